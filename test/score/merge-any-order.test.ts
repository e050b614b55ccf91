import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../lambdas/deal/stage.ts';
import { DEAL_TYPES, ZONES } from '../../lambdas/deal/taxonomy.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { claim, megawatts, money, party, reportOf, staged, typed } from './report-of.ts';

const zone = fc.constantFrom(...ZONES);
const modality = fc.constantFrom('asserted', 'attributed_named', 'attributed_anonymous', 'conditional', 'denied');
const place = fc.record({ zone, modality, start: fc.nat(400) });
const organisation = fc.constantFrom('amazon', 'openai', 'nvidia', 'mgx');
const anyClaim = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DEAL_TYPES), organisation, fc.boolean(), place)
    .map(([type, from, conditional, at]) => typed(type, { from, conditional }, at)),
  fc.tuple(fc.constantFrom(...STAGES), place).map(([stage, at]) => staged(stage, at)),
  fc.tuple(organisation, fc.constantFrom('investor', 'investee', 'partner'), place).map(([id, role, at]) => party(id, role, at)),
  fc.tuple(organisation, place).map(([id, at]) => claim('affected', { id, name: id }, at)),
  fc
    .tuple(
      fc.constantFrom(1e9, 1e10, 3.8e10),
      fc.constantFrom('USD', 'EUR'),
      fc.constantFrom('exact', 'up_to', 'at_least'),
      place,
    )
    .map(([value, currency, qualifier, at]) => money(value, { currency, qualifier }, at)),
  fc.tuple(fc.constantFrom(100, 1000, 1300), place).map(([value, at]) => megawatts(value, {}, at)),
  place.map((at) => claim('theme', 'custom_silicon', at)),
);
/** What an article says is a function of the article; only its arrivals differ. */
const world = fc.array(
  fc.record({
    claims: fc.array(anyClaim, { maxLength: 8 }),
    publishedAt: fc.constantFrom('2024-01-05', '2025-11-18', '2025-11-19', '2026-12-24'),
    rootSource: fc.constantFrom('reuters', 'bloomberg', 'unknown'),
    reliability: fc.constantFrom(35, 55, 70, 80, 95),
    machineTranslated: fc.boolean(),
    arrivals: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const reports = world.map((articles) =>
  articles.flatMap(({ arrivals, ...rest }, at) =>
    arrivals.map((day) => reportOf({ ...rest, articleId: `article-${at}`, arrivedAt: `2027-01-0${day}T00:00:00.000Z` })),
  ),
);
const shuffled = reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe('mergeDeals(), whatever the reports', () => {
  test('gives the same bytes for any order and any repetition', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(JSON.stringify(mergeDeals([...other, ...all]))).toBe(JSON.stringify(mergeDeals(all)));
      }),
    );
  });

  test('gives every article to one deal, and every deal a key of its own', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const deals = mergeDeals(all);
        const articles = deals.flatMap(({ sources }) => sources.map(({ articleId }) => articleId));
        expect(articles.toSorted()).toEqual([...new Set(all.map(({ articleId }) => articleId))].toSorted());
        expect(new Set(deals.map(({ key }) => key)).size).toBe(deals.length);
        expect(deals.every(({ key }) => key.startsWith('amazon+openai'))).toBe(true);
      }),
    );
  });

  test('rests every party, leg and figure on evidence, never on a comment, and names no party as affected', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const deal of mergeDeals(all)) {
          const said = new Set(deal.evidence.map(({ field }) => field));
          expect(deal.evidence.some((evidence) => evidence.zone === 'comment' || evidence.zone === 'boilerplate')).toBe(false);
          expect(said.has('type')).toBe(deal.legs.length > 0);
          expect(said.has('party')).toBe(deal.parties.length > 0);
          expect(said.has('amount')).toBe(deal.amount !== null);
          expect(said.has('capacity')).toBe(deal.capacity !== null);
          expect(deal.affected.some(({ id }) => deal.parties.some((other) => other.id === id))).toBe(false);
          expect(deal.credibility >= 0 && deal.credibility <= 95).toBe(true);
        }
      }),
    );
  });
});
