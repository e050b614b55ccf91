import { UnreadablePartError } from '../../deal/errors.ts';

const TRAILER_BYTES = 32;
/** Types of objects, the upper half of their first byte. */
const DATA = 0x4;
const ASCII = 0x5;
const WIDE = 0x6;
const DICTIONARY = 0xd;
/** In the lower half: the length follows as a number. */
const LONG = 0xf;
/** Keys of one dictionary; a web archive has a handful. */
const MAX_KEYS = 10_000;

/**
 * A property list in Apple's binary form, read where it is asked for: nothing is followed but what a caller names, so that
 * lists that lie in themselves cost nothing.
 */
export class BinaryPlist {
  readonly #bytes: Buffer;
  readonly #offsets: { readonly at: number; readonly size: number; readonly count: number };
  readonly #refSize: number;
  /** The object that holds all others. */
  readonly top: number;

  /** @throws {UnreadablePartError} if its trailer is missing or points outside it */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = this.#slice(this.#bytes.length - TRAILER_BYTES, TRAILER_BYTES);
    const readLong = (from: number) => Number(trailer.readBigUInt64BE(from));
    this.#offsets = { at: readLong(24), size: trailer.readUInt8(6), count: readLong(8) };
    this.#refSize = trailer.readUInt8(7);
    this.top = readLong(16);
  }

  /** The objects of a dictionary by their keys; undefined for any other object. */
  findDictionary(object: number): ReadonlyMap<string, number> | undefined {
    const { type, length, start } = this.#readHead(object);
    if (type !== DICTIONARY) return undefined;
    if (length > MAX_KEYS) throw damaged();
    const refs = this.#slice(start, 2 * length * this.#refSize);
    const readRef = (index: number) => readNumber(refs.subarray(index * this.#refSize, (index + 1) * this.#refSize));
    return new Map(Array.from({ length }, (_, at) => [String(this.findText(readRef(at))), readRef(length + at)] as const));
  }

  /** The text that an object is; undefined for any other object. */
  findText(object: number): string | undefined {
    const { type, length, start } = this.#readHead(object);
    if (type === ASCII) return this.#slice(start, length).toString('latin1');
    return type === WIDE
      ? Buffer.from(this.#slice(start, 2 * length))
          .swap16()
          .toString('utf16le')
      : undefined;
  }

  /** The bytes that an object is; undefined for any other object. */
  findData(object: number): Uint8Array | undefined {
    const { type, length, start } = this.#readHead(object);
    return type === DATA ? this.#slice(start, length) : undefined;
  }

  #readHead(object: number): { type: number; length: number; start: number } {
    const { at, size, count } = this.#offsets;
    if (object >= count) throw damaged();
    const offset = readNumber(this.#slice(at + object * size, size));
    const [first = 0] = this.#slice(offset, 1);
    const [type, short] = [first >> 4, first & LONG];
    if (short !== LONG) return { type, length: short, start: offset + 1 };
    const [marker = 0] = this.#slice(offset + 1, 1);
    const bytes = 2 ** (marker & LONG);
    return { type, length: readNumber(this.#slice(offset + 2, bytes)), start: offset + 2 + bytes };
  }

  #slice(at: number, length: number): Buffer {
    if (!Number.isSafeInteger(at + length) || at < 0 || at + length > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + length);
  }
}

function readNumber(bytes: Buffer): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function damaged(): UnreadablePartError {
  return new UnreadablePartError('malformed', 'its parts are not where it says');
}
