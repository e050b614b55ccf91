import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ObjectRecord } from '../store/version-record.ts';

/**
 * The object that a read means: the version asked for, or the current one.
 *
 * @throws {S3Error} NoSuchKey, NoSuchVersion, or MethodNotAllowed for a delete marker asked for by its id
 */
export function requireObject(bucket: Bucket, key: string, versionId: string | null): ObjectRecord {
  if (versionId === '') throw new S3Error('InvalidArgument', { message: 'Version id cannot be the empty string' });
  const record = versionId === null ? bucket.index.list(key)[0] : bucket.index.find(key, versionId);
  if (record?.kind === 'object') return record;
  if (!record) {
    if (versionId !== null) throw new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId } });
    throw new S3Error('NoSuchKey', { details: { Key: key } });
  }
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': record.versionId };
  if (versionId === null) throw new S3Error('NoSuchKey', { details: { Key: key }, headers });
  const modifiedAt = new Date(record.time).toUTCString();
  throw new S3Error('MethodNotAllowed', { headers: { ...headers, allow: 'DELETE', 'last-modified': modifiedAt } });
}
