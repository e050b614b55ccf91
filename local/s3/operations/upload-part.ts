import type { S3Context, S3Operation, S3Request } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { PartRecord } from '../store/upload.ts';
import { parseByteRange } from '../wire/byte-range.ts';
import { receiveBody } from '../wire/receive-body.ts';
import { renderXml } from '../wire/xml.ts';
import { requireCopySource } from './copy-source.ts';
import { refuseUnsupported } from './object-headers.ts';
import { requireContentLength } from './requirements.ts';
import { readObject } from './store-object.ts';
import { renderChecksumElements, renderChecksumHeaders } from './version-headers.ts';

export const uploadPart: S3Operation = async (request, context) => {
  requireContentLength(request.headers);
  const part = await receivePart(request, request.body, request.headers, context);
  const { 'x-amz-checksum-type': _, ...checksum } = renderChecksumHeaders(part.checksum);
  return { status: 200, headers: { etag: `"${part.etag}"`, ...checksum } };
};

export const uploadPartCopy: S3Operation = async (request, context) => {
  const source = requireCopySource(request, context);
  const asked = request.headers['x-amz-copy-source-range'];
  const range = parseByteRange(asked === undefined ? undefined : String(asked), source.record.size);
  if (asked !== undefined && !range) throw new S3Error('InvalidArgument', { message: 'The copy source range is malformed.' });
  const part = await receivePart(request, readObject(source.bucket, source.record, range), {}, context);
  const { ChecksumType: _, ...checksum } = renderChecksumElements(part.checksum);
  return {
    status: 200,
    headers: source.headers,
    body: renderXml('CopyPartResult', { LastModified: part.time, ETag: `"${part.etag}"`, ...checksum }),
  };
};

function receivePart(
  { bucket, key, query, headers: asked }: S3Request,
  body: AsyncIterable<Buffer>,
  headers: S3Request['headers'],
  { store, now }: S3Context,
): Promise<PartRecord> {
  const number = requirePartNumber(query.get('partNumber'));
  const id = query.get('uploadId') ?? '';
  store.requireBucket(bucket);
  const algorithm = store.uploads.require(id, bucket, key).record.checksum?.algorithm;
  refuseUnsupported(asked);
  return store.staging.stage(
    (sink) => receiveBody(body, sink, { headers, ...(algorithm && { algorithm }) }),
    ({ path, facts: { size, md5, checksum } }) => {
      if (algorithm && checksum?.algorithm !== algorithm) {
        throw new S3Error('InvalidRequest', {
          message: `Checksum type mismatch: the upload was begun with ${algorithm.toUpperCase()}.`,
        });
      }
      const facts = { number, size, etag: md5, time: now().toISOString(), ...(checksum && { checksum }) };
      // Again, for the upload may have been aborted meanwhile.
      return store.uploads.require(id, bucket, key).addPart(facts, path);
    },
  );
}

function requirePartNumber(text: string | null): number {
  const number = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  if (number >= 1 && number <= 10_000) return number;
  throw new S3Error('InvalidArgument', { message: 'Part number must be an integer between 1 and 10000, inclusive' });
}
