import type { FoundMeasure } from './find-measures.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { MYRIAD_DIGITS, MYRIAD_SCALES } from './languages/myriad-money.ts';
import { alternatives } from './money-pattern.ts';
import { parseMyriads } from './parse-myriads.ts';
import { readQualifier } from './qualifiers.ts';
import { readBasis } from './read-basis.ts';

const NUMERALS = Object.keys(MYRIAD_DIGITS).join('');
const SCALE = `[${Object.keys(MYRIAD_SCALES).join('')}]`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,9})(?:\\.\\d{1,3})?';
/** *83万5000*, *10万*, *2,000*; *数万* is no number. */
const AMOUNT = `(?<![\\d.,A-Za-z数${NUMERALS}])${DIGITS}(?:${SCALE}{1,2}(?:${DIGITS})?){0,3}`;
/** Fewer accelerators than this are a machine, not a deal. */
const FEWEST_ACCELERATORS = 100;
/** What may stand between what is counted and its number: a product in quotes, and no other clause or number. */
const BETWEEN = '[^。、，,\\d]{0,10}(?:[「『（(][^」』）)。]{1,30}[」』）)])?[^。、，,\\d]{0,8}';

interface Counting {
  readonly kilowatts?: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const compiled = new WeakMap<Lexicon, Counting>();

/**
 * Capacities counted in kilowatts, and accelerators counted with a word of counting between number and thing, as languages without spaces do: *83万5000キロワット*,
 * *10万基のGPU*, *GPUを約2000基*.
 *
 * @param plain the text with digits as in English, of the same length
 */
export function findCountedMeasures(plain: string, lexicon: Lexicon): FoundMeasure[] {
  const { kilowatts, before, behind } = requireCounting(lexicon);
  return [
    ...list(plain, kilowatts).flatMap((span) => {
      const value = parseMyriads(span.number) / 1000;
      return toMeasure(plain, span, { field: 'capacity', unit: 'MW', value: Number(value.toPrecision(12)) }, lexicon);
    }),
    ...[...list(plain, before), ...list(plain, behind)].flatMap((span) => {
      const value = parseMyriads(span.number);
      if (value < FEWEST_ACCELERATORS || !Number.isInteger(value)) return [];
      return toMeasure(plain, span, { field: 'accelerators', unit: 'accelerators', value }, lexicon);
    }),
  ];
}

interface Counted {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function list(text: string, pattern: RegExp | undefined): Counted[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const number = match.groups?.number ?? '';
    const counted = match.groups?.counted ?? '';
    const start = match.index + match[0].lastIndexOf(counted);
    return [{ number, start, end: start + counted.length }];
  });
}

function toMeasure(
  text: string,
  { start, end }: Counted,
  { field, unit, value }: { field: 'capacity' | 'accelerators'; unit: 'MW' | 'accelerators'; value: number },
  lexicon: Lexicon,
): FoundMeasure[] {
  if (!Number.isFinite(value) || value <= 0) return [];
  const span = { start, end };
  const qualifier = readQualifier(text, span, lexicon);
  return [
    { field, measure: { value, unit, qualifier, printed: text.slice(start, end), ...readBasis(text, span, lexicon) }, ...span },
  ];
}

function requireCounting(lexicon: Lexicon): Counting {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { kilowatt = [], counters = [], accelerators } = lexicon.units;
  const kilowatts = `(?<counted>(?<number>${AMOUNT}) ?(?:${alternatives(kilowatt)}))(?![A-Za-z時/])`;
  const counted = `(?<counted>(?<number>${AMOUNT})(?:${alternatives(counters)}))`;
  const counting: Counting = {
    ...(kilowatt.length > 0 && { kilowatts: new RegExp(kilowatts, 'gu') }),
    ...(counters.length > 0 && {
      before: new RegExp(`${counted}(?:(?:超|以上|規模)?の)?[^。、，,\\d]{0,16}(?:${alternatives(accelerators)})`, 'gu'),
      behind: new RegExp(`(?:${alternatives(accelerators)})${BETWEEN}${counted}`, 'gu'),
    }),
  };
  compiled.set(lexicon, counting);
  return counting;
}
