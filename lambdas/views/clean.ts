/** Controls, and marks that turn the direction of what follows: they could make a text read as another. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** The last word is dropped rather than cut where that leaves this share of the line. */
const LEAST_SHARE = 0.6;

/**
 * Text of a source as it may be printed: on one line, nothing hidden in it, cut at a word where there is one.
 *
 * @param most UTF-16 units
 */
export function clean(text: string, most = 200): string {
  const line = withoutHalf(text.slice(0, most * 4))
    .replace(UNSEEN, ' ')
    .split(/[^\S\u00a0]/)
    .filter((word) => word !== '')
    .join(' ');
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  return `${withoutHalf(line.slice(0, space > most * LEAST_SHARE ? space : most - 1)).trimEnd()}…`;
}

/** Drops half a surrogate pair at the end, which is no character. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/**
 * With a capital: for what begins a line of its own. A name that has one further on is left as it is.
 *
 * @example capitalize('xAI and Meta') // 'xAI and Meta'
 */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  const isName = /\p{Lu}/u.test(text.split(' ', 1)[0] ?? '');
  return isName ? text : first.toUpperCase() + rest.join('');
}
