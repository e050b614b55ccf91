import type { FoundMoney, MoneyReader } from './find-money.ts';
import { alternatives } from './money-pattern.ts';
import { NUMBER } from './numbers.ts';

/** How many characters the lower end of a range may take before the upper one. */
const RANGE_REACH = 40;
const openings = new WeakMap<MoneyReader, RegExp>();

/** Makes a range of two sums with a range word between them (`$5 billion to $7 billion`), and of one behind *between 5 billion and*. */
export function joinRanges(singles: readonly FoundMoney[], text: string, reader: MoneyReader): FoundMoney[] {
  const joined: FoundMoney[] = [];
  for (const next of singles.map((single) => widen(single, text, reader))) {
    const last = joined.at(-1);
    const range = last && joinPair(last, next, text, reader);
    if (range) joined.splice(-1, 1, range);
    else joined.push(next);
  }
  return joined;
}

/** A sum with a bare number before it that shares its currency: *entre 800 millions et 1,2 milliard d’euros*. */
function widen(high: FoundMoney, text: string, reader: MoneyReader): FoundMoney {
  if (high.money.qualifier === 'range') return high;
  const before = text.slice(Math.max(0, high.start - RANGE_REACH), high.start);
  const found = requireOpening(reader).exec(before);
  if (!found) return high;
  const [whole, digits = '', scale = /\p{L}+/u.exec(high.money.printed.replace(/^\P{N}+/u, ''))?.[0] ?? ''] = found;
  const factor = reader.findScale(scale) ?? 1;
  const low = Number((reader.readAmount(digits) * factor).toPrecision(12));
  const start = high.start - whole.length + whole.indexOf(digits);
  if (!(low < high.money.value)) return high;
  const bounds = { value: low, low, high: high.money.value };
  return { money: { ...high.money, ...bounds, qualifier: 'range' }, start, end: high.end };
}

function requireOpening(reader: MoneyReader): RegExp {
  const known = openings.get(reader);
  if (known) return known;
  const { prepositions, rangeOpenings, and, rangeWords, scales } = reader.lexicon;
  const opened = alternatives([...prepositions.between, ...prepositions.from, ...rangeOpenings]);
  const joined = alternatives([...and, ...rangeWords]);
  const scale = alternatives(Object.keys(scales));
  const pattern = new RegExp(`(?:${opened})[ \\u00a0](${NUMBER})[ \\u00a0]?(${scale})?[ \\u00a0](?:${joined})[ \\u00a0]$`, 'iu');
  openings.set(reader, pattern);
  return pattern;
}

function joinPair(low: FoundMoney, high: FoundMoney, text: string, { lexicon }: MoneyReader): FoundMoney | undefined {
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
  return { money: { ...low.money, ...bounds, qualifier: 'range' }, start: low.start, end: high.end };
}
