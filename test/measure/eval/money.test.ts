import { describe, expect, test } from 'vitest';
import { findContradiction, isSameCurrency, toBaseUnits } from '../../../measure/eval/money/expectation.ts';

const expected = (text: string, amount: number, unit: string | undefined) => ({ text, lang: 'en', amount, unit });

describe('expectations of sums', () => {
  test.each([
    ['42 bucks', undefined, 'slang without a currency'],
    ['10 grand', 'AUD', 'slang without a currency'],
    ['20 Rupees', 'INR', 'name of several currencies'],
    ['10 ¥', 'JPY', 'bare sign of two currencies'],
    ['七元', '$', '元 as a dollar'],
    ['6 BTC', 'Bitcoin', 'no currency of a country'],
    ['125 million australian dollars', 'AUD', undefined],
    ['$10', '$', undefined],
  ])('findContradiction() says of "%s" as %s: %s', (text, unit, reason) =>
    expect(findContradiction(expected(text, 1, unit))).toBe(reason),
  );

  test('toBaseUnits() takes cents for hundredths', () => {
    expect(toBaseUnits(expected('50 cents', 50, 'Cent'))).toBe(0.5);
    expect(toBaseUnits(expected('50 euros', 50, 'Euro'))).toBe(50);
  });

  test.each([
    ['USD', '$', true],
    ['USD', 'Dólar', true],
    ['CAD', 'Dollar', false],
    ['?', 'Franc', true],
    ['USD', 'Franc', false],
    ['EUR', 'EUR', true],
  ])('isSameCurrency() of %s and %s is %s', (read, unit, is) => expect(isSameCurrency(read, unit)).toBe(is));
});
