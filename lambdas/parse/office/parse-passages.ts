import type { ParsedArticle } from '../parsed-article.ts';
import { type PageLine, toPageLine } from '../text/page-line.ts';
import { type DocumentFacts, parseLines } from '../text/parse-text.ts';
import { readLabels } from '../text/read-labels.ts';
import type { Passage } from './passage.ts';

/** A line of a few links is a menu or a row of tags. */
const MOST_LINK_WORDS = 6;

/**
 * The article in the passages of a document; in one with furniture somebody keeps a copied page.
 *
 * @returns none where they have no word
 */
export function parsePassages(passages: readonly Passage[], facts: DocumentFacts): ParsedArticle[] {
  const title = passages.find(({ kind }) => kind === 'title')?.text;
  const lines = passages.map((passage, at) => toLine(passage, isOfLinks(passages, at)));
  const isWhole = facts.isWhole === true && lines.every(({ kind, text }) => kind === undefined || readLabels(text) !== undefined);
  return parseLines(lines, { ...facts, isWhole, ...(title !== undefined && { title }) });
}

function toLine({ kind, text, isLinks = false }: Passage, isInList: boolean): PageLine {
  const line = toPageLine(text, { raw: text, isItem: kind === 'item' });
  const isMenu = isInList || (isLinks && isText(kind) && line.words <= MOST_LINK_WORDS);
  return {
    ...line,
    ...(isMenu && line.kind === undefined && { kind: 'chrome' as const }),
    ...((kind === 'heading' || kind === 'title') && { isHeading: true }),
    ...((kind === 'quote' || kind === 'caption') && { marked: kind }),
  };
}

function isText(kind: Passage['kind']): boolean {
  return kind === 'paragraph' || kind === 'item';
}

/** Whether a passage is one of several links below each other, or the heading above them: they lead to other pages. */
function isOfLinks(passages: readonly Passage[], at: number): boolean {
  const isLink = (place: number) => {
    const passage = passages[place];
    return passage?.isLinks === true && isText(passage.kind);
  };
  if (isLink(at)) return isLink(at - 1) || isLink(at + 1);
  return passages[at]?.kind === 'heading' && isLink(at + 1) && isLink(at + 2);
}
