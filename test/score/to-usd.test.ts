import { describe, expect, test } from 'vitest';
import { USD_RATES } from '../../lambdas/score/rates.data.ts';
import { toUsd } from '../../lambdas/score/to-usd.ts';

describe('toUsd()', () => {
  test('leaves dollars as they are', () => {
    expect(toUsd({ value: 5e9, currency: 'USD' }, '2025-01-01')).toBe(5e9);
  });

  test('converts by the rate of the year', () => {
    expect(toUsd({ value: 2e9, currency: 'EUR' }, '2024-05-01')).toBeCloseTo(2.16e9);
  });

  test('takes the nearest year where there is none', () => {
    const rates = USD_RATES.JPY as Record<number, number>;
    expect(toUsd({ value: 1, currency: 'JPY' }, '2031-01-01')).toBe(rates[2025]);
    expect(toUsd({ value: 1, currency: 'JPY' }, '2001-01-01')).toBe(rates[2023]);
  });

  test.each(['?', 'XAU'])('knows no rate for %s', (currency) => {
    expect(toUsd({ value: 1, currency }, '2025-01-01')).toBeUndefined();
  });

  test('has plausible rates: between a hundred-thousandth and four dollars, moving less than a half a year', () => {
    for (const rates of Object.values(USD_RATES)) {
      const values = Object.values(rates);
      expect(values.every((rate) => rate > 1e-5 && rate < 4)).toBe(true);
      expect(Math.max(...values) / Math.min(...values)).toBeLessThan(2);
    }
  });
});
