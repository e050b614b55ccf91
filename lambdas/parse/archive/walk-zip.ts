import type { ZipEntry } from './zip-entry.ts';

const LOCAL_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_BYTES = 30;
const ENCRYPTED_FLAG = 0x1;
/** Sizes follow the file, so that a packer need not know them before. */
const STREAMED_FLAG = 0x8;
const UTF8_FLAG = 0x800;
/** In place of a size that is given elsewhere, in 64 bits. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of a ZIP archive without its list, which stands at its end and is missing where a transfer broke off: each is
 * looked for behind the one before.
 *
 * @returns entries in the order of their bytes; the last may be cut off
 */
export function* walkZip(archive: Buffer): Generator<ZipEntry> {
  let at = archive.indexOf(LOCAL_SIGNATURE);
  while (at !== -1 && at + HEADER_BYTES <= archive.length) {
    const entry = readLocalHeader(archive, at);
    yield entry;
    const start = at + HEADER_BYTES + entry.rawName.length;
    at = archive.indexOf(LOCAL_SIGNATURE, start + (entry.packedBytes ?? 0));
  }
}

function readLocalHeader(archive: Buffer, at: number): ZipEntry {
  const flags = archive.readUInt16LE(at + 6);
  const sizes = [archive.readUInt32LE(at + 18), archive.readUInt32LE(at + 22)] as const;
  const isElsewhere = (flags & STREAMED_FLAG) !== 0 || sizes.includes(ELSEWHERE);
  const nameStart = at + HEADER_BYTES;
  return {
    rawName: archive.subarray(nameStart, nameStart + archive.readUInt16LE(at + 26)),
    isUtf8: (flags & UTF8_FLAG) !== 0,
    offset: at,
    method: archive.readUInt16LE(at + 8),
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
    crc32: archive.readUInt32LE(at + 14),
    packedBytes: isElsewhere ? undefined : sizes[0],
    bytes: isElsewhere ? undefined : sizes[1],
  };
}
