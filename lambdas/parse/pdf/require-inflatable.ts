import { inflateSync } from 'node:zlib';
import { UnreadablePartError } from '../../deal/errors.ts';

/** What one stream of a document, and all of them, unpack to at the most, in bytes. */
const MOST = { stream: 48_000_000, all: 256_000_000 };
/** Nothing is packed to less than this share of its size by one pass of deflate. */
const MOST_RATIO = 1032;
const STREAM = /\bstream\r?\n/g;
/** Enough of a stream's description, which stands before it. */
const DESCRIPTION = 600;
const MOST_STREAMS = 50_000;

/**
 * Refuses a document with streams that unpack to far more than their size; pictures, which are not read, do not count.
 *
 * It looks for streams wherever they stand, since a document may name any of them as its text. Streams inside streams are not
 * packed by themselves.
 *
 * @throws {UnreadablePartError} `bomb`
 */
export function requireInflatable(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let total = 0;
  let streams = 0;
  for (const { index, 0: opening } of text.matchAll(STREAM)) {
    streams += 1;
    if (streams > MOST_STREAMS) throw new UnreadablePartError('bomb', `more than ${MOST_STREAMS} streams`);
    const description = text.slice(Math.max(0, index - DESCRIPTION), index);
    const own = description.slice(description.lastIndexOf(' obj') + 1);
    const passes = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (passes === 0 || (passes === 1 && /\/Subtype\s{0,5}\/Image\b/.test(own))) continue;
    const start = index + opening.length;
    const end = text.indexOf('endstream', start);
    total += measure(bytes.subarray(start, end === -1 ? undefined : end), passes);
    if (total > MOST.all) throw new UnreadablePartError('bomb', `its streams unpack to more than ${MOST.all} bytes`);
  }
}

/** Size of a stream unpacked, or as much as it may be where that is little. */
function measure(packed: Uint8Array, passes: number): number {
  if (passes === 1 && packed.length * MOST_RATIO < 4_000_000) return packed.length * 4;
  let unpacked = packed;
  for (let pass = 0; pass < passes; pass += 1) {
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: MOST.stream });
    } catch (cause) {
      if (cause instanceof RangeError) {
        throw new UnreadablePartError('bomb', `one of its streams unpacks to more than ${MOST.stream} bytes`, { cause });
      }
      // What is damaged unpacks to nothing more.
      return unpacked.length;
    }
  }
  return unpacked.length;
}
