import { countWords } from '../count-words.ts';
import type { Paragraph } from './find-paragraphs.ts';

/** Letters of a headline are larger than those of the text by this factor at least. */
const LARGE = 1.15;
/** Of the passages of a document, those where its headline stands. */
const REACH = 25;
/** The menus of a page may fill so many before the headline that the file names. */
const FAR_REACH = 200;
const WORDS = { least: 2, most: 40 };
/** Of the words of a headline, those that the title of its file has too. */
const SHARED = 0.6;
const LEAST_SHARED = 4;
/** What programs write into the title of a file that has none. */
const NO_TITLE =
  /^(?:untitled|unbenannt|sans (?:titre|nom)|sin título|sem título|senza titolo|без (?:названия|имени)|无标题|無標題|名称未設定|document\d{0,4}|title|slide \d{1,3}|microsoft (?:word|powerpoint) - .{0,200}|about:blank|\S{1,200}\.[a-z]{2,5}\d?|https?:\S{1,300})$/iu;

/**
 * The headline of a document: what stands in the largest letters near its beginning, else the title that the file gives itself.
 *
 * @param named the title in the file's own description
 * @returns undefined where neither is there
 */
export function findPrintTitle(
  paragraphs: readonly Paragraph[],
  { bodySize, named = '' }: { bodySize: number; named?: string | undefined },
): string | undefined {
  const said = NO_TITLE.test(named.trim()) ? '' : named.trim();
  const head = paragraphs.slice(0, REACH).filter(({ page }) => page === paragraphs[0]?.page);
  const large = head.filter(({ text, size }) => size >= bodySize * LARGE && isLikeTitle(text));
  const same =
    [...large, ...head].find(({ text }) => isLikeTitle(text) && isWithin(text, said)) ??
    paragraphs.slice(0, FAR_REACH).find(({ text, size }) => {
      const share = size >= bodySize * LARGE && isLikeTitle(text) ? countShared(text, said) : 0;
      return share >= SHARED;
    });
  const largest = large.toSorted((a, b) => b.size - a.size)[0];
  if (same ?? largest) return (same ?? largest)?.text;
  // One word is as often the name of the paper as a headline.
  return isLikeTitle(said)
    ? withoutSite(said)
    : head.find(({ text, size }) => size >= bodySize * LARGE && countWords(text) > 0)?.text;
}

/** Of the words of a passage, the share that a title has too; 0 where there are too few to tell. */
function countShared(text: string, said: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
  const known = new Set(said.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu));
  return words.length < LEAST_SHARED ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** A title without the name of the site after it. */
function withoutSite(title: string): string {
  const [, headline = '', site = ''] = /^(.{12,300}) [|–—·-] ([^|–—·]{2,60})$/u.exec(title) ?? [];
  return countWords(headline) > countWords(site) ? headline : title;
}

function isLikeTitle(text: string): boolean {
  const words = countWords(text);
  return words >= WORDS.least && words <= WORDS.most;
}

/** Whether a passage is the title that a file gives itself, to which a site may add its name. */
function isWithin(text: string, said: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return said !== '' && plain(text).length >= 8 && plain(said).startsWith(plain(text));
}
