import type { RawName } from './decode-names.ts';

/** What a tar archive says of its next file in place of the file's own header. */
export interface TarNote {
  readonly name?: RawName;
  /** In bytes. */
  readonly size?: number;
}

const GNU_LONG_NAME = 'L';
/** Notes about one file; those about all files, `g`, give neither names nor sizes. */
const POSIX = new Set(['x', 'X']);
/** The length of a record in figures: itself, a blank, a key, `=`, a value and a line break. */
const LENGTH = /^(\d{1,7}) /;

/** Reads a note of GNU's or of POSIX's kind; empty where it tells neither name nor size. */
export function readTarNote(type: string, bytes: Uint8Array): TarNote {
  const note = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === GNU_LONG_NAME) {
    const end = note.indexOf(0);
    return { name: { rawName: end === -1 ? note : note.subarray(0, end) } };
  }
  return POSIX.has(type) ? readRecords(note) : {};
}

function readRecords(note: Buffer): TarNote {
  let found: TarNote = {};
  let at = 0;
  while (at < note.length) {
    const [prefix, length] = LENGTH.exec(note.toString('latin1', at, at + 8)) ?? [];
    const end = at + Number(length);
    if (prefix === undefined || end <= at + prefix.length || end > note.length) break;
    const record = note.subarray(at + prefix.length, end - 1);
    const equals = record.indexOf('=');
    const key = record.toString('latin1', 0, equals);
    if (key === 'path') found = { ...found, name: { rawName: record.subarray(equals + 1), isUtf8: true } };
    const size = key === 'size' ? Number(record.toString('latin1', equals + 1)) : Number.NaN;
    if (Number.isSafeInteger(size) && size >= 0) found = { ...found, size };
    at = end;
  }
  return found;
}
