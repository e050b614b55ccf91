import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { AMAZON, makeClaim, makeReport, usd } from './make-report.ts';

/** A translation whose headline is wrong by ten and whose text only supposes, and an original report of the same talks. */
const TRANSLATION = makeReport(
  'translation',
  {
    ...{ stage: 'rumoured', modality: 'speculative' },
    amounts: [
      makeClaim('amount', usd(1e9), { zone: 'title' }),
      makeClaim('amount', usd(1e10), { zone: 'original_title', start: 90 }),
    ],
  },
  { machineTranslated: true, reliability: 35, language: 'fr', arrivedAt: '2026-11-18T08:00:00.000Z' },
);
const ORIGINAL = makeReport(
  'original',
  {
    ...{ stage: 'in_talks', modality: 'attributed_anonymous' },
    amounts: [makeClaim('amount', usd(1e10, { qualifier: 'at_least' }), { zone: 'lead' })],
  },
  { rootSource: 'bloomberg', reliability: 80, publishedAt: '2026-11-19' },
);

describe('mergeDeals()', () => {
  test('finds no deal in no reports', () => {
    expect(mergeDeals([])).toEqual([]);
  });

  test('lets the original title decide an amount against the headline, and keeps both', () => {
    const [deal] = mergeDeals([TRANSLATION]);
    expect(deal).toMatchObject({
      ...{ key: 'amazon+openai', stage: 'rumoured', credibility: 25, conflicts: [{ field: 'amount', kind: 'scale' }] },
      amount: { value: 1e10, zone: 'original_title', status: 'conflict', alternatives: [{ value: 1e9, zone: 'title' }] },
    });
  });

  test('lets a reliable original settle what a translation disputes, and move the stage', () => {
    const [deal] = mergeDeals([TRANSLATION, ORIGINAL]);
    expect(deal).toMatchObject({
      ...{ stage: 'in_talks', credibility: 40, conflicts: [] },
      amount: { value: 1e10, qualifier: 'at_least', status: 'agreed', alternatives: [{ value: 1e9 }] },
    });
  });

  test('shows figures of different articles as a conflict', () => {
    const first = makeReport('first', { amounts: [makeClaim('amount', usd(4.2e9))] });
    const second = makeReport('second', { amounts: [makeClaim('amount', usd(3.6e9))] }, { reliability: 70 });
    const [deal] = mergeDeals([first, second]);
    expect(deal).toMatchObject({ amount: { value: 4.2e9, status: 'conflict' }, conflicts: [{ field: 'amount', kind: 'basis' }] });
  });

  test('tells a conflict of currency and one of a ceiling', () => {
    const first = makeReport('first', { amounts: [makeClaim('amount', usd(5e9))] });
    const euro = makeReport('euro', { amounts: [makeClaim('amount', usd(5e9, { currency: 'EUR' }))] }, { reliability: 70 });
    const ceiling = makeReport(
      'ceiling',
      { amounts: [makeClaim('amount', usd(7e9, { qualifier: 'up_to' }))] },
      { reliability: 70 },
    );
    expect(mergeDeals([first, euro])[0]?.conflicts).toEqual([{ field: 'amount', kind: 'currency' }]);
    expect(mergeDeals([first, ceiling])[0]?.conflicts).toEqual([{ field: 'amount', kind: 'qualifier' }]);
  });

  test('takes a later report of the same root source for a revision, no conflict', () => {
    const before = makeReport(
      'before',
      { amounts: [makeClaim('amount', usd(4e9))] },
      { rootSource: 'reuters', publishedAt: '2026-11-18' },
    );
    const after = makeReport(
      'after',
      { amounts: [makeClaim('amount', usd(5e9))] },
      { rootSource: 'reuters', publishedAt: '2026-11-19' },
    );
    expect(mergeDeals([before, after])[0]).toMatchObject({
      amount: { value: 5e9, status: 'single', alternatives: [] },
      conflicts: [],
    });
  });

  test('never lets a comment count', () => {
    const report = makeReport('page', {
      amounts: [makeClaim('amount', usd(9e9), { zone: 'comment' })],
      more: [
        makeClaim('stage', 'closed', { zone: 'comment' }),
        makeClaim('affected', { id: 'nvidia', name: 'Nvidia' }, { zone: 'comment' }),
      ],
    });
    expect(mergeDeals([report])[0]).toMatchObject({ amount: null, affected: [], stage: 'announced' });
  });

  test('keeps a stage that is only said anonymously among the talks', () => {
    const report = makeReport('page', { stage: 'signed', modality: 'attributed_anonymous' });
    expect(mergeDeals([report])[0]?.stage).toBe('in_talks');
    expect(mergeDeals([makeReport('page', { stage: 'announced', modality: 'conditional' })])[0]?.stage).toBe('rumoured');
  });

  test('lets a denial stand until a source as reliable says otherwise later', () => {
    const denial = makeReport('denial', { stage: 'denied', modality: 'denied' }, { publishedAt: '2026-11-18' });
    const weaker = makeReport('weaker', {}, { publishedAt: '2026-11-19', reliability: 35 });
    const stronger = makeReport('stronger', {}, { publishedAt: '2026-11-20', reliability: 95 });
    expect(mergeDeals([denial, weaker])[0]?.stage).toBe('denied');
    expect(mergeDeals([denial, weaker, stronger])[0]?.stage).toBe('announced');
  });

  test('names no party among the affected', () => {
    const report = makeReport('page', {
      more: [makeClaim('affected', AMAZON), makeClaim('affected', { id: 'nvidia', name: 'Nvidia' })],
    });
    expect(mergeDeals([report])[0]?.affected).toEqual([{ id: 'nvidia', name: 'Nvidia' }]);
  });

  test('takes a leg that names fewer ends for the same leg', () => {
    const brief = makeReport('brief', {
      more: [makeClaim('type', { type: 'equity_investment', to: 'openai', conditional: true })],
    });
    expect(mergeDeals([brief])[0]?.legs).toEqual([
      { type: 'equity_investment', from: 'amazon', to: 'openai', conditional: false },
    ]);
  });

  test('tells deals apart that a year of silence lies between', () => {
    const old = makeReport('old', {}, { publishedAt: '2024-03-01' });
    expect(mergeDeals([old, ORIGINAL]).map(({ key }) => key)).toEqual(['amazon+openai@2024-03', 'amazon+openai']);
  });

  test('gives the same deals for any order and any repetition', () => {
    const report = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        value: fc.constantFrom(1e9, 1e10, 4e9),
        zone: fc.constantFrom('title', 'original_title', 'lead', 'body', 'comment'),
        stage: fc.constantFrom('rumoured', 'in_talks', 'announced', 'denied', 'closed'),
        day: fc.constantFrom('2024-01-05', '2026-11-18', '2026-11-19'),
        reliability: fc.constantFrom(35, 55, 80),
        machineTranslated: fc.boolean(),
      })
      // An article is what its id is made from, so the id carries everything else.
      .map(({ id, value, zone, stage, day, reliability, machineTranslated }): SourcedReport => {
        const name = [id, value, zone, stage, day, reliability, machineTranslated].join(' ');
        const amounts = [makeClaim('amount', usd(value), { zone })];
        return makeReport(name, { amounts, stage }, { rootSource: id, publishedAt: day, reliability, machineTranslated });
      });
    const shuffled = fc
      .array(report, { minLength: 1, maxLength: 6 })
      .chain((reports) =>
        fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 })),
      );
    fc.assert(
      fc.property(shuffled, ([reports, again]) => {
        expect(JSON.stringify(mergeDeals(again))).toBe(JSON.stringify(mergeDeals(reports)));
      }),
    );
  });
});
