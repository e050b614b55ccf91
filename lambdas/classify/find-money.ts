import type { Money } from '../deal/quantity.ts';
import { CODES, SMALL_CODES, SYMBOLS } from './currencies.ts';
import { joinRanges } from './join-ranges.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';
import { addRareMoney } from './languages/rare-money.ts';
import { alternatives, compileMoney, listForms, SCALE_SIGNS } from './money-pattern.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { toPlainDigits } from './plain-digits.ts';
import { readQualifier } from './qualifiers.ts';
import { readBasis } from './read-basis.ts';
import { parseSpelled } from './spelled-numbers.ts';

/** A sum of money in a text; `text.slice(start, end) === money.printed`. */
export interface FoundMoney {
  readonly money: Money;
  readonly start: number;
  readonly end: number;
}

/** Small words that may follow a sum in a headline. */
const BARE_AFTER = 'pour|à|sur|dans|en|par|avec|chez|for|in|into|on|to|from|with|by|at|over';

/** A lexicon ready to read money with. */
export interface MoneyReader {
  readonly lexicon: MoneyLexicon;
  /** How sums of the language look; copied for each text, since it remembers a place. */
  readonly pattern: RegExp;
  readonly bare: RegExp;
  findScale(printed: string): number | undefined;
  /** The value of digits with or without a scale word, `NaN` where it makes no number. */
  readAmount(printed: string): number;
  readonly words: ReadonlyMap<string, string>;
}

/** What bare signs stand for where no article settles them. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['¥', '?'],
]);

/** Ends further apart than this many times are no range: *January 1.1990 to 1,015 francs*. */
const WIDEST_RANGE = 200;

const readers = new WeakMap<MoneyLexicon, MoneyReader>();

/**
 * The sums of money in a text, in order, with value, currency and qualifier.
 *
 * Reads a symbol or code before or after the number (`$10bn`, `US$ 1.5 billion`, `38 Md$`, `EUR 20m`, `30 MUSD`) and names of
 * currencies (`dix milliards de dollars`), digits of any script, numbers in words, sums of several scales (`2 triliun 500 miliar`) and
 * cents; scale words come from the language, so that French *billion* is 10¹².
 *
 * @param settled what a bare `$` or `¥` means in this article, `?` where it is not settled
 * @example findMoney('up to $10bn', english)[0]?.money // { value: 1e10, currency: 'USD', qualifier: 'up_to', … }
 */
export function findMoney(text: string, lexicon: MoneyLexicon, settled: ReadonlyMap<string, string> = AMERICAN): FoundMoney[] {
  const reader = requireReader(lexicon);
  const plain = toPlainDigits(text, lexicon.decimal);
  return joinRanges(listSingles(plain, reader, settled), plain, reader).map(({ money, start, end }) => ({
    money: { ...money, printed: text.slice(start, end) },
    start,
    end,
  }));
}

/** The sums one after the other: what a match took in and its sum did not need is read again. */
function listSingles(text: string, reader: MoneyReader, settled: ReadonlyMap<string, string>): FoundMoney[] {
  const pattern = new RegExp(reader.pattern);
  const singles: FoundMoney[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const single = readMatch(match, text, reader, settled);
    if (single) singles.push(single);
    pattern.lastIndex = single?.end ?? match.index + 1;
  }
  return singles;
}

/**
 * Numbers with a scale word for millions or more and no currency, as headlines have them: *18 milliards pour brancher les machines*. Their
 * currency is `?`.
 */
export function findBareSums(text: string, lexicon: MoneyLexicon): FoundMoney[] {
  const { bare, readAmount } = requireReader(lexicon);
  const plain = toPlainDigits(text, lexicon.decimal);
  return [...plain.matchAll(bare)].flatMap(({ 0: found, index }) => {
    const [value, span] = [readAmount(found), { start: index, end: index + found.length }];
    if (!Number.isFinite(value)) return [];
    const printed = text.slice(span.start, span.end);
    return [{ money: { value, currency: '?', qualifier: readQualifier(plain, span, lexicon), printed }, ...span }];
  });
}

function requireReader(lexicon: MoneyLexicon): MoneyReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const reader = createReader(addRareMoney(lexicon));
  readers.set(lexicon, reader);
  return reader;
}

function createReader(lexicon: MoneyLexicon): MoneyReader {
  const scales = new Map([...Object.entries(SCALE_SIGNS), ...Object.entries(lexicon.scales)]);
  // A word counts in capitals too; of signs, `M` and `m` differ in some languages.
  const small = new Map([...scales].flatMap(([word, factor]) => listForms(word.toLowerCase()).map((form) => [form, factor])));
  const findScale = (printed: string) => scales.get(printed) ?? small.get(printed.toLowerCase().replace(/[\s\u00a0]+/g, ' '));
  const numbers = Object.fromEntries(
    Object.entries(lexicon.numbers).map(([word, value]) => [word.toLowerCase().replaceAll('-', ' '), value]),
  );
  const readNumber = (printed: string) =>
    /\d/.test(printed) ? parseNumber(printed, lexicon.decimal) : parseSpelled(printed, numbers, lexicon.and);
  const parts = new RegExp(`(${NUMBER}|\\p{L}[^\\d]{0,80})`, 'gu');
  return {
    lexicon,
    pattern: compileMoney(lexicon),
    bare: compileBare(scales),
    findScale,
    words: new Map(
      Object.entries(lexicon.currencies).flatMap(([word, code]) => listForms(word.toLowerCase()).map((form) => [form, code])),
    ),
    readAmount: (printed) => readParts(printed, { parts, findScale, readNumber, lexicon }),
  };
}

function compileBare(scales: ReadonlyMap<string, number>): RegExp {
  const large = [...scales].flatMap(([word, factor]) => (factor >= 1e6 && word.length > 1 ? word : []));
  // A word in small letters behind it says what is counted: *18 million people*.
  const after = `(?=[ \\u00a0]?(?:$|[,.;:!?)]|(?:${BARE_AFTER})[ \\u00a0'’]|[ \\u00a0]?(?:d['’]|de )?\\p{Lu}))`;
  return new RegExp(`(?<![\\p{L}\\d.,$€£¥])(?:${NUMBER})[ \\u00a0]?(?:${alternatives(large)})(?![\\p{L}])${after}`, 'giu');
}

interface PartReader extends Pick<MoneyReader, 'findScale' | 'lexicon'> {
  readonly parts: RegExp;
  readNumber(printed: string): number;
}

/** The value of a printed amount: *5*, *five billion*, *2 triliun 500 miliar*; each further scale has to be a smaller one. */
function readParts(printed: string, reader: PartReader): number {
  const words = printed.replace(/[\s\u00a0\u202f\u2009-]+$/u, '');
  if (!/\d/.test(words)) return readWords(words, reader);
  const pieces = words.match(reader.parts) ?? [];
  let [sum, last] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < pieces.length; at += 2) {
    const [digits = '', scale] = [pieces[at], pieces[at + 1]?.replace(/[\s\u00a0\u202f\u2009-]+$/u, '')];
    const factor = scale === undefined ? 1 : reader.findScale(scale);
    const value = reader.readNumber(groupsByEither(digits, factor, reader.lexicon) ? digits.replace(/[.,]/, '') : digits);
    if (factor === undefined || (factor >= last && last !== 1e3)) return Number.NaN;
    // *48 mil 500 millones* counts 48,500 of them.
    sum = factor > last ? (sum + value) * factor : sum + value * factor;
    last = factor;
  }
  return tidy(sum);
}

/** Where both signs group, three digits behind one are a group, but for sums so large that they are told with decimals. */
function groupsByEither(digits: string, factor = 1, { groupsByEither: either }: MoneyLexicon): boolean {
  return either === true && factor <= 1e6 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

/** A number in words, with a scale word as its last ones or none. */
function readWords(printed: string, reader: PartReader): number {
  const whole = reader.readNumber(printed);
  if (!Number.isNaN(whole)) return whole;
  const borders = [...printed.matchAll(/[\s\u00a0-]{1,2}/gu)];
  for (const { 0: gap, index } of borders) {
    const factor = reader.findScale(printed.slice(index + gap.length));
    if (factor !== undefined) return tidy(reader.readNumber(printed.slice(0, index)) * factor);
  }
  return Number.NaN;
}

interface Match {
  readonly sign: string;
  readonly low: string | undefined;
  readonly lowScale: string | undefined;
  readonly separator: string | undefined;
  readonly amount: string;
  readonly beside: string | undefined;
  /** With what stands before it. */
  readonly besideLength: number;
  readonly late: string | undefined;
  readonly isFirst: boolean;
  readonly rest: string;
}

function toMatch(groups: Readonly<Record<string, string | undefined>>): Match {
  const end = groups.sign === undefined ? '2' : '';
  return {
    sign: groups[`sign${end}`] ?? '',
    low: groups[`low${end}`],
    lowScale: groups[`lowScale${end}`],
    separator: groups[`separator${end}`],
    amount: groups[`amount${end}`] ?? '',
    beside: groups[`beside${end}`],
    besideLength: groups[`besides${end}`]?.length ?? 0,
    late: groups.late,
    isFirst: end === '',
    rest: groups.rest ?? '',
  };
}

function readMatch(
  found: RegExpExecArray,
  text: string,
  reader: MoneyReader,
  settled: ReadonlyMap<string, string>,
): FoundMoney | undefined {
  const match = toMatch(found.groups ?? {});
  const sign = readSign(match.sign, reader, settled);
  if (sign === undefined) return undefined;
  const isBeside = match.beside !== undefined && isLoose(match.sign, reader);
  const beside = isBeside ? readSign(match.beside ?? '', reader, settled) : undefined;
  const amount = match.isFirst ? toForeign(match.amount) : match.amount;
  const late = match.late === undefined ? 1 : (reader.findScale(match.late) ?? Number.NaN);
  const factor = sign.factor * (beside?.factor ?? 1) * late;
  const high = tidy(reader.readAmount(amount) * factor);
  const bounds = readBounds(match, { high, amount, factor, text, at: found.index }, reader);
  if (!bounds || !Number.isFinite(bounds.value)) return undefined;
  const isOne = match.low === undefined && (match.beside === undefined || isBeside);
  const cents = high < 1000 && factor === 1 && isOne ? readCents(match.rest, reader) : 0;
  const end =
    found.index + found[0].length - (cents === 0 ? match.rest.length : 0) - bounds.cutEnd - (isBeside ? 0 : match.besideLength);
  const span = { start: found.index + bounds.cutStart, end };
  const money = {
    value: tidy(bounds.value + cents),
    currency: beside?.currency ?? sign.currency,
    qualifier: bounds.low === undefined ? readQualifier(text, span, reader.lexicon) : ('range' as const),
    printed: text.slice(span.start, span.end),
    ...readBasis(text, span, reader.lexicon),
  };
  return { money: bounds.low === undefined ? money : { ...money, low: bounds.low, high }, ...span };
}

interface Bounds {
  readonly value: number;
  /** Only of a range. */
  readonly low?: number;
  /** Characters before and behind the sum that belong to something else. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

interface Upper {
  readonly high: number;
  readonly amount: string;
  readonly factor: number;
  readonly text: string;
  readonly at: number;
}

/** The ends of a range, or the one sum where two numbers are none: *1990 à 1015 francs* tells of 1015 francs. */
function readBounds(match: Match, { high, amount, factor, text, at }: Upper, reader: MoneyReader): Bounds | undefined {
  if (match.low === undefined || match.separator === undefined) return { value: high, cutStart: 0, cutEnd: 0 };
  const shared = match.lowScale ?? /\p{L}[^\d]{0,80}$/u.exec(amount.trimEnd())?.[0];
  const printedLow = shared === undefined || reader.findScale(shared) === undefined ? match.low : `${match.low} ${shared}`;
  const low = tidy(reader.readAmount(printedLow) * factor);
  const alone =
    match.low.length +
    (match.lowScale === undefined
      ? 0
      : text.slice(at).indexOf(match.lowScale, match.low.length) + match.lowScale.length - match.low.length);
  const isPlausible = low < high && (match.lowScale !== undefined || high < low * WIDEST_RANGE);
  if (isPlausible && !isApart(match, text.slice(Math.max(0, at - 12), at), reader))
    return { value: low, low, cutStart: 0, cutEnd: 0 };
  if (!match.isFirst) return { value: high, cutStart: alone + match.separator.length, cutEnd: 0 };
  const tail = match.separator.length + match.amount.length;
  return {
    value: tidy(reader.readAmount(match.lowScale === undefined ? match.low : `${match.low} ${match.lowScale}`) * factor),
    cutStart: 0,
    cutEnd: tail,
  };
}

/** *5 billion and 7 billion* are two sums, but behind *between*. */
function isApart({ separator = '' }: Match, before: string, { lexicon }: MoneyReader): boolean {
  const ahead = before.trimEnd().toLowerCase();
  return (
    lexicon.and.includes(separator.trim().toLowerCase()) && !lexicon.prepositions.between.some((word) => ahead.endsWith(word))
  );
}

/** Whether a sign alone does not name one currency. */
function isLoose(sign: string, { lexicon }: MoneyReader): boolean {
  return sign === '$' || sign === '¥' || sign === 'kr' || (lexicon.currenciesBefore ?? []).includes(sign.toLowerCase());
}

/** The currency of a sign, code or word, and what the sign multiplies by; undefined for what only looks like one. */
function readSign(
  sign: string,
  { lexicon, words }: MoneyReader,
  settled: ReadonlyMap<string, string>,
): { readonly currency: string; readonly factor: number } | undefined {
  const symbol = findSymbol(sign);
  if (symbol !== undefined) return { currency: settle(symbol, settled), factor: 1 };
  const bare = sign.replace(/\$$/, '');
  const upper = bare.toUpperCase();
  if (CODES.includes(upper)) {
    // A code counts in capitals only, unless it is no word: *try 5* and *all 20* are words. `MXN$` is one too.
    if (bare !== upper && !SMALL_CODES.has(upper) && bare === sign) return undefined;
    return { currency: upper === 'RMB' ? 'CNY' : upper, factor: 1 };
  }
  if (/^M[A-Z]{3}$/.test(bare) && CODES.includes(bare.slice(1))) return { currency: bare.slice(1), factor: 1e6 };
  const name = sign.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  const scaled = lexicon.scaledCurrencies?.[name];
  if (scaled) return { currency: settle(scaled.currency, settled), factor: scaled.factor };
  const word = words.get(name) ?? words.get(sign);
  if (word !== undefined) return { currency: settle(word, settled), factor: 1 };
  const share = lexicon.cents?.[name];
  return share === undefined ? undefined : { currency: '?', factor: share };
}

/** A symbol as it is printed; those of several letters and a dollar sign count in small letters too. */
function findSymbol(sign: string): string | undefined {
  const exact = SYMBOLS[sign.replaceAll('\u00a0', ' ')];
  if (exact !== undefined || !/^(?:[a-z.]{2,4} ?\$|\$ ?(?:us|hk))$/.test(sign)) return exact;
  return SYMBOLS[sign.toUpperCase()];
}

function settle(name: string, settled: ReadonlyMap<string, string>): string {
  return settled.get(name) ?? (/^[A-Z]{3}$/.test(name) ? name : '?');
}

/** A sum with its sign first is English, whatever the language around it: *un bail de $18 billion*. */
function toForeign(amount: string): string {
  return amount.replace(/(?<!\p{L})billions?$/iu, 'bn');
}

/** What *and 43 cents* adds to a sum. */
function readCents(rest: string, { lexicon, readAmount }: MoneyReader): number {
  const words = rest.trim().replace(new RegExp(`^(?:${alternatives(lexicon.and)})[ \\u00a0]`, 'iu'), '');
  const digits = /^\d{1,2}/.exec(words)?.[0];
  const [name = ''] = /\p{L}+$|¢$/u.exec(words) ?? [];
  const share = lexicon.cents?.[name.toLowerCase()] ?? 0.01;
  const isNamed = lexicon.cents?.[name.toLowerCase()] !== undefined;
  const number = digits === undefined ? readAmount(isNamed ? words.slice(0, -name.length) : words) : Number(digits);
  return Number.isFinite(number) && number < 100 ? tidy(number * share) : 0;
}

/** A product of decimals without the dust of binary fractions: `1.1 * 1e9` is 1100000000. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
