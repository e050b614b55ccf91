const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const LIST_SIGNATURE = Buffer.from('PK\x01\x02', 'latin1');
const END_BYTES = 22;

/**
 * The bytes of a ZIP archive in a file: without what a transfer appended to it, and without what stands before it, as far as
 * the archive does not count that.
 *
 * @returns all bytes where the end of an archive is not found
 */
export function findZip(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = file.lastIndexOf(END_SIGNATURE);
  if (at === -1 || at + END_BYTES > file.length) return file;
  const end = at + END_BYTES + file.readUInt16LE(at + END_BYTES - 2);
  const list = at - file.readUInt32LE(at + 12);
  const before = list - file.readUInt32LE(at + 16);
  const isShifted = before > 0 && file.subarray(list, list + LIST_SIGNATURE.length).equals(LIST_SIGNATURE);
  return file.subarray(isShifted ? before : 0, end);
}

/** Whether the end of a ZIP archive stands in a file, near its own end or before what was appended. */
export function hasZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(END_SIGNATURE);
}
