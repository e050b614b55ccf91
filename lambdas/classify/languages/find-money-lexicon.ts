import { findLexicon } from './find-lexicon.ts';
import { FOREIGN_MONEY } from './foreign-money.ts';
import type { MoneyLexicon } from './lexicon.ts';

/**
 * How a language writes sums: its lexicon, or what is known of the money of a language without one.
 *
 * @param language BCP 47; the region is ignored
 * @returns undefined for a language of which nothing is known
 */
export function findMoneyLexicon(language: string): MoneyLexicon | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return findLexicon(language) ?? FOREIGN_MONEY.find(({ languages }) => languages.includes(primary));
}
