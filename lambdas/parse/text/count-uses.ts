/** Words that tell what a text is about, by their beginnings, so that other forms of them count as the same. */
const TELLING =
  /\p{Script=Han}(?=(\p{Script=Han}))|(?:(?!\p{Script=Han})[\p{L}\p{N}]){4,}|(?<![\p{L}\p{N}])\p{Lu}{2,3}(?![\p{L}\p{N}])/gu;
const BEGINNING = 6;

/** In how many lines each telling word stands. */
export function countUses(lines: readonly { readonly text: string }[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { text } of lines) for (const word of new Set(readTelling(text))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The telling words of a text, by their beginnings. */
export function readTelling(text: string): string[] {
  // Of a run of Han characters, which words have no gaps in, every two that stand side by side count as a word.
  return [...text.matchAll(TELLING)].map(([word, next = '']) => `${word}${next}`.toLowerCase().slice(0, BEGINNING));
}
