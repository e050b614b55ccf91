import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import { type DropRef, INDEX } from '../../lambdas/contract.ts';
import { batchKey, workPrefix } from '../../lambdas/deal/batch-keys.ts';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import { scoreBatch } from '../../lambdas/score/score-batch.ts';
import { money, party, reportOf, staged, TRANSLATED, typed } from '../score/report-of.ts';
import { openTable } from './tables.ts';

const tables: Awaited<ReturnType<typeof openTable>>[] = [];
afterEach(async () => {
  for (const table of tables.splice(0)) await table.close();
});

function classified(report: SourcedReport): ClassifiedArticle {
  const { articleId, index, partiesKey, relevance, claims, arrivedAt: _arrivedAt, ...source } = report;
  const { title, language, machineTranslated } = source;
  const article = { id: articleId, title, language, machineTranslated, sources: [], text: title, zones: [] };
  return { article, verdict: 'deal', relevance, reports: [{ articleId, index, partiesKey, relevance, claims }], source };
}

const told = [typed('equity_investment'), party('amazon', 'investor'), party('openai', 'investee')];
const PAGE = classified(TRANSLATED);
const WIRE = classified(
  reportOf({ articleId: 'wire', claims: [...told, staged('in_talks'), money(1e10, { qualifier: 'at_least' })] }),
);
const RELEASE = classified(
  reportOf({
    articleId: 'release',
    publishedAt: '2025-12-09',
    reliability: 95,
    claims: [...told, staged('signed'), money(1.2e10)],
  }),
);
const dropOf = (name: string, day: number): DropRef => ({
  ...{ key: `drops/${name}`, versionId: 'v1', arrivedAt: `2025-12-${String(day).padStart(2, '0')}T08:00:00.000Z` },
});
const DROPS: readonly (readonly [DropRef, readonly ClassifiedArticle[]])[] = [
  [dropOf('page.txt', 17), [PAGE]],
  [dropOf('page-again.txt', 15), [PAGE]],
  [dropOf('same-moment.txt', 15), [PAGE]],
  [dropOf('letter.eml', 18), [WIRE, RELEASE]],
  [dropOf('wire.txt', 19), [WIRE]],
];

type Batch = readonly [drop: DropRef, articles: readonly ClassifiedArticle[], index?: number];

/** Scores drops one after the other, or at once, and returns all items of the table and what was counted. */
async function score(drops: readonly Batch[], { atOnce = false } = {}) {
  const table = await openTable(INDEX.byWeek);
  tables.push(table);
  const deals = new DynamoDeals(table.client, table.name);
  const bucket = new Map<string, unknown>();
  const objects = {
    put: async (key: string, value: unknown) => void bucket.set(key, value),
    find: async <T>(key: string) => bucket.get(key) as T | undefined,
  };
  const counts = { stored: 0, merged: 0 };
  const run = async ([drop, articles, index = 0]: Batch) => {
    const prefix = workPrefix(drop);
    bucket.set(batchKey(prefix, index, 'classified'), articles);
    const scored = await scoreBatch({ drop, prefix, index }, { objects, deals });
    counts.stored += scored.counts.stored;
    counts.merged += scored.counts.merged;
  };
  if (atOnce) await Promise.all(drops.map(run));
  else for (const drop of drops) await run(drop);
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan(
    { client: DynamoDBDocumentClient.from(table.client) },
    { TableName: table.name },
  )) {
    items.push(...Items);
  }
  const sorted = items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
  return { items: sorted, deals, counts };
}

describe('the Deals table', () => {
  test('holds the same items in whatever order drops are scored, twice, or at once', async () => {
    const { items, deals } = await score(DROPS);
    const traits = ['2025-12-01#wire#0', '2025-12-09#release#0', 'undated#fr#0'];
    expect(items.map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([
      ...['fr', 'release', 'wire'].map((id) => `ARTICLE#${id} ARTICLE`),
      ...['DEALS', 'REPORT#fr#0', 'REPORT#release#0', 'REPORT#wire#0'].map((sk) => `PARTIES#amazon+openai ${sk}`),
      ...traits.map((sk) => `PARTY#amazon ${sk}`),
      ...traits.map((sk) => `PARTY#openai ${sk}`),
    ]);
    const reported = await deals.reportedBetween('2025-12-15T08:00:00.000Z', '2025-12-18T08:00:00.000Z');
    expect(new Set(reported.map(({ partiesKey }) => partiesKey))).toEqual(new Set(['amazon+openai']));
    expect((await score(DROPS.toReversed())).items).toEqual(items);
    expect((await score([...DROPS, ...DROPS])).items).toEqual(items);
    expect((await score(DROPS, { atOnce: true })).items).toEqual(items);
  });

  test('keeps the first place of an article that stands in two batches of a drop, whichever is scored first', async () => {
    const batches: readonly Batch[] = [0, 1].map((index) => [dropOf('page.txt', 17), [PAGE], index]);
    const { items } = await score(batches);
    expect(items.find(({ sk }) => sk === 'ARTICLE')).toMatchObject({ object: expect.stringContaining('/0000.articles.json') });
    expect((await score(batches.toReversed())).items).toEqual(items);
  });

  test('has one article counted as stored for one deal, in whatever order copies and originals are read', async () => {
    const orders = fc.shuffledSubarray([...DROPS], { minLength: DROPS.length });
    await fc.assert(
      fc.asyncProperty(orders, async (drops) => {
        expect((await score(drops)).counts).toEqual({ stored: 1, merged: 5 });
      }),
      { numRuns: 15, examples: [[[...DROPS]], [DROPS.toReversed()]] },
    );
  });

  test('dates an article and its report by the earliest arrival, in the deal too', async () => {
    const { items } = await score(DROPS);
    const [article, deal, report] = [
      'ARTICLE#fr ARTICLE',
      'PARTIES#amazon+openai DEALS',
      'PARTIES#amazon+openai REPORT#fr#0',
    ].map((name) => items.find(({ pk, sk }) => `${pk} ${sk}` === name));
    const earliest = '2025-12-15T08:00:00.000Z';
    expect(article).toMatchObject({ broughtBy: { key: 'drops/page-again.txt', arrivedAt: earliest } });
    expect(report).toMatchObject({ arrivedAt: earliest, week: '2025-W51', report: { arrivedAt: earliest } });
    expect(deal).toMatchObject({
      deals: [
        { stage: 'signed', sources: [{ articleId: 'wire' }, { articleId: 'release' }, { articleId: 'fr', arrivedAt: earliest }] },
      ],
    });
  });
});
