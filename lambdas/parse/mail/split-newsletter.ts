import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { findLineKind } from '../text/line-kind.ts';
import { findListItems } from './find-list-items.ts';
import { endsInMoreLink } from './is-more-link.ts';

/** One item of a newsletter. */
export interface NewsletterItem {
  readonly title: string;
  readonly url?: string;
  readonly blocks: readonly Block[];
}

interface Section {
  readonly heading: Block;
  readonly blocks: Block[];
  /** Whether a line was drawn above it. */
  readonly isRuledOff: boolean;
}

/** A heading has so many words, a paragraph that makes an item at least so many. */
const HEADING_WORDS = { least: 2, most: 30 };
const LEAST_PARAGRAPH_WORDS = 12;
const LEAST_ITEMS = 2;
/** Of the items of a newsletter at least this share have a link of their own. */
const LEAST_LINKED = 0.6;
const MOST_SOURCE_WORDS = 3;
const NUMBER = /^(?:\(?\d{1,2}[.)]|#\d{1,2}:?|\d\ufe0f?\u20e3)\s{1,3}(?=\S)/u;
const READING_TIME = /\s?\(\d{1,3} ?(?:min(?:ute)?s?)\.?(?: read)?\)$/iu;
const BARE_ADDRESS = /^[<([]?https?:\/\//;
const WEB = /^https?:\/\//;

/**
 * The items of a newsletter: headings each with a paragraph, and each with a link of its own or set off by a line.
 *
 * Links inside sentences do not count: a single story with subheadings has those too.
 *
 * @returns none where the passages are one story
 */
export function splitNewsletter(blocks: readonly Block[]): NewsletterItem[] {
  const sections = readSections(blocks).filter(({ blocks: rest }) => rest.some(isParagraph));
  if (sections.length < LEAST_ITEMS) return findListItems(blocks);
  const links = sections.map(findLink);
  const linked = links.filter((link) => link !== undefined).length;
  const isLinked = linked >= sections.length * LEAST_LINKED && new Set(links).size >= LEAST_ITEMS;
  const isRuled = sections.filter(({ isRuledOff }) => isRuledOff).length >= sections.length - 1;
  if (!isLinked && !isRuled) return findListItems(blocks);
  return sections.map(({ heading, blocks: rest }, at) => {
    const url = links[at];
    return { title: cleanTitle(heading.text), ...(url !== undefined && { url }), blocks: rest.filter(isContent) };
  });
}

function readSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let isRuledOff = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'rule') isRuledOff = true;
    else if (isSourceLine(block, blocks[at - 1])) sections.at(-1)?.blocks.push(block);
    else if (isHeading(block, blocks[at + 1])) {
      sections.push({ heading: block, blocks: [], isRuledOff });
      isRuledOff = false;
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function isHeading(block: Block, next: Block | undefined): boolean {
  const words = countWords(block.text);
  if (words < HEADING_WORDS.least || words > HEADING_WORDS.most || findLineKind(block.text) !== undefined) return false;
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' &&
    words >= 4 &&
    isLink(block) &&
    !BARE_ADDRESS.test(block.text) &&
    next !== undefined &&
    !isLink(next)
  );
}

/** Whether a short line below a headline names where it was published. */
function isSourceLine({ kind, text }: Block, before: Block | undefined): boolean {
  if (kind !== 'heading' || before === undefined) return false;
  const words = countWords(before.text);
  return (
    before.kind === 'heading' && countWords(text) <= MOST_SOURCE_WORDS && words > MOST_SOURCE_WORDS && words <= HEADING_WORDS.most
  );
}

/** A headline without its number in the letter and the time that reading takes. */
function cleanTitle(title: string): string {
  return title.replace(NUMBER, '').replace(READING_TIME, '').trim() || title;
}

/** Whether a passage is a link and hardly anything else. */
function isLink({ text, linked = 0 }: Block): boolean {
  return linked * 10 >= text.replaceAll(' ', '').length * 7;
}

function isParagraph(block: Block): boolean {
  return (
    block.kind !== 'heading' &&
    !isLink(block) &&
    countWords(block.text) >= LEAST_PARAGRAPH_WORDS &&
    findLineKind(block.text) === undefined
  );
}

function isContent(block: Block): boolean {
  return findLineKind(block.text) === undefined && !(isLink(block) && countWords(block.text) <= 8);
}

function findLink({ heading, blocks }: Section): string | undefined {
  const own = [heading, ...blocks.filter(isLink), ...blocks.filter(endsInMoreLink)];
  return own.map(({ href }) => href).find((href) => href !== undefined && WEB.test(href));
}
