import { UnreadablePartError } from '../../deal/errors.ts';
import { toPartError } from '../to-part-error.ts';
import { FeedReader, type RawEntry } from './feed-reader.ts';
import { type FeedHead, readHead, readTitle } from './read-entry.ts';

/** An entry as it stands, and what its feed says of itself. */
export interface FeedEntry {
  readonly raw: RawEntry;
  readonly head: FeedHead;
  readonly isAtom: boolean;
}

/** UTF-16 units that are read before entries are given on. */
const PIECE = 32_768;
/** A drop of half as many articles is refused; these may have no word in them. */
const MAX_ENTRIES = 100_000;
/** As much of a title is told of the entry in which a feed breaks off. */
const MOST_TITLE = 100;

/**
 * The entries of a feed in their order, each given as soon as it is read.
 *
 * @throws {UnreadablePartError} after the last whole entry, if the feed breaks off, is nested too deep, or has more than 100,000 entries
 */
export function* readFeed(text: string): Generator<FeedEntry> {
  const reader = new FeedReader();
  let head: FeedHead | undefined;
  let count = 0;
  let fault: unknown;
  for (let at = 0; at < text.length && fault === undefined; at += PIECE) {
    try {
      reader.write(text.slice(at, at + PIECE));
    } catch (cause) {
      fault = cause;
    }
    for (const raw of reader.entries.splice(0)) {
      head ??= findHead(reader, text);
      count += 1;
      if (count > MAX_ENTRIES) throw new UnreadablePartError('too-large', `more than ${MAX_ENTRIES} entries`);
      yield { raw, head, isAtom: reader.root === 'feed' || reader.root === 'entry' };
    }
  }
  if (fault !== undefined) throw fault;
  const { cut, isWhole } = reader.end();
  if (!isWhole) throw new UnreadablePartError('malformed', describeBreak(count, cut && readTitle(cut)));
}

/** What a feed says of itself, its entries left aside; of a damaged one what stands before the damage. */
export function readFeedHead(text: string): FeedHead {
  const reader = new FeedReader();
  try {
    for (let at = 0, count = 0; at < text.length && count <= MAX_ENTRIES; at += PIECE) {
      reader.write(text.slice(at, at + PIECE));
      count += reader.entries.splice(0).length;
    }
  } catch (cause) {
    // Whoever reads the entries comes to the damage too, and tells of it.
    toPartError(cause);
  }
  return readHead(reader.head);
}

/** Some feeds say who they are after their entries. */
function findHead(reader: FeedReader, text: string): FeedHead {
  const head = readHead(reader.head);
  return head.title === undefined ? { ...head, ...readFeedHead(text) } : head;
}

function describeBreak(count: number, title: string | undefined): string {
  const place = title === undefined ? '' : `, in "${title.slice(0, MOST_TITLE)}"`;
  return `it breaks off after ${count} ${count === 1 ? 'entry' : 'entries'}${place}`;
}
