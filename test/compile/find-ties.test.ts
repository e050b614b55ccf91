import { describe, expect, test } from 'vitest';
import { findTies } from '../../lambdas/compile/find-ties.ts';
import type { Leg } from '../../lambdas/deal/claim.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import { makeDeal } from './make-deal.ts';

const MONEY: Leg = { type: 'equity_investment', from: 'a', to: 'b', conditional: false };
const CHIPS: Leg = { type: 'chip_supply', from: 'a', to: 'b', conditional: false };
const IF_CHIPS: Leg = { ...CHIPS, conditional: true };

const deal = (legs: readonly Leg[], stage: Stage = 'announced') =>
  makeDeal({ between: ['a:Alpha:investor', 'b:Beta:investee'], type: 'equity_investment', stage, legs });
const ties = (now: readonly Leg[], before?: readonly Leg[], stage?: Stage) =>
  findTies([{ deal: deal(now, stage), ...(before && { previous: deal(before) }), changes: [], importance: 50 }]);

describe('findTies()', () => {
  test('lists what is new, by name', () =>
    expect(ties([MONEY])).toEqual([{ from: 'Alpha', to: 'Beta', type: 'equity_investment', isConfirmed: true, isLoop: false }]));

  test('lists nothing that was known', () => expect(ties([MONEY], [MONEY])).toEqual([]));

  test('lists a new flow and the known one that it makes a loop with', () =>
    expect(ties([MONEY, CHIPS], [MONEY])).toMatchObject([
      { type: 'equity_investment', isLoop: true },
      { type: 'chip_supply', isLoop: true },
    ]));

  test('lists a loop between known flows, closed when a condition falls away', () => {
    expect(ties([MONEY, IF_CHIPS])).toMatchObject([{ isLoop: false }, { isLoop: false, isConditional: true }]);
    expect(ties([MONEY, CHIPS], [MONEY, IF_CHIPS]).map(({ isLoop }) => isLoop)).toEqual([true, true]);
  });

  test('lists a loop once', () => expect(ties([MONEY, CHIPS], [MONEY, CHIPS])).toEqual([]));

  test('confirms neither what is talked of nor what is under a condition', () => {
    expect(ties([MONEY], undefined, 'in_talks')).toMatchObject([{ isConfirmed: false }]);
    expect(ties([IF_CHIPS])).toMatchObject([{ isConfirmed: false }]);
  });

  test('lists no flow of what was called off, nor one whose other side has no name', () => {
    expect(ties([MONEY], undefined, 'denied')).toEqual([]);
    expect(ties([{ type: 'equity_investment', from: 'a', conditional: false }])).toEqual([]);
  });
});
