import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../s3-error.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import { type Checksum, type ChecksumAlgorithm, createChecksum, findChecksum, findTrailerAlgorithm } from './checksums.ts';
import type { RunningHash } from './crc.ts';

/** Most bytes of one PUT, S3's own limit. */
const MAX_BODY_BYTES = 5 * 2 ** 30;

interface BodyReceived {
  readonly size: number;
  /** Hexadecimal. */
  readonly md5: string;
  /** The additional checksum that the client declared, found right. */
  readonly checksum?: Checksum;
}

interface ReceiveOptions {
  readonly headers: IncomingHttpHeaders;
  /** A checksum to work out although the client declares none. */
  readonly algorithm?: ChecksumAlgorithm;
  readonly maxBytes?: number;
}

/**
 * Passes a request's body on, unframed, and checks it against everything its headers and trailers declare: length,
 * Content-MD5, `x-amz-content-sha256`, one additional checksum. Throws only after the last byte, so what was passed on must be
 * thrown away then.
 *
 * @param sink takes the bytes in order, one piece at a time
 * @throws {S3Error} BadDigest, IncompleteBody and their like
 */
export async function receiveBody(
  body: AsyncIterable<Buffer>,
  sink: (piece: Buffer) => unknown,
  { headers, algorithm, maxBytes = MAX_BODY_BYTES }: ReceiveOptions,
): Promise<BodyReceived> {
  const trailers = new Map<string, string>();
  const isChunked = isAwsChunked(headers);
  const declared = findChecksum(headers);
  const wanted = declared?.algorithm ?? findTrailerAlgorithm(headers) ?? algorithm;
  const md5 = createHash('md5');
  const checksum = wanted && createChecksum(wanted);
  const signed = String(headers['x-amz-content-sha256'] ?? '').toLowerCase();
  const sha256 = /^[0-9a-f]{64}$/.test(signed) ? createHash('sha256') : undefined;
  const hashes: RunningHash[] = [md5, checksum, sha256].filter((hash) => hash !== undefined);

  let size = 0;
  for await (const piece of isChunked ? decodeAwsChunked(body, trailers) : body) {
    size += piece.length;
    if (size > maxBytes) throw new S3Error('EntityTooLarge');
    for (const hash of hashes) hash.update(piece);
    await sink(piece);
  }

  checkLength(size, headers[isChunked ? 'x-amz-decoded-content-length' : 'content-length']);
  const md5Digest = md5.digest();
  checkMd5(md5Digest, headers['content-md5']);
  if (sha256 && sha256.digest().toString('hex') !== signed) throw new S3Error('XAmzContentSHA256Mismatch');
  const expected = declared ?? findChecksum(Object.fromEntries(trailers));
  if (headers['x-amz-trailer'] && !expected)
    throw new S3Error('IncompleteBody', { message: 'The announced trailer is missing.' });
  const found = wanted && checksum && { algorithm: wanted, value: checksum.digest().toString('base64') };
  if (expected && (expected.algorithm !== found?.algorithm || expected.value !== found.value)) {
    throw new S3Error('BadDigest', {
      message: `The ${expected.algorithm.toUpperCase()} you specified did not match what was received.`,
    });
  }
  return { size, md5: md5Digest.toString('hex'), ...(found && { checksum: found }) };
}

/** A small body, such as a request's XML, as text. */
export async function receiveText(body: AsyncIterable<Buffer>, headers: IncomingHttpHeaders): Promise<string> {
  const pieces: Buffer[] = [];
  await receiveBody(body, (piece) => pieces.push(piece), { headers, maxBytes: 4 * 2 ** 20 });
  return Buffer.concat(pieces).toString('utf8');
}

function isAwsChunked(headers: IncomingHttpHeaders): boolean {
  return (
    String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-') ||
    String(headers['content-encoding'] ?? '')
      .split(',')
      .some((coding) => coding.trim().toLowerCase() === 'aws-chunked')
  );
}

function checkLength(size: number, declared: string | string[] | undefined): void {
  if (declared !== undefined && Number(declared) !== size) throw new S3Error('IncompleteBody');
}

function checkMd5(digest: Buffer, declared: string | string[] | undefined): void {
  if (declared === undefined) return;
  const expected = Buffer.from(String(declared), 'base64');
  if (expected.length !== 16) throw new S3Error('InvalidDigest');
  if (!digest.equals(expected)) throw new S3Error('BadDigest');
}
