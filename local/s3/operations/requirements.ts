import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../s3-error.ts';

/** S3's limit on a key, in UTF-8. */
const MAX_KEY_BYTES = 1024;

export function requireShortKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError', { details: { Size: size, MaxSizeAllowed: MAX_KEY_BYTES } });
}

/** A body must say how long it is, in one header or the other. */
export function requireContentLength(headers: IncomingHttpHeaders): void {
  if (headers['content-length'] === undefined && headers['x-amz-decoded-content-length'] === undefined) {
    throw new S3Error('MissingContentLength');
  }
}

/** A number out of a query, within bounds. @throws {S3Error} InvalidArgument if it is not a whole number */
export function readCount(
  query: URLSearchParams,
  name: string,
  { otherwise, most }: { otherwise: number; most: number },
): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  if (!/^\d{1,9}$/.test(text)) {
    throw new S3Error('InvalidArgument', { message: `Argument ${name} must be an integer between 0 and 2147483647` });
  }
  return Math.min(Number(text), most);
}
