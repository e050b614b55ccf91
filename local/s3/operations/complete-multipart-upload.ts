import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { S3Operation, S3Request } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { PartRecord, Upload } from '../store/upload.ts';
import { type Checksum, createChecksum, findChecksum } from '../wire/checksums.ts';
import { receiveBody, receiveText } from '../wire/receive-body.ts';
import { renderXml } from '../wire/xml.ts';
import { requireWritable } from './preconditions.ts';
import { requireParts } from './require-parts.ts';
import { announceCreated, storeObject } from './store-object.ts';
import { renderChecksumElements, renderVersionHeader } from './version-headers.ts';

export const completeMultipartUpload: S3Operation = async (request, context) => {
  const { bucket: name, key, query, headers, body } = request;
  const { store } = context;
  const id = query.get('uploadId') ?? '';
  const bucket = store.requireBucket(name);
  const upload = store.uploads.require(id, name, key);
  // A checksum header of this request is the object's, not that of the list of parts.
  const parts = requireParts(await receiveText(body, { 'content-length': headers['content-length'] }), upload);
  requireSize(parts, headers['x-amz-mp-object-size']);
  requireWritable(bucket.findCurrent(key), headers);
  const record = await store.staging.stage(
    (sink) => receiveBody(readParts(upload, parts), sink, { headers: {}, ...findFullAlgorithm(upload) }),
    ({ path, facts: { size, checksum: full } }) => {
      const target = store.requireBucket(name);
      store.uploads.require(id, name, key);
      requireWritable(target.findCurrent(key), headers);
      const checksum = full ?? combineChecksums(upload, parts);
      requireDeclared(checksum, request);
      const facts = { key, size, etag: combineEtags(parts), headers: upload.record.headers, ...(checksum && { checksum }) };
      return storeObject(target, { ...facts, reason: 'CompleteMultipartUpload' }, path, context);
    },
  );
  await announceCreated(bucket, record, context);
  // Only now: had the announcement failed, the client could complete again.
  store.uploads.remove(id);
  return {
    status: 200,
    headers: renderVersionHeader(bucket, record),
    body: renderXml('CompleteMultipartUploadResult', {
      Location: `/${name}/${encodeURIComponent(key)}`,
      Bucket: name,
      Key: key,
      ETag: `"${record.etag}"`,
      ...renderChecksumElements(record.checksum),
    }),
  };
};

async function* readParts(upload: Upload, parts: readonly PartRecord[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield* createReadStream(upload.partPath(part));
}

function requireSize(parts: readonly PartRecord[], declared: string | string[] | undefined): void {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (declared !== undefined && Number(declared) !== size) {
    throw new S3Error('InvalidRequest', { message: 'The provided x-amz-mp-object-size does not match the parts.' });
  }
}

function findFullAlgorithm({ record: { checksum } }: Upload) {
  return checksum?.type === 'FULL_OBJECT' ? { algorithm: checksum.algorithm } : {};
}

/** MD5 of the parts' MD5s, and the number of parts. */
function combineEtags(parts: readonly PartRecord[]): string {
  const hash = createHash('md5');
  for (const { etag } of parts) hash.update(etag, 'hex');
  return `${hash.digest('hex')}-${parts.length}`;
}

/** The checksum of the parts' checksums, and the number of parts. */
function combineChecksums({ record }: Upload, parts: readonly PartRecord[]): Checksum | undefined {
  if (!record.checksum) return undefined;
  const { algorithm } = record.checksum;
  const hash = createChecksum(algorithm);
  for (const { checksum } of parts) hash.update(Buffer.from(checksum?.value ?? '', 'base64'));
  return { algorithm, value: `${hash.digest().toString('base64')}-${parts.length}` };
}

function requireDeclared(checksum: Checksum | undefined, { headers }: S3Request): void {
  const declared = findChecksum(headers);
  if (!declared) return;
  // A composite may be declared with or without the number of parts.
  const found = declared.value.includes('-') ? checksum?.value : checksum?.value.split('-', 1)[0];
  if (declared.algorithm !== checksum?.algorithm || declared.value !== found) throw new S3Error('BadDigest');
}
