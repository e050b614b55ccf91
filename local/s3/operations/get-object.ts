import type { S3Operation, S3Reply, S3Request } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ObjectRecord } from '../store/version-record.ts';
import { parseByteRange } from '../wire/byte-range.ts';
import { requireObject } from './find-version.ts';
import { checkRead } from './preconditions.ts';
import { readObject } from './store-object.ts';
import { renderChecksumHeaders, renderVersionHeader } from './version-headers.ts';

/** Query parameters by which a reader overrules a header of the answer. */
export const OVERRIDES = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** GetObject and HeadObject: one answer, with or without its body. */
export const getObject: S3Operation = (request, context) => {
  const bucket = context.store.requireBucket(request.bucket);
  const record = requireObject(bucket, request.key, request.query.get('versionId'));
  const outcome = checkRead(record, request.headers);
  if (outcome === 'failed') throw new S3Error('PreconditionFailed');
  if (outcome === 'not-modified') return { status: 304, headers: renderIdentity(bucket, record) };
  return renderContent(bucket, record, request);
};

function renderContent(bucket: Bucket, record: ObjectRecord, { method, headers, query }: S3Request): S3Reply {
  const range = parseByteRange(headers.range, record.size);
  const size = range ? range.end - range.start + 1 : record.size;
  const wantsChecksum = !range && String(headers['x-amz-checksum-mode'] ?? '').toUpperCase() === 'ENABLED';
  return {
    status: range ? 206 : 200,
    headers: {
      'content-type': 'binary/octet-stream',
      ...record.headers,
      ...readOverrides(query),
      ...renderIdentity(bucket, record),
      ...(wantsChecksum && renderChecksumHeaders(record.checksum)),
      ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${record.size}` }),
      'accept-ranges': 'bytes',
      'content-length': size,
    },
    ...(method === 'GET' && { body: readObject(bucket, record, range) }),
  };
}

function renderIdentity(bucket: Bucket, record: ObjectRecord): Record<string, string> {
  return {
    etag: `"${record.etag}"`,
    'last-modified': new Date(record.time).toUTCString(),
    ...renderVersionHeader(bucket, record),
  };
}

function readOverrides(query: URLSearchParams): Record<string, string> {
  const given = OVERRIDES.map((name): [string, string | null] => [name, query.get(`response-${name}`)]);
  return Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== null));
}
