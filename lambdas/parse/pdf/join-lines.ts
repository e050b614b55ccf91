const CJK = /[\p{Script=Han}\p{Script=Hiragana}\u30a0-\u30ff\u3000-\u303f\uff01-\uff65]/u;
const HYPHEN = /[\p{L}\p{M}\p{N}][-\u2010\u00ad]$/u;

/** Whether a line ends inside a word. */
export function endsInWord(line: string): boolean {
  return HYPHEN.test(line.slice(-3));
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a document, lower case, such as they stand inside its lines; those with hyphens as a whole. */
export function readVocabulary(lines: readonly string[]): Set<string> {
  // A word at the end of a line may be a part of one.
  return new Set(lines.flatMap((line) => (line.toLowerCase().match(WORDS) ?? []).slice(0, -1)));
}

/**
 * Two lines of a paragraph as one: words that were divided are whole again, scripts that set no words apart get no blank.
 *
 * A hyphen stays before a capital or a figure, and where the document elsewhere writes the word with it.
 *
 * @param vocabulary of `readVocabulary`
 * @example joinLines('a data-', 'centre', new Set(['datacentre'])) // 'a datacentre'
 */
export function joinLines(line: string, next: string, vocabulary: ReadonlySet<string>): string {
  if (endsInWord(line)) return line.slice(0, isDivided(line, next, vocabulary) ? -1 : undefined) + next;
  const isUnspaced = CJK.test(line.slice(-1)) && CJK.test(next.slice(0, 1));
  return isUnspaced ? line + next : `${line} ${next}`;
}

function isDivided(line: string, next: string, vocabulary: ReadonlySet<string>): boolean {
  if (line.endsWith('\u00ad')) return true;
  if (!/^\p{Ll}/u.test(next)) return false;
  // Both are there: a letter stands before the hyphen, and one at the beginning of the next line.
  const before = String(/[\p{L}\p{M}\p{N}]{1,60}(?:[-\u2010][\p{L}\p{M}\p{N}]{1,60}){0,5}$/u.exec(line.slice(-120, -1)));
  const after = String(/^[\p{L}\p{M}\p{N}]{1,60}/u.exec(next));
  if (vocabulary.has((before + after).toLowerCase())) return true;
  // `state-of-the-` is no part of a word.
  return !/[-\u2010]/u.test(before) && !vocabulary.has(`${before}-${after}`.toLowerCase());
}
