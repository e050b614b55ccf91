import { describe, expect, test } from 'vitest';
import type { Deal } from '../../lambdas/deal/deal.ts';
import { scoreImportance } from '../../lambdas/score/importance.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { makeClaim, makeReport, usd } from './make-report.ts';

const weights = DEFAULT_SETTINGS.importance;
const asOf = '2026-11-20T18:00:00.000Z';
const dealOf = (...reports: Parameters<typeof mergeDeals>[0]) => mergeDeals(reports)[0] as Deal;
const amount = (value: number, more = {}) => ({ amounts: [makeClaim('amount', usd(value, more), { zone: 'lead' })] });

describe('scoreImportance()', () => {
  test('sums the weighted parts, each with its reason', () => {
    const { value, parts } = scoreImportance(dealOf(makeReport('a', amount(1e9))), { asOf, weights });
    expect(parts).toEqual({
      materiality: { points: 45, why: '$1,000M' },
      novelty: { points: 100, why: 'First report' },
      strategic: { points: 75, why: 'A first tie between Amazon and OpenAI' },
      corroboration: { points: 20, why: '1 independent source' },
      recency: { points: 100, why: 'Reported on the day' },
    });
    expect(value).toBe(66);
  });

  test('takes the lower of figures in conflict, and seven tenths of a ceiling', () => {
    const disputed = dealOf(makeReport('a', amount(1e10)), makeReport('b', amount(1e9)));
    expect(scoreImportance(disputed, { asOf, weights }).parts.materiality.points).toBe(45);
    const ceiling = dealOf(makeReport('a', amount(1e10, { qualifier: 'up_to' })));
    expect(scoreImportance(ceiling, { asOf, weights }).parts.materiality).toEqual({ points: 49, why: '$10,000M, a ceiling' });
  });

  test('counts capacity where no money is named', () => {
    const mw = { value: 1000, unit: 'MW', qualifier: 'exact', printed: '1 GW' } as const;
    const deal = dealOf(makeReport('a', { more: [makeClaim('capacity', mw)] }));
    expect(scoreImportance(deal, { asOf, weights }).parts.materiality).toEqual({ points: 70, why: '1,000 MW' });
    expect(scoreImportance(dealOf(makeReport('a')), { asOf, weights }).parts.materiality).toEqual({
      points: 0,
      why: 'No size is given',
    });
  });

  test('is new again when stage, amount or parties change, and less so with each repeat', () => {
    const previous = dealOf(makeReport('a', { ...amount(1e9), stage: 'in_talks' }));
    const novelty = (deal: Deal) => scoreImportance(deal, { asOf, weights, previous }).parts.novelty;
    expect(novelty(dealOf(makeReport('b', amount(1e9))))).toEqual({ points: 100, why: 'Moved from in_talks to announced' });
    expect(novelty(dealOf(makeReport('b', { ...amount(2e9), stage: 'in_talks' }))).points).toBe(80);
    const joined = makeClaim('party', { id: 'mgx', name: 'MGX', role: 'investor' }, { start: 99 });
    const withMgx = dealOf(makeReport('b', { ...amount(1e9), stage: 'in_talks', more: [joined] }));
    expect(novelty(withMgx)).toEqual({ points: 80, why: 'A party was added' });
    expect(scoreImportance(withMgx, { asOf, weights, previous }).parts.strategic).toEqual({
      points: 50,
      why: 'MGX joins known parties',
    });
    expect(novelty(previous)).toEqual({ points: 75, why: 'Told before by 1 article' });
    expect(scoreImportance(previous, { asOf, weights, previous }).parts.strategic.points).toBe(25);
  });

  test('counts a ceiling of one size against that size only', () => {
    const mw = makeClaim('capacity', { value: 100, unit: 'MW', qualifier: 'up_to', printed: '100 MW' });
    const gpus = makeClaim('accelerators', { value: 100_000, unit: 'accelerators', qualifier: 'exact', printed: '100,000' });
    const deal = dealOf(makeReport('a', { ...amount(1e9), more: [mw, gpus] }));
    expect(scoreImportance(deal, { asOf, weights }).parts.materiality).toEqual({
      points: 60,
      why: '$1,000M; 100 MW, a ceiling; 100,000 accelerators',
    });
  });

  test('marks what is converted, and says what cannot be', () => {
    const materialityOf = (currency: string) =>
      scoreImportance(dealOf(makeReport('a', amount(1e9, { currency }))), { asOf, weights }).parts.materiality;
    expect(materialityOf('EUR')).toEqual({ points: 46, why: 'about $1,130M' });
    expect(materialityOf('?')).toEqual({ points: 0, why: '$1000000000, which no rate converts to dollars' });
  });

  test('finds news in an amount that became known, and in a party that fell away', () => {
    const before = dealOf(makeReport('a'));
    const known = dealOf(makeReport('a', amount(1e9)));
    expect(scoreImportance(known, { asOf, weights, previous: before }).parts.novelty.why).toBe('The amount became known');
    expect(scoreImportance(before, { asOf, weights, previous: known }).parts.novelty.why).toBe('The amount fell away');
    const more = { ...before, parties: [...before.parties, { id: 'mgx', name: 'MGX', role: 'investor' as const }] };
    expect(scoreImportance(before, { asOf, weights, previous: more }).parts.novelty).toEqual({
      points: 80,
      why: 'A party fell away',
    });
    const dollars = dealOf(makeReport('a', amount(1e9)));
    const euros = dealOf(makeReport('a', amount(1e9, { currency: 'EUR' })));
    expect(scoreImportance(euros, { asOf, weights, previous: dollars }).parts.novelty.why).toBe('The amount changed');
  });

  test('finds a loop closed where who gives the money also supplies, unless that is conditional', () => {
    const supply = (conditional: boolean) =>
      makeClaim('type', { type: 'chip_supply', from: 'amazon', to: 'openai', conditional }, { start: 70 });
    const strategic = (more: ReturnType<typeof supply>[], previous?: Deal) =>
      scoreImportance(dealOf(makeReport('a', { more })), { asOf, weights, ...(previous && { previous }) }).parts.strategic.points;
    const looped = dealOf(makeReport('a', { more: [supply(false)] }));
    expect(strategic([supply(false)])).toBe(100);
    expect(strategic([supply(true)])).toBe(75);
    expect(strategic([supply(false)], dealOf(makeReport('a')))).toBe(100);
    expect(strategic([supply(false)], looped)).toBe(25);
  });

  test('sees no tie where only one party is known', () => {
    const report = makeReport('a');
    const alone = {
      ...report,
      claims: report.claims.filter((claim) => !(claim.field === 'party' && claim.value.id === 'openai')),
    };
    expect(scoreImportance(dealOf(alone), { asOf, weights }).parts.strategic.points).toBe(0);
  });

  test('fades over seven days', () => {
    const recency = (publishedAt: string) =>
      scoreImportance(dealOf(makeReport('a', {}, { publishedAt })), { asOf, weights }).parts.recency;
    expect(recency('2026-11-19')).toEqual({ points: 86, why: 'Last reported 1 day before' });
    expect(recency('2026-11-13').points).toBe(0);
    expect(recency('2026-01-01').points).toBe(0);
  });
});
