import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { cutPage } from '../text/cut-page.ts';
import { findLineKind, type LineKind } from '../text/line-kind.ts';
import { type PageLine, toPageLine } from '../text/page-line.ts';
import type { LightDocument } from './light-dom.ts';

/** An article of fewer words is not what the page is about. */
const LEAST_WORDS = 40;
/** Readability takes a teaser for the article: few words, next to none of the page, and far fewer than its longest run of prose. */
const TEASER = { mostWords: 300, mostShare: 0.12, leastProse: 3 };
/** A tail is a smaller share of an article than this leaves. */
const LEAST_LEFT = 0.6;
const MOST_BUTTON_WORDS = 5;

/**
 * The passages of a page that are its article.
 *
 * Readability finds it by the tree, up to where the text of the page by itself ends: readings of both kinds err differently. Where
 * there is no tree, or Readability finds hardly anything, the text alone decides.
 *
 * @param document the tree of the page, which is changed by this; undefined for a page that is too large for one
 */
export async function findBody(document: LightDocument | undefined, whole: readonly Block[]): Promise<Block[]> {
  const lines = whole.map(({ text, kind }) => toPageLine(text, { raw: text, isItem: kind === 'item' }));
  const { before, body } = cutPage(lines);
  const prose = whole.slice(before.length, before.length + body.length);
  const blocks = await sift(document, { prose, words: sumLines(lines), proseWords: sumLines(body) });
  // Most passages of an article stand on its page as they are, and their kinds are known.
  const kinds = new Map<string, LineKind | undefined>(lines.map(({ text, kind }) => [text, kind]));
  return cutBlocks(blocks, (text) => (kinds.has(text) ? kinds.get(text) : findLineKind(text)));
}

interface Prose {
  /** The longest run of prose. */
  readonly prose: readonly Block[];
  /** Of the whole page. */
  readonly words: number;
  readonly proseWords: number;
}

async function sift(document: LightDocument | undefined, { prose, words, proseWords }: Prose): Promise<readonly Block[]> {
  if (document === undefined) return prose;
  const { extractBody } = await import('./extract-body.ts');
  const blocks = extractBody(document);
  const found = sumWords(blocks);
  const isTeaser = found < TEASER.mostWords && found < words * TEASER.mostShare && found * TEASER.leastProse < proseWords;
  return found < LEAST_WORDS || isTeaser ? prose : cutTail(blocks, prose, found);
}

/** Leaves out what stands below the last passage that the prose of the page has too: links, lists of sources, who the author is. */
function cutTail(blocks: readonly Block[], prose: readonly Block[], words: number): readonly Block[] {
  const common = new Set(prose.map(({ text }) => text));
  const end = blocks.findLastIndex(({ text }) => common.has(text)) + 1;
  return words - sumWords(blocks.slice(end)) > words * LEAST_LEFT ? blocks.slice(0, end) : blocks;
}

/** Leaves out furniture, and everything from the line on that opens what readers wrote. */
function cutBlocks(blocks: readonly Block[], findKind: (text: string) => LineKind | undefined): Block[] {
  const kinds = blocks.map(({ text }) => findKind(text));
  const end = kinds.findIndex((kind, at) => kind === 'comments' && at > blocks.length / 3);
  const article = blocks.slice(0, end === -1 ? undefined : end);
  return article.filter((block, at) => block.kind !== 'rule' && kinds[at] === undefined && !isButton(block));
}

/** A paragraph of its own that is nothing but a short link asks to go elsewhere: `Read more`, `Book a demo`. */
function isButton({ kind, text, linked = 0 }: Block): boolean {
  const length = text.replaceAll(' ', '').length;
  return kind === 'paragraph' && linked > 0 && linked >= length && countWords(text) <= MOST_BUTTON_WORDS;
}

function sumWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function sumLines(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}
