import { describe, expect, test } from 'vitest';
import { foldDigits } from '../../lambdas/parse/fold-digits.ts';

describe('foldDigits()', () => {
  test.each([
    ['٢٤ نوفمبر ٢٠٢٦', '24 نوفمبر 2026'],
    ['۱۴۰۵', '1405'],
    ['२४', '24'],
    ['২৪', '24'],
    ['๒๔', '24'],
    ['２０２６／１１', '2026／11'],
    ['二〇二六年十一月二十四日', '2026年11月24日'],
    ['一百一十五年', '115年'],
    ['十日', '10日'],
    ['百年', '100年'],
    ['三家公司', '三家公司'],
    ['24 MW', '24 MW'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldDigits(text)).toBe(folded);
  });
});
