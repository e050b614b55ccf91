import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadablePartError } from '../../deal/errors.ts';
import { MAX_UNPACKED_FILE, type UnpackBudget } from './unpack-budget.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'xz',
  98: 'PPMd',
};

/**
 * The bytes of one file of a ZIP archive.
 *
 * What it claims to unpack to is taken from the budget before anything is unpacked, so that no number of broken or lying
 * entries costs more than the budget has.
 *
 * @throws {UnreadablePartError} if it is encrypted, packed in another way, damaged, too large, or not as large as it says
 */
export function unpackEntry(archive: Buffer, entry: ZipEntry, budget: UnpackBudget): Uint8Array {
  if (entry.isEncrypted) throw new UnreadablePartError('encrypted');
  const packed = findPacked(archive, entry);
  requireSize(entry.bytes, packed.length);
  const bytes = entry.method === STORED ? packed : inflate(packed, entry, budget);
  if (entry.method === STORED) budget.take(bytes.length);
  if (entry.bytes === undefined) return bytes;
  if (bytes.length !== entry.bytes) {
    throw new UnreadablePartError('malformed', `it unpacks to ${bytes.length} bytes and should to ${entry.bytes}`);
  }
  if (crc32(bytes) !== entry.crc32) throw new UnreadablePartError('malformed', 'its check sum is wrong');
  return bytes;
}

function findPacked(archive: Buffer, { offset, packedBytes, method }: ZipEntry): Buffer {
  if (method !== STORED && method !== DEFLATED) {
    throw new UnreadablePartError('unsupported', `packed with ${METHODS[method] ?? `method ${method}`}`);
  }
  if (offset + HEADER_BYTES > archive.length || archive.readUInt32LE(offset) !== LOCAL_SIGNATURE) {
    throw new UnreadablePartError('malformed', 'it is not where the archive says');
  }
  const start = offset + HEADER_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (packedBytes === undefined && method === STORED) throw new UnreadablePartError('malformed', 'its size is not known');
  const end = packedBytes === undefined ? archive.length : start + packedBytes;
  if (end > archive.length) throw new UnreadablePartError('malformed', 'the archive breaks off inside it');
  return archive.subarray(start, end);
}

function requireSize(bytes: number | undefined, packedBytes: number): void {
  if (bytes === undefined || bytes <= MAX_UNPACKED_FILE) return;
  const detail = `${bytes} bytes when unpacked, the limit is ${MAX_UNPACKED_FILE}`;
  throw new UnreadablePartError(bytes > 100 * packedBytes ? 'bomb' : 'too-large', detail);
}

function inflate(packed: Buffer, { bytes }: ZipEntry, budget: UnpackBudget): Uint8Array {
  const most = bytes ?? budget.allowance;
  budget.take(most);
  try {
    // Nothing at all is no limit that the function takes.
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
    budget.giveBack(most - unpacked.length);
    return unpacked;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw new UnreadablePartError('malformed', 'its packed bytes make no sense', { cause });
    throw new UnreadablePartError('bomb', `it unpacks to more than ${most} bytes`, { cause });
  }
}
