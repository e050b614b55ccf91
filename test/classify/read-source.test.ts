import { describe, expect, test } from 'vitest';
import { isOutlet, readSource } from '../../lambdas/classify/read-source.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import { makeArticle } from './make-article.ts';

const read = (text: string, rest: Partial<Article> = {}) => {
  const { rootSource, reliability } = readSource(makeArticle([['body', text]], rest));
  return [rootSource, reliability];
};

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
    ['a source that the text was told', 'The company told Reuters it would build.', {}, 'reuters', 55],
    ['French credit', 'Selon le Financial Times, un accord est proche.', {}, 'financial-times', 55],
  ] as const)('reads %s', (_name, text, rest, root, reliability) => {
    expect(read(text, rest)).toEqual([root, reliability]);
  });

  test('takes whom the page names for the root, and the republisher for the reliability', () => {
    const sources = [
      { name: 'Gate', role: 'republisher' },
      { name: 'Coindoo', role: 'named' },
    ] as const;
    expect(read('Text.', { sources })).toEqual(['coindoo', 35]);
  });

  test('trusts a machine translation no more than an aggregator', () => {
    expect(read('Text.', { url: 'https://www.reuters.com/x', machineTranslated: true })).toEqual(['reuters', 35]);
  });
});

describe('isOutlet()', () => {
  test('knows outlets in any case, and companies for none', () => {
    expect([isOutlet('REUTERS'), isOutlet('Gate'), isOutlet('Nvidia')]).toEqual([true, true, false]);
  });
});
