import { countWords } from '../count-words.ts';
import type { Passage } from './passage.ts';

/** A cell with several paragraphs and so many words is a column of a page rather than a field of a table. */
const LEAST_COLUMN_WORDS = 40;

/** The cells of a row as one passage, or their passages where the table only lays out a page. */
export function joinRow(cells: readonly (readonly Passage[])[]): Passage[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < 2 || filled.some(isColumn)) return filled.flat();
  const text = filled.map((cell) => cell.map((passage) => passage.text).join(' ')).join(' | ');
  return [{ kind: 'paragraph', text }];
}

function isColumn(cell: readonly Passage[]): boolean {
  return cell.length > 1 && cell.reduce((sum, { text }) => sum + countWords(text), 0) >= LEAST_COLUMN_WORDS;
}
