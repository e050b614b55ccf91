import type { Money, Qualifier } from '../deal/quantity.ts';
import { CODES, SYMBOLS } from './currencies.ts';
import type { FoundMoney } from './find-money.ts';
import {
  MYRIAD_ANNUAL,
  MYRIAD_CENTS,
  MYRIAD_CURRENCIES,
  MYRIAD_DIGITS,
  MYRIAD_PREFIXES,
  MYRIAD_QUALIFIERS,
  MYRIAD_SCALES,
} from './languages/myriad-money.ts';
import { alternatives } from './money-pattern.ts';
import { parseMyriads } from './parse-myriads.ts';
import { toPlainDigits } from './plain-digits.ts';

const GAP = '[ \\u00a0]{0,2}';
const NUMERALS = `[${Object.keys(MYRIAD_DIGITS).join('')}]`;
const SCALE = `[${Object.keys(MYRIAD_SCALES).join('')}]`;
/** Japanese papers that are set in columns write the point in the middle: *2・5兆円*. */
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:[.・]\d{1,4})?`;
/** Digits or numerals with their scales; *多* within it says that it is more: *30多亿*. */
const AMOUNT = `(?:(?:${DIGITS}|${NUMERALS}{1,8})${GAP}[多余餘]?|(?=${SCALE}))(?:${SCALE}{1,3}[多余餘]?(?:${GAP}(?:${DIGITS}|${NUMERALS}{1,4}))?){0,6}`;
const CURRENCY = alternatives(Object.keys(MYRIAD_CURRENCIES));
const PREFIX = `(?:${alternatives([...Object.keys(MYRIAD_PREFIXES), ...Object.keys(SYMBOLS)])}|(?<![A-Za-z])(?:${CODES.join('|')}))`;
/** *一元化* is no money, nor is *两元素*. */
const NO_MONEY = '(?!化|素|年|旦|老|件|器|论|論)';
const CENT = alternatives(Object.keys(MYRIAD_CENTS));
const CENTS = `(?<cents>(?:[又と零]?(?:\\d{1,2}|${NUMERALS})(?:${CENT})){1,2})?`;
/** *数十億* and *上百亿* are no numbers, nor is what begins within one. */
const EDGE = `(?<![数數几幾\\d.,]|${SCALE}|${NUMERALS})(?!(?<=[何上成好])${SCALE})`;
const SEPARATOR = `${GAP}(?:[-–—~至到]|から|ないし|에서|내지)${GAP}`;
const SUM = new RegExp(
  `(?:(?<prefix>${PREFIX})${GAP}|${EDGE})(?:(?<low>${AMOUNT})(?:${GAP}(?:${CURRENCY}))?(?<separator>${SEPARATOR}))?(?<amount>${AMOUNT})(?:${GAP}(?<currency>${CURRENCY}|(?:${CODES.join('|')})(?![A-Za-z]))${NO_MONEY}${CENTS})?`,
  'gu',
);
const LAST_SCALE = new RegExp(`${SCALE}{1,3}[多余餘]?$`, 'u');

/**
 * Sums counted in ten thousands, as Chinese, Japanese and Korean write them; a title in its original language may stand on a page in
 * any other.
 *
 * @param settled what a bare `$`, `¥` or `元` means in this article
 * @example findMyriadMoney('15亿5000万美元')[0]?.money.value // 1.55e9
 */
export function findMyriadMoney(text: string, settled: ReadonlyMap<string, string> = new Map()): FoundMoney[] {
  // Most texts have none of it.
  if (!/[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)) return [];
  const plain = toPlainDigits(text, '.');
  return [...plain.matchAll(SUM)].flatMap((match) => {
    const money = readMoney(match, plain, settled);
    if (!money) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ money: { ...money, printed: text.slice(start, end) }, start, end }];
  });
}

function readMoney(match: RegExpExecArray, text: string, settled: ReadonlyMap<string, string>): Money | undefined {
  const { prefix, low, amount = '', currency, cents = '' } = match.groups ?? {};
  // `$10` alone is read with every other language.
  if (currency === undefined && (prefix === undefined || !new RegExp(SCALE, 'u').test(amount))) return undefined;
  const value = parseMyriads(amount) + sumCents(cents);
  const lower =
    low === undefined ? undefined : parseMyriads(LAST_SCALE.test(low) ? low : low + (LAST_SCALE.exec(amount)?.[0] ?? ''));
  const code = readCurrency(prefix, currency, settled);
  if (!Number.isFinite(value) || code === undefined) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const basis = MYRIAD_ANNUAL.test(text.slice(Math.max(0, span.start - 16), span.start)) ? { basis: 'annual' } : {};
  const base = { currency: code, printed: match[0], ...basis };
  if (lower !== undefined && lower < value) return { ...base, value: lower, qualifier: 'range', low: lower, high: value };
  return { ...base, value, qualifier: readQualifier(text, span, /[多余餘]/u.test(amount)) };
}

/** The sign before the number, unless the name behind it says more than 元. */
function readCurrency(
  prefix: string | undefined,
  currency: string | undefined,
  settled: ReadonlyMap<string, string>,
): string | undefined {
  const behind = currency === undefined ? undefined : (MYRIAD_CURRENCIES[currency] ?? currency);
  const before = prefix === undefined ? undefined : (MYRIAD_PREFIXES[prefix] ?? SYMBOLS[prefix] ?? prefix);
  const name = behind === undefined || (behind === '元' && before !== undefined) ? before : behind;
  if (name === undefined) return undefined;
  if (name === '元') return settled.get(name) ?? 'CNY';
  if (name === 'RMB') return 'CNY';
  return settled.get(name) ?? (/^[A-Z]{3}$/.test(name) ? name : '?');
}

function sumCents(printed: string): number {
  const parts = [...printed.matchAll(new RegExp(`(\\d{1,2}|${NUMERALS})(${CENT})`, 'gu'))];
  return parts.reduce((sum, [, number = '', name = '']) => sum + parseMyriads(number) * (MYRIAD_CENTS[name] ?? 0), 0);
}

function readQualifier(text: string, { start, end }: { start: number; end: number }, isMore: boolean): Qualifier {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 6)];
  const found = MYRIAD_QUALIFIERS.find((entry) => entry.before.test(before) || entry.after.test(after))?.qualifier;
  return found ?? (isMore ? 'more_than' : 'exact');
}
