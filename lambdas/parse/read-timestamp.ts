import { findDate } from './find-date.ts';

/** Longer values are no date. */
const MOST_LENGTH = 100;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
/** `20260324`, `20260324T101500Z`, `20260324101500`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?\d{4}(?:\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** RFC 822 and its kin: `Tue, 24 Mar 26 10:15 GMT`, `24-Mar-2026`. */
const MAIL = /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})[ -](\p{L}{3,12})\.?,?[ -](\d{4}|\d{2})(?!\d)/u;
/** As C programs print it: `Tue Mar 24 10:15:00 CET 2026`. */
const ASCTIME = /^\p{L}{2,9},? (\p{L}{3,12}) (\d{1,2}),? \d{1,2}:\d{2}(?::\d{2})?(?: [\p{L}+:\d-]{1,9})? (\d{4})$/u;
/** Seconds or milliseconds since 1970, alone or as `/Date(…)/`. */
const EPOCH = /^(?:\/Date\()?(\d{10}|\d{13})(?:[.+-]\d{1,9})?(?:\)\/)?$/;
/** Two figures of a year below this are of this century. */
const CENTURY = 70;

/**
 * The day of a machine's date: ISO 8601, RFC 822 with two or four figures, `asctime`, seconds or milliseconds since 1970, and whatever
 * `findDate` reads.
 *
 * The day is the one printed: a moment near midnight is not moved to another day.
 *
 * @returns `YYYY-MM-DD`; undefined where day, month or year is missing or cannot be told
 * @example readTimestamp('Tue, 24 Mar 26 23:30:00 -0800') // '2026-03-24'
 */
export function readTimestamp(value: string | number): string | undefined {
  const text = String(value)
    .trim()
    .replace(/\s{1,20}/g, ' ');
  if (text === '' || text.length > MOST_LENGTH) return undefined;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return findDate(iso.slice(1, 4).join('-'));
  const [, epoch] = EPOCH.exec(text) ?? [];
  if (epoch !== undefined) return findDate(new Date(Number(epoch.padEnd(13, '0'))).toISOString().slice(0, 10));
  const [, day, month, year = ''] = MAIL.exec(text) ?? [];
  if (day !== undefined) return findDate(`${day} ${month} ${year.length === 2 ? toYear(Number(year)) : year}`);
  const [, named, date, late] = ASCTIME.exec(text) ?? [];
  return findDate(named === undefined ? text : `${named} ${date}, ${late}`);
}

function toYear(figures: number): number {
  return figures < CENTURY ? 2000 + figures : 1900 + figures;
}
