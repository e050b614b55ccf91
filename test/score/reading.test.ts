import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import { composeReadings, type FileRead } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { money, party, reportOf, staged, TRANSLATED, typed } from './report-of.ts';

const OPTIONS = { arrivedAt: '2026-11-20T08:00:00.000Z', weights: DEFAULT_SETTINGS.importance };

function classified(report: SourcedReport): ClassifiedArticle {
  const { articleId, index, partiesKey, relevance, claims, arrivedAt: _arrivedAt, ...source } = report;
  const { title, language, machineTranslated } = source;
  const article = { id: articleId, title, language, machineTranslated, sources: [], text: title, zones: [] };
  return { article, verdict: 'deal', relevance, reports: [{ articleId, index, partiesKey, relevance, claims }], source };
}

const fileOf = (file: string, ...reports: SourcedReport[]): FileRead => ({ file, articles: reports.map(classified) });
const equity = reportOf({
  articleId: 'equity',
  claims: [typed('equity_investment'), staged('announced'), party('amazon'), party('openai'), money(1e10)],
});

describe('composeReadings()', () => {
  test('has exactly the keys of the contract', () => {
    const [reading] = composeReadings([fileOf('page.txt', TRANSLATED)], OPTIONS);
    expect(Object.keys(reading ?? {})).toEqual(['file', 'outcome', 'articles']);
    const [article] = reading?.outcome === 'read' ? reading.articles : [];
    expect(Object.keys(article ?? {}).sort()).toEqual(
      ['title', 'language', 'machineTranslated', 'sources', 'text', 'verdict', 'relevance', 'deals'].sort(),
    );
    const contract =
      'key stage importance credibility parties affected themes legs amount capacity accelerators term stake valuation';
    expect(Object.keys(article?.deals[0] ?? {}).sort()).toEqual([...contract.split(' '), 'conflicts', 'evidence'].sort());
    const place = ['field', 'zone', 'start', 'end', 'quote', 'modality'];
    expect(Object.keys(article?.deals[0]?.evidence[0] ?? {}).sort()).toEqual(place.sort());
  });

  test('reads the pasted page as a rumour of the larger amount, worth 66, believed 25', () => {
    const [reading] = composeReadings([fileOf('page.txt', TRANSLATED)], OPTIONS);
    expect(reading).toMatchObject({
      articles: [
        {
          deals: [
            {
              ...{ key: 'amazon+openai', stage: 'rumoured', importance: 66, credibility: 25 },
              parties: [
                { id: 'amazon', role: 'investor' },
                { id: 'openai', role: 'investee' },
              ],
              legs: [{ type: 'equity_investment' }, { type: 'chip_adoption', conditional: true }],
              affected: [{ id: 'nvidia' }],
              amount: { value: 1e10, status: 'conflict', alternatives: [{ value: 1e9, zone: 'title' }] },
              conflicts: [{ field: 'amount', kind: 'scale' }],
            },
          ],
        },
      ],
    });
  });

  test('gives two files about one deal one key, and each what its own article says', () => {
    const readings = composeReadings([fileOf('page.txt', TRANSLATED), fileOf('wire.txt', equity)], OPTIONS);
    expect(readings).toMatchObject([
      { articles: [{ deals: [{ key: 'amazon+openai', stage: 'rumoured' }] }] },
      { articles: [{ deals: [{ key: 'amazon+openai', stage: 'announced', amount: { status: 'single' } }] }] },
    ]);
  });

  test('gives two deals of the same parties two keys', () => {
    const contract = reportOf({
      articleId: 'contract',
      publishedAt: '2025-12-03',
      claims: [typed('compute_contract'), money(3.8e10)],
    });
    const keys = composeReadings([fileOf('a', equity), fileOf('b', contract)], OPTIONS).flatMap((reading) =>
      reading.outcome === 'read' ? reading.articles.flatMap(({ deals }) => deals.map(({ key }) => key)) : [],
    );
    expect(keys.toSorted()).toEqual(['amazon+openai', 'amazon+openai@compute']);
  });

  test('does not depend on the day for what is dated', () => {
    const later = { ...OPTIONS, arrivedAt: '2027-05-05T00:00:00.000Z' };
    expect(composeReadings([fileOf('wire.txt', equity)], later)).toEqual(composeReadings([fileOf('wire.txt', equity)], OPTIONS));
  });

  test('says why a file cannot be read', () => {
    const unreadable = { file: 'empty.txt', reason: 'empty', message: 'It holds no text' } as const;
    expect(composeReadings([unreadable], OPTIONS)).toEqual([{ outcome: 'unreadable', ...unreadable }]);
  });
});
