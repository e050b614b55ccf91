import { findComments } from './find-comments.ts';
import { findLineFacts } from './find-line-facts.ts';
import type { PageLine } from './page-line.ts';

/** Lines of the article, and lines before and after it. */
export interface PageCut {
  readonly before: readonly PageLine[];
  readonly body: readonly PageLine[];
  readonly after: readonly PageLine[];
}

const SENTENCE_END = /[.!?…:;。！？；：؟]["'”»’)\]」』）]{0,2}$/u;

/** So few short lines near the very end belong to the article above them. */
const MOST_LAST = 3;

/** With so many points behind it, the opening of the comments ends the article; near its head it only counts or links to them. */
const LEAST_BEFORE_COMMENTS = 200;
/** What shows by its form that readers wrote it need not be so far down. */
const LEAST_BEFORE_HEADS = 60;

/**
 * Finds the article among the lines of a page that was copied as a whole: the run of lines with the largest sum of scores,
 * where prose counts by its words and menu entries, furniture and the openings of later sections count against.
 */
export function cutPage(lines: readonly PageLine[]): PageCut {
  const comments = findComments(lines);
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  let end = lines.length;
  for (const [at, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    // What readers wrote may well be longer than the article.
    if ((line.kind === 'comments' && best.sum >= LEAST_BEFORE_COMMENTS) || (at === comments && best.sum >= LEAST_BEFORE_HEADS)) {
      end = at;
      break;
    }
    sum += scoreLine(line);
    if (sum > best.sum) best = { sum, from, to: at + 1 };
  }
  if (best.to === 0) best = { sum: 0, from: 0, to: lines.length };
  const rest = lines.slice(best.to, end);
  const last = rest.findIndex(({ kind }) => kind !== undefined);
  const run = last === -1 ? rest.length : last;
  const isAtEnd = end === lines.length && rest.length <= 2 * MOST_LAST && run <= MOST_LAST;
  const to = isAtEnd ? best.to + run : best.to;
  return { before: lines.slice(0, best.from), body: lines.slice(best.from, to), after: lines.slice(to) };
}

/** Points of one line: at most 60 for, and more against for what opens the part after an article. */
export function scoreLine(line: PageLine): number {
  const { kind, words, text, isItem, isRow } = line;
  if (kind === 'comments') return -150;
  if (kind === 'end') return -60;
  if (kind === 'notice') return -20;
  if (kind === 'language') return -15;
  if (kind === 'chrome') return -6;
  if (isRow) return -3;
  const isSentence = SENTENCE_END.test(text);
  if (words >= 12 || (isSentence && words >= 5)) return Math.min(words, 60) * (isSentence ? 1 : 0.5);
  if (findLineFacts(text).publishedAt !== undefined) return -3;
  return isItem ? -3 : -2.5;
}
