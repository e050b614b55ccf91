import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../s3-error.ts';
import type { ObjectRecord } from '../store/version-record.ts';

/**
 * What the conditional headers make of a read, in the order of RFC 9110 section 13.2.2.
 *
 * @param prefix of the header names: empty for a read, `x-amz-copy-source-` for the source of a copy
 */
export function checkRead(
  record: ObjectRecord,
  headers: IncomingHttpHeaders,
  prefix = '',
): 'proceed' | 'not-modified' | 'failed' {
  const [ifMatch, ifNoneMatch, ifModified, ifUnmodified] = [
    'if-match',
    'if-none-match',
    'if-modified-since',
    'if-unmodified-since',
  ].map((name) => readHeader(headers, prefix + name));
  const modifiedAt = Math.floor(Date.parse(record.time) / 1000);
  if (ifMatch !== undefined && !isListed(record.etag, ifMatch)) return 'failed';
  if (ifMatch === undefined && ifUnmodified !== undefined && modifiedAt > Date.parse(ifUnmodified) / 1000) return 'failed';
  if (ifNoneMatch !== undefined) return isListed(record.etag, ifNoneMatch) ? 'not-modified' : 'proceed';
  return ifModified !== undefined && modifiedAt <= Date.parse(ifModified) / 1000 ? 'not-modified' : 'proceed';
}

/**
 * Refuses a write or delete whose condition on the current object does not hold. Call it in the turn that writes.
 *
 * @throws {S3Error} PreconditionFailed; NoSuchKey for `If-Match` where there is nothing; NotImplemented for other forms
 */
export function requireWritable(current: ObjectRecord | undefined, headers: IncomingHttpHeaders): void {
  const ifNoneMatch = readHeader(headers, 'if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    throw new S3Error('NotImplemented', { details: { Header: 'If-None-Match' } });
  if (ifNoneMatch !== undefined && current) throw new S3Error('PreconditionFailed', { details: { Condition: 'If-None-Match' } });
  const ifMatch = readHeader(headers, 'if-match');
  if (ifMatch === undefined) return;
  if (!current) throw new S3Error('NoSuchKey');
  if (!isListed(current.etag, ifMatch)) throw new S3Error('PreconditionFailed', { details: { Condition: 'If-Match' } });
}

function readHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : String(value);
}

function isListed(etag: string, list: string): boolean {
  return list.split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '').replaceAll('"', '');
    return tag === '*' || tag === etag;
  });
}
