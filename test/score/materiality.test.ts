import { describe, expect, test } from 'vitest';
import { materiality } from '../../lambdas/score/materiality.ts';
import { toUsd } from '../../lambdas/score/to-usd.ts';

describe('materiality()', () => {
  test.each([
    [{ usd: 1e8 }, 20],
    [{ usd: 1e9 }, 45],
    [{ usd: 1e10 }, 70],
    [{ usd: 1e11 }, 95],
    [{ usd: 1e13 }, 100],
    [{ usd: 1e5 }, 0],
    [{ mw: 100 }, 40],
    [{ mw: 1000 }, 70],
    [{ mw: 5000 }, 90],
    [{ accelerators: 100_000 }, 60],
    [{}, 0],
    [{ usd: 0 }, 0],
    [{ usd: 1e8, mw: 1000 }, 70],
  ])('gives %j %d points', (sizes, points) => {
    expect(materiality(sizes)).toBeCloseTo(points, 6);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (usd) => {
    expect(() => materiality({ usd })).toThrow(RangeError);
  });
});

describe('toUsd()', () => {
  test('leaves dollars alone and converts by the year of the date', () => {
    expect(toUsd({ value: 5, currency: 'USD' }, '2024-05-01')).toBe(5);
    expect(toUsd({ value: 100, currency: 'EUR' }, '2024-05-01')).toBeCloseTo(108);
  });

  test('takes the nearest year for one that is not listed', () => {
    expect(toUsd({ value: 100, currency: 'EUR' }, '1999-01-01')).toBeCloseTo(108);
    expect(toUsd({ value: 100, currency: 'EUR' }, '2031-01-01')).toBeCloseTo(113);
  });

  test('knows no rate of an unsettled currency', () => {
    expect(toUsd({ value: 5, currency: '?' }, '2024-05-01')).toBeUndefined();
  });
});
