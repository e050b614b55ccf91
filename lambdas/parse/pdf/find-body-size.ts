import type { Segment } from './text-run.ts';

/** The size, in points, of the letters that most of a text is set in; 1 of no text. */
export function findBodySize(lines: readonly Pick<Segment, 'text' | 'size'>[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of lines) {
    // Sizes are often off by a rounding.
    const rounded = Math.round(size * 4) / 4;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].toSorted(([, a], [, b]) => b - a)[0]?.[0] || 1;
}
