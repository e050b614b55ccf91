import type { Article } from '../deal/article.ts';
import type { Zone } from '../deal/taxonomy.ts';

/** A sentence of an article; `text` is `article.text.slice(start, start + text.length)`. */
export interface Sentence {
  readonly zone: Zone;
  readonly start: number;
  readonly text: string;
  /** Place among the sentences of its zone kind, from 0. */
  readonly rank: number;
}

/** Zones from which nothing is ever read. */
const SILENT: ReadonlySet<Zone> = new Set<Zone>(['comment', 'boilerplate']);

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set(
  'inc corp co ltd llc plc mr mrs ms dr st vs no gov sen rep u.s u.k u.a.e e.g i.e approx etc jr sr bros fig dept est mm cie mrd mio mds mrds млрд млн'.split(
    ' ',
  ),
);

/** An end of sentence: punctuation with closing quotes, then white space; or a line break. */
const BREAK = /[.!?][")\]”»’]{0,3}(?=[ \t\u00a0])|[。！？][”’」』）)"]{0,3}|\n/g;
const MAX_SENTENCE = 2000;

/**
 * The sentences of the zones that may be read, in the order of the text; comments and boilerplate are left out.
 *
 * A sentence ends at a line break, or at `.`, `!` or `?` before white space unless an abbreviation or an initial stands
 * before the stop; one longer than 2,000 characters is cut there.
 */
export function readSentences(article: Article): Sentence[] {
  const ranks = new Map<Zone, number>();
  const sentences: Sentence[] = [];
  for (const { zone, start, end } of article.zones) {
    if (SILENT.has(zone)) continue;
    for (const [from, to] of splitSentences(article.text.slice(start, end))) {
      const rank = ranks.get(zone) ?? 0;
      ranks.set(zone, rank + 1);
      sentences.push({ zone, rank, start: start + from, text: article.text.slice(start + from, start + to) });
    }
  }
  return sentences;
}

/** Bounds of the sentences of a text, without the white space around them. */
function splitSentences(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  const close = (to: number) => {
    for (let at = from; at < to; at += MAX_SENTENCE) {
      const piece = text.slice(at, Math.min(to, at + MAX_SENTENCE));
      const trimmed = piece.trim();
      const start = at + piece.length - piece.trimStart().length;
      if (trimmed !== '') bounds.push([start, start + trimmed.length]);
    }
    from = to;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviated(text, match.index)) continue;
    close(end);
  }
  close(text.length);
  return bounds;
}

/** Whether the full stop at `at` belongs to an abbreviation or an initial. */
function isAbbreviated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const word = before
    .slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('(')) + 1)
    .toLowerCase();
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word);
}
