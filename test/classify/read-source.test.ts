import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOutlet, readSource } from '../../lambdas/classify/read-source.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import { chooseAmount } from '../../lambdas/score/choose-amount.ts';
import { makeClaim, makeReport, usd } from '../score/make-report.ts';
import { makeArticle } from './make-article.ts';

const SCORING = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');

const read = (text: string, rest: Partial<Article> = {}) => {
  const { rootSource, reliability } = readSource(makeArticle([['body', text]], rest));
  return [rootSource, reliability];
};

const CLUBIC = { url: 'https://www.clubic.com/1' };
const GRID_PAPER = { name: 'The Grid Paper', role: 'publisher' } as const;

describe('readSource()', () => {
  test.each([
    ['a wire at its own address', 'Text.', { url: 'https://www.reuters.com/technology/x' }, 'reuters', 80],
    [
      'an aggregator that credits a wire',
      'A deal is near, Bloomberg reported.',
      { url: 'https://seekingalpha.com/news/1' },
      'bloomberg',
      35,
    ],
    ['the trade press', 'Text.', { url: 'https://techcrunch.com/2026/1' }, 'techcrunch', 70],
    ['a press release', 'Text.', { url: 'https://www.businesswire.com/news/1' }, 'business-wire', 95],
    ['a page of nobody known', 'Text.', { url: 'https://news.example.org/1' }, 'news.example.org', 55],
    ['nothing at all', 'Text.', {}, 'unknown', 55],
    ['a social post', 'Text.', { url: 'https://x.com/a/status/1' }, 'x', 0],
    ['a page of nobody known that a wire told', 'The company told Reuters it would build.', {}, 'reuters', 70],
    ['a secondary outlet that credits a wire', 'A deal is near, Bloomberg reported.', CLUBIC, 'bloomberg', 70],
    ['a secondary outlet that credits the trade press', 'A deal is near, TechCrunch reported.', CLUBIC, 'techcrunch', 55],
    [
      'a social post that credits a wire',
      'A deal is near, Bloomberg reported.',
      { url: 'https://x.com/a/status/1' },
      'bloomberg',
      0,
    ],
    ['French credit', 'Selon le Financial Times, un accord est proche.', {}, 'financial-times', 70],
  ] as const)('reads %s', (_name, text, rest, root, reliability) => {
    expect(read(text, rest)).toEqual([root, reliability]);
  });

  test('lifts a secondary outlet as far as docs/scoring.md says', () => {
    const [, documented] = /lifts a secondary outlet, known or not, to trade press \((\d+)\)/.exec(SCORING) ?? [];
    expect(read('A deal is near, Bloomberg reported.', CLUBIC)).toEqual(['bloomberg', Number(documented)]);
  });

  test.each([
    ['settles', 'rooted in a wire', 'A deal is near, Bloomberg reported.', 'agreed'],
    ['does not settle', 'of its own', 'A deal is near.', 'conflict'],
  ])('%s what translations dispute by a report of an unknown outlet %s', (_verb, _whose, text, status) => {
    const translated = { machineTranslated: true, reliability: 35 };
    const amounts = [
      makeClaim('amount', usd(1e10), { zone: 'original_title' }),
      makeClaim('amount', usd(1e9), { zone: 'title' }),
    ];
    const source = readSource(makeArticle([['body', text]], { url: 'https://news.example.org/1' }));
    const reports = [
      makeReport('translated', { amounts }, translated),
      makeReport('english', { amounts: [makeClaim('amount', usd(1e10))] }, source),
    ];
    expect(chooseAmount(reports).amount).toMatchObject({ value: 1e10, status });
  });

  test('takes whom the page names for the root, and the republisher for the reliability', () => {
    const sources = [
      { name: 'Gate', role: 'republisher' },
      { name: 'Coindoo', role: 'named' },
    ] as const;
    expect(read('Text.', { sources })).toEqual(['coindoo', 35]);
  });

  test.each([
    ['an unknown republisher', 'Somebody', 35],
    ['a secondary one', 'Clubic', 55],
  ])('trusts %s no more for the wire that it copies', (_name, name, reliability) => {
    const sources = [
      { name, role: 'republisher' },
      { name: 'Bloomberg', role: 'named' },
    ] as const;
    expect(read('Text.', { sources })).toEqual(['bloomberg', reliability]);
  });

  test('trusts a secondary outlet that prints an agency as it trusts the trade press', () => {
    const sources = [
      { name: 'Clubic', role: 'publisher' },
      { name: 'AFP', role: 'agency' },
    ] as const;
    expect(read('Texte.', { sources })).toEqual(['agence-france-presse', 70]);
  });

  test('takes whom an agency credits for the root, and the agency for the reliability', () => {
    const text = '(Reuters) - A deal is near, Bloomberg News reported.';
    expect(read(text, { sources: [{ name: 'Reuters', role: 'agency' }] })).toEqual(['bloomberg', 80]);
  });

  test('takes whom a copied article credits for the root, not whom it is copied from', () => {
    const sources = [
      { name: 'Gate', role: 'republisher' },
      { name: 'Coindoo', role: 'named' },
    ] as const;
    const article = makeArticle([['body', 'A deal is near, Bloomberg reported.']], { sources });
    expect(readSource(article)).toMatchObject({ rootSource: 'bloomberg', reliability: 35 });
    expect(readSource(article).sources).toEqual([...sources, { name: 'Bloomberg', role: 'named' }]);
  });

  test('takes whom an agency credits for the root where the page names the agency as its source too', () => {
    const text = '(Reuters) - A deal is near, Bloomberg News reported.';
    expect(read(text, { sources: [{ name: 'Reuters', role: 'named' }] })[0]).toBe('bloomberg');
  });

  test('takes what a party released for its own, whomever it mentions', () => {
    const text = 'The Wall Street Journal said that its parks are quiet.';
    expect(read(text, { url: 'https://www.businesswire.com/news/1' })).toEqual(['business-wire', 95]);
    const sources = [
      { name: 'Yahoo Finance', role: 'publisher' },
      { name: 'PRNewswire', role: 'agency' },
    ] as const;
    expect(read(text, { sources })).toEqual(['pr-newswire', 35]);
  });

  test('trusts a machine translation no more than an aggregator', () => {
    expect(read('Text.', { url: 'https://www.reuters.com/x', machineTranslated: true })).toEqual(['reuters', 35]);
    expect(read('A deal is near, Bloomberg reported.', { machineTranslated: true })).toEqual(['bloomberg', 35]);
  });

  test('lists the outlet that the text credits behind those of the page, and leaves the article as it is', () => {
    const article = makeArticle([['body', 'A deal is near, Bloomberg News reported.']], { sources: [GRID_PAPER] });
    expect(readSource(article).sources).toEqual([GRID_PAPER, { name: 'Bloomberg', role: 'named' }]);
    expect(article.sources).toEqual([GRID_PAPER]);
  });

  test.each([
    ['names it too, by another of its names', { name: 'Bloomberg News', role: 'named' }],
    ['has it for its agency', { name: 'Bloomberg', role: 'agency' }],
    ['is its own', { name: 'bloomberg.com', role: 'publisher' }],
  ] as const)('lists the credited outlet once where the page %s', (_name, source) => {
    const article = makeArticle([['body', 'A deal is near, Bloomberg reported.']], { sources: [source] });
    expect(readSource(article)).toMatchObject({ rootSource: 'bloomberg', sources: [source] });
  });

  test('lists nobody at whose own address the article stands', () => {
    const article = makeArticle([['body', 'A deal is near, people told Reuters.']], { url: 'https://www.reuters.com/x' });
    expect(readSource(article)).toMatchObject({ rootSource: 'reuters', sources: [] });
  });
});

describe('isOutlet()', () => {
  test('knows outlets in any case, and companies for none', () => {
    expect([isOutlet('REUTERS'), isOutlet('Gate'), isOutlet('Nvidia'), isOutlet('news.bbc.co.uk')]).toEqual([
      ...[true, true, false, true],
    ]);
  });
});
