import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { materiality } from '../../lambdas/score/materiality.ts';

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

  test('never falls as a deal grows, and stays within 0 and 100', () => {
    const size = fc.double({ min: 1, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [small, large] = [materiality({ usd: Math.min(a, b) }), materiality({ usd: Math.max(a, b) })];
        return small <= large && small >= 0 && large <= 100;
      }),
    );
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (usd) => {
    expect(() => materiality({ usd })).toThrow(RangeError);
  });
});
