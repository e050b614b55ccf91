import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { UnreadablePartError } from '../../deal/errors.ts';
import type { UnpackBudget } from './unpack-budget.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL_HEADER_BYTES = 30;
const UNICODE_PATH = 0x7075;
const UTF8_FLAG = 0x800;

/**
 * The entries that a ZIP archive lists at its end, in its order.
 *
 * @param budget is told their number before they are read
 * @returns undefined if the list is missing or damaged
 * @throws {UnreadablePartError} if there are more of them than a drop may have, or if some lie in the same bytes
 */
export async function readZipDirectory(archive: Buffer, budget: UnpackBudget): Promise<ZipEntry[] | undefined> {
  const entries: ZipEntry[] = [];
  try {
    // Names are only shown and never followed: `../` in one is no reason to refuse an archive.
    const file = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: false });
    budget.addFiles(file.entryCount);
    for await (const entry of file.eachEntry()) entries.push(toZipEntry(entry));
  } catch (error) {
    if (error instanceof UnreadablePartError) throw error;
    return undefined;
  }
  requireApart(entries);
  return entries;
}

function toZipEntry(entry: Entry): ZipEntry {
  const unicodeName = findUnicodeName(entry);
  return {
    rawName: entry.fileNameRaw,
    isUtf8: (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0,
    ...(unicodeName !== undefined && { unicodeName }),
    offset: entry.relativeOffsetOfLocalHeader,
    method: entry.compressionMethod,
    isEncrypted: entry.isEncrypted(),
    crc32: entry.crc32,
    packedBytes: entry.compressedSize,
    bytes: entry.uncompressedSize,
  };
}

/** Of the field that Info-ZIP adds: a version, the check sum of the name that it stands for, the name in UTF-8. */
function findUnicodeName({ extraFields, fileNameRaw }: Entry): string | undefined {
  const data = extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1 || data.readUInt32LE(1) !== crc32(fileNameRaw)) return undefined;
  return data.toString('utf8', 5);
}

/** Files that share their bytes make an archive unpack to more than it could hold otherwise; no packer writes such. */
function requireApart(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { offset, packedBytes = 0 } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new UnreadablePartError('bomb', 'an archive whose files overlap');
    end = offset + LOCAL_HEADER_BYTES + packedBytes;
  }
}
