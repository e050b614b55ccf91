import type { Measure } from '../deal/quantity.ts';
import { findCountedMeasures } from './find-counted-measures.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { toPlainDigits } from './plain-digits.ts';
import { readQualifier } from './qualifiers.ts';
import { readBasis } from './read-basis.ts';
import { EDGE_AFTER, SPACELESS } from './word-edges.ts';

export type MeasureField = 'capacity' | 'accelerators' | 'term' | 'stake';

/** A measured figure in a text; `text.slice(start, end) === measure.printed`. */
export interface FoundMeasure {
  readonly field: MeasureField;
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

const patterns = new WeakMap<Lexicon, RegExp>();
const GAP = '[ \\u00a0\\u202f\\u2009-]{0,2}';
/** Fewer accelerators than this are a machine, not a deal. */
const FEWEST_ACCELERATORS = 100;
const LONGEST_TERM_YEARS = 60;
/** A currency before a number: *$650 million of accelerators* are dollars. */
const OF_MONEY = /(?:\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|Rs\.?|kr\.?))[\s\u00a0]?$/u;

/**
 * The capacities, counts of accelerators, terms and stakes in a text, in order.
 *
 * Gigawatts become megawatts, years become months. A number of years is a term only beside a word such as *contract*, a percentage a
 * stake only beside one such as *stake*.
 *
 * @example findMeasures('a 15-year lease of 1.2 GW', english) // term 180 months, capacity 1200 MW
 */
export function findMeasures(text: string, lexicon: Lexicon): FoundMeasure[] {
  const plain = toPlainDigits(text, lexicon.decimal);
  const counted = findCountedMeasures(plain, lexicon);
  const single = [...plain.matchAll(requirePattern(lexicon))].flatMap((match) => readMatch(match, plain, lexicon) ?? []);
  const others = single.filter(({ start, end }) => !counted.some((one) => one.start < end && start < one.end));
  return [...counted, ...others]
    .sort((a, b) => a.start - b.start)
    .map((found) => ({ ...found, measure: { ...found.measure, printed: text.slice(found.start, found.end) } }));
}

function requirePattern(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon);
  if (known) return known;
  const { megawatt, gigawatt, accelerators, year, month, percent = [], hour = [] } = lexicon.units;
  const spelled = Object.keys(lexicon.numbers).map(toSource).join('|') || '(?!)';
  // A letter before the number makes it part of a name, but in a script without spaces.
  const number = `(?<!(?![${SPACELESS}])[\\p{L}\\p{N}]|[.,])(?<number>${NUMBER}|(?:${spelled})(?=[ -]))(?!\\d)`;
  // *100兆瓦AI园区*: a unit in a script without spaces ends anywhere.
  const unit = (name: string, words: readonly string[]) =>
    `(?<${name}>(?:${words.map(toSource).join('|')})(?:(?<=[${SPACELESS}])|${EDGE_AFTER}))`;
  const brand = '(?:[\\p{Lu}][\\p{L}\\p{N}-]{0,15}[ \\u00a0](?:[\\p{Lu}][\\p{L}\\p{N}-]{0,15}[ \\u00a0])?)?';
  // *МВт·ч* and *兆瓦时* are energy.
  const power = `(?![·∙⋅*-]?[ \\u00a0]?(?:[hч](?!\\p{L})|[时時]|小时${hour.map((word) => `|${toSource(word)}`).join('')}))`;
  const scale = `(?:${GAP}(?<scale>${[...listScales(lexicon).keys()].map(toSource).join('|')}))?`;
  const of = `(?:(?:${[...new Set(['of', 'de', "d['’]", ...lexicon.ofWords.map(toSource)])].join('|')})[ \\u00a0]?)?`;
  const percents = ['%', ...percent].map(toSource).join('|');
  const pattern = new RegExp(
    `${number}(?:${GAP}${unit('gigawatt', gigawatt)}${power}|${GAP}${unit('megawatt', [...megawatt, 'MVA'])}${power}|${GAP}${unit('year', year)}|${GAP}${unit('month', month)}|[ \\u00a0]?(?<percent>${percents})|${scale}${GAP}${of}${brand}${unit('accelerators', accelerators)})`,
    'giu',
  );
  patterns.set(lexicon, pattern);
  return pattern;
}

function readMatch(match: RegExpExecArray, text: string, lexicon: Lexicon): FoundMeasure | undefined {
  const groups = match.groups ?? {};
  const printed = match[0];
  const span = { start: match.index, end: match.index + printed.length };
  const number = lexicon.numbers[(groups.number ?? '').toLowerCase()] ?? parseNumber(groups.number ?? '', lexicon.decimal);
  // *Un mégawatt* is any megawatt.
  if (number === 1 && !/\d/.test(groups.number ?? '') && groups.scale === undefined) return undefined;
  const read = readUnit(groups, number, near(text, span), lexicon);
  if (!read || !Number.isFinite(read.value) || read.value <= 0) return undefined;
  if (read.field === 'accelerators' && OF_MONEY.test(text.slice(Math.max(0, span.start - 8), span.start))) return undefined;
  // *over seven years* says how long, not that it is longer.
  const spans = read.field === 'term' && endsWithWord(text.slice(0, span.start), lexicon.units.term);
  const qualifier = spans ? 'exact' : readQualifier(text, span, lexicon);
  return {
    field: read.field,
    measure: { value: read.value, unit: read.unit, qualifier, printed, ...readBasis(text, span, lexicon) },
    ...span,
  };
}

interface Unit {
  readonly field: MeasureField;
  readonly unit: Measure['unit'];
  readonly value: number;
}

function readUnit(
  groups: Record<string, string | undefined>,
  number: number,
  around: string,
  lexicon: Lexicon,
): Unit | undefined {
  if (groups.gigawatt) return { field: 'capacity', unit: 'MW', value: tidy(number * 1000) };
  if (groups.megawatt) return { field: 'capacity', unit: 'MW', value: number };
  if (groups.year ?? groups.month) {
    if (number > LONGEST_TERM_YEARS || !Number.isInteger(number) || !holds(around, lexicon.units.term)) return undefined;
    return { field: 'term', unit: 'months', value: groups.year ? number * 12 : number };
  }
  if (groups.percent)
    return number <= 100 && holds(around, lexicon.units.stake) ? { field: 'stake', unit: '%', value: number } : undefined;
  const factor = listScales(lexicon).get(groups.scale?.toLowerCase() ?? '') ?? 1;
  const value = number * factor;
  return value >= FEWEST_ACCELERATORS && Number.isInteger(value)
    ? { field: 'accelerators', unit: 'accelerators', value }
    : undefined;
}

function near(text: string, span: { start: number; end: number }): string {
  return ` ${text.slice(Math.max(0, span.start - 24), span.start)} | ${text.slice(span.end, span.end + 32)} `.toLowerCase();
}

function holds(around: string, words: readonly string[]): boolean {
  return words.some((word) => around.includes(word.toLowerCase()));
}

function endsWithWord(text: string, words: readonly string[]): boolean {
  const last = /(\p{L}{1,20})[\s\u00a0]{1,2}$/u.exec(text.slice(-24))?.[1]?.toLowerCase();
  return last !== undefined && words.includes(last);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function toSource(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\u00a0-]');
}

/** Words between a number and what it counts, for thousands and millions: those of the language, and `k`. */
function listScales({ scales }: Lexicon): ReadonlyMap<string, number> {
  const own = Object.entries(scales).filter(([word, factor]) => factor <= 1e6 && word.length > 1);
  return new Map([...own.map(([word, factor]) => [word.toLowerCase(), factor] as const), ['million', 1e6], ['k', 1e3]]);
}
