/** Everything in a tar archive is a multiple of so many bytes. */
export const TAR_BLOCK = 512;
const CHECK_SUM = { from: 148, to: 156 };
const SPACE = 0x20;

/** The header of one file in a tar archive. */
export interface TarHeader {
  readonly rawName: Uint8Array;
  /** Bytes of the file; they follow the header. */
  readonly size: number;
  /** One character that tells what it is: `0` a file, `5` a folder, `x` and `L` notes about the next header. */
  readonly type: string;
}

/**
 * Reads the header of a file in a tar archive.
 *
 * Old archives have no signature, so that only the check sum tells a header from other bytes.
 *
 * @param block 512 bytes
 * @returns undefined for what is no header
 */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.length < TAR_BLOCK || block[0] === 0) return undefined;
  const bytes = Buffer.from(block.buffer, block.byteOffset, TAR_BLOCK);
  const size = readNumber(bytes.subarray(124, 136));
  if (size === undefined || readNumber(bytes.subarray(CHECK_SUM.from, CHECK_SUM.to)) !== sum(bytes)) return undefined;
  const name = cutAtNul(bytes.subarray(0, 100));
  const prefix = bytes.toString('latin1', 257, 263) === 'ustar\0' ? cutAtNul(bytes.subarray(345, 500)) : Buffer.alloc(0);
  const type = bytes.toString('latin1', 156, 157);
  return {
    rawName: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    size,
    type: type === '\0' ? '0' : type,
  };
}

/** In octal figures, or in 256ths where the first bit says so. */
function readNumber(field: Buffer): number | undefined {
  const [first = 0] = field;
  if (first === 0x80) return Number(field.readBigUInt64BE(field.length - 8));
  const text = field
    .toString('latin1')
    .replace(/[ \0]{1,12}$/, '')
    .trimStart();
  if (!/^[0-7]{0,12}$/.test(text)) return undefined;
  return text === '' ? 0 : Number.parseInt(text, 8);
}

/** The sum of all bytes, those of the check sum itself taken as spaces. */
function sum(bytes: Buffer): number {
  return bytes.reduce((total, byte, at) => total + (at >= CHECK_SUM.from && at < CHECK_SUM.to ? SPACE : byte), 0);
}

function cutAtNul(field: Buffer): Buffer {
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}
