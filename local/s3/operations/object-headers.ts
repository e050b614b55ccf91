import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../s3-error.ts';

/** Headers that GET repeats as PUT gave them, besides user metadata. */
const KEPT = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires'];
const METADATA_PREFIX = 'x-amz-meta-';
/** S3's limit on user metadata: names without the prefix, and values, in UTF-8. */
const MAX_METADATA_BYTES = 2048;

/** Headers that ask for something not done here; to accept and ignore them would be to lie. */
const REFUSED =
  /^x-amz-(?:tagging|object-lock-.+|server-side-encryption-(?:customer|aws-kms|context|bucket).*|website-redirect-location|grant-.+|write-offset-bytes|copy-source-server-side-encryption-.+)$/;
/** Headers accepted for the one value that is true here anyway. */
const FIXED: ReadonlyMap<string, readonly string[]> = new Map([
  ['x-amz-acl', ['private', 'bucket-owner-full-control']],
  ['x-amz-storage-class', ['STANDARD']],
  ['x-amz-server-side-encryption', ['AES256']],
  ['x-amz-tagging-directive', ['COPY']],
]);

/** Refuses what a write asks for and this server does not do. @throws {S3Error} NotImplemented */
export function refuseUnsupported(headers: IncomingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) {
    if (REFUSED.test(name) || FIXED.get(name)?.includes(String(value)) === false) {
      throw new S3Error('NotImplemented', { details: { Header: name } });
    }
  }
}

/** What an object keeps of the headers of the request that writes it. */
export function parseObjectHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  refuseUnsupported(headers);
  const kept = Object.entries(headers).filter(([name]) => KEPT.includes(name) || name.startsWith(METADATA_PREFIX));
  const bytes = kept
    .filter(([name]) => name.startsWith(METADATA_PREFIX))
    .reduce((sum, [name, value]) => sum + Buffer.byteLength(name) - METADATA_PREFIX.length + Buffer.byteLength(String(value)), 0);
  if (bytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return Object.fromEntries(
    kept.map(([name, value]): [string, string] => [name, keepHeader(name, String(value))]).filter(([, value]) => value !== ''),
  );
}

/** `aws-chunked` describes the transfer, not the object. */
function keepHeader(name: string, value: string): string {
  if (name !== 'content-encoding') return value;
  const codings = value.split(',').map((coding) => coding.trim());
  return codings.filter((coding) => coding.toLowerCase() !== 'aws-chunked').join(',');
}
