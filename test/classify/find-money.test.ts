import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoney } from '../../lambdas/classify/find-money.ts';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { FR } from '../../lambdas/classify/languages/fr.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';

const english: readonly [string, number, string, string][] = [
  ['$10bn', 1e10, 'USD', 'exact'],
  ['$1.5B', 1.5e9, 'USD', 'exact'],
  ['$ 23.5 million', 23_500_000, 'USD', 'exact'],
  ['US$1,300.5 million', 1_300_500_000, 'USD', 'exact'],
  ['up to $100 billion', 1e11, 'USD', 'up_to'],
  ['at least $10 billion', 1e10, 'USD', 'at_least'],
  ['more than €8.5 billion', 8.5e9, 'EUR', 'more_than'],
  ['about £250m', 2.5e8, 'GBP', 'about'],
  ['$100M+', 1e8, 'USD', 'at_least'],
  ['roughly $23 billion', 2.3e10, 'USD', 'about'],
  ['C$2.5 billion', 2.5e9, 'CAD', 'exact'],
  ['A$400 million', 4e8, 'AUD', 'exact'],
  ['HK$3 billion', 3e9, 'HKD', 'exact'],
  ['EUR 20m', 2e7, 'EUR', 'exact'],
  ['20 million euros', 2e7, 'EUR', 'exact'],
  ['Rs 20,000 crore', 2e11, 'INR', 'exact'],
  ['₹1.2 lakh crore', 1.2e12, 'INR', 'exact'],
  ['ten billion dollars', 1e10, 'USD', 'exact'],
  ['$0.5 trillion', 5e11, 'USD', 'exact'],
  ['$650,000', 650_000, 'USD', 'exact'],
  ['1.300,5 million euros', 1_300_500_000, 'EUR', 'exact'],
];

const french: readonly [string, number, string, string][] = [
  ['1 milliard de dollars', 1e9, 'USD', 'exact'],
  ['$10 Milliard', 1e10, 'USD', 'exact'],
  ['8,5 milliards d’euros', 8.5e9, 'EUR', 'exact'],
  ['38 Md$', 3.8e10, 'USD', 'exact'],
  ['32,6 Md€', 3.26e10, 'EUR', 'exact'],
  ['20 M€', 2e7, 'EUR', 'exact'],
  ['au moins dix milliards de dollars', 1e10, 'USD', 'at_least'],
  ['jusqu’à 3 milliards d’euros', 3e9, 'EUR', 'up_to'],
  ['1 300,5 millions d’euros', 1_300_500_000, 'EUR', 'exact'],
  ['1\u202f300,5 millions d’euros', 1_300_500_000, 'EUR', 'exact'],
  ['1\u00a0300 millions d’euros', 1.3e9, 'EUR', 'exact'],
  ['2 billions de dollars', 2e12, 'USD', 'exact'],
  ['près de 500 millions de livres sterling', 5e8, 'GBP', 'about'],
];

describe('findMoney()', () => {
  test.each(english)('reads English %s', (text, value, currency, qualifier) => {
    expect(findMoney(`It is ${text} for now`, EN).map(({ money }) => money)).toMatchObject([{ value, currency, qualifier }]);
  });

  test.each(french)('reads French %s', (text, value, currency, qualifier) => {
    expect(findMoney(`C’est ${text} ici`, FR).map(({ money }) => money)).toMatchObject([{ value, currency, qualifier }]);
  });

  test.each([
    ['$5-7 billion', 5e9, 7e9],
    ['$5 billion to $7 billion', 5e9, 7e9],
    ['between $5 billion and $7 billion', 5e9, 7e9],
  ])('keeps the range %s as low and high', (text, low, high) => {
    expect(findMoney(`worth ${text} in all`, EN).map(({ money }) => money)).toMatchObject([
      { value: low, low, high, qualifier: 'range' },
    ]);
  });

  test.each(['try 5 billion', 'he lost his pen 7 times', 'all 20 of them', '10 milliards', 'Series B', 'Q4 2026'])(
    'finds no money in "%s"',
    (text) => {
      expect(findMoney(text, EN)).toEqual([]);
    },
  );

  test('does not let a qualifier reach over other words', () => {
    expect(findMoney('at least three sites for $2bn', EN)[0]?.money.qualifier).toBe('exact');
  });

  test('leaves a bare dollar open in an article that counts in another dollar', () => {
    const text = 'The company, which reports in Canadian dollars, will pay $3 million.';
    expect(findMoney(text, EN, settleCurrencies(text))[0]?.money.currency).toBe('?');
  });

  test('prints each sum exactly as it stands in the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      '10',
      '1,5',
      ' ',
      '\u00a0',
      'bn',
      'milliards',
      ' de ',
      'dollars',
      'to',
      '-',
      'USD',
      'Md',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(EN, FR), (pieces, lexicon) => {
        const text = pieces.join('');
        for (const { money, start, end } of findMoney(text, lexicon)) {
          expect(text.slice(start, end)).toBe(money.printed);
          expect(Number.isFinite(money.value)).toBe(true);
        }
      }),
    );
  });
});
