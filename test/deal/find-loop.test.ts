import { describe, expect, test } from 'vitest';
import type { Leg } from '../../lambdas/deal/claim.ts';
import { findLoop } from '../../lambdas/deal/find-loop.ts';

const money: Leg = { type: 'equity_investment', from: 'nvidia', to: 'openai', conditional: false };
const chips: Leg = { type: 'chip_supply', from: 'nvidia', to: 'openai', conditional: false };
const space: Leg = { type: 'data_centre_lease', from: 'digital-realty', to: 'openai', conditional: false };

describe('findLoop()', () => {
  test('finds the money and the supply of who finances its own customer, in whatever order', () => {
    expect(findLoop([money, space, chips])).toEqual([money, chips]);
    expect(findLoop([chips, money])).toEqual([chips, money]);
  });

  test.each([
    ['an investor that buys from whom it invests in', { ...chips, from: 'openai', to: 'nvidia' }],
    ['a supply under a condition', { ...chips, conditional: true }],
    ['a supply by somebody else', { ...chips, from: 'amd' }],
    ['a second round of money', { ...money, type: 'debt_financing' }],
  ] as const)('does not take %s for a loop', (_, other) => expect(findLoop([money, other])).toEqual([]));

  test('does not join legs whose sides nobody names', () => {
    const { from: _from, to: _to, ...nobody } = money;
    expect(findLoop([nobody, { ...nobody, type: 'chip_supply' }])).toEqual([]);
  });
});
