import type { Zone } from '../../lambdas/deal/taxonomy.ts';
import { findLongestChain } from './find-longest-chain.ts';

/** The text of a zone. */
export interface ZoneText {
  readonly zone: Zone;
  readonly text: string;
}

/** A stretch of a line of a page; `zone` is the place of its zone among those given, absent where the stretch was cut. */
export interface LinePart {
  readonly text: string;
  readonly zone?: number;
}

/** Where the zones of an article stand on its page. */
export interface AlignedPage {
  /** The lines of the page that hold something, each in parts. */
  readonly lines: readonly { readonly text: string; readonly parts: readonly LinePart[] }[];
  /** Zones whose text stands on none of these lines. */
  readonly unplaced: readonly number[];
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A shorter text that stands inside a line is a word of it rather than a zone. */
const LEAST_INSIDE = 12;
/** A line that stands on the page more often is no landmark. */
const MOST_TIMES = 12;

/**
 * Finds the zones of an article on the page it was read from.
 *
 * The zones of the body stand in the order of the page. Whole lines are matched first; where a line stands there twice, the one
 * nearer to the next zone. What is left is looked for inside the lines in between: labels and long titles share theirs. A title
 * stands by itself, above the body or close below its beginning.
 */
export function alignPage(page: readonly string[], zones: readonly ZoneText[]): AlignedPage {
  const lines = page.filter((line) => line.trim() !== '');
  const places = new Map<number, Place>();
  const isBody = ({ zone }: ZoneText) => zone !== 'title' && zone !== 'original_title';
  const body = zones.flatMap((zone, at) => (isBody(zone) ? [{ at, text: zone.text }] : []));
  placeWholeLines(lines, body, places);
  placeBetween(lines, body, places);
  for (const [at, zone] of zones.entries()) {
    const place = isBody(zone) ? undefined : findTitle(lines, zone, [...places.values()]);
    if (place) places.set(at, place);
  }
  const byLine = Map.groupBy(places, ([, { line }]) => line);
  return {
    lines: lines.map((text, line) => ({ text, parts: cutLine(text, byLine.get(line) ?? []) })),
    unplaced: zones.flatMap((_, at) => (places.has(at) ? [] : at)),
  };
}

interface Sought {
  readonly at: number;
  readonly text: string;
}

function placeWholeLines(lines: readonly string[], sought: readonly Sought[], places: Map<number, Place>): void {
  const byText = Map.groupBy(lines.keys(), (at) => lines[at] ?? '');
  const linesOf = (index: number) => byText.get(sought[index]?.text ?? '') ?? [];
  const links = [...sought.keys()].flatMap((index) => {
    const found = linesOf(index);
    return found.length > MOST_TIMES ? [] : found.map((value) => ({ index, value }));
  });
  let before = Number.POSITIVE_INFINITY;
  for (const { index, value } of findLongestChain(links).reverse()) {
    const line = linesOf(index).findLast((candidate) => candidate < before) ?? value;
    const { at, text } = sought[index] as Sought;
    places.set(at, { line, start: 0, end: text.length });
    before = line;
  }
}

/** Looks for each zone that has no line of its own between those around it. */
function placeBetween(lines: readonly string[], sought: readonly Sought[], places: Map<number, Place>): void {
  const ends: number[] = [];
  for (const [index, { at }] of [...sought.entries()].reverse())
    ends[index] = places.get(at)?.line ?? ends[index + 1] ?? lines.length;
  let from = { line: 0, start: 0 };
  for (const [index, { at, text }] of sought.entries()) {
    const place = places.get(at) ?? findBetween(lines, text, { from, end: ends[index] ?? 0 });
    if (!place) continue;
    places.set(at, place);
    from = { line: place.line, start: place.end };
  }
}

interface Range {
  readonly from: { readonly line: number; readonly start: number };
  readonly end: number;
}

function findBetween(lines: readonly string[], text: string, { from, end }: Range): Place | undefined {
  for (let line = from.line; line < end; line += 1) {
    const isShared = line === from.line && from.start > 0;
    const start = lines[line]?.indexOf(text, isShared ? from.start : 0) ?? -1;
    if (start !== -1 && (text.length >= LEAST_INSIDE || lines[line] === text)) return { line, start, end: start + text.length };
  }
  return undefined;
}

function findTitle(lines: readonly string[], { zone, text }: ZoneText, taken: readonly Place[]): Place | undefined {
  const lead = taken.reduce((least, { line }) => Math.min(least, line), lines.length);
  const isFree = (line: number, { start, end }: { start: number; end: number }) =>
    taken.every((place) => place.line !== line || place.end <= start || end <= place.start);
  const found = lines.flatMap((line, at) => {
    const start = line.indexOf(text);
    // Elsewhere in a line the title is only mentioned; a label names the original one.
    if (start === -1 || (zone === 'title' && start > 0)) return [];
    const place = { line: at, start, end: start + text.length };
    return isFree(at, place) ? [{ ...place, isWhole: line === text }] : [];
  });
  const best = found.filter(({ isWhole }) => isWhole);
  const candidates = best.length > 0 ? best : found;
  return candidates.findLast(({ line }) => line <= lead) ?? candidates[0];
}

function cutLine(text: string, placed: readonly (readonly [number, Place])[]): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  for (const [zone, { start, end }] of placed.toSorted(([, a], [, b]) => a.start - b.start)) {
    if (start > from) parts.push({ text: text.slice(from, start) });
    parts.push({ text: text.slice(start, end), zone });
    from = end;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}
