import type { S3Context, S3Request } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ObjectRecord } from '../store/version-record.ts';
import { decodeUrlText } from '../wire/url-encoding.ts';
import { requireObject } from './find-version.ts';
import { checkRead } from './preconditions.ts';
import { renderVersionHeader } from './version-headers.ts';

interface CopySource {
  readonly bucket: Bucket;
  readonly record: ObjectRecord;
  /** For the answer. */
  readonly headers: Readonly<Record<string, string>>;
}

const VERSION = '?versionId=';

/** The object that `x-amz-copy-source` names: `[/]bucket/key[?versionId=…]`, percent-encoded. */
export function requireCopySource({ headers }: S3Request, { store }: S3Context): CopySource {
  const source = String(headers['x-amz-copy-source']).replace(/^\//, '');
  const versionAt = source.lastIndexOf(VERSION);
  const path = decodeUrlText(versionAt < 0 ? source : source.slice(0, versionAt));
  const versionId = versionAt < 0 ? null : decodeUrlText(source.slice(versionAt + VERSION.length));
  const slash = path.indexOf('/');
  if (slash < 1 || slash === path.length - 1) throw new S3Error('InvalidArgument', { message: 'Invalid copy source object key' });
  const bucket = store.requireBucket(path.slice(0, slash));
  const record = requireObject(bucket, path.slice(slash + 1), versionId);
  if (checkRead(record, headers, 'x-amz-copy-source-') !== 'proceed') throw new S3Error('PreconditionFailed');
  const versionHeader = renderVersionHeader(bucket, record)['x-amz-version-id'];
  return { bucket, record, headers: versionHeader ? { 'x-amz-copy-source-version-id': versionHeader } : {} };
}
