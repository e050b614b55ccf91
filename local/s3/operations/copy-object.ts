import type { S3Operation, S3Request } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { ObjectRecord } from '../store/version-record.ts';
import { requireChecksumAlgorithm } from '../wire/checksums.ts';
import { receiveBody } from '../wire/receive-body.ts';
import { renderXml } from '../wire/xml.ts';
import { requireCopySource } from './copy-source.ts';
import { parseObjectHeaders, refuseUnsupported } from './object-headers.ts';
import { requireWritable } from './preconditions.ts';
import { requireShortKey } from './requirements.ts';
import { announceCreated, readObject, storeObject } from './store-object.ts';
import { renderChecksumElements, renderVersionHeader } from './version-headers.ts';

export const copyObject: S3Operation = async (request, context) => {
  const bucket = context.store.requireBucket(request.bucket);
  requireShortKey(request.key);
  const source = requireCopySource(request, context);
  const headers = chooseHeaders(request, source.record);
  if (source.bucket === bucket && source.record === bucket.findCurrent(request.key) && headers === source.record.headers) {
    throw new S3Error('InvalidRequest', { message: 'A copy onto itself must change something, such as the metadata.' });
  }
  const wanted = request.headers['x-amz-checksum-algorithm'];
  const algorithm = wanted === undefined ? source.record.checksum?.algorithm : requireChecksumAlgorithm(String(wanted));
  const record = await context.store.staging.stage(
    (sink) => receiveBody(readObject(source.bucket, source.record), sink, { headers: {}, ...(algorithm && { algorithm }) }),
    ({ path, facts: { size, md5, checksum } }) => {
      const target = context.store.requireBucket(request.bucket);
      requireWritable(target.findCurrent(request.key), request.headers);
      const facts = { key: request.key, size, etag: md5, headers, reason: 'CopyObject' as const, ...(checksum && { checksum }) };
      return storeObject(target, facts, path, context);
    },
  );
  await announceCreated(bucket, record, context);
  return {
    status: 200,
    headers: { ...renderVersionHeader(bucket, record), ...source.headers },
    body: renderXml('CopyObjectResult', {
      LastModified: record.time,
      ETag: `"${record.etag}"`,
      ...renderChecksumElements(record.checksum),
    }),
  };
};

/** The source's headers, the very same object, or those of the request if it says to replace them. */
function chooseHeaders({ headers }: S3Request, source: ObjectRecord): Readonly<Record<string, string>> {
  const directive = String(headers['x-amz-metadata-directive'] ?? 'COPY');
  if (directive === 'REPLACE') return parseObjectHeaders(headers);
  if (directive !== 'COPY') throw new S3Error('InvalidArgument', { message: 'Unknown metadata directive.' });
  refuseUnsupported(headers);
  return source.headers;
}
