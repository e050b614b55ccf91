import { CODES, SYMBOLS } from './currencies.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';
import { NUMBER } from './numbers.ts';

/** Scale signs that mean the same in every language; the words of a language come first. */
export const SCALE_SIGNS: Readonly<Record<string, number>> = {
  K: 1e3,
  k: 1e3,
  M: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  MM: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  T: 1e12,
  tn: 1e12,
  trn: 1e12,
  Md: 1e9,
  Mds: 1e9,
  Mrd: 1e9,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  lakh: 1e5,
};

export const SPACE = '[ \\u00a0\\u202f\\u2009]';
const GAP = '[ \\u00a0\\u202f\\u2009-]{0,2}';

/** What patterns of one language are made of. */
export interface MoneyParts {
  readonly number: string;
  readonly spelled: string;
  readonly scale: string;
  readonly separator: string;
}

/** The pieces of a printed sum in a language: a number in digits or words, a scale word, what stands between the ends of a range. */
export function compileParts(lexicon: MoneyLexicon): MoneyParts {
  const words = alternatives(Object.keys(lexicon.numbers));
  const joins = alternatives(lexicon.and.filter((word) => /\p{L}/u.test(word)));
  const join = joins === '' ? '' : `(?:(?:${joins})${SPACE})?`;
  const rangeWords = alternatives(lexicon.rangeWords);
  return {
    number: `(?:${NUMBER})(?!\\d)`,
    spelled: words === '' ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${words})(?:[ \\u00a0-]${join}(?:${words})){0,6}(?!\\p{L})`,
    scale: `(?:${alternatives([...Object.keys(SCALE_SIGNS), ...Object.keys(lexicon.scales)])})(?!\\p{L})`,
    separator: `(?:${SPACE}?[-–—]${SPACE}?${rangeWords === '' ? '' : `|${SPACE}(?:${rangeWords})${SPACE}`})`,
  };
}

/**
 * A pattern for sums of money in a language, with the sign of the currency first (groups `sign`, `low`, `lowScale`, `amount`, `beside`,
 * `rest`) or last (the same with a `2`, and `late` for a scale behind the sign). Every repetition is bounded.
 */
export function compileMoney(lexicon: MoneyLexicon): RegExp {
  const { number, spelled, scale, separator } = compileParts(lexicon);
  // *50 cents* is half of a unit that is not told.
  const cents = Object.keys(lexicon.cents ?? {}).filter((name) => name.length > 2);
  const words = alternatives([...Object.keys(lexicon.currencies), ...Object.keys(lexicon.scaledCurrencies ?? {}), ...cents]);
  const symbols = alternatives(Object.keys(SYMBOLS));
  const symbol = `(?:(?<![A-Za-z])(?=[A-Za-z])|(?![A-Za-z]))(?:${symbols})`;
  // *20Rs* ends there, *20 RMS* does not.
  const closing = `(?:${symbols})(?:(?<=[^\\p{L}])|(?!\\p{L}))`;
  // *COP30* is a conference.
  const code = `(?<![A-Za-z])M?(?!COP\\d{2}(?![\\d.,]))(?:${alternatives(CODES)})(?![A-Za-z])\\$?`;
  const word = `(?:${words})(?!\\p{L})`;
  const of = lexicon.ofWords.length === 0 ? '' : `(?:(?:${alternatives(lexicon.ofWords)})${SPACE}?)?`;
  // Elided and glued signs: `Md$`, `M€`.
  const scales = alternatives([...Object.keys(SCALE_SIGNS), ...Object.keys(lexicon.scales)]);
  const glued = `(?:${scale}|(?:${scales})(?=${GAP}(?:${symbols})))`;
  const further = alternatives(Object.keys(lexicon.scales).filter((name) => name.length > 2));
  const parts = further === '' ? '' : `(?:${SPACE}${number}${GAP}(?:${further})(?!\\p{L})){0,2}`;
  const amount = `(?:${number}|${spelled})(?:${GAP}${glued}${parts})?`;
  const low = (end: string) =>
    `(?:(?<low${end}>${number}|${spelled})(?:${GAP}(?<lowScale${end}>${scale}))?(?<separator${end}>${separator}))?`;
  const before = [
    code,
    symbol,
    ...(lexicon.currenciesBefore ?? []).map((name) => `(?<!\\p{L})${alternatives([name])}(?!\\p{L})`),
  ];
  const first = `(?<sign>${before.join('|')})${GAP}${low('')}(?<amount>${amount})(?<besides>${GAP}${of}(?<beside>${word}|${code}(?!\\d)))?`;
  const late = further === '' ? '' : `(?:${GAP}(?<late>(?:${further})(?!\\p{L})))?`;
  const last = `(?<![\\d.,$€£¥])${low('2')}(?<amount2>${amount})${GAP}${of}(?<sign2>${closing}|${code}(?!\\d)|${word})(?<besides2>${SPACE}(?<beside2>${code}(?!${SPACE}?\\d)))?${late}`;
  const rest = `(?<rest>${compileRest(lexicon, spelled)})?`;
  return new RegExp(`(?:${first}|${last})${rest}`, 'giu');
}

/** Cents behind a sum: *and 43 cents*; or their number alone where nothing follows that it could count. */
function compileRest(lexicon: MoneyLexicon, spelled: string): string {
  const joins = alternatives(lexicon.and.filter((word) => /\p{L}/u.test(word)));
  const cents = ['¢', ...Object.keys(lexicon.cents ?? {})];
  const named = `${GAP}(?:${alternatives(cents)})(?!\\p{L})`;
  return `${SPACE}${joins === '' ? '' : `(?:(?:${joins})${SPACE})?`}(?:\\d{1,2}(?!\\d)|${spelled})(?:${named}|(?=${SPACE}?[.!?]?${SPACE}?$))`;
}

/** A word, and what it is without its accents, as hasty writers and old systems print it: *milhoes*, *dolares*. */
export function listForms(word: string): string[] {
  const plain = /\p{sc=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  return plain === word ? [word] : [word, plain];
}

/** Any of these words, with accents or without, the longest first; a space in them is any space, an apostrophe either one. */
export function alternatives(words: readonly string[]): string {
  return words
    .flatMap(listForms)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\/*]/g, '\\$&')
        .replace(/ /g, '[ \\u00a0]')
        .replace(/['’]/g, "['’]"),
    )
    .join('|');
}
