const MOST_NAME = 100;
const MOST_PRINTED = 100;

/** What others wrote, cut to so many UTF-16 units: an edition is one item of at most 400 kB. */
export function shorten(text: string, most: number): string {
  // Half a surrogate pair is no character.
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The name of an organisation or an outlet, cut. */
export function shortenName(name: string): string {
  return shorten(name, MOST_NAME);
}

/** A figure whose printed text is cut. */
export function shortenPrinted<T extends { readonly printed: string }>(figure: T): T {
  return { ...figure, printed: shorten(figure.printed, MOST_PRINTED) };
}
