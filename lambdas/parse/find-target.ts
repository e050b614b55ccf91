import { stripTracking } from './strip-tracking.ts';

/** Redirects that lead to redirects are followed so far. */
const MOST_STEPS = 5;
const MOST_LENGTH = 4000;
const ADDRESS = /https?:\/\/[^\s"'<>\\^`{|}]{4,2000}/;
/** An address inside the path or the parameters of another. */
const INNER = /[/=?&,](https?(?:%253A|%3A|:)(?:%252F|%2F|\/){1,4}[^&#;\s]{4,3000})/i;
/** Packed parameters, of which some hold an address. */
const PACKED = /(?:eyJ|aHR0c)[\w-]{16,2000}={0,2}/g;
/** Outlook and Proofpoint rewrite addresses in ways of their own. */
const PROOFPOINT_2 = /^https?:\/\/urldefense[^?]{0,100}\?(?:[^#]{0,200}&)?u=(https?-3A[^&#]{4,2000})/i;
const PROOFPOINT_3 = /^https?:\/\/urldefense[^/]{0,60}\/v3\/__(https?:[^*]{4,2000}?)__;/i;

/**
 * The address that a link leads to, as far as the link itself tells: out of the redirects that count clicks, without the
 * parameters that say where a reader came from.
 *
 * @example findTarget('https://click.mail.example/r?u=https%3A%2F%2Fgrid.example%2Fa%3Futm_source%3Dmail') // 'https://grid.example/a'
 */
export function findTarget(link: string): string {
  let address = link;
  for (let step = 0; step < MOST_STEPS && address.length <= MOST_LENGTH; step += 1) {
    const inner = findInner(address);
    if (inner === undefined) break;
    address = inner;
  }
  return stripTracking(address);
}

function findInner(address: string): string | undefined {
  const [, defended] = PROOFPOINT_2.exec(address) ?? [];
  if (defended !== undefined) return requireAddress(decode(defended.replaceAll('-', '%').replaceAll('_', '/')));
  const [, kept] = PROOFPOINT_3.exec(address) ?? [];
  if (kept !== undefined) return requireAddress(kept);
  const [, inner] = INNER.exec(address.slice(8)) ?? [];
  if (inner !== undefined) return requireAddress(/^https?(?::|%3A|%253A)%/i.test(inner) ? unpack(inner) : inner);
  for (const [packed] of address.matchAll(PACKED)) {
    const found = ADDRESS.exec(Buffer.from(packed, 'base64url').toString('latin1'))?.[0];
    if (found !== undefined) return requireAddress(found);
  }
  return undefined;
}

/** In a packed address no slash is plain: one ends it. */
function unpack(inner: string): string {
  const [packed = ''] = inner.split('/', 1);
  const once = decode(packed);
  return /^https?%/i.test(once) ? decode(once) : once;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Signs that stand for nothing stay as they are.
    return text;
  }
}

function requireAddress(text: string): string | undefined {
  return URL.canParse(text) && /^https?:\/\/[^/]{1,250}\.[^/]/.test(text) ? text : undefined;
}
