import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '../../lambdas/deal/quantity.ts';
import { compareFigures } from '../../lambdas/score/compare-figures.ts';
import { usd } from './make-report.ts';

const DATE = '2025-12-01';

describe('compareFigures()', () => {
  test.each<[string, Money, Money, string | undefined]>([
    ['agrees on the same figure', usd(1e10), usd(1e10), undefined],
    ['agrees within one percent', usd(1e10), usd(1.009e10), undefined],
    ['agrees within five percent where one says about', usd(1e10, { qualifier: 'about' }), usd(1.04e10), undefined],
    ['agrees a little above a floor', usd(1e10, { qualifier: 'more_than' }), usd(1.08e10), undefined],
    ['agrees inside a range', usd(5e9, { qualifier: 'range', low: 5e9, high: 1e10 }), usd(8e9), undefined],
    ['agrees at the value of a range without ends', usd(5e9, { qualifier: 'range' }), usd(5e9), undefined],
    ['finds a basis outside a range without ends', usd(5e9, { qualifier: 'range' }), usd(8e9), 'basis'],
    ['finds a basis far above a floor', usd(1e10, { qualifier: 'at_least' }), usd(1.2e10), 'basis'],
    ['finds a slip of scale by ten', usd(1e10), usd(1e9), 'scale'],
    ['finds a slip of scale by a thousand, rounded', usd(1e6), usd(1.04e9), 'scale'],
    [
      'finds a ceiling against a floor of one value',
      usd(1e10, { qualifier: 'up_to' }),
      usd(1e10, { qualifier: 'at_least' }),
      'qualifier',
    ],
    ['finds a ceiling above another figure', usd(1.5e10, { qualifier: 'up_to' }), usd(1e10), 'qualifier'],
    ['finds a basis where nothing else explains it', usd(3.8e10), usd(1e10), 'basis'],
    ['agrees on an equivalent in another currency', usd(1.13e9), usd(1e9, { currency: 'EUR' }), undefined],
    ['finds two currencies apart', usd(2e9), usd(1e9, { currency: 'EUR' }), 'currency'],
    ['finds a currency that no rate converts', usd(2e9), usd(2e9, { currency: 'XAU' }), 'currency'],
    ['lets an unsettled currency be any', usd(2e9), usd(2e9, { currency: '?' }), undefined],
  ])('%s', (_title, a, b, kind) => {
    expect(compareFigures(a, b, DATE)).toBe(kind);
  });

  test('is the same from both sides', () => {
    const figure = fc.record({
      value: fc.integer({ min: 1, max: 2_000_000 }),
      currency: fc.constantFrom('USD', 'EUR', '?'),
      qualifier: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const, 'up_to' as const, 'range' as const),
      printed: fc.constant(''),
    });
    fc.assert(fc.property(figure, figure, (a, b) => compareFigures(a, b, DATE) === compareFigures(b, a, DATE)));
  });

  test('compares measures by unit', () => {
    const measure = { value: 100, unit: 'MW', qualifier: 'exact', printed: '' } as const;
    expect(compareFigures(measure, { ...measure, value: 1000 }, DATE)).toBe('scale');
    expect(compareFigures(measure, { ...measure, unit: '%' }, DATE)).toBe('currency');
  });
});
