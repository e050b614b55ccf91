import type { Judgement, ReadDeal } from './judge-reading.ts';
import type { Label } from './label.ts';

/** Roles of sums that never are the amount of a deal: to take one for it is to invent an amount. */
const NEVER = ['valuation', 'prior', 'market_value', 'revenue', 'aum', 'abandoned'];
/** Roles of capacities that are not those of the deal. */
const OTHER_CAPACITY = ['cooling', 'portfolio_total', 'existing_plan', 'other'];

/**
 * The amount is right if its value, or the upper end of its range, and its currency are those of one labelled as the deal's. One that
 * differs from it by a power of ten is an error of scale; one where none is labelled is invented, unless the text gives it for something
 * that a reader could take for the deal.
 */
export function judgeAmount({ amounts = [] }: Label, deals: readonly ReadDeal[]): Judgement {
  const wanted = amounts.filter(({ role }) => role === 'deal');
  const read = deals.flatMap(({ amount }) => amount ?? []);
  const ends = read.flatMap(({ value, low, high, currency }) =>
    [value, low, high].flatMap((end) => (end === undefined ? [] : [{ value: end, currency }])),
  );
  if (wanted.length === 0) {
    const isInvented = ends.some((end) => !amounts.some(({ role, value }) => !NEVER.includes(role) && isNear(value, end.value)));
    return { tally: { invented: Number(isInvented) }, misses: isInvented ? [`invented ${ends.map(({ value }) => value)}`] : [] };
  }
  const isRight = read.some((one) => wanted.some(({ value, currency }) => isNear(value, one.value) && currency === one.currency));
  const isScale = ends.some(
    (end) => !wanted.some(({ value }) => isNear(value, end.value)) && wanted.some(({ value }) => isPowerOfTen(end.value / value)),
  );
  const told = ends.map(({ value, currency }) => `${value} ${currency}`);
  const misses = isRight || deals.length === 0 ? [] : [`amount ${told} for ${wanted[0]?.value} ${wanted[0]?.currency}`];
  return {
    tally: { amounts: 1, amountsRight: Number(isRight), scaleErrors: Number(isScale) },
    misses: [...misses, ...(isScale ? ['scale error'] : [])],
  };
}

/** As with the amount: right where it is labelled, invented where nothing like it is. */
export function judgeCapacity({ capacity = [] }: Label, deals: readonly ReadDeal[]): Judgement {
  const wanted = capacity.filter(({ role }) => !OTHER_CAPACITY.includes(role));
  const read = deals.flatMap((deal) => deal.capacity?.value ?? []);
  if (wanted.length === 0) {
    const isInvented = read.length > 0 && !capacity.some(({ value_mw: value }) => read.some((one) => isNear(value, one)));
    return { tally: { invented: Number(isInvented) }, misses: isInvented ? [`invented ${read} MW`] : [] };
  }
  const isRight = read.some((one) => wanted.some(({ value_mw: value }) => isNear(value, one)));
  const misses = isRight || deals.length === 0 ? [] : [`capacity ${read} for ${wanted[0]?.value_mw}`];
  return { tally: { capacities: 1, capacitiesRight: Number(isRight) }, misses };
}

/** A hundredth more or less is rounding. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b), 1);
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.abs(power - Math.round(power)) < 0.005 && Math.round(power) !== 0;
}
