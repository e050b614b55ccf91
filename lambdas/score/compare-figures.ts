import type { Conflict } from '../deal/deal.ts';
import type { Measure, Money, Quantity } from '../deal/quantity.ts';
import { toUsd } from './to-usd.ts';

/** Two figures within one percent are one figure, rounded differently. */
const SAME = 0.01;
/** A figure that says of itself that it is rounded may be five percent off. */
const ROUNDED = 0.05;
/** "More than 10 billion" is said of 10.8, not of 12. */
const ABOVE_FLOOR = 0.1;
/** A ratio within five percent of a power of ten is a slip of scale. */
const SCALE_TOLERANCE = 0.05;
const SCALES = [10, 100, 1000];
/** An equivalent in another currency is rounded, and our rates are averages of a year. */
const CONVERTED = 0.08;

const FLOORS: ReadonlySet<Quantity['qualifier']> = new Set(['at_least', 'more_than']);

/**
 * How two figures for the same field contradict each other.
 *
 * They agree within 1 %, within 5 % where one says *about*, within 10 % above a floor, anywhere inside a range, and within 8 % of an
 * equivalent in another currency. Else a ratio within 5 % of 10, 100 or 1000 is a slip of `scale`. A ceiling and a floor at one
 * value differ in `qualifier`, as does a ceiling from anything else. What is left differs in `basis`: equity or contract, part or total.
 *
 * @param date `YYYY-MM-DD`, of the rate at which currencies are compared
 * @returns undefined where both can be true
 */
export function compareFigures(a: Money | Measure, b: Money | Measure, date: string): Conflict['kind'] | undefined {
  const [currencyA, currencyB] = [currencyOf(a), currencyOf(b)];
  if (currencyA !== currencyB && currencyA !== '?' && currencyB !== '?') return isEquivalent(a, b, date) ? undefined : 'currency';
  const isOppositeBound = (isCeiling(a) && FLOORS.has(b.qualifier)) || (isCeiling(b) && FLOORS.has(a.qualifier));
  if (agrees(a, b) || agrees(b, a)) return isOppositeBound ? 'qualifier' : undefined;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  if (SCALES.some((power) => Math.abs(ratio / power - 1) <= SCALE_TOLERANCE)) return 'scale';
  return a.qualifier !== b.qualifier && (a.qualifier === 'up_to' || b.qualifier === 'up_to') ? 'qualifier' : 'basis';
}

/** Whether two figures are the same number in the same currency. */
export function isSameFigure(a: Money, b: Money): boolean {
  return a.currency === b.currency && isNear(a.value, b.value, SAME);
}

/** Whether nothing above the figure, or above the upper end of its range, is meant. */
const isCeiling = ({ qualifier }: Quantity) => qualifier === 'up_to' || qualifier === 'range';
const currencyOf = (figure: Money | Measure) => ('currency' in figure ? figure.currency : figure.unit);
const isNear = (x: number, y: number, tolerance: number) => Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));

/** Whether `a`, as qualified, allows for the value of `b`. */
function agrees(a: Quantity, b: Quantity): boolean {
  if (isNear(a.value, b.value, a.qualifier === 'about' ? ROUNDED : SAME)) return true;
  if (a.qualifier === 'range') return b.value >= (a.low ?? a.value) && b.value <= (a.high ?? a.value);
  return FLOORS.has(a.qualifier) && b.value > a.value && b.value <= a.value * (1 + ABOVE_FLOOR);
}

function isEquivalent(a: Money | Measure, b: Money | Measure, date: string): boolean {
  if (!('currency' in a) || !('currency' in b)) return false;
  const [usdA, usdB] = [toUsd(a, date), toUsd(b, date)];
  return usdA !== undefined && usdB !== undefined && isNear(usdA, usdB, CONVERTED);
}
