import { EN } from './en.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { ZH } from './zh.ts';

const LEXICONS: readonly Lexicon[] = [EN, FR, JA, ZH];

/**
 * The lexicon of a language.
 *
 * @param language BCP 47; the region is ignored
 * @returns undefined for a language without one, and for `und`
 */
export function findLexicon(language: string): Lexicon | undefined {
  const [primary] = language.toLowerCase().split('-');
  return LEXICONS.find((lexicon) => lexicon.language === primary);
}
