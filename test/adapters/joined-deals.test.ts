import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import { type DropRef, INDEX } from '../../lambdas/contract.ts';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { gatherReports } from '../../lambdas/score/gather-reports.ts';
import { recomputeDeals } from '../../lambdas/score/recompute-deals.ts';
import { readTraits } from '../../lambdas/score/traits.ts';
import { money, party, reportOf, staged, typed } from '../score/report-of.ts';
import { openTable } from './tables.ts';

const tables: Awaited<ReturnType<typeof openTable>>[] = [];
afterEach(async () => {
  for (const table of tables.splice(0)) await table.close();
});

const DROP: DropRef = { key: 'drops/a.txt', versionId: 'v1', arrivedAt: '2025-12-05T08:00:00.000Z' };

function round(articleId: string, partiesKey: string, publishedAt: string | undefined, ...investors: string[]): SourcedReport {
  const { publishedAt: _, ...undated } = reportOf();
  return {
    ...undated,
    ...{ articleId, partiesKey, ...(publishedAt !== undefined && { publishedAt }) },
    claims: [
      ...[typed('equity_investment'), staged('announced'), money(4e10), party('openai', 'investee')],
      ...investors.map((id) => party(id, 'investor')),
    ],
  };
}

/** One round by four sets of parties, one of them undated, and one deal of another company. */
const ROUND = [
  round('alone', 'openai', '2025-12-01'),
  round('led', 'openai+softbank', '2025-12-02', 'softbank'),
  round('joined', 'mgx+openai', '2025-12-03', 'mgx', 'softbank'),
  round('undated', 'openai+thrive', undefined, 'thrive'),
];
const OTHER = {
  ...round('other', 'anthropic', '2025-12-02'),
  claims: [typed('equity_investment'), party('anthropic', 'investee')],
};

async function open() {
  const table = await openTable(INDEX.byWeek);
  tables.push(table);
  const deals = new DynamoDeals(table.client, table.name);
  const tell = async (report: SourcedReport) => {
    const { articleId, partiesKey, index, relevance, claims, arrivedAt: _, ...source } = report;
    const article = {
      id: articleId,
      title: articleId,
      language: 'en',
      machineTranslated: false,
      sources: [],
      text: '',
      zones: [],
    };
    const told = [{ articleId, partiesKey, index, relevance, claims }];
    const classified = { article, verdict: 'deal', relevance, reports: told, source } as const;
    const kept = await deals.keepArticle(classified, { drop: DROP, object: 'work/a/0000.articles.json', index: 0 });
    if (!kept) return false;
    await deals.keepReport(report, DROP, readTraits(report));
    await recomputeDeals(partiesKey, deals);
    return true;
  };
  const list = async () => {
    const items: Record<string, unknown>[] = [];
    const pages = paginateScan({ client: DynamoDBDocumentClient.from(table.client) }, { TableName: table.name });
    for await (const { Items = [] } of pages) items.push(...Items);
    return items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
  };
  return { deals, tell, list };
}

const all = [...ROUND, OTHER];

describe('deals told by different parties, in the table', () => {
  test('stand under the key told of first, and leave pointers under the others', async () => {
    const { tell, list } = await open();
    for (const report of all) await tell(report);
    const kept = (await list()).filter(({ sk }) => sk === 'DEALS');
    const told = kept.map(({ partiesKey, deals, merged }) => [
      partiesKey,
      (deals as { key: string }[]).map(({ key }) => key),
      merged,
    ]);
    const pointer = (key: string) => [key, [], [{ key, mergedInto: 'openai' }]];
    expect(told).toEqual([
      ['anthropic', ['anthropic'], []],
      pointer('mgx+openai'),
      ['openai', ['openai'], []],
      pointer('openai+softbank'),
      pointer('openai+thrive'),
    ]);
  });

  test('are the same bytes in whatever order they are told, repeated, one after the other or at once', async () => {
    const expected = await open();
    for (const report of all) await expected.tell(report);
    const items = JSON.stringify(await expected.list());
    const orders = fc.tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), fc.boolean());
    await fc.assert(
      fc.asyncProperty(orders, async ([order, again, atOnce]) => {
        const { tell, list } = await open();
        if (atOnce) await Promise.all([...order, ...again].map(tell));
        else for (const report of [...again, ...order]) await tell(report);
        expect(JSON.stringify(await list())).toBe(items);
      }),
      { numRuns: 20 },
    );
  });

  test('are gathered from any of their keys, and with them no others', async () => {
    const { deals, tell } = await open();
    for (const report of all) await tell(report);
    for (const { partiesKey } of ROUND) {
      const gathered = await gatherReports(partiesKey, deals);
      expect(gathered.flatMap(({ reports }) => reports.map(({ articleId }) => articleId)).sort()).toEqual(
        ROUND.map(({ articleId }) => articleId).sort(),
      );
    }
  });
});

describe('DynamoDeals.forgetArticle()', () => {
  test('takes reports and traits of the article away, and does not keep it when it comes again', async () => {
    const { deals, tell, list } = await open();
    for (const report of ROUND) await tell(report);
    const keys = await deals.forgetArticle('led', '2026-01-01T00:00:00.000Z');
    expect(keys).toEqual(['openai+softbank']);
    for (const key of keys) await recomputeDeals(key, deals);
    expect(await tell(ROUND[1] as SourcedReport)).toBe(false);
    const items = await list();
    expect(items.filter(({ sk }) => String(sk).includes('led'))).toEqual([]);
    expect(items.find(({ pk }) => pk === 'ARTICLE#led')).toMatchObject({ forgottenAt: '2026-01-01T00:00:00.000Z' });
    expect(items.find(({ pk, sk }) => pk === 'PARTIES#openai+softbank' && sk === 'DEALS')).toMatchObject({
      deals: [],
      merged: [],
    });
  });

  test('does the same when it runs again, and nothing for an article that nobody brought', async () => {
    const { deals, tell, list } = await open();
    for (const report of ROUND) await tell(report);
    await deals.forgetArticle('undated', '2026-01-01T00:00:00.000Z');
    const once = await list();
    expect(await deals.forgetArticle('undated', '2026-01-01T00:00:00.000Z')).toEqual(['openai+thrive']);
    expect(await list()).toEqual(once);
    expect(await deals.forgetArticle('nobody', '2026-01-01T00:00:00.000Z')).toEqual([]);
  });
});
