import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { findDate, findMonth } from '../find-date.ts';
import { findLineFacts } from '../text/find-line-facts.ts';
import type { PrintedDates } from './choose-date.ts';

/** `This article was originally published on 26 September 2019 and has been updated`. */
const FIRST = /(?:originally|first) (?:published|posted|appeared)(?: on)?:? /i;
const MOST_NOTE_WORDS = 60;
/** Enough for a date. */
const DATE_LENGTH = 30;
/** A label on a line of its own, with the date on the next. */
const LABEL =
  /^(?:date|published|publication date|date published|date of publication|release date|posted|published on|date de publication|publié le|veröffentlicht|datum|fecha(?: de publicación)?|data(?: di pubblicazione)?|дата|发布时间|發布時間|公開日)[:：]?$/iu;
const MOST_DATE_WORDS = 6;

/**
 * The dates that the lines of a page give.
 *
 * @param around what stands around the headline, nearest first
 * @param whole all of the page
 */
export function findPrintedDates(around: readonly Block[], whole: readonly Block[]): PrintedDates {
  const near = findFirst(around, ({ text }) => findLineFacts(text).publishedAt);
  return {
    first: findFirst(whole, ({ text }) => findFirstPublished(text)),
    near,
    other:
      findFirst(whole, ({ text }, at) => (LABEL.test(text) ? readWhole(whole[at + 1]?.text ?? '') : undefined)) ??
      findFirst(around, ({ text }) => findMonth(text)),
  };
}

function findFirstPublished(text: string): string | undefined {
  const match = FIRST.exec(text.slice(0, 1000));
  if (!match || countWords(text) > MOST_NOTE_WORDS) return undefined;
  return findDate(text.slice(match.index + match[0].length).slice(0, DATE_LENGTH));
}

/** The date or month of a line that holds little else. */
function readWhole(line: string): string | undefined {
  return countWords(line) > MOST_DATE_WORDS ? undefined : (findDate(line) ?? findMonth(line));
}

function findFirst(blocks: readonly Block[], find: (block: Block, at: number) => string | undefined): string | undefined {
  for (const [at, block] of blocks.entries()) {
    const found = find(block, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
