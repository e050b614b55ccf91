import { findDate } from '../find-date.ts';
import type { PageFacts, PageTime } from './page-facts.ts';
import type { JsonLdArticle } from './read-json-ld.ts';

/** The days that a page gives for its article, by what speaks for each. */
export interface ChosenDate {
  /** Said to be the day of publication. */
  readonly stated?: string;
  /** The hour of a stated moment that is given in universal time: another day may be printed. */
  readonly utcHour?: number;
  /** By the headline, of which nothing says what it is. */
  readonly shown?: string;
  readonly inAddress?: string;
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'article_date_original',
  'published-date',
  'w-published-date',
  'published',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_at',
  'published_time',
  'publication_date',
  'publication-date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'pubdate',
  'ptime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'prism.publicationdate',
  'displaydate',
  'date',
];
const CHANGED =
  /updated|modified|mis à jour|mise à jour|modifié|aktualisiert|actualizado|aggiornato|atualizado|обновлено|оновлено|更新/i;
const PUBLISHED = /publish|pubdate|entry-date|post-date|datecreated/i;
const UTC_MOMENT = /\d[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]00:?00)$/i;
/** Where a date stands that belongs to the headline, in characters of text: close below it, close above it, further below. */
const PLACES = [
  [0, 600],
  [-250, 0],
  [600, 1500],
] as const;
/** Of a day in an address: `/2026/11/24/`, `/20261124/`, `/2026/nov/24/`. */
const ADDRESS_DAY = [
  /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?![\d])/,
  /[/_-]((?:19|20)\d\d)\/?([01]\d)([0-3]\d)(?![\d])/,
] as const;
const ADDRESS_MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//;

export interface DateContext {
  readonly article: JsonLdArticle;
  readonly url: string | undefined;
  /** Where the headline stands, in characters of text before it. */
  readonly anchor: number | undefined;
}

/** The days that a page gives, as they are printed: a moment near midnight is not moved to another day. */
export function chooseDate(facts: PageFacts, { article, url, anchor }: DateContext): ChosenDate {
  const times = facts.times.filter(({ marks, text }) => !CHANGED.test(marks) && !CHANGED.test(text));
  const metas = DATE_METAS.map((name) => toIso(facts.meta.get(name)));
  const marked = times.filter(({ marks, isTime }) => isTime && PUBLISHED.test(marks));
  const stated = findFirst([article.publishedAt, ...metas, ...sortByPlace(marked, anchor).map(({ text }) => text)]);
  const near = anchor === undefined ? times.filter(({ isTime }) => isTime).slice(0, 1) : sortByPlace(times, anchor, true);
  const shown = findFirst(near.map(({ text }) => text));
  const inAddress = url === undefined ? undefined : findAddressDay(url);
  const utcHour = stated === undefined ? undefined : UTC_MOMENT.exec(stated.text.trim())?.[1];
  return {
    ...(stated !== undefined && { stated: stated.day }),
    ...(utcHour !== undefined && { utcHour: Number(utcHour) }),
    ...(shown !== undefined && { shown: shown.day }),
    ...(inAddress !== undefined && { inAddress }),
  };
}

/** Times in the order of how likely they are the headline's. */
function sortByPlace(times: readonly PageTime[], anchor: number | undefined, onlyNear = false): PageTime[] {
  if (anchor === undefined) return [...times];
  const isIn = ({ at }: PageTime, [from, to]: readonly [number, number]) => at >= anchor + from && at < anchor + to;
  const near = PLACES.flatMap((place) => times.filter((time) => isIn(time, place)));
  return onlyNear ? near : [...near, ...times.filter((time) => !near.includes(time))];
}

function findFirst(texts: readonly (string | undefined)[]): { text: string; day: string } | undefined {
  for (const text of texts) {
    const day = text === undefined ? undefined : findDate(text);
    if (text !== undefined && day !== undefined) return { text, day };
  }
  return undefined;
}

/** `20261124T0800` as machines also write it. */
function toIso(text: string | undefined): string | undefined {
  return text?.replace(/^((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T|\b)/, '$1-$2-$3');
}

function findAddressDay(url: string): string | undefined {
  for (const pattern of ADDRESS_DAY) {
    const day = findDate(pattern.exec(url)?.slice(1).join('-') ?? '');
    if (day !== undefined) return day;
  }
  const [, year, month, day] = ADDRESS_MONTH_NAME.exec(url) ?? [];
  return findDate(`${day} ${month} ${year}`);
}

/** Dates of the lines of a page. */
export interface PrintedDates {
  /** Said to be that of first publication, wherever it stands. */
  readonly first?: string | undefined;
  /** By the headline. */
  readonly near?: string | undefined;
  /** Under a label, wherever it stands, or a month by the headline. */
  readonly other?: string | undefined;
}

/** The last hour at which it is still the day before somewhere, and the first at which it is the day after. */
const SHIFTS = { before: 12, after: 9 };
const DAY_MS = 86_400_000;

/**
 * The day of publication among those that a page gives.
 *
 * What is stated counts before what is shown and that before the address; but a moment in universal time gives way to the day in
 * the address, which is of the site's own clock, where that is the day before or after and the hour allows it.
 */
export function settleDate(date: ChosenDate, printed: PrintedDates): string | undefined {
  const { stated, utcHour, shown, inAddress } = date;
  if (stated === undefined) return printed.first ?? shown ?? printed.near ?? inAddress ?? printed.other;
  if (utcHour === undefined || inAddress === undefined) return stated;
  const days = Math.round((Date.parse(inAddress) - Date.parse(stated)) / DAY_MS);
  const isSame = (days === -1 && utcHour < SHIFTS.before) || (days === 1 && utcHour >= SHIFTS.after);
  return isSame ? inAddress : stated;
}
