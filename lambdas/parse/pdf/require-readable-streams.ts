import { inflateSync } from 'node:zlib';
import { UnreadablePartError } from '../../deal/errors.ts';
import { findSaveDepth } from './find-save-depth.ts';

/** What one stream of a document, and all of them, unpack to at the most, in bytes. */
const MOST = { stream: 48_000_000, all: 256_000_000 };
/** Nothing is packed to less than this share of its size by one pass of deflate. */
const MOST_RATIO = 1032;
const STREAM = /\bstream\r?\n/g;
/** Enough of a stream's description, which stands before it. */
const DESCRIPTION = 600;
const MOST_STREAMS = 50_000;
/**
 * Graphics states that are saved inside each other (ISO 32000-1, annex C, asks for 28). pdf.js looks a property up through all of
 * them: 2,000 cost some 0.1 s, 10,000 take 3 s.
 */
const MOST_SAVES = 2000;
/** What has a type or a size of letters is no drawing, but for the drawings that others use. */
const NO_DRAWING = /\/(?:Type|Subtype(?!\s{0,5}\/Form\b)|Length1|FunctionType)\b/;

/**
 * Refuses a document with streams that unpack to far more than their size, or that save the state of the drawing over and over
 * without restoring it; pictures, which are not read, do not count.
 *
 * It looks for streams wherever they stand, since a document may name any of them as its text. Streams inside streams are not
 * packed by themselves.
 *
 * @throws {UnreadablePartError} `bomb`, or `malformed`
 */
export function requireReadableStreams(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let total = 0;
  let streams = 0;
  let end = 0;
  for (const { index, 0: opening } of text.matchAll(STREAM)) {
    streams += 1;
    if (streams > MOST_STREAMS) throw new UnreadablePartError('bomb', `more than ${MOST_STREAMS} streams`);
    const description = text.slice(Math.max(0, index - DESCRIPTION), index);
    const own = description.slice(description.lastIndexOf(' obj') + 1);
    const passes = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (passes === 1 && /\/Subtype\s{0,5}\/Image\b/.test(own)) continue;
    const isDrawing = !NO_DRAWING.test(own.replace(/\/Type\s{0,5}\/XObject\b/, ''));
    if (passes === 0 && !isDrawing) continue;
    const start = index + opening.length;
    if (end !== -1 && end < start) end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end === -1 ? undefined : end);
    const unpacked = isDrawing || isLarge(packed, passes) ? unpack(packed, passes) : undefined;
    total += unpacked?.length ?? packed.length * 4;
    if (total > MOST.all) throw new UnreadablePartError('bomb', `its streams unpack to more than ${MOST.all} bytes`);
    if (isDrawing && unpacked !== undefined && findSaveDepth(unpacked) > MOST_SAVES) {
      throw new UnreadablePartError('malformed', 'a drawing in it is nested too deep');
    }
  }
}

/** Whether it might unpack to much. */
function isLarge(packed: Uint8Array, passes: number): boolean {
  return passes > 1 || packed.length * MOST_RATIO >= 4_000_000;
}

/** What a stream unpacks to, as far as it is sound. */
function unpack(packed: Uint8Array, passes: number): Uint8Array {
  let unpacked = packed;
  for (let pass = 0; pass < passes; pass += 1) {
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: MOST.stream });
    } catch (cause) {
      if (cause instanceof RangeError) {
        throw new UnreadablePartError('bomb', `one of its streams unpacks to more than ${MOST.stream} bytes`, { cause });
      }
      // What is damaged unpacks to nothing more.
      return unpacked;
    }
  }
  return unpacked;
}
