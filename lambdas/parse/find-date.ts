import { foldDigits } from './fold-digits.ts';
import { DOUBLE_MONTHS, ERAS, MONTH_NAMES, VIETNAMESE_MONTHS } from './months.data.ts';

/** Month names of all languages; see `months.data.ts`. */
const MONTHS = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
);
MONTHS.delete('');

type Order = 'ymd' | 'mdy' | 'dmy';

const MONTH = '(\\p{L}{2,12})';
/** What may stand between a day and a month, or a month and a year. */
const OF = "(?:of |de |del |d[’'])?";
const PATTERNS: readonly (readonly [RegExp, Order])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/u, 'ymd'],
  [/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})(?!\d)/u, 'dmy'],
  [/(?<!\p{L})tháng (\d{1,2}) (\d{1,2}),? (\d{4})(?!\d)/u, 'mdy'],
  [new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?[,،]? (?:de |del )?(\\d{4})(?!\\d)`, 'u'), 'mdy'],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|°|\\.|-го|-е)?[ /.-]${OF}${MONTH}\\.?[,،]?[ /.-]${OF}(\\d{4})(?!\\d)`, 'u'),
    'dmy',
  ],
  // With dots and two figures each the day comes first wherever dates are so written; `1.2.2026` may be a version.
  [/(?<![\d.])(0\d|[12]\d|3[01])\.(0\d|1[0-2])\.(\d{4})(?!\d)/u, 'dmy'],
  // A day above twelve tells which number is the month.
  [/(?<![\d.])(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})(?!\d)/u, 'dmy'],
  [/(?<![\d.])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/u, 'mdy'],
];

/** What is known about how a page writes dates. */
export interface DateReading {
  readonly dayFirst?: boolean;
}

/** Where the language tells that the day comes first, these are dates too; with a word of such a language beside them in any case. */
const DAY_FIRST = [
  [/(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/-])/u, 'dmy'],
  [/(?<![\d./-])(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(\d{2})(?![\d./-])/u, 'dmy'],
] as const;
const DAY_FIRST_WORD = /(?<!\p{L})(?:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\p{L})/u;

/** Of a year in two figures. */
const CENTURY = '20';

/** Only so much of a passage is searched. */
const MOST_LENGTH = 400;
/** Short names that are other words as well, such as *sold out 12, 2026*: only behind a day they are months. */
const OTHER_WORDS = new Set(['out', 'set', 'mag', 'lug', 'des', 'ago', 'лист', 'вер', 'сер', 'лип']);

/**
 * The first full date in a passage: day, month and year, with the names of months in all the languages read, in figures of any script,
 * by the years of the Japanese eras and of the Republic of China. `05/12/2025` is none where two readings fit.
 *
 * @param text only its first 400 characters are searched
 * @param reading `dayFirst` where the language of the page writes the day before the month
 * @returns `YYYY-MM-DD`
 * @example findDate('Publié le 1er mars 2025 à 8 h') // '2025-03-01'
 */
export function findDate(text: string, { dayFirst = false }: DateReading = {}): string | undefined {
  const head = normalise(takeHead(text));
  let best: { at: number; date: string } | undefined;
  for (const [pattern, order] of dayFirst || DAY_FIRST_WORD.test(head) ? [...PATTERNS, ...DAY_FIRST] : PATTERNS) {
    const match = pattern.exec(head);
    if (!match || (best && best.at <= match.index)) continue;
    const date = toDate(match.slice(1), order);
    if (date !== undefined) best = { at: match.index, date };
  }
  return best?.date;
}

const MONTH_ONLY = new RegExp(`^(?:(?:published|date|publié|posted)[: ]{1,3})?${MONTH}\\.?,? (?:de |of )?(\\d{4})$`, 'u');
const MONTH_FIGURES = /^(\d{4})(?:[-/] ?| ?年 ?)(\d{1,2})(?: ?月)?$/u;

/**
 * The month of a passage that holds nothing else: some pages, reports and journals above all, give no day.
 *
 * @returns `YYYY-MM`
 * @example findMonth('November 2015') // '2015-11'
 */
export function findMonth(text: string): string | undefined {
  const line = normalise(text.slice(0, 60).trim());
  const [, name, year] = MONTH_ONLY.exec(line) ?? [];
  const [, figures, number] = MONTH_FIGURES.exec(line) ?? [];
  const date = toDate(['1', name ?? number ?? '', year ?? figures ?? ''], 'dmy');
  return date?.slice(0, 7);
}

/** The beginning of a passage without the word or the number that is cut: half a number is another day. */
function takeHead(text: string): string {
  const head = text.slice(0, MOST_LENGTH);
  return /^[\p{L}\p{N}]/u.test(text.slice(MOST_LENGTH)) ? head.replace(/[\p{L}\p{N}]{1,400}$/u, '') : head;
}

const DOUBLE = new RegExp(Object.keys(DOUBLE_MONTHS).join('|'), 'gu');
/** The same month by two names: *تشرين الثاني/نوفمبر*. */
const TWICE = /(\p{Script=Arabic}{2,12}) ?[/(] ?\p{Script=Arabic}{2,12}\)?/gu;
const SPELLED = new RegExp(
  `tháng (${Object.keys(VIETNAMESE_MONTHS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
);
/** A year of the Republic of China without its name: no other calendar in use has such years. */
const REPUBLIC = /(?<![\d.])1\d\d(?= ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)/gu;
const REPUBLIC_BEGINS = 1911;
const ERA = new RegExp(`(${Object.keys(ERAS).join('|')}) ?(\\d{1,3}|元) ?年`, 'gu');

/** Lower case, figures of the West, one word a month and years of our era. */
function normalise(text: string): string {
  const folded = foldDigits(text.toLowerCase()).replaceAll(/[\u200e\u200f\u061c]/g, '');
  return folded
    .replace(DOUBLE, (month) => String(DOUBLE_MONTHS[month]))
    .replace(TWICE, '$1')
    .replace(SPELLED, (_, month: string) => `tháng ${VIETNAMESE_MONTHS[month]}`)
    .replace(ERA, (_, era: string, year: string) => `${Number(ERAS[era]) + (year === '元' ? 1 : Number(year))}年`)
    .replace(REPUBLIC, (year) => String(REPUBLIC_BEGINS + Number(year)));
}

function toDate(parts: readonly string[], order: Order): string | undefined {
  const part = (letter: string) => String(parts[order.indexOf(letter)]);
  if (order === 'mdy' && OTHER_WORDS.has(part('m'))) return undefined;
  const month = /^\d/.test(part('m')) ? Number(part('m')) : MONTHS.get(part('m'));
  const [year, day] = [Number(part('y').padStart(4, CENTURY)), Number(part('d'))];
  if (month === undefined || year < 1990 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that a month does not have is one of the next.
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
