import type { Catalogue } from './catalogue.ts';

const DAY_MS = 86_400_000;

/** What `Intl` knows of a language. Dates are those of UTC. */
export function createFormats(locale: string): Pick<Catalogue, 'number' | 'list' | 'either' | 'date' | 'dates' | 'languageName'> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return {
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : (isMonth(iso) ? month : date).format(Date.parse(iso))),
    dates(since, asOf) {
      // What is at midnight is the end of a day.
      const to = Date.parse(asOf) - 1;
      const from = Math.min(Date.parse(since) - 1 + DAY_MS, to);
      // Days of one month, which English sets apart and French does not.
      return date.formatRange(from, to).replace(/^(\d+)\s*–\s*(?=\d)/u, '$1–');
    },
    languageName: (code) => (/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code) ? (languages.of(code) ?? code) : code),
  };
}

/** Whether a date is as exact as a month. */
function isMonth(iso: string): boolean {
  return iso.length === 'YYYY-MM'.length;
}

/** Chooses a form by the plural rules of a language. */
export function createPlural(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count, one, other) => `${number.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
