import type { Leg } from './claim.ts';
import type { DealType } from './taxonomy.ts';

const MONEY: ReadonlySet<DealType> = new Set(['equity_investment', 'debt_financing']);
const SUPPLY: ReadonlySet<DealType> = new Set(['compute_contract', 'chip_supply', 'chip_adoption']);

/**
 * The legs by which money comes back to who gives it: one party finances another and supplies it too, so that the other
 * can pay with what it was given. Legs under a condition close no loop.
 *
 * An investor that buys from whom it invests in is none: there the money goes one way twice.
 *
 * @returns in the order of the legs; empty where there is no loop
 */
export function findLoop(legs: readonly Leg[]): Leg[] {
  const firm = legs.filter(({ from, to, conditional }) => from !== undefined && to !== undefined && !conditional);
  return firm.filter((leg) => firm.some((other) => isPair(leg, other) || isPair(other, leg)));
}

function isPair(money: Leg, supply: Leg): boolean {
  return MONEY.has(money.type) && SUPPLY.has(supply.type) && money.from === supply.from && money.to === supply.to;
}
