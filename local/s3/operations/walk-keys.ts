import type { SortedKeys } from '../store/sorted-keys.ts';

/** One line of a listing: a key, or all keys that go on after a delimiter rolled into one. */
export type KeyEntry = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'prefix'; readonly key: string };

export interface WalkOptions {
  readonly prefix: string;
  /** Empty for none. */
  readonly delimiter: string;
  /** Last entry of the page before, or where to start; empty to start at the beginning. */
  readonly after: string;
  /** Whether a key counts; one that holds only delete markers may not. */
  readonly isListed: (key: string) => boolean;
}

/** The entries of a listing in order. Jumps over what is rolled up, so its cost is that of what it yields. */
export function* walkKeys(keys: SortedKeys, { prefix, delimiter, after, isListed }: WalkOptions): Generator<KeyEntry> {
  let index = Math.max(keys.indexFrom(prefix), after === '' ? 0 : keys.indexAfter(after));
  for (let key = keys.at(index); key?.startsWith(prefix); key = keys.at(index)) {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const common = end < 0 ? undefined : key.slice(0, end + delimiter.length);
    if (common !== undefined && common === after) {
      index = keys.indexPast(common);
    } else if (!isListed(key)) {
      index++;
    } else if (common === undefined) {
      yield { kind: 'key', key };
      index++;
    } else {
      yield { kind: 'prefix', key: common };
      index = keys.indexPast(common);
    }
  }
}
