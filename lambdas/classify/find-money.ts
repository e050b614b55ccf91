import type { Money, Qualifier } from '../deal/quantity.ts';
import { CODES, SYMBOLS } from './currencies.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { readQualifier } from './qualifiers.ts';
import { readBasis } from './read-basis.ts';

/** A sum of money in a text; `text.slice(start, end) === money.printed`. */
export interface FoundMoney {
  readonly money: Money;
  readonly start: number;
  readonly end: number;
}

/** Scale signs that mean the same in every language. */
const SIGNS: Readonly<Record<string, number>> = {
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

/** Small words that may follow a sum in a headline. */
const BARE_AFTER = 'pour|à|sur|dans|en|par|avec|chez|for|in|into|on|to|from|with|by|at|over';

interface Reader {
  readonly pattern: RegExp;
  readonly lexicon: MoneyLexicon;
  readonly scales: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

/** What bare signs stand for where no article settles them. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['¥', '?'],
]);

/** How many characters the lower end of a range may take before the upper one. */
const RANGE_REACH = 40;

const readers = new WeakMap<MoneyLexicon, Reader>();

/**
 * The sums of money in a text, in order, with value, currency and qualifier.
 *
 * Reads a symbol or code before or after the number (`$10bn`, `US$ 1.5 billion`, `38 Md$`, `EUR 20m`) and names of
 * currencies (`dix milliards de dollars`); scale words come from the language, so that French *billion* is 10¹².
 *
 * @param settled what a bare `$` or `¥` means in this article, `?` where it is not settled
 * @example findMoney('up to $10bn', english)[0]?.money // { value: 1e10, currency: 'USD', qualifier: 'up_to', … }
 */
export function findMoney(text: string, lexicon: MoneyLexicon, settled: ReadonlyMap<string, string> = AMERICAN): FoundMoney[] {
  const reader = requireReader(lexicon);
  const singles = [...text.matchAll(reader.pattern)].flatMap((match) => readMatch(match, text, reader, settled) ?? []);
  return joinRanges(
    singles.map((single) => widen(single, text, reader)),
    text,
    lexicon,
  );
}

/**
 * Numbers with a scale word for millions or more and no currency, as headlines have them: *18 milliards pour brancher les machines*. Their
 * currency is `?`.
 */
export function findBareSums(text: string, lexicon: MoneyLexicon): FoundMoney[] {
  const { scales } = requireReader(lexicon);
  const large = [...scales].flatMap(([word, factor]) => (factor >= 1e6 && word.length > 1 ? word : []));
  // A word in small letters behind it says what is counted: *18 million people*.
  const after = `(?=[ \\u00a0]?(?:$|[,.;:!?)]|(?:${BARE_AFTER})[ \\u00a0'’]|[ \\u00a0]?(?:d['’]|de )?\\p{Lu}))`;
  const pattern = new RegExp(`(?<![\\p{L}\\d.,$€£¥])(${NUMBER})[ \\u00a0]?(${alternatives(large)})(?![\\p{L}])${after}`, 'giu');
  return [...text.matchAll(pattern)].flatMap(({ 0: printed, 1: digits = '', 2: scale = '', index }) => {
    const value = tidy(parseNumber(digits, lexicon.decimal) * (scales.get(scale) ?? scales.get(scale.toLowerCase()) ?? 1));
    const span = { start: index, end: index + printed.length };
    if (!Number.isFinite(value)) return [];
    return [{ money: { value, currency: '?', qualifier: readQualifier(text, span, lexicon), printed }, ...span }];
  });
}

function requireReader(lexicon: MoneyLexicon): Reader {
  const known = readers.get(lexicon);
  if (known) return known;
  const scales = new Map([...Object.entries(SIGNS), ...Object.entries(lexicon.scales)]);
  const words = new Map(Object.entries(lexicon.currencies).map(([word, code]) => [word.toLowerCase(), code]));
  const reader = { pattern: compile(scales, words, lexicon), lexicon, scales, words };
  readers.set(lexicon, reader);
  return reader;
}

function compile(scales: ReadonlyMap<string, number>, words: ReadonlyMap<string, string>, lexicon: MoneyLexicon): RegExp {
  const gap = '[ \\u00a0\\u202f\\u2009-]{0,2}';
  const symbol = `(?:(?<![A-Za-z])(?=[A-Za-z])|(?![A-Za-z]))(?:${alternatives(Object.keys(SYMBOLS))})`;
  const code = `(?<![A-Za-z])(?:${alternatives(CODES)})(?![A-Za-z])`;
  const scale = `(?:${alternatives([...scales.keys()])})(?!\\p{L})`;
  // Elided and glued signs: `Md$`, `M€`.
  const glued = `(?:${alternatives([...scales.keys()])})(?=${gap}(?:${symbol}))`;
  const word = `(?:${alternatives([...words.keys()])})(?!\\p{L})`;
  const of = `(?:(?:${alternatives(lexicon.ofWords)})[ \\u00a0]?)?`;
  const number = `(?:${NUMBER})`;
  const spelled = `(?<![\\p{L}\\p{N}])(?:${alternatives(Object.keys(lexicon.numbers))})(?=[ -])`;
  const range = `(?:[ \\u00a0]?(?:-|–|—|(?<= )(?:${alternatives(lexicon.rangeWords)})(?= ))[ \\u00a0]?(?<high>${number}))?`;
  const before = `(?<symbol>${symbol}|${code})${gap}(?<number>${number})(?!\\d)${range}(?:${gap}(?<scale>${scale}))?(?:${gap}${of}(?<beside>${word}))?`;
  const after = `(?<![\\d.,$€£¥])(?<number2>${number}|${spelled})(?!\\d)${range.replace('<high>', '<high2>')}(?:${gap}(?<scale2>${scale}|${glued}))?${gap}${of}(?<after>${symbol}|${code}|${word})`;
  return new RegExp(`${before}|${after}`, 'giu');
}

function readMatch(
  match: RegExpExecArray,
  text: string,
  reader: Reader,
  settled: ReadonlyMap<string, string>,
): FoundMoney | undefined {
  const groups = match.groups ?? {};
  const sign = groups.symbol ?? groups.after ?? '';
  if (SYMBOLS[sign] === undefined && SYMBOLS[sign.toUpperCase()] !== undefined) return undefined;
  // A code counts in capitals only: *try 5* and *all 20* are words.
  if (CODES.includes(sign.toUpperCase()) && sign !== sign.toUpperCase()) return undefined;
  const currency =
    groups.beside && isLoose(sign) ? readCurrency(groups.beside, reader, settled) : readCurrency(sign, reader, settled);
  const factor = readScale(groups.symbol ? toForeign(groups.scale) : (groups.scale ?? groups.scale2), reader);
  const low = readNumber(groups.number ?? groups.number2 ?? '', reader.lexicon) * factor;
  const printedHigh = groups.high ?? groups.high2;
  const high = printedHigh === undefined ? undefined : readNumber(printedHigh, reader.lexicon) * factor;
  if (!Number.isFinite(low) || (high !== undefined && !Number.isFinite(high))) return undefined;
  const end = match.index + match[0].length;
  const isRange = high !== undefined && high > low;
  // *1990 à 1015 francs* is no range: only the number beside the currency is a sum.
  const start =
    high === undefined || isRange || groups.high2 === undefined ? match.index : match.index + match[0].lastIndexOf(groups.high2);
  const qualifier: Qualifier = isRange ? 'range' : readQualifier(text, { start, end }, reader.lexicon);
  const value = start === match.index ? low : (high ?? low);
  const base = {
    value: tidy(value),
    currency,
    qualifier,
    printed: text.slice(start, end),
    ...readBasis(text, { start, end }, reader.lexicon),
  };
  return { money: isRange ? { ...base, low: tidy(low), high: tidy(high) } : base, start, end };
}

/** Whether a sign alone does not name one currency. */
function isLoose(sign: string): boolean {
  return sign === '$' || sign === '¥';
}

function readCurrency(sign: string, reader: Reader, settled: ReadonlyMap<string, string>): string {
  const upper = sign.toUpperCase();
  const symbol = SYMBOLS[sign];
  if (symbol !== undefined) return settled.get(symbol) ?? symbol;
  if (CODES.includes(upper)) return upper === 'RMB' ? 'CNY' : upper;
  const word = reader.words.get(sign) ?? reader.words.get(sign.toLowerCase().replace(/[\s\u00a0]+/g, ' ')) ?? '?';
  return settled.get(word) ?? (/^[A-Z]{3}$/.test(word) ? word : '?');
}

function readScale(printed: string | undefined, reader: Reader): number {
  if (printed === undefined) return 1;
  return reader.scales.get(printed) ?? reader.scales.get(printed.toLowerCase()) ?? 1;
}

/** A sum with its sign first is English, whatever the language around it: *un bail de $18 billion*. */
function toForeign(scale: string | undefined): string | undefined {
  return scale !== undefined && /^billions?$/iu.test(scale) ? 'bn' : scale;
}

function readNumber(printed: string, lexicon: MoneyLexicon): number {
  return lexicon.numbers[printed.toLowerCase()] ?? parseNumber(printed, lexicon.decimal);
}

/** A product of decimals without the dust of binary fractions: `1.1 * 1e9` is 1100000000. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A sum with a bare number before it that shares its currency: *entre 800 millions et 1,2 milliard d’euros*. */
function widen(high: FoundMoney, text: string, { lexicon, scales }: Reader): FoundMoney {
  if (high.money.qualifier === 'range') return high;
  const before = text.slice(Math.max(0, high.start - RANGE_REACH), high.start);
  const opened = alternatives([...lexicon.prepositions.between, ...lexicon.prepositions.from, ...lexicon.rangeOpenings]);
  const joined = alternatives([...lexicon.and, ...lexicon.rangeWords]);
  const pattern = `(?:${opened})[ \\u00a0](${NUMBER})[ \\u00a0]?(${alternatives([...scales.keys()])})?[ \\u00a0](?:${joined})[ \\u00a0]$`;
  const found = new RegExp(pattern, 'iu').exec(before);
  if (!found) return high;
  const [whole, digits = '', scale] = found;
  const factor =
    scale === undefined ? scaleOf(high.money.printed, scales) : (scales.get(scale) ?? scales.get(scale.toLowerCase()) ?? 1);
  const low = tidy(parseNumber(digits, lexicon.decimal) * factor);
  const start = high.start - whole.length + whole.indexOf(digits);
  if (!(low < high.money.value)) return high;
  const bounds = { value: low, low, high: high.money.value };
  return { money: { ...high.money, ...bounds, qualifier: 'range', printed: text.slice(start, high.end) }, start, end: high.end };
}

/** The factor of the first scale word in a printed sum. */
function scaleOf(printed: string, scales: ReadonlyMap<string, number>): number {
  const words = printed.match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => scales.get(word) ?? scales.get(word.toLowerCase()) ?? [])[0] ?? 1;
}

/** Joins two sums with a range word between them: `$5 billion to $7 billion`. */
function joinRanges(singles: readonly FoundMoney[], text: string, lexicon: MoneyLexicon): FoundMoney[] {
  const joined: FoundMoney[] = [];
  for (const next of singles) {
    const last = joined.at(-1);
    const range = last && joinPair(last, next, text, lexicon);
    if (range) joined.splice(-1, 1, range);
    else joined.push(next);
  }
  return joined;
}

function joinPair(low: FoundMoney, high: FoundMoney, text: string, lexicon: MoneyLexicon): FoundMoney | undefined {
  const between = text.slice(low.end, high.start).trim().toLowerCase();
  const before = text
    .slice(Math.max(0, low.start - 12), low.start)
    .toLowerCase()
    .trimEnd();
  const opened = lexicon.prepositions.between.some((word) => before.endsWith(word));
  const joins = /^[-–—]$/.test(between) || lexicon.rangeWords.includes(between) || (opened && lexicon.and.includes(between));
  if (
    !joins ||
    low.money.currency !== high.money.currency ||
    low.money.qualifier === 'range' ||
    low.money.value >= high.money.value
  )
    return undefined;
  // *From $5bn to $7bn* tells of a change, not of a range.
  if (!opened && lexicon.rangeWords.includes(between) && lexicon.prepositions.from.some((word) => before.endsWith(word)))
    return undefined;
  const bounds = { low: low.money.value, high: high.money.value };
  const printed = text.slice(low.start, high.end);
  return { money: { ...low.money, ...bounds, qualifier: 'range', printed }, start: low.start, end: high.end };
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\/*]/g, '\\$&')
        .replace(/ /g, '[ \\u00a0]')
        .replace(/['’]/g, "['’]"),
    )
    .join('|');
}
