import { UnreadablePartError } from '../../deal/errors.ts';
import type { ByteSource } from './byte-source.ts';
import type { RawName } from './decode-names.ts';
import { readTarHeader, TAR_BLOCK } from './tar-header.ts';
import { readTarNote, type TarNote } from './tar-note.ts';
import { MAX_UNPACKED_FILE, type UnpackBudget } from './unpack-budget.ts';

/** A note about the next file, such as a name too long for a header, is longer only where somebody means harm. */
const MAX_NOTE = 1_000_000;
const NOTES = new Set(['L', 'K', 'x', 'X', 'g']);
/** A contiguous file is a file as well; links, devices and folders have no bytes, whatever their headers say. */
const FILES = new Set(['0', '7', 'S']);
const WITHOUT_BYTES = new Set(['1', '2', '3', '4', '5', '6']);
const SPARSE = 'S';

/** A file in a tar archive, to be read before the next one is asked for. */
export interface TarFile extends RawName {
  /** @throws {UnreadablePartError} if it is too large, or the archive breaks off inside it */
  read(): Promise<Uint8Array>;
}

/**
 * The files of a tar archive, one after the other: no folders, links and devices.
 *
 * @throws {UnreadablePartError} where the archive breaks off or is damaged, or if it has more files than a drop may have
 */
export async function* readTar(source: ByteSource, budget: UnpackBudget): AsyncGenerator<TarFile> {
  let note: TarNote = {};
  for (;;) {
    const block = await source.read(TAR_BLOCK);
    // Two empty blocks end an archive; some packers forget them.
    if (block.length === 0 || block.every((byte) => byte === 0)) return;
    const header = readTarHeader(block);
    if (header === undefined) throw new UnreadablePartError('malformed', 'the archive is damaged or breaks off');
    budget.addFiles(1);
    if (NOTES.has(header.type)) {
      const bytes = await readPadded(source, header.size, MAX_NOTE);
      note = { ...note, ...readTarNote(header.type, bytes) };
      continue;
    }
    const size = WITHOUT_BYTES.has(header.type) ? 0 : (note.size ?? header.size);
    let isRead = false;
    const read = async () => {
      if (header.type === SPARSE) throw new UnreadablePartError('unsupported', 'a file with holes');
      requireSize(size, MAX_UNPACKED_FILE);
      isRead = true;
      return await readPadded(source, size, MAX_UNPACKED_FILE);
    };
    if (FILES.has(header.type)) yield { rawName: header.rawName, ...note.name, read };
    if (!isRead) await source.skip(pad(size));
    note = {};
  }
}

function pad(size: number): number {
  return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
}

function requireSize(size: number, most: number): void {
  if (size > most) throw new UnreadablePartError('too-large', `${size} bytes, the limit is ${most}`);
}

async function readPadded(source: ByteSource, size: number, most: number): Promise<Uint8Array> {
  requireSize(size, most);
  const bytes = await source.read(pad(size));
  if (bytes.length < size) throw new UnreadablePartError('malformed', 'the archive breaks off inside it');
  return bytes.subarray(0, size);
}
