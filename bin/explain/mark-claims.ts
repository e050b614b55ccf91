import type { Piece } from './explanation.ts';

/** Where a claim stands in a text, in UTF-16 units, and its number. */
export interface Marked {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A text in pieces, each under the same claims; what overlaps stands in a piece of its own. Spans are cut to the text.
 *
 * @returns pieces that make up the text; every claim ends with one of them
 */
export function markClaims(text: string, claims: readonly Marked[]): Piece[] {
  const clip = (at: number) => Math.min(Math.max(at, 0), text.length);
  const spans = claims.map(({ number, start, end }) => ({ number, start: clip(start), end: clip(end) }));
  const bounds = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at] ?? 0;
    return {
      text: text.slice(start, end),
      numbers: spans.filter((span) => span.start <= start && end <= span.end).map(({ number }) => number),
      ends: spans.filter((span) => span.end === end).map(({ number }) => number),
    };
  });
}
