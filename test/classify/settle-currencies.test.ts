import { describe, expect, test } from 'vitest';
import { findMoney } from '../../lambdas/classify/find-money.ts';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { FR } from '../../lambdas/classify/languages/fr.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';

const moneyIn = (text: string, lexicon = EN) =>
  findMoney(text, lexicon, settleCurrencies(text)).map(({ money }) => {
    const { value, currency, qualifier, low, high } = money;
    return low === undefined ? `${value} ${currency} ${qualifier}` : `${low}-${high} ${currency}`;
  });

describe('settleCurrencies()', () => {
  test.each([
    ['A park in Mumbai for 18 billion rupees', '18000000000 INR exact'],
    ['A park in Karachi, Pakistan, for 18 billion rupees', '18000000000 PKR exact'],
    ['A park for 18 billion rupees', '18000000000 ? exact'],
    ['A hall in Oslo, Norway, for 2 billion kroner', '2000000000 NOK exact'],
    ['Sweden and Norway share 2 billion crowns', '2000000000 ? exact'],
    ['A hall in Doha, Qatar, for 2 billion riyals', '2000000000 QAR exact'],
    ['A hall in Zurich, Switzerland, for 500 million francs', '500000000 CHF exact'],
    ['A hall in Dubai for 2 billion dirhams', '2000000000 AED exact'],
  ])('names the family of %s', (text, money) => expect(moneyIn(text)).toEqual([money]));
});

describe('findMoney()', () => {
  test.each([
    ['entre 800 millions et 1,2 milliard d’euros', FR, '800000000-1200000000 EUR'],
    ['de 2 à 3 milliards de dollars', FR, '2000000000-3000000000 USD'],
    ['between 5 and 7 billion dollars', EN, '5000000000-7000000000 USD'],
    ['pouvant atteindre 600 millions d’euros', FR, '600000000 EUR up_to'],
    ['until to 1,4 Milliards Euro', EN, '1400000000 EUR up_to'],
  ])('reads %s', (text, lexicon, money) => expect(moneyIn(text, lexicon)).toEqual([money]));

  test('reads no range from a higher number to a lower one', () =>
    expect(moneyIn('between 9 billion and 2 billion dollars')).toEqual(['2000000000 USD exact']));
});
