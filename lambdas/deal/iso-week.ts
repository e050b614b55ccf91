const DAY_MS = 86_400_000;
const WEEK = /^(\d{4})-W(\d{2})$/;

/**
 * The ISO 8601 week that a moment lies in, in UTC: weeks begin on Monday, and week 1 holds the year's first Thursday.
 *
 * @param date `YYYY-MM-DD` or ISO 8601
 * @throws {RangeError} if it is no date
 * @example isoWeek('2027-01-01') // '2026-W53'
 */
export function isoWeek(date: string): string {
  const day = Date.parse(date.slice(0, 10));
  if (Number.isNaN(day)) throw new RangeError(`Cannot name the week of "${date}": it is no date`);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/**
 * The last millisecond of an ISO week, in UTC.
 *
 * @throws {RangeError} if there is no such week
 * @example weekEnd('2026-W48') // '2026-11-29T23:59:59.999Z'
 */
export function weekEnd(week: string): string {
  const [, year, number] = WEEK.exec(week) ?? [];
  // 4 January always lies in week 1.
  const inWeek = new Date(Date.UTC(Number(year), 0, 4) + (Number(number) - 1) * 7 * DAY_MS);
  if (Number.isNaN(inWeek.getTime()) || isoWeek(inWeek.toISOString()) !== week) {
    throw new RangeError(`Cannot find week "${week}": weeks are named as 2026-W48`);
  }
  const weekday = (inWeek.getUTCDay() + 6) % 7;
  return new Date(Math.floor(inWeek.getTime() / DAY_MS) * DAY_MS + (7 - weekday) * DAY_MS - 1).toISOString();
}
