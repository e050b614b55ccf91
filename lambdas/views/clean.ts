/** Controls, and marks that turn the direction of what follows: they could make a text read as another. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Only these are fetched by a click. */
const SCHEMES = new Set(['http:', 'https:']);

/**
 * Text of a source as it may be printed: on one line, nothing hidden in it, cut at a word.
 *
 * @param most UTF-16 units
 */
export function clean(text: string, most = 200): string {
  const line = text
    .slice(0, most * 4)
    .replace(UNSEEN, ' ')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  // Half a surrogate pair is no character.
  const end = Math.max(cut.lastIndexOf(' '), Math.floor(most * 0.6));
  return `${cut
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** With a capital: for what begins a line of its own. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** An address that may be linked to: http or https, without user or password; undefined for any other. */
export function findLink(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return SCHEMES.has(parsed.protocol) && parsed.username === '' && parsed.password === '' ? parsed.href : undefined;
}
