import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { ZONES, type Zone } from '../../lambdas/deal/taxonomy.ts';
import { type Criterion, findCriterion, statementsOf } from '../../lambdas/score/statement.ts';
import { money, reportOf } from './report-of.ts';

interface Said {
  readonly zone: Zone;
  readonly start: number;
}

const said = ({ zone, start }: Said, report: Partial<SourcedReport> = {}) => {
  const claim = money(1e9, {}, { zone, start });
  return { claim, report: reportOf({ ...report, claims: [claim] }) };
};
const LEAD: Said = { zone: 'lead', start: 0 };

describe('findCriterion()', () => {
  test.each<[Criterion, ReturnType<typeof said>, ReturnType<typeof said>]>([
    ['original', said({ zone: 'body', start: 9 }), said(LEAD, { machineTranslated: true, reliability: 95 })],
    ['confidence', said({ zone: 'original_title', start: 9 }), said({ zone: 'title', start: 0 }, { reliability: 95 })],
    ['zone', said({ zone: 'title', start: 9 }), said(LEAD, { reliability: 95 })],
    ['reliability', said({ zone: 'lead', start: 9 }), said(LEAD, { reliability: 35, publishedAt: '2026-12-01' })],
    ['later', said({ zone: 'lead', start: 9 }, { publishedAt: '2025-12-03' }), said(LEAD)],
    ['report', said({ zone: 'lead', start: 9 }), said(LEAD, { articleId: 'a2' })],
    ['place', said(LEAD), said({ zone: 'lead', start: 9 })],
  ])('is %s where that decides, whatever weaker criteria say', (criterion, before, after) => {
    expect(findCriterion(before, after)).toBe(criterion);
    expect(findCriterion(after, before)).toBe(criterion);
    expect(statementsOf([after.report, before.report], 'amount')[0]?.claim).toBe(before.claim);
  });

  test('is none for two of one place in one report', () => {
    expect(findCriterion(said(LEAD), said(LEAD))).toBeUndefined();
  });

  const article = fc.record({
    reliability: fc.constantFrom(35, 80),
    machineTranslated: fc.boolean(),
    publishedAt: fc.constantFrom('2025-12-01', '2025-12-02'),
    places: fc.array(fc.record({ zone: fc.constantFrom(...ZONES), start: fc.nat(3) }), { maxLength: 3 }),
  });

  test('names one for every two statements that stand in an order', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), (articles) => {
        const reports = articles.map(({ places, ...rest }, at) =>
          reportOf({
            ...rest,
            articleId: `a${at}`,
            claims: places.map((place) => money(1e9, {}, { ...place, end: place.start + 4 })),
          }),
        );
        const ordered = statementsOf(reports, 'amount');
        for (const [at, after] of ordered.slice(1).entries()) {
          const before = ordered[at] ?? after;
          const isSame =
            before.report === after.report && before.claim.start === after.claim.start && before.claim.zone === after.claim.zone;
          expect(findCriterion(before, after) === undefined).toBe(isSame);
        }
      }),
    );
  });
});
