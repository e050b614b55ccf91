import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFigure } from '../../bin/explain/describe-value.ts';
import { explainDeal } from '../../bin/explain/explain-deal.ts';
import { toWords } from '../../bin/explain/words.ts';
import type { Claim } from '../../lambdas/deal/claim.ts';
import { STAGES } from '../../lambdas/deal/stage.ts';
import { DEAL_TYPES, type Modality, ZONES } from '../../lambdas/deal/taxonomy.ts';
import { composeDeal } from '../../lambdas/score/compose-deal.ts';
import { claim, megawatts, money, party, reportOf, staged, TRANSLATED, typed } from '../score/report-of.ts';

const MODALITIES: readonly Modality[] = [
  'asserted',
  'attributed_named',
  'attributed_anonymous',
  'conditional',
  'speculative',
  'denied',
  'opinion',
];
const place = fc.record({ zone: fc.constantFrom(...ZONES), modality: fc.constantFrom(...MODALITIES), start: fc.nat(400) });
const organisation = fc.constantFrom('amazon', 'openai', 'nvidia');
const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DEAL_TYPES), organisation, fc.boolean(), place)
    .map(([type, from, conditional, at]) => typed(type, { from, conditional }, at)),
  fc.tuple(fc.constantFrom(...STAGES), place).map(([stage, at]) => staged(stage, at)),
  fc.tuple(organisation, fc.constantFrom('investor', 'partner'), place).map(([id, role, at]) => party(id, role, at)),
  fc.tuple(organisation, place).map(([id, at]) => claim('affected', { id, name: id }, at)),
  fc
    .tuple(fc.constantFrom(1e9, 1e10, 3.8e10), fc.constantFrom('exact', 'up_to'), place)
    .map(([value, qualifier, at]) => money(value, { qualifier }, at)),
  fc.tuple(fc.constantFrom(100, 1000), place).map(([value, at]) => megawatts(value, {}, at)),
  place.map((at) => claim('valuation', money(1e10).value, at)),
  place.map((at) => claim('theme', 'custom_silicon', at)),
);
const world = fc
  .array(
    fc.record({
      claims: fc.array(anyClaim, { maxLength: 8 }),
      publishedAt: fc.constantFrom('2025-11-18', '2025-11-19'),
      rootSource: fc.constantFrom('reuters', 'bloomberg'),
      reliability: fc.constantFrom(35, 55, 80),
      machineTranslated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((articles) => articles.map((rest, at) => reportOf({ ...rest, articleId: `article-${at}` })));

const entriesOf = (label: string, reports: Parameters<typeof explainDeal>[0]) =>
  explainDeal(reports)
    .filter((field) => field.label === label)
    .flatMap(({ entries }) => entries);

describe('explainDeal()', () => {
  test('tells what became of every claim, once', () => {
    fc.assert(
      fc.property(world, (reports) => {
        const told = explainDeal(reports).flatMap(({ entries }) => entries.flatMap((entry) => entry.told));
        const claims = reports.flatMap((report) => report.claims);
        expect(new Set(told.map((one) => one.claim))).toEqual(new Set(claims));
        expect(told).toHaveLength(claims.length);
        expect(told.every(({ fate }) => fate !== '')).toBe(true);
      }),
    );
  });

  test('shows the values that the deal has', () => {
    fc.assert(
      fc.property(world, (reports) => {
        const deal = composeDeal({ key: 'key', merged: [], corrections: [], reports });
        const valuesOf = (label: string) => entriesOf(label, reports).map(({ value }) => value);
        expect(valuesOf('Stage')[0]?.replace(', in conflict', '')).toBe(toWords(deal.stage));
        expect(valuesOf('Amount')[0]?.replace(', in conflict', '')).toBe(deal.amount ? describeFigure(deal.amount) : undefined);
        expect(valuesOf('Capacity')).toEqual(deal.capacity ? [describeFigure(deal.capacity)] : []);
        expect(valuesOf('Parties')).toEqual(deal.parties.map(({ name, role }) => `${name}, ${role}`));
        expect(valuesOf('Affected').filter((value) => value !== 'Not affected')).toEqual(deal.affected.map(({ name }) => name));
        expect(valuesOf('Conflicts')).toHaveLength(deal.conflicts.length);
        expect([...valuesOf('Leg'), ...valuesOf('Legs')]).toHaveLength(deal.legs.length);
      }),
    );
  });

  test('names both sides of the conflict of the translated page', () => {
    expect(entriesOf('Conflicts', [TRANSLATED])).toMatchObject([
      {
        value: 'amount: scale',
        how: 'Off by a power of ten, often a slip of translation: USD 10,000,000,000 in the original title against USD 1,000,000,000 in the title. All claims stay.',
      },
    ]);
  });

  test('says what no claim tells of', () => {
    expect(entriesOf('Not said', [TRANSLATED]).map(({ value }) => value)).toEqual([
      'capacity, accelerators, term, stake, and valuation',
    ]);
  });

  test('says that a comment never counts', () => {
    const report = reportOf({ claims: [money(1e9, {}, { zone: 'comment' })] });
    expect(entriesOf('Amount', [report])).toEqual([]);
    expect(entriesOf('Not counted', [report])[0]?.told).toMatchObject([
      { standing: 'lost', fate: 'what stands in a comment never counts' },
    ]);
  });
});
