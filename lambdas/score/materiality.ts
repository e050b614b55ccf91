/** Points at known sizes; between them they rise with the logarithm, and beyond the ends with the slope next to it. */
type Scale = readonly (readonly [size: number, points: number])[];

const MONEY_USD: Scale = [
  [1e8, 20],
  [1e9, 45],
  [1e10, 70],
  [1e11, 95],
];
const CAPACITY_MW: Scale = [
  [100, 40],
  [1000, 70],
  [5000, 90],
];
/** A hundred thousand accelerators draw about 150 MW and cost about $3B, a million about ten times that. */
const ACCELERATORS: Scale = [
  [10_000, 35],
  [100_000, 60],
  [1_000_000, 85],
];

/** Sizes of a deal in base units; absent where the articles give none. */
export interface Sizes {
  /** US dollars, the lower value of an unresolved conflict. */
  readonly usd?: number;
  readonly mw?: number;
  readonly accelerators?: number;
}

/**
 * Points for the size of a deal: the largest of what its money, its capacity and its accelerators give.
 *
 * Money goes through $100M = 20, $1B = 45, $10B = 70, $100B = 95; capacity through 100 MW = 40, 1 GW = 70, 5 GW = 90.
 *
 * @returns points in `[0, 100]`; 0 where nothing is known, since an undisclosed size is no evidence of size
 * @throws {RangeError} if a size is negative or not finite
 * @example materiality({ usd: 1e10 }) // 70
 */
export function materiality({ usd, mw, accelerators }: Sizes): number {
  return Math.max(pointsOn(MONEY_USD, usd), pointsOn(CAPACITY_MW, mw), pointsOn(ACCELERATORS, accelerators));
}

function pointsOn(scale: Scale, size: number | undefined): number {
  if (size === undefined || size === 0) return 0;
  if (!(size > 0 && Number.isFinite(size))) throw new RangeError(`Cannot score size "${size}": it is not a positive number`);
  const next = scale.findIndex(([at]) => size <= at);
  const upper = next === -1 ? scale.length - 1 : Math.max(1, next);
  const [[lowSize, lowPoints], [highSize, highPoints]] = [scale[upper - 1], scale[upper]] as [[number, number], [number, number]];
  const share = Math.log(size / lowSize) / Math.log(highSize / lowSize);
  return Math.min(100, Math.max(0, lowPoints + share * (highPoints - lowPoints)));
}
