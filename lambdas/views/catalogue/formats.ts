import type { Catalogue } from './catalogue.ts';

/** What `Intl` knows of a language. Dates are those of UTC. */
export function createFormats(locale: string): Pick<Catalogue, 'number' | 'list' | 'date' | 'dates' | 'languageName'> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return {
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : date.format(Date.parse(iso))),
    dates: (from, to) => date.formatRange(Date.parse(from), Date.parse(to)),
    languageName: (code) => (/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code) ? (languages.of(code) ?? code) : code),
  };
}

/** Chooses a form by the plural rules of a language. */
export function createPlural(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count, one, other) => `${number.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
