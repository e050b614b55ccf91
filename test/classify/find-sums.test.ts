import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSums } from '../../lambdas/classify/find-sums.ts';
import { findMoneyLexicon } from '../../lambdas/classify/languages/find-money-lexicon.ts';
import type { MoneyLexicon } from '../../lambdas/classify/languages/lexicon.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';

function requireLexicon(language: string): MoneyLexicon {
  const lexicon = findMoneyLexicon(language);
  if (!lexicon) throw new TypeError(`Cannot read money in "${language}": nothing is known of it`);
  return lexicon;
}

const sumsIn = (language: string, text: string) =>
  findSums(text, requireLexicon(language), settleCurrencies(text, language)).map(({ money, start, end }) => {
    expect(text.slice(start, end)).toBe(money.printed);
    const { value, low, high, currency, qualifier } = money;
    return low === undefined ? `${value} ${currency} ${qualifier}` : `${low}-${high} ${currency}`;
  });

describe('findSums()', () => {
  test.each([
    // English
    ['en', 'thirty MUSD and 48.5 MGBP', ['30000000 USD exact', '48500000 GBP exact']],
    ['en', 'They lost 75 USD million', ['75000000 USD exact']],
    ['en', 'half a billion dollars', ['500000000 USD exact']],
    ['en', 'two hundred and ten million euros', ['210000000 EUR exact']],
    ['en', '$500 million-$1 billion', ['500000000-1000000000 USD']],
    ['en', 'Rs 2 lakh crore', ['2000000000000 INR exact']],
    ['en', 'Rs 500 crore, or $60 million', ['5000000000 INR exact', '60000000 USD exact']],
    ['en', 'usd 20 million', ['20000000 USD exact']],
    ['en', 'MXN$ 20 million', ['20000000 MXN exact']],
    ['en', 'AMD 10 billion and COP30', []],
    ['en', 'spends $20 and 43 cents', ['20.43 USD exact']],
    ['en', 'US$４．５ billion', ['4500000000 USD exact']],
    ['en', 'BILLIONS: 5 BILLION DOLLARS', ['5000000000 USD exact']],
    // French
    ['fr', '3 milliards $ US', ['3000000000 USD exact']],
    ['fr', '1,5 milliard $ CA', ['1500000000 CAD exact']],
    ['fr', 'quatre-vingts millions d’euros', ['80000000 EUR exact']],
    // German and its neighbours
    ['de', '1,5 Mrd. Euro', ['1500000000 EUR exact']],
    ['de', 'rund zwei Milliarden Dollar', ['2000000000 USD about']],
    ['de', 'ZWEI MILLIARDEN EURO', ['2000000000 EUR exact']],
    ['de', '2 Billionen Euro', ['2000000000000 EUR exact']],
    ['it', 'fino a 4,3 miliardi di euro', ['4300000000 EUR up_to']],
    ['nl', 'anderhalf miljard euro', ['1500000000 EUR exact']],
    ['pl', 'około 2,5 mld zł', ['2500000000 PLN about']],
    ['sv', '500 miljoner svenska kronor', ['500000000 SEK exact']],
    ['sv', 'SEK 5bn, 30 MSEK i Stockholm', ['5000000000 SEK exact', '30000000 SEK exact']],
    ['tr', 'yaklaşık 2 milyar dolarlık', ['2000000000 USD about']],
    ['hi', '10,000 करोड़ रुपये भारत India', ['100000000000 INR exact']],
    ['ko', '최대 30조원, 5천만 달러', ['30000000000000 KRW up_to', '50000000 USD exact']],
    // Spanish and Portuguese
    ['es', '13.180 millones de dólares', ['13180000000 USD exact']],
    ['es', '5 mil millones de euros', ['5000000000 EUR exact']],
    ['es', 'medio billón no, 2 billones de euros', ['2000000000000 EUR exact']],
    ['pt', 'R$ 2,5 bilhões e US$ 500 milhoes', ['2500000000 BRL exact', '500000000 USD exact']],
    ['pt', '2,5 mil milhões de euros', ['2500000000 EUR exact']],
    // Russian and Ukrainian
    ['ru', '1,5 млрд долларов', ['1500000000 USD exact']],
    ['ru', 'от 5 до 7 млрд рублей', ['5000000000-7000000000 RUB']],
    ['uk', '300 мільйонів доларів', ['300000000 USD exact']],
    // Chinese and Japanese
    ['zh-CN', '投资$10亿，合¥70亿', ['1000000000 USD exact', '7000000000 CNY exact']],
    ['zh-TW', '台灣廠投資3000億元', ['300000000000 TWD exact']],
    ['ja', '¥100億を投じる', ['10000000000 JPY exact']],
    ['ja', '約1兆2千億円', ['1200000000000 JPY about']],
  ])('reads in %s "%s"', (language, text, sums) => expect(sumsIn(language, text)).toEqual(sums));

  test('reads no scale from a word that it does not know', () =>
    expect(findSums('5 quillions de dollars', requireLexicon('fr'), new Map())).toEqual([]));

  test('takes two sums with a conjunction for two', () => {
    expect(sumsIn('es', 'aportan 3 millones y 5 millones de euros')).toEqual(['5000000 EUR exact']);
    expect(sumsIn('es', 'entre 3 millones y 5 millones de euros')).toEqual(['3000000-5000000 EUR']);
  });

  const languages = ['en', 'fr', 'de', 'es', 'pt', 'ru', 'zh-CN', 'zh-TW', 'ja', 'ko', 'tr', 'hi', 'pl', 'sv', 'it', 'nl'];
  const pieces = [
    '$',
    '€',
    '5',
    '10',
    '1,5',
    '1.300',
    ' ',
    '\u00a0',
    '\u200f',
    '-',
    ' de ',
    ' y ',
    'bn',
    'M',
    'USD',
    '元',
    '亿',
    '千',
    '円',
    '٥',
    '５',
    '兆',
    '多',
    '至',
    ' dollars',
    ' and ',
    ' cents',
    'half ',
    ' millones',
    ' млрд',
    ' до ',
  ];

  test('prints each sum as it stands, with a finite value and an ISO code or ?', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), fc.constantFrom(...languages), (some, language) => {
        const text = some.join('');
        let reached = 0;
        for (const { money, start, end } of findSums(text, requireLexicon(language), settleCurrencies(text, language))) {
          expect(text.slice(start, end)).toBe(money.printed);
          expect(Number.isFinite(money.value)).toBe(true);
          expect(money.currency).toMatch(/^(?:[A-Z]{3}|\?)$/);
          expect(start).toBeGreaterThanOrEqual(reached);
          reached = end;
        }
      }),
      { numRuns: 400 },
    ));
});
