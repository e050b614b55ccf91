import type { Qualifier } from '../deal/quantity.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';
import { compilePhrases } from './phrases.ts';

const REACH = 28;
const compiled = new WeakMap<MoneyLexicon, readonly (readonly [Qualifier, RegExp | undefined, RegExp | undefined])[]>();

/**
 * How a figure is to be taken, from the words directly before and after it.
 *
 * Only the last qualifier before the figure counts, and only when nothing but spaces stands between: in *at least three sites for
 * $2bn* the sum is exact.
 *
 * @param span where the figure stands in the text
 */
export function readQualifier(text: string, span: { start: number; end: number }, lexicon: MoneyLexicon): Qualifier {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  if (/^\+/.test(after)) return 'at_least';
  if (/[~≈]\s?$/.test(before)) return 'about';
  for (const [qualifier, leading, trailing] of requireTable(lexicon)) {
    if (leading && endsWith(before, leading)) return qualifier;
    if (trailing && startsWith(after, trailing)) return qualifier;
  }
  return 'exact';
}

function requireTable(lexicon: MoneyLexicon): readonly (readonly [Qualifier, RegExp | undefined, RegExp | undefined])[] {
  const known = compiled.get(lexicon);
  if (known) return known;
  const table = lexicon.qualifiers.map(
    ({ qualifier, before, after }) => [qualifier, compilePhrases(before), compilePhrases(after)] as const,
  );
  compiled.set(lexicon, table);
  return table;
}

/** Whether a phrase ends the text, but for spaces, an article and an opening bracket. */
function endsWith(text: string, phrases: RegExp): boolean {
  return [...text.matchAll(phrases)].some((match) =>
    /^[\s\u00a0(]{0,3}(?:an? |the |de |d['’])?$/i.test(text.slice(match.index + match[0].length)),
  );
}

function startsWith(text: string, phrases: RegExp): boolean {
  return [...text.matchAll(phrases)].some((match) => /^[\s\u00a0,]{0,3}$/.test(text.slice(0, match.index)));
}
