import { describe, expect, test } from 'vitest';
import { explainLegs } from '../../bin/explain/explain-legs.ts';
import { reportOf, TRANSLATED, typed } from '../score/report-of.ts';

const NAMES = new Map([
  ['amazon', 'Amazon'],
  ['openai', 'OpenAI'],
]);
const other = (rest: Parameters<typeof reportOf>[0]) => reportOf({ articleId: 'b2', rootSource: 'bloomberg', ...rest });
const show = (...reports: Parameters<typeof explainLegs>[0]) =>
  explainLegs(reports, NAMES).map(({ value, how }) => `${value} | ${how}`);

describe('explainLegs()', () => {
  test('tells the main leg from a further one, and why that is conditional', () => {
    expect(show(TRANSLATED)).toEqual([
      'equity investment, Amazon → OpenAI (the main leg) | The main one: 1 root source puts it first, and none the next.',
      'chip adoption, Amazon → OpenAI, conditional | A further leg. Conditional, since nobody states it without a condition.',
    ]);
  });

  test('says why the main one is before another that is put first as often', () => {
    const lease = other({ claims: [typed('data_centre_lease')], reliability: 95 });
    expect(show(reportOf({ claims: [typed('chip_supply')] }), lease)[0]).toMatch(
      /^data centre lease.*the best source that puts it first is more reliable \(95 against 80\)\.$/,
    );
    expect(show(reportOf({ claims: [typed('chip_supply')] }), other({ claims: [typed('power_supply')] }))[0]).toMatch(
      /^chip supply.*The main one by name, since all else is even\.$/,
    );
    const both = other({ claims: [typed('power_supply'), typed('chip_supply', {}, { start: 9 })] });
    expect(show(reportOf({ claims: [typed('chip_supply')] }), both)[0]).toMatch(
      /^chip supply.*The main one: 2 root sources name it, and 1 the next\.$/,
    );
  });

  test('names a leg told more briefly, and one under a condition', () => {
    const { to: _to, ...brief } = typed('equity_investment').value;
    const reports = [
      other({ claims: [{ ...typed('equity_investment'), value: brief }], reliability: 95 }),
      reportOf({ claims: [typed('equity_investment', { conditional: true })] }),
      other({ articleId: 'c3', claims: [typed('equity_investment')], reliability: 70 }),
    ];
    const [leg] = explainLegs(reports, NAMES);
    expect(leg?.how).toBe('The only leg. Not conditional, since it is stated without a condition too.');
    expect(leg?.told.map(({ standing, fate }) => `${standing}: ${fate}`)).toEqual([
      'agrees: the same leg, told more briefly',
      'agrees: the same leg, under a condition',
      'chosen: gives the leg',
    ]);
  });
});
