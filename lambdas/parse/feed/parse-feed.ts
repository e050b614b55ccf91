import { UnreadablePartError } from '../../deal/errors.ts';
import { composeEntry } from '../compose-entry.ts';
import type { Found } from '../part.ts';
import { toPartError } from '../to-part-error.ts';
import type { RawEntry } from './feed-reader.ts';
import { readEntry, readTitle } from './read-entry.ts';
import { type FeedEntry, readFeed } from './read-feed.ts';

const MOST_ADDRESS = 200;

/**
 * The articles of an RSS, Atom, RDF or CDF feed, one an entry, in the feed's order. An entry that cannot be read stands in its place as a failure.
 *
 * @param text of the feed; read in pieces, so that no more than one entry is taken apart at a time
 * @throws {UnreadablePartError} if the feed has no entry with a title or text, or breaks off: what stands before the break was given
 */
export function* parseFeed(text: string): Generator<Found> {
  let count = 0;
  let isRead = false;
  for (const entry of readFeed(text)) {
    count += 1;
    const found = findArticle(entry, count);
    isRead ||= found !== undefined;
    if (found !== undefined) yield found;
  }
  if (!isRead) throw new UnreadablePartError('empty', count === 0 ? 'a feed without entries' : describeEmpty(count));
}

function describeEmpty(count: number): string {
  return `a feed of ${count} ${count === 1 ? 'entry' : 'entries'}, none with a title or text`;
}

/** @returns undefined for an entry with nothing to read and no address either */
function findArticle({ raw, head, isAtom }: FeedEntry, count: number): Found | undefined {
  if (raw.fields.length === 0) return undefined;
  if (raw.isTooLarge) return fail(raw, count, new UnreadablePartError('too-large', 'an entry longer than any article'));
  try {
    const entry = readEntry(raw.fields, head, isAtom);
    const article = composeEntry(entry);
    if (article !== undefined) return { article };
    if (entry.url === undefined) return undefined;
    return fail(raw, count, new UnreadablePartError('empty', `nothing but the address ${entry.url.slice(0, MOST_ADDRESS)}`));
  } catch (cause) {
    return fail(raw, count, toPartError(cause));
  }
}

function fail({ fields }: RawEntry, count: number, error: UnreadablePartError): Found {
  const title = findShortTitle(fields) ?? `entry ${count}`;
  return { failure: { title, message: `Cannot read entry ${count} of the feed: ${error.message}`, error } };
}

function findShortTitle(fields: RawEntry['fields']): string | undefined {
  const short = fields.filter(({ text }) => text.length < 5000);
  return readTitle(short)?.slice(0, 200);
}
