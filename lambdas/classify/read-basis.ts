import type { MoneyLexicon } from './languages/lexicon.ts';
import { PhraseFinder } from './phrases.ts';

const REACH = 24;
const compiled = new WeakMap<MoneyLexicon, PhraseFinder<string>>();

/**
 * What a figure covers, where the words directly after it say so: *a year*, *in debt*, *of IT load*.
 *
 * @returns an object to spread into the figure, empty where nothing is said
 * @example readBasis('$2bn a year', { start: 0, end: 4 }, english) // { basis: 'annual' }
 */
export function readBasis(text: string, span: { start: number; end: number }, lexicon: MoneyLexicon): { basis?: string } {
  const after = text.slice(span.end, span.end + REACH);
  const found = requireFinder(lexicon).find(after)[0];
  return found && /^[\s\u00a0]{0,2}(?:of |de |d['’])?$/u.test(after.slice(0, found.start)) ? { basis: found.value } : {};
}

function requireFinder(lexicon: MoneyLexicon): PhraseFinder<string> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const finder = new PhraseFinder(lexicon.bases.map(({ basis, phrases }) => [basis, phrases] as const));
  compiled.set(lexicon, finder);
  return finder;
}
