import { describe, expect, test } from 'vitest';
import { chooseLegs } from '../../lambdas/score/choose-legs.ts';
import { reportOf, TRANSLATED, typed } from './report-of.ts';

const other = (rest: Parameters<typeof reportOf>[0]) => reportOf({ articleId: 'b2', rootSource: 'bloomberg', ...rest });

describe('chooseLegs()', () => {
  test('has none where no report types the deal', () => {
    expect(chooseLegs([reportOf()])).toEqual({ legs: [], statements: [] });
  });

  test('keeps the main leg of a single report first, and its claims too', () => {
    const { legs, statements } = chooseLegs([TRANSLATED]);
    expect(legs.map(({ type, conditional }) => [type, conditional])).toEqual([
      ['equity_investment', false],
      ['chip_adoption', true],
    ]);
    expect(statements.map(({ claim }) => claim.value.type)).toEqual(['equity_investment', 'chip_adoption']);
  });

  test('puts first what most root sources put first', () => {
    const reports = [
      reportOf({ claims: [typed('chip_supply'), typed('equity_investment', {}, { start: 9 })] }),
      reportOf({ articleId: 'a2', claims: [typed('chip_supply')] }),
      other({ claims: [typed('equity_investment')] }),
      other({ articleId: 'c3', rootSource: 'ft', claims: [typed('equity_investment')] }),
    ];
    expect(chooseLegs(reports).legs[0]?.type).toBe('equity_investment');
  });

  test('puts first what the more reliable source does where they are even', () => {
    const reports = [
      reportOf({ claims: [typed('chip_supply')] }),
      other({ claims: [typed('data_centre_lease')], reliability: 95 }),
    ];
    expect(chooseLegs(reports).legs[0]?.type).toBe('data_centre_lease');
  });

  test('orders by name what is even in all else', () => {
    const reports = [reportOf({ claims: [typed('power_supply')] }), other({ claims: [typed('chip_supply')] })];
    expect(chooseLegs(reports).legs.map(({ type }) => type)).toEqual(['chip_supply', 'power_supply']);
    expect(chooseLegs(reports.toReversed()).legs.map(({ type }) => type)).toEqual(['chip_supply', 'power_supply']);
  });

  test('takes a leg told more briefly for the same', () => {
    const { to: _to, ...brief } = typed('equity_investment').value;
    const reports = [
      reportOf({ claims: [typed('equity_investment')] }),
      other({ claims: [{ ...typed('equity_investment'), value: brief }] }),
    ];
    expect(chooseLegs(reports).legs).toEqual([{ type: 'equity_investment', from: 'amazon', to: 'openai', conditional: false }]);
  });

  test('drops a condition that somebody does not make', () => {
    const reports = [TRANSLATED, other({ claims: [typed('chip_adoption')] })];
    expect(chooseLegs(reports).legs.every(({ conditional }) => !conditional)).toBe(true);
  });
});
