import { isTranslationNote } from '../provenance/is-translation-note.ts';
import { countUses, readTelling } from './count-uses.ts';
import type { PageLine } from './page-line.ts';

/** Where an article itself begins. */
const LEAST_LEAD_WORDS = 20;
const SENTENCE_END = /[.!?。！？؟]["”»’)」』）]{0,2}$/u;
const LEAST_STANDFIRST_WORDS = 8;
/** A tail holds no larger share of an article's words. */
const MOST_TAIL_SHARE = 0.12;
/** Words that a tail has in common with its article are hardly more by chance. */
const MOST_SHARED = 2;

/**
 * Takes off an article what is about something else: lines between its headline and its first paragraph, and what stands below
 * a line of furniture near its end.
 *
 * What a line is about its words tell, as far as the rest of the article uses them too.
 */
export function trimBody(lines: readonly PageLine[]): PageLine[] {
  const whole = lines.slice(0, findTail(lines));
  const uses = countUses(whole);
  const lead = whole.findIndex(isLead);
  return whole.filter((line, at) => at >= lead || isAboutArticle(line, { uses, next: whole[at + 1] }));
}

/** Whether a line is one with which an article begins. */
export function isLead({ words, text, kind }: PageLine): boolean {
  return kind === undefined && words >= LEAST_LEAD_WORDS && SENTENCE_END.test(text);
}

interface HeadContext {
  readonly uses: ReadonlyMap<string, number>;
  readonly next: PageLine | undefined;
}

/** Whether a line above the first paragraph is the article's: a sentence, a standfirst, or a list and its heading. */
function isAboutArticle({ text, words, isItem }: PageLine, { uses, next }: HeadContext): boolean {
  if (isTranslationNote(text)) return false;
  if (isItem || next?.isItem || (words > 4 && SENTENCE_END.test(text))) return true;
  return words >= LEAST_STANDFIRST_WORDS && readTelling(text).some((word) => (uses.get(word) ?? 0) > 1);
}

/** Where what follows is short and has hardly a word in common with what stands before. */
function findTail(lines: readonly PageLine[]): number {
  const total = lines.reduce((sum, { words }) => sum + words, 0);
  const seen = new Set<string>();
  let words = 0;
  let tail = lines.length;
  const gaps: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) continue;
    words += line.words;
    if (words > total * MOST_TAIL_SHARE) break;
    if (line.kind !== undefined || line.isRow) gaps.push(at);
  }
  if (gaps.length === 0) return tail;
  const first = gaps.at(-1) ?? lines.length;
  const uses = countUses(lines.slice(0, first));
  for (const gap of gaps) {
    for (const { text } of lines.slice(gap, tail))
      for (const word of readTelling(text)) if ((uses.get(word) ?? 0) > 1) seen.add(word);
    if (seen.size > MOST_SHARED) break;
    tail = gap;
  }
  return tail;
}
