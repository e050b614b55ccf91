import type { Qualifier } from '../deal/quantity.ts';
import type { FoundMoney } from './find-money.ts';

/** Powers of ten thousand, and what lies between them, in Chinese, Japanese and Korean. */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
  十亿: 1e9,
  十億: 1e9,
  百亿: 1e10,
  百億: 1e10,
  千亿: 1e11,
  千億: 1e11,
  万亿: 1e12,
  萬億: 1e12,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

/** Longest first. A bare 元 is the yuan; Taiwan names its dollar. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['新台币', 'TWD'],
  ['新台幣', 'TWD'],
  ['新臺幣', 'TWD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['日元', 'JPY'],
  ['日圓', 'JPY'],
  ['韩元', 'KRW'],
  ['韓元', 'KRW'],
  ['台币', 'TWD'],
  ['台幣', 'TWD'],
  ['米ドル', 'USD'],
  ['ドル', 'USD'],
  ['ユーロ', 'EUR'],
  ['ポンド', 'GBP'],
  ['ウォン', 'KRW'],
  ['달러', 'USD'],
  ['유로', 'EUR'],
  ['엔', 'JPY'],
  ['원', 'KRW'],
  ['円', 'JPY'],
  ['元', 'CNY'],
];
const CODES = new Map(CURRENCIES);

const QUALIFIERS: readonly { readonly qualifier: Qualifier; readonly before: RegExp; readonly after: RegExp }[] = [
  { qualifier: 'up_to', before: /(?:最多|最大|最高|至多|최대)\s?$/u, after: /^(?:以下|以内)/u },
  { qualifier: 'at_least', before: /(?:至少|最少|最低|최소)\s?$/u, after: /^(?:以上|起|이상)/u },
  { qualifier: 'more_than', before: /(?:超过|超過|超|逾|高达|高達)\s?$/u, after: /^(?:超|余|餘|강|넘)/u },
  { qualifier: 'about', before: /(?:约|約|大约|大約|近|약)\s?$/u, after: /^(?:左右|前後|规模|規模|가량|안팎)/u },
];

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,6}`;
const PART = `(?:${DIGITS})(?:\\.\\d{1,4})?\\s?(?:${Object.keys(SCALES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const SUM = new RegExp(`((?:${PART}\\s?){1,3})(${CURRENCIES.map(([name]) => name).join('|')})`, 'gu');

/**
 * Sums counted in ten thousands, as Chinese, Japanese and Korean write them; a title in its original language may stand on a page in
 * any other.
 *
 * @example findMyriadMoney('15亿5000万美元')[0]?.money.value // 1.55e9
 */
export function findMyriadMoney(text: string): FoundMoney[] {
  return [...text.matchAll(SUM)].map(({ 0: printed, 1: amount = '', 2: currency = '', index }) => {
    const end = index + printed.length;
    const money = {
      value: sumParts(amount),
      currency: CODES.get(currency) ?? '?',
      printed,
      qualifier: readQualifier(text, index, end),
    };
    return { money, start: index, end };
  });
}

function sumParts(amount: string): number {
  const parts = [...amount.matchAll(/([\d,.]+)\s?([^\d\s]+)/gu)];
  const value = parts.reduce(
    (sum, [, digits = '', scale = '']) => sum + Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1),
    0,
  );
  return Number(value.toPrecision(12));
}

function readQualifier(text: string, start: number, end: number): Qualifier {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 4)];
  return QUALIFIERS.find((entry) => entry.before.test(before) || entry.after.test(after))?.qualifier ?? 'exact';
}
