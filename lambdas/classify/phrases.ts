import { EDGE_AFTER, EDGE_BEFORE, SPACELESS } from './word-edges.ts';

/** Where a phrase stands in a text, and which entry of the lexicon it is. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A sign needs no border of a word either: *10％取得*. */
const BEGINS_SPACELESS = new RegExp(`^(?:[${SPACELESS}]|[^\\p{L}\\p{N}])`, 'u');
const ENDS_SPACELESS = new RegExp(`[${SPACELESS}]$`, 'u');
/** What may stand between two words of a phrase. */
const GAP = '[\\s\\u00a0\\u202f-]{1,3}';

/**
 * A pattern for any of these phrases, on word borders and without regard to case.
 *
 * `*` at the end of a word stands for any further letters, at most twenty: `invest*` finds *invests* and *investing*. A space stands for up to three
 * spaces or hyphens, `’` and `'` for each other; `~` before the last word asks for it without taking it in. Every repetition is bounded, so that matching is linear in the text.
 *
 * @example compilePhrases(['joint venture*'])?.test('two joint-ventures') // true
 */
export function compilePhrases(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const all = [...new Set(phrases.flatMap(expandElision))].sort((a, b) => b.length - a.length);
  const [joined, spaced] = [
    all.filter((phrase) => BEGINS_SPACELESS.test(phrase)),
    all.filter((phrase) => !BEGINS_SPACELESS.test(phrase)),
  ];
  const forms = [...listForms(spaced).map((form) => `${EDGE_BEFORE}${form}`), ...listForms(joined)];
  return new RegExp(forms.join('|'), 'giu');
}

/** Patterns of phrases with what must follow them: nothing where an elision stands before a letter or a script sets no spaces, a border of a word else. */
function listForms(phrases: readonly string[]): string[] {
  const isOpen = (phrase: string) => isElided(phrase) || ENDS_SPACELESS.test(phrase);
  const [open, whole] = [phrases.filter(isOpen), phrases.filter((phrase) => !isOpen(phrase))];
  return [
    ...(whole.length > 0 ? [`(?:${whole.map(toWords).join('|')})${EDGE_AFTER}`] : []),
    ...(open.length > 0 ? [`(?:${open.map(toWords).join('|')})`] : []),
  ];
}

function isElided(phrase: string): boolean {
  return /['’]$/.test(phrase);
}

/** *De* at the end of a phrase, in all its forms. */
function expandElision(phrase: string): string[] {
  const stem = phrase.endsWith(' de') ? phrase.slice(0, -3) : undefined;
  return stem === undefined ? [phrase] : [phrase, `${stem} d’`, `${stem} du`, `${stem} des`];
}

function toWords(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\*/g, '\\p{L}{0,20}')
    .replace(/ ~(.+)$/, `(?=${GAP}$1${EDGE_AFTER})`)
    .replace(/ /g, GAP);
}

/** A finder for several named lists of phrases; of overlapping finds the earlier, then the longer, stays. */
export class PhraseFinder<T> {
  readonly #patterns: readonly (readonly [T, RegExp])[];
  readonly #exceptions: RegExp | undefined;

  /** @param exceptions longer phrases that hold others and are none */
  constructor(lists: readonly (readonly [T, readonly string[]])[], exceptions: readonly string[] = []) {
    this.#exceptions = compilePhrases(exceptions);
    this.#patterns = lists.flatMap(([value, phrases]) => {
      const pattern = compilePhrases(phrases);
      return pattern ? [[value, pattern] as const] : [];
    });
  }

  /** Every phrase in the text, by place, without overlaps. */
  find(text: string): Found<T>[] {
    const all = this.#patterns.flatMap(([value, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ value, start: index, end: index + match.length })),
    );
    const others = this.#exceptions ? listSpans(text, this.#exceptions) : [];
    const own = others.length === 0 ? all : all.filter((found) => !others.some((other) => holds(other, found)));
    own.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return own.filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
  }

  /** Whether any phrase stands in the text. */
  has(text: string): boolean {
    if (this.#exceptions) return this.find(text).length > 0;
    return this.#patterns.some(([, pattern]) => text.search(pattern) >= 0);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function listSpans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** Whether a span begins in another one behind its beginning, or lies in it. */
function holds(outer: Span, inner: Span): boolean {
  return (outer.start < inner.start && inner.start < outer.end) || (outer.start === inner.start && inner.end <= outer.end);
}
