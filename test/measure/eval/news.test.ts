import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../lambdas/score/reading.ts';
import { isSameName } from '../../../measure/eval/news/is-same-name.ts';
import type { Label } from '../../../measure/eval/news/label.ts';
import { splitStories } from '../../../measure/eval/news/split-stories.ts';
import { judgeTexts } from '../../../measure/eval/news.ts';

const TEXT = 'Acme buys Borealis for $2bn';

/** A reading of one article with one deal, as far as it is judged. */
function read(file: string, deal: object | undefined, language = 'en'): Reading {
  const deals = deal === undefined ? [] : [{ ...DEAL, ...deal }];
  const article = { text: TEXT, language, verdict: deal === undefined ? 'other' : 'deal', deals };
  return { file: `some/${file}`, outcome: 'read', articles: [article] } as unknown as Reading;
}

const EVIDENCE = ['type', 'stage', 'party', 'amount'].map((field) => ({ field, start: 0, end: 4, quote: 'Acme' }));
const DEAL = {
  key: 'acme+borealis',
  stage: 'signed',
  legs: [{ type: 'acquisition' }],
  parties: [
    { name: 'Acme', role: 'acquirer' },
    { name: 'Borealis Inc.', role: 'target' },
  ],
  amount: { value: 2e9, currency: 'USD' },
  evidence: EVIDENCE,
};
const LABEL: Label = {
  file: 'a.txt',
  lang: 'en',
  is_deal: true,
  deal_type: 'acquisition',
  stage: 'announced',
  parties: [
    { name: 'Acme', role: 'acquirer' },
    { name: 'Borealis', role: 'target' },
  ],
  amounts: [{ value: 2e9, currency: 'USD', role: 'deal' }],
  story: 'acme',
  text_origin: 'publisher',
};

const figuresOf = (labels: readonly Label[], readings: readonly Reading[], name = 'all') =>
  judgeTexts(labels, readings).find((row) => row.name === name)?.figures;
const missesOf = (label: Label, reading: Reading) =>
  judgeTexts([label], [reading], true).flatMap(({ figures }) => figures.wrong ?? []);

describe('judgeTexts()', () => {
  test('gives a text that is right in everything nothing but ones', () =>
    expect(figuresOf([LABEL], [read('a.txt', {})])).toEqual({
      ...{ texts: '1', deals: '1', verdict: 1, type: 1, stage: 1, parties: 1, role: 1, amount: 1, capacity: 1, language: 1 },
      ...{ spans: 1, overall: 1, scale: '0', invented: '0', rumours: '0' },
    }));

  test('comes to what a hand reckons over four texts', () => {
    const labels: Label[] = [
      LABEL,
      { ...LABEL, file: 'b.txt', stage: 'rumoured', text_origin: 'wire' },
      { ...LABEL, file: 'c.txt', story: 'other', uncertain: true },
      { file: 'd.txt', lang: 'fr', is_deal: false, category: 'earnings', text_origin: 'wire' },
    ];
    const readings = [
      read('a.txt', {}),
      // A fact for a rumour, a thousandth of the sum, one party in another role and one that is none.
      read('b.txt', {
        amount: { value: 2e6, currency: 'USD' },
        parties: [
          { name: 'Acme', role: 'investor' },
          { name: 'Cygnus', role: 'target' },
        ],
      }),
      read('c.txt', undefined),
      read('d.txt', { key: 'd' }, 'fr'),
    ];
    const figures = figuresOf(labels, readings);
    // Two of three deals found and one text falsely taken for one: 2 · 2 / (2 · 2 + 1 + 1).
    expect(figures?.verdict).toBeCloseTo(2 / 3);
    expect(figures?.type).toBeCloseTo(2 / 3);
    expect(figures?.stage).toBeCloseTo(1 / 3);
    // Right Acme, Borealis, Acme; missed Borealis in b and both in c; false Cygnus and the two of d: 6 / (6 + 3 + 3).
    expect(figures?.parties).toBeCloseTo(1 / 2);
    expect(figures?.role).toBeCloseTo(2 / 3);
    expect(figures?.amount).toBeCloseTo(1 / 3);
    expect(figures).toMatchObject({ texts: '4', deals: '3', scale: '1', invented: '0', rumours: '1', language: 1, spans: 1 });
    expect(figures?.overall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 3) / 5);
    expect(figuresOf(labels, readings, 'certain')?.texts).toBe('3');
    expect(figuresOf(labels, readings, 'wire')?.texts).toBe('2');
    expect(figuresOf(labels, readings, 'fr')?.verdict).toBe(0);
  });

  test('takes either of two labels, and needs no party that only one reader named', () => {
    const label = { ...LABEL, deal_type: 'partnership', alt_types: ['acquisition'], stage: 'closed', stage_alt: ['announced'] };
    const parties_alt = [{ name: 'Cygnus', role: 'seller' }];
    const parties = [...DEAL.parties, { name: 'Cygnus', role: 'seller' }];
    expect(missesOf({ ...label, parties_alt }, read('a.txt', { parties }))).toEqual([]);
  });

  test('calls a sum invented where the text gives none, or gives it for something else', () => {
    expect(missesOf({ ...LABEL, amounts: [] }, read('a.txt', {}))).toEqual(['invented 2000000000']);
    const valuation = [{ value: 2e9, currency: 'USD', role: 'valuation' }];
    expect(missesOf({ ...LABEL, amounts: valuation }, read('a.txt', {}))).toEqual(['invented 2000000000']);
    const part = [{ value: 2e9, currency: 'USD', role: 'component' }];
    expect(missesOf({ ...LABEL, amounts: part }, read('a.txt', {}))).toEqual([]);
  });

  test('asks for the capacity of the deal', () => {
    const label = { ...LABEL, capacity: [{ value_mw: 300, role: 'deal' }] };
    expect(missesOf(label, read('a.txt', { capacity: { value: 301, unit: 'MW' } }))).toEqual([]);
    expect(missesOf(label, read('a.txt', { capacity: { value: 30, unit: 'MW' } }))).toEqual(['capacity 30 for 300']);
    expect(missesOf(LABEL, read('a.txt', { capacity: { value: 30, unit: 'MW' } }))).toEqual(['invented 30 MW']);
  });

  test('counts a span that is not where it says, and a field without one, as wrong', () => {
    const evidence = [...EVIDENCE.slice(0, 3), { field: 'amount', start: 0, end: 4, quote: '$2bn' }];
    expect(figuresOf([LABEL], [read('a.txt', { evidence })])?.spans).toBe(3 / 4);
    expect(figuresOf([LABEL], [read('a.txt', { evidence: EVIDENCE.slice(0, 3) })])?.spans).toBe(3 / 4);
  });

  test('judges any deal of a round-up', () => {
    const reading = read('a.txt', { legs: [{ type: 'partnership' }] });
    const article = reading.outcome === 'read' ? reading.articles[0] : undefined;
    const both = { ...reading, articles: [{ ...article, deals: [...(article?.deals ?? []), DEAL] }] } as unknown as Reading;
    expect(missesOf(LABEL, both)).toEqual(['type partnership for acquisition']);
    expect(missesOf({ ...LABEL, roundup: true }, both)).toEqual([]);
  });

  test('says how well the texts of a story meet', () => {
    const labels = ['a.txt', 'b.txt', 'c.txt'].map((file) => ({ ...LABEL, file, story: file === 'c.txt' ? 'other' : 'acme' }));
    const readings = [read('a.txt', {}), read('b.txt', { key: 'else' }), read('c.txt', {})];
    // Of the two with one key each has one of its story of two; b is alone. Of the story of two each finds itself only.
    expect(figuresOf(labels, readings, 'stories')).toEqual({
      articles: 3,
      precision: (0.5 + 1 + 0.5) / 3,
      recall: (0.5 + 0.5 + 1) / 3,
    });
  });

  test('takes a text without a reading for one without a deal', () =>
    expect(figuresOf([LABEL], [])).toMatchObject({ verdict: 0, type: 0, language: 0, overall: 0 }));
});

test.each([
  ['Borealis Group', 'Borealis', true],
  ['AWS', 'Amazon', true],
  ['Éclair S.A.', 'Eclair SA', true],
  ['Cygnus Data Centres', 'Cygnus', true],
  ['Acme, Borealis', 'Acme', false],
  ['Acme', 'Borealis / Acme', true],
  ['Acmeville', 'Acme', false],
])('isSameName() of %s and %s is %s', (read, expected, is) => expect(isSameName(read, expected)).toBe(is));

describe('splitStories()', () => {
  const labels = Array.from({ length: 40 }, (_, at) => ({
    file: `${at}.txt`,
    lang: at % 2 ? 'en' : 'fr',
    is_deal: at % 3 === 0,
    story: `s${at % 30}`,
  }));

  test('holds a third back, and no story in two parts', () => {
    const parts = splitStories(labels);
    const held = labels.filter((label) => parts.get(label) === 'held').length;
    expect(held / labels.length).toBeGreaterThan(0.2);
    expect(held / labels.length).toBeLessThan(0.45);
    for (const texts of Map.groupBy(labels, ({ story }) => story).values())
      expect(new Set(texts.map((text) => parts.get(text))).size).toBe(1);
  });

  test('decides by the names of the stories alone', () => {
    const [one, other] = [splitStories(labels), splitStories(labels.map((label) => ({ ...label, file: `x${label.file}` })))];
    expect([...one.values()]).toEqual([...other.values()]);
  });
});
