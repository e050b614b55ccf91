import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumDeals } from '../../lambdas/compile/sum-deals.ts';
import type { DealAmount } from '../../lambdas/deal/deal.ts';
import { makeDeal } from './make-deal.ts';
import { DEALS } from './make-edition.ts';

const deal = (amount: Partial<DealAmount> | null, name = 'b') =>
  makeDeal({ between: ['a:A:investor', `${name}:B:investee`], type: 'equity_investment', stage: 'announced', amount });

describe('sumDeals()', () => {
  test('sums figures and floors', () => {
    const sums = sumDeals([
      deal({ value: 1e9 }),
      deal({ value: 2e9, qualifier: 'at_least' }),
      deal({ value: 5e8, qualifier: 'about' }),
    ]);
    expect(sums).toMatchObject({ deals: 3, usd: 3.5e9, summed: 3, converted: 0 });
  });

  test('never lets a range or a ceiling in, and gives what they span apart', () => {
    const sums = sumDeals([
      deal({ value: 1e9, qualifier: 'up_to' }),
      deal({ value: 2e9, low: 2e9, high: 3e9, qualifier: 'range' }),
    ]);
    expect(sums).toMatchObject({ usd: 0, summed: 0, bounded: { deals: 2, low: 2e9, high: 4e9 } });
  });

  test('counts what it converts, and leaves out what it cannot', () => {
    const sums = sumDeals([deal({ value: 1e9, currency: 'EUR' }), deal({ value: 9e9, currency: '?' })]);
    expect(sums).toMatchObject({ deals: 2, summed: 1, converted: 1 });
    expect(sums.usd).toBeGreaterThan(1e9);
  });

  test('takes the lowest of figures in conflict', () => {
    const alternatives = [{ value: 1e8, currency: 'USD', zone: 'title', printed: '100 million' }] as const;
    expect(sumDeals([deal({ value: 1e9, status: 'conflict', alternatives })])).toMatchObject({ usd: 1e8, disputed: 1 });
    expect(sumDeals([deal({ value: 1e9, status: 'agreed', alternatives })])).toMatchObject({ usd: 1e9, disputed: 0 });
  });

  test('sums megawatts, and no ceiling of them', () => {
    const powered = (value: number, qualifier: 'exact' | 'up_to') => ({
      ...deal(null),
      capacity: { unit: 'MW', value, qualifier, printed: '' } as const,
    });
    expect(sumDeals([powered(300, 'exact'), powered(900, 'up_to')]).megawatts).toBe(300);
  });

  test('gives the same whatever the order of the deals', () => {
    const expected = sumDeals(DEALS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...DEALS], { minLength: DEALS.length }), (deals) => {
        expect(sumDeals(deals)).toEqual(expected);
      }),
    );
  });
});
