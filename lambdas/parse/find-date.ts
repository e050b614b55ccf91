/** Month names and their common short forms; no two languages here disagree on one. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan janvier janv enero janeiro januari',
    'february feb février fevrier févr fevr fév febrero fevereiro februari',
    'march mar mars marzo março maret',
    'april apr avril avr abril abr',
    'may mai mayo maio mei',
    'june jun juin junio junho juni',
    'july jul juillet juil julio julho juli',
    'august aug août aout agosto ago agustus',
    'september sep sept septembre septiembre setembro',
    'october oct octobre octubre outubro oktober',
    'november nov novembre noviembre novembro',
    'december dec décembre decembre déc diciembre dezembro desember',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const MONTH = '(\\p{L}{3,12})';
const PATTERNS: readonly (readonly [RegExp, order: 'ymd' | 'mdy' | 'dmy'])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u, 'ymd'],
  [new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u'), 'mdy'],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|\\.)?[ -](?:of |de )?${MONTH}\\.?,?[ -](?:of |de )?(\\d{4})(?!\\d)`, 'u'),
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

/** Where the language tells that the day comes first, this is a date too. */
const DAY_FIRST = [/(?<![\d.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u, 'dmy'] as const;

/**
 * The first full date in a passage: day, month and year. `05/12/2025` is none where two readings fit.
 *
 * @param text only its first 400 characters are searched
 * @param reading `dayFirst` where the language of the page writes the day before the month
 * @returns `YYYY-MM-DD`
 * @example findDate('Publié le 1er mars 2025 à 8 h') // '2025-03-01'
 */
export function findDate(text: string, { dayFirst = false }: DateReading = {}): string | undefined {
  const head = text.slice(0, 400).toLowerCase();
  let best: { at: number; date: string } | undefined;
  for (const [pattern, order] of dayFirst ? [...PATTERNS, DAY_FIRST] : PATTERNS) {
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
  const line = text.slice(0, 60).trim().toLowerCase();
  const [, name, year] = MONTH_ONLY.exec(line) ?? [];
  const [, figures, number] = MONTH_FIGURES.exec(line) ?? [];
  const date = toDate(['1', name ?? number ?? '', year ?? figures ?? ''], 'dmy');
  return date?.slice(0, 7);
}

function toDate(parts: readonly string[], order: 'ymd' | 'mdy' | 'dmy'): string | undefined {
  const part = (letter: string) => parts[order.indexOf(letter)] ?? '';
  const month = /^\d/.test(part('m')) ? Number(part('m')) : MONTHS[part('m')];
  const [year, day] = [Number(part('y')), Number(part('d'))];
  if (month === undefined || month < 1 || month > 12 || year < 1990 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
