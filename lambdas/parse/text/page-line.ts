import { countWords } from '../count-words.ts';
import { isRow } from './is-row.ts';
import { findLineKind, type LineKind } from './line-kind.ts';

/** One line of a copied page. */
export interface PageLine {
  readonly text: string;
  readonly isItem: boolean;
  /** Marked as a heading. */
  readonly isHeading?: boolean;
  /** A row of short entries: a menu, a path, a ticker; inside an article it may be a row of a table. */
  readonly isRow?: boolean;
  /** What a document marks as a quotation, or as the words to a picture. */
  readonly marked?: 'quote' | 'caption';
  readonly kind: LineKind | undefined;
  readonly words: number;
}

/** @param raw the line as it stood; `line` the same, clean and without its bullet */
export function toPageLine(line: string, { raw, isItem }: { raw: string; isItem: boolean }): PageLine {
  return { text: line, isItem, kind: findLineKind(line, raw), words: countWords(line), ...(isRow(raw) && { isRow: true }) };
}
