import { findMiddle } from './find-middle.ts';
import { groupRows } from './group-rows.ts';
import type { Segment } from './text-run.ts';

/** Columns inside columns are looked for so deep. */
const MOST_DEPTH = 3;
/** A column has at least so many lines of at least so many letters, by the middle one of them. */
const LEAST_LINES = 4;
const LEAST_WIDTH = 7;
/** So many places are tried for the space between columns. */
const MOST_PLACES = 24;
/** In points: left edges so near each other are one edge. */
const EDGE = 3;
/** Numbers in a row are a table, which is read by its rows. */
const FIGURES = /^[^\p{L}]{0,40}$/u;
const MOST_FIGURES = 0.3;

interface Reading {
  /** Whether the right column is read before the left. */
  readonly isFromRight: boolean;
}

/**
 * Pieces of lines in the order of reading: down the first column, then down the second. What crosses the space between them,
 * such as a headline, parts the columns above it from those below.
 *
 * @returns one list for each stretch of a column; pieces of one row follow each other where there are no columns
 */
export function orderSegments(segments: readonly Segment[], reading: Reading, depth = 0): Segment[][] {
  const rows = sortRows(segments, reading);
  const gutter = depth < MOST_DEPTH ? findGutter(segments) : undefined;
  if (gutter === undefined) return [rows];
  const bands: Segment[][] = [];
  let sides: [Segment[], Segment[]] = [[], []];
  let crossing: Segment[] = [];
  const endColumns = () => {
    const ordered = reading.isFromRight ? sides.toReversed() : sides;
    for (const side of ordered) if (side.length > 0) bands.push(...orderSegments(side, reading, depth + 1));
    sides = [[], []];
  };
  const endCrossing = () => {
    if (crossing.length > 0) bands.push(crossing);
    crossing = [];
  };
  for (const segment of rows) {
    const side = findSide(segment, gutter);
    if (side === undefined) {
      endColumns();
      crossing.push(segment);
    } else {
      endCrossing();
      sides[side].push(segment);
    }
  }
  endCrossing();
  endColumns();
  return bands;
}

function findSide({ x, right, size }: Segment, gutter: number): 0 | 1 | undefined {
  // Letters may reach a little into the space between columns.
  if (right <= gutter + size * 0.3) return 0;
  return x >= gutter - size * 0.3 ? 1 : undefined;
}

/** From the top down; what stands on one row, from where it is read. */
function sortRows(segments: readonly Segment[], { isFromRight }: Reading): Segment[] {
  return findRows(segments).flatMap((row) => row.toSorted((a, b) => (isFromRight ? b.right - a.right : a.x - b.x)));
}

type Row = readonly [Segment, ...Segment[]];

/** Pieces that stand side by side, from the top down. */
function findRows(segments: readonly Segment[]): Row[] {
  return groupRows(segments.toSorted((a, b) => a.y - b.y));
}

/** Where the space between two columns of prose lies; undefined where there are none. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * LEAST_LINES) return undefined;
  let best: { place: number; lines: number } | undefined;
  for (const place of findPlaces(segments)) {
    const lines = countLines(segments, place);
    if (lines >= LEAST_LINES && lines > (best?.lines ?? 0)) best = { place, lines };
  }
  return best?.place;
}

/** Just left of the left edges that many pieces share. */
function findPlaces(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of segments) {
    const edge = Math.round(x / EDGE);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const edges = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_PLACES);
  return edges.map(([edge]) => (edge - 1) * EDGE);
}

/** How many lines the smaller of the columns has that a place parts; 0 where they are no prose or do not stand side by side. */
function countLines(segments: readonly Segment[], place: number): number {
  const sides: [Segment[], Segment[]] = [[], []];
  let crossing = 0;
  for (const segment of segments) {
    const side = findSide(segment, place);
    if (side === undefined) crossing += 1;
    else sides[side].push(segment);
  }
  const [left, right] = sides;
  if (!isProse(left) || !isProse(right)) return 0;
  const beside = [countBeside(left, right), countBeside(right, left)] as const;
  const lines = Math.min(...beside);
  return crossing > 2 * lines ? 0 : lines - crossing / 4;
}

/** Whether the rows are as long as those of a text; where they are stretched, each may be in pieces. */
function isProse(side: readonly Segment[]): boolean {
  const rows = findRows(side);
  if (rows.length < LEAST_LINES) return false;
  const figures = side.filter(({ text }) => FIGURES.test(text.slice(0, 60))).length;
  return findMiddle(rows.map(measureRow)) >= LEAST_WIDTH && figures <= side.length * MOST_FIGURES;
}

/** In sizes of the letters. */
function measureRow(row: Row): number {
  const left = row.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = row.reduce((most, piece) => Math.max(most, piece.right), Number.NEGATIVE_INFINITY);
  return (right - left) / row[0].size;
}

/** How many rows stand between the first and the last of the others. */
function countBeside(pieces: readonly Segment[], others: readonly Segment[]): number {
  const top = others.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const bottom = others.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  return findRows(pieces.filter(({ y, size }) => y >= top - size && y <= bottom + size)).length;
}
