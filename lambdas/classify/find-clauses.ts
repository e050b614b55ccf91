import { SPACELESS } from './word-edges.ts';

/** Where a clause stands in a sentence; `text.slice(start, end)` is the clause without the punctuation behind it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Between letters of a script without spaces a space parts the halves of a headline. */
const BREAK = new RegExp(`[，；。：！？;]|,(?!\\d)|(?<=[${SPACELESS}])[ \\u3000\\u00a0]{1,3}(?=[${SPACELESS}])`, 'gu');
/** What stands in brackets ends no clause. */
const BRACKETS = /[（(][^（）()]{0,80}[）)]/gu;

/** The clauses of a sentence in a script that sets no spaces between words, in order. */
export function findClauses(text: string): Clause[] {
  const brackets = [...text.matchAll(BRACKETS)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    if (brackets.some((bracket) => bracket.start < index && index < bracket.end)) continue;
    clauses.push({ start, end: index });
    start = index + sign.length;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter((clause) => clause.end > clause.start);
}
