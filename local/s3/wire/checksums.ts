import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';
import { S3Error } from '../s3-error.ts';
import { createCrc32c, createCrc64Nvme, type RunningHash } from './crc.ts';

/** The additional checksums, as named in headers and, in capitals, in XML. The xxHash family is not implemented. */
const LENGTHS = { crc32: 4, crc32c: 4, crc64nvme: 8, md5: 16, sha1: 20, sha256: 32, sha512: 64 } as const;

export type ChecksumAlgorithm = keyof typeof LENGTHS;

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; `…-3` for one made of three parts' checksums. */
  readonly value: string;
}

/** Starts a checksum over bytes that are still to come. */
export function createChecksum(algorithm: ChecksumAlgorithm): RunningHash {
  if (algorithm === 'crc32') return createCrc32();
  if (algorithm === 'crc32c') return createCrc32c();
  if (algorithm === 'crc64nvme') return createCrc64Nvme();
  return createHash(algorithm);
}

function createCrc32(): RunningHash {
  let crc = 0;
  return {
    update(bytes) {
      crc = crc32(bytes, crc);
    },
    digest() {
      const out = Buffer.alloc(4);
      out.writeUInt32BE(crc);
      return out;
    },
  };
}

/** The algorithm of that name in either case. @throws {S3Error} NotImplemented for the others */
export function requireChecksumAlgorithm(name: string): ChecksumAlgorithm {
  const lower = name.toLowerCase();
  if (!isChecksumAlgorithm(lower)) throw new S3Error('NotImplemented', { message: `The checksum "${name}" is not implemented.` });
  return lower;
}

function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  return Object.hasOwn(LENGTHS, name);
}

const PREFIX = 'x-amz-checksum-';
/** Headers of that prefix which name no checksum. */
const OTHERS = new Set([`${PREFIX}algorithm`, `${PREFIX}mode`, `${PREFIX}type`]);

/** The checksum that the headers (or trailers) declare, or `undefined`. @throws {S3Error} if it is malformed or one of several */
export function findChecksum(headers: IncomingHttpHeaders): Checksum | undefined {
  const names = Object.keys(headers).filter((name) => name.startsWith(PREFIX) && !OTHERS.has(name));
  const [name] = names;
  if (name === undefined) return undefined;
  if (names.length > 1) throw new S3Error('InvalidRequest', { message: 'Expecting a single x-amz-checksum- header.' });
  const algorithm = requireChecksumAlgorithm(name.slice(PREFIX.length));
  const value = String(headers[name]).trim();
  if (Buffer.from(value, 'base64').length !== LENGTHS[algorithm]) {
    throw new S3Error('InvalidRequest', { message: `Value for ${name} header is invalid.` });
  }
  return { algorithm, value };
}

/** The algorithm that a trailer will carry, announced in `x-amz-trailer`. */
export function findTrailerAlgorithm(headers: IncomingHttpHeaders): ChecksumAlgorithm | undefined {
  const trailer = String(headers['x-amz-trailer'] ?? '')
    .trim()
    .toLowerCase();
  if (trailer === '') return undefined;
  if (!trailer.startsWith(PREFIX))
    throw new S3Error('NotImplemented', { message: `The trailer "${trailer}" is not implemented.` });
  return requireChecksumAlgorithm(trailer.slice(PREFIX.length));
}
