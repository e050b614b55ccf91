import type { PageLine } from './page-line.ts';

const ADDRESS = /^[<([【]?((?:https?|file):\/\/[^\s<>【】]{3,2000}?)[>)\]】]?$/;
/** As a browser shows it: without its scheme, and with a path or `www.`, so that the mere name of a site is none. */
const SHORTENED =
  /^(?:www\.(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}(?:\/\S{0,1000})?|(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}\/\S{4,1000})$/i;
/** An address bar is copied before anything else of a page, and below its tab's title at the most. */
const HEAD_LINES = 3;

/** A page's own address, and its lines without the one that was nothing else. */
export interface Addressed {
  readonly address: string | undefined;
  readonly rest: readonly PageLine[];
}

/**
 * Takes the page's address out of a text where it stands on a line of its own: among the first lines, or at the very end and nowhere else,
 * where people who share a text put it.
 */
export function takeAddress(lines: readonly PageLine[]): Addressed {
  const addresses = lines.map(({ text }) => readAddress(text));
  const first = addresses.slice(0, HEAD_LINES).findIndex((address) => address !== undefined);
  const isOnly = addresses.filter((address) => address !== undefined).length === 1;
  const at = first !== -1 ? first : isOnly && addresses.at(-1) !== undefined ? lines.length - 1 : -1;
  return at === -1 ? { address: undefined, rest: lines } : { address: addresses[at], rest: lines.toSpliced(at, 1) };
}

function readAddress(line: string): string | undefined {
  const [, address] = ADDRESS.exec(line) ?? [];
  if (address !== undefined) return address;
  return SHORTENED.test(line) ? `https://${line}` : undefined;
}
