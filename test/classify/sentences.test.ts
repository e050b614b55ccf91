import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../lambdas/classify/sentences.ts';
import { makeArticle } from './make-article.ts';

const split = (text: string) => readSentences(makeArticle([['body', text]])).map((sentence) => sentence.text);

describe('readSentences()', () => {
  test('ends a sentence at a stop, not at an abbreviation, an initial or a decimal point', () => {
    expect(split('Acme Inc. paid U.S. banks $1.5 billion. J. Doe agreed! Why? It said so.')).toEqual([
      'Acme Inc. paid U.S. banks $1.5 billion.',
      'J. Doe agreed!',
      'Why?',
      'It said so.',
    ]);
  });

  test('leaves out comments and boilerplate', () => {
    const article = makeArticle([
      ['title', 'One'],
      ['comment', 'Two'],
      ['boilerplate', 'Three'],
      ['body', 'Four'],
    ]);
    expect(readSentences(article).map(({ text }) => text)).toEqual(['One', 'Four']);
  });

  test('gives each sentence the place where it stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 60 }), (body, title) => {
        const article = makeArticle([
          ['title', title],
          ['body', body],
        ]);
        for (const { start, text } of readSentences(article)) expect(article.text.slice(start, start + text.length)).toBe(text);
      }),
    );
  });
});
