import { describe, expect, test } from 'vitest';
import { chooseAmount, weighAmounts } from '../../lambdas/score/choose-amount.ts';
import { weighLegs } from '../../lambdas/score/choose-legs.ts';
import { weighMeasures } from '../../lambdas/score/choose-measure.ts';
import { hearStages } from '../../lambdas/score/choose-stage.ts';
import { chooseFields } from '../../lambdas/score/compose-deal.ts';
import { listCredibilityParts } from '../../lambdas/score/credibility.ts';
import { claim, megawatts, money, reportOf, staged, TRANSLATED, typed } from './report-of.ts';

const other = (rest: Parameters<typeof reportOf>[0]) => reportOf({ articleId: 'b2', rootSource: 'bloomberg', ...rest });

describe('weighAmounts()', () => {
  const show = (...reports: Parameters<typeof weighAmounts>[0]) =>
    weighAmounts(reports)?.rivals.map(({ statement, relation, kind }) => [statement.claim.value.value, relation, kind]);

  test('is undefined where no claim gives one', () => {
    expect(weighAmounts([reportOf()])).toBeUndefined();
  });

  test('says how each other figure stands to the chosen one', () => {
    const claims = [money(1e10, {}, { zone: 'title' }), money(1.005e10), money(3e9, {}, { start: 9 })];
    expect(show(reportOf({ claims }), other({ claims: [money(2e10)] }))).toEqual([
      [1.005e10, 'agrees', undefined],
      [3e9, 'beside', 'basis'],
      [2e10, 'disputes', 'basis'],
    ]);
  });

  test('tells the original title from a slip of scale, and leaves that open', () => {
    expect(show(TRANSLATED)).toEqual([[1e9, 'disputes', 'scale']]);
    expect(weighAmounts([TRANSLATED])?.isOpen).toBe(true);
  });

  test('keeps what a source took back, and calls a valuation one', () => {
    const [early, late] = [
      reportOf({ claims: [money(1e9)] }),
      reportOf({ articleId: 'a2', publishedAt: '2025-12-05', claims: [money(2e9)] }),
    ];
    const priced = other({ claims: [money(5e9), claim('valuation', money(5e9).value)] });
    expect(show(early, late, priced)).toEqual([
      [1e9, 'revised', undefined],
      [5e9, 'disputes', 'identity'],
    ]);
  });

  test('tells the figure believed first from the one that is qualified', () => {
    const claims = [money(1e10, {}, { zone: 'title' }), money(1e10, { qualifier: 'up_to' })];
    const weighed = weighAmounts([reportOf({ claims })]);
    expect([weighed?.believed.claim, weighed?.chosen.claim]).toEqual(claims);
    expect(chooseAmount([reportOf({ claims })]).amount?.qualifier).toBe('up_to');
  });
});

describe('weighMeasures()', () => {
  test('lets another article dispute a figure, and the same one give others beside it', () => {
    const reports = [
      reportOf({ claims: [megawatts(100), megawatts(300, {}, { start: 9 })] }),
      other({ claims: [megawatts(200)], reliability: 70 }),
    ];
    const weighed = weighMeasures(reports, 'capacity');
    expect(weighed?.chosen.claim.value.value).toBe(100);
    expect(weighed?.rivals.map(({ statement, relation }) => [statement.claim.value.value, relation])).toEqual([
      [300, 'beside'],
      [200, 'disputes'],
    ]);
  });
});

describe('hearStages()', () => {
  test('says what became of each claim, in the order of days', () => {
    const on = (day: number, ...claims: ReturnType<typeof staged>[]) =>
      reportOf({ articleId: `${day}`, publishedAt: `2025-12-0${day}`, claims });
    const heard = hearStages([
      on(5, staged('in_talks')),
      on(1, staged('signed', { modality: 'attributed_anonymous' })),
      on(2, staged('in_talks', { modality: 'speculative' })),
      on(3, staged('signed'), staged('terminated', { modality: 'speculative', start: 9 })),
      { ...on(4, staged('closed')), reliability: 35 },
    ]);
    expect(heard.map(({ statement, worth, outcome }) => [statement.claim.value, worth, outcome])).toEqual([
      ['signed', 'in_talks', 'moves'],
      ['in_talks', 'in_talks', 'agrees'],
      ['signed', 'signed', 'moves'],
      ['closed', 'closed', 'refused'],
      ['in_talks', 'in_talks', 'behind'],
      ['terminated', undefined, 'worthless'],
    ]);
  });
});

describe('weighLegs()', () => {
  test('gives every leg its claims and what put it in its place', () => {
    const { to: _to, ...brief } = typed('equity_investment').value;
    const reports = [
      reportOf({ claims: [typed('equity_investment'), typed('chip_adoption', { conditional: true }, { start: 9 })] }),
      other({ claims: [{ ...typed('equity_investment'), value: brief }], reliability: 70 }),
    ];
    const weighed = weighLegs(reports);
    expect(weighed.map(({ leg, weight }) => [leg.type, weight])).toEqual([
      ['equity_investment', { first: 2, any: 2, reliability: 80 }],
      ['chip_adoption', { first: 0, any: 1, reliability: 0 }],
    ]);
    expect(weighed.map(({ tellings }) => tellings.map(({ isBrief }) => isBrief))).toEqual([[false, true], [false]]);
  });
});

describe('listCredibilityParts()', () => {
  test('has the three of the translated page: an aggregator, a rumour, and a zone in conflict', () => {
    expect(listCredibilityParts(chooseFields([TRANSLATED]).credibility)).toEqual({
      reliability: 35,
      certainty: 25,
      confidence: 50,
    });
  });
});
