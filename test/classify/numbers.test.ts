import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../lambdas/classify/numbers.ts';

describe('parseNumber()', () => {
  test.each([
    ['1,300.5', '.', 1300.5],
    ['1.300,5', '.', 1300.5],
    ['1.300,5', ',', 1300.5],
    ['1 300,5', ',', 1300.5],
    ['1\u202f300\u202f000', ',', 1_300_000],
    ["1'300", '.', 1300],
    ['1,300', '.', 1300],
    ['1,300', ',', 1.3],
    ['1.300', ',', 1300],
    ['0,300', '.', 0.3],
    ['1,5', '.', 1.5],
    ['12,34,567.89', '.', 1_234_567.89],
    ['1,000,000', ',', 1_000_000],
    ['42', '.', 42],
  ] as const)('reads %s with the decimal sign %s as %d', (printed, decimal, value) => {
    expect(parseNumber(printed, decimal)).toBe(value);
  });

  test.each(['', 'abc', '1e5', '--'])('says that "%s" is no number', (printed) => {
    expect(parseNumber(printed, '.')).toBeNaN();
  });
});
