import { describe, expect, test } from 'vitest';
import type { BatchRef } from '../../lambdas/contract.ts';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Deal } from '../../lambdas/deal/deal.ts';
import type { ClassifiedArticle, Deals, Objects } from '../../lambdas/deal/ports.ts';
import { scoreBatch } from '../../lambdas/score/score-batch.ts';
import { makeReport } from './make-report.ts';

const REF: BatchRef = {
  drop: { key: 'drops/a.txt', versionId: 'v1', arrivedAt: '2026-11-20T08:00:00.000Z' },
  prefix: 'work/x/',
  index: 0,
};

function classified(articleId: string, verdict: ClassifiedArticle['verdict'] = 'deal'): ClassifiedArticle {
  const { claims, partiesKey, relevance, index, arrivedAt: _, articleId: __, ...source } = makeReport(articleId);
  const article = {
    id: articleId,
    title: articleId,
    sources: [],
    language: 'en',
    machineTranslated: false,
    text: articleId,
    zones: [],
  };
  return { article, verdict, relevance, reports: [{ articleId, index, partiesKey, relevance, claims }], source };
}

/** A table and a bucket in memory; `losses` counts how many replacements are lost to somebody else first. */
function makePorts(items: unknown, losses = 0) {
  const objects = new Map<string, unknown>([['work/x/0000.classified.json', items]]);
  const brought = new Map<string, { key: string; versionId: string }>();
  const reports = new Map<string, SourcedReport>();
  const state: { deals: readonly Deal[]; token: string | undefined; replaced: number; losses: number } = {
    deals: [],
    token: undefined,
    replaced: 0,
    losses,
  };
  const bucket: Objects = {
    put: async (key, value) => void objects.set(key, value),
    find: async <T>(key: string) => objects.get(key) as T | undefined,
  };
  const deals: Deals = {
    keepArticle: async ({ article }, { drop }) => {
      if (!brought.has(article.id)) brought.set(article.id, { key: drop.key, versionId: drop.versionId });
      return brought.get(article.id) ?? drop;
    },
    keepReport: async (report) => void reports.set(report.articleId, report),
    findTraits: async () => [],
    findReports: async () => ({ reports: [...reports.values()], token: state.token }),
    replace: async (_, { deals: next }, { token, nextToken }) => {
      if (state.losses > 0) {
        state.losses -= 1;
        return false;
      }
      if (token !== state.token) return false;
      Object.assign(state, { deals: next, token: nextToken, replaced: state.replaced + 1 });
      return true;
    },
    reportedBetween: async () => [],
  };
  return { ports: { objects: bucket, deals }, objects, state };
}

describe('scoreBatch()', () => {
  test('stores a first report, merges a second, sets others aside, and passes failures on', async () => {
    const failure = { title: 'Broken', message: 'It has no words' };
    const { ports, objects, state } = makePorts([classified('a'), classified('b'), classified('c', 'signal'), { failure }]);
    const counts = { stored: 1, merged: 1, setAside: 1, failed: 1 };
    expect(await scoreBatch(REF, ports)).toEqual({ counts, failures: [failure] });
    expect(objects.get('work/x/0000.scored.json')).toEqual({ counts, failures: [failure] });
    expect(state.deals[0]?.sources.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  });

  test('computes the deals of some parties once, however many articles of the batch tell of them', async () => {
    const { ports, state } = makePorts(Array.from({ length: 50 }, (_, at) => classified(`a${at}`)));
    expect((await scoreBatch(REF, ports)).counts).toEqual({ stored: 1, merged: 49, setAside: 0, failed: 0 });
    expect(state.replaced).toBe(1);
  });

  test('counts the same when it runs again, and writes no deal twice', async () => {
    const { ports, state } = makePorts([classified('a')]);
    const first = await scoreBatch(REF, ports);
    expect(await scoreBatch(REF, ports)).toEqual(first);
    expect(state.replaced).toBe(1);
  });

  test('lets the counts of the first time stand when others told of the deal since', async () => {
    const { ports, objects } = makePorts([classified('a')]);
    const first = await scoreBatch(REF, ports);
    objects.set('work/y/0000.classified.json', [classified('b')]);
    await scoreBatch({ ...REF, drop: { ...REF.drop, key: 'drops/b.txt' }, prefix: 'work/y/' }, ports);
    expect(await scoreBatch(REF, ports)).toEqual(first);
  });

  test('counts the same when a run broke off after the articles were kept', async () => {
    const { ports, objects } = makePorts([classified('a'), classified('b')]);
    const first = await scoreBatch(REF, ports);
    objects.delete('work/x/0000.scored.json');
    expect(await scoreBatch(REF, ports)).toEqual(first);
  });

  test('records an article that cannot be merged, and goes on', async () => {
    const good = classified('a');
    const [report] = good.reports;
    const bad = {
      ...good,
      article: { ...good.article, id: 'x', title: 'Bad' },
      reports: [{ ...report, articleId: 'x', claims: null }],
    };
    const { ports } = makePorts([bad, { ...good, verdict: 'other' }]);
    const { counts, failures } = await scoreBatch(REF, ports);
    expect(counts).toEqual({ stored: 0, merged: 0, setAside: 1, failed: 1 });
    expect(failures).toMatchObject([{ title: 'Bad', message: expect.stringContaining('Cannot score article "Bad": ') }]);
  });

  test('leaves what the tables throw to be tried again', async () => {
    const { ports } = makePorts([classified('a')]);
    const throttled = Object.assign(new Error('Slow down'), { name: 'ThrottlingException' });
    const deals = { ...ports.deals, keepReport: () => Promise.reject(throttled) };
    await expect(scoreBatch(REF, { ...ports, deals })).rejects.toBe(throttled);
  });

  test('counts an article that another drop brought as merged', async () => {
    const { ports, objects } = makePorts([classified('a')]);
    await scoreBatch(REF, ports);
    objects.set('work/y/0000.classified.json', [classified('a')]);
    const other = { ...REF, drop: { ...REF.drop, key: 'drops/b.txt' }, prefix: 'work/y/' };
    expect((await scoreBatch(other, ports)).counts).toEqual({ stored: 0, merged: 1, setAside: 0, failed: 0 });
  });

  test('counts an article that stands twice in a drop once as stored', async () => {
    const { ports } = makePorts([classified('a'), classified('a')]);
    expect((await scoreBatch(REF, ports)).counts).toEqual({ stored: 1, merged: 1, setAside: 0, failed: 0 });
  });

  test('tries again when others replace the deals meanwhile, but not for ever', async () => {
    const few = makePorts([classified('a')], 3);
    await scoreBatch(REF, few.ports);
    expect(few.state.replaced).toBe(1);
    await expect(scoreBatch(REF, makePorts([classified('a')], 99).ports)).rejects.toThrow('others replaced them 20 times');
  });

  test('refuses a batch that was not classified', async () => {
    await expect(scoreBatch({ ...REF, index: 7 }, makePorts([]).ports)).rejects.toThrow(
      'Cannot score batch "work/x/0007.classified.json"',
    );
  });
});
