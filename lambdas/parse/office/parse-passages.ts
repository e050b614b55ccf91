import type { ParsedArticle } from '../parsed-article.ts';
import { type PageLine, toPageLine } from '../text/page-line.ts';
import { type DocumentFacts, parseLines } from '../text/parse-text.ts';
import type { Passage } from './passage.ts';

/**
 * The article in the passages of a document.
 *
 * @returns none where they have no word
 */
export function parsePassages(passages: readonly Passage[], facts: DocumentFacts): ParsedArticle[] {
  const title = passages.find(({ kind }) => kind === 'title')?.text;
  return parseLines(passages.map(toLine), { ...facts, ...(title !== undefined && { title }) });
}

function toLine({ kind, text }: Passage): PageLine {
  return {
    ...toPageLine(text, { raw: text, isItem: kind === 'item' }),
    ...((kind === 'heading' || kind === 'title') && { isHeading: true }),
    ...((kind === 'quote' || kind === 'caption') && { marked: kind }),
  };
}
