import type { S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { PartRecord, UploadRecord } from '../store/upload.ts';
import { requireChecksumAlgorithm } from '../wire/checksums.ts';
import { renderXml } from '../wire/xml.ts';
import { parseObjectHeaders } from './object-headers.ts';
import { readCount, requireShortKey } from './requirements.ts';
import { renderChecksumElements } from './version-headers.ts';

export const createMultipartUpload: S3Operation = ({ bucket, key, headers }, { store, now }) => {
  store.requireBucket(bucket);
  requireShortKey(key);
  const checksum = chooseChecksum(headers['x-amz-checksum-algorithm'], headers['x-amz-checksum-type']);
  const record = {
    bucket,
    key,
    initiatedAt: now().toISOString(),
    headers: parseObjectHeaders(headers),
    ...(checksum && { checksum }),
  };
  const id = store.uploads.create(record);
  return {
    status: 200,
    headers: checksum
      ? { 'x-amz-checksum-algorithm': checksum.algorithm.toUpperCase(), 'x-amz-checksum-type': checksum.type }
      : {},
    body: renderXml('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId: id }),
  };
};

function chooseChecksum(name: string | string[] | undefined, type: string | string[] | undefined): UploadRecord['checksum'] {
  if (name === undefined) return undefined;
  const algorithm = requireChecksumAlgorithm(String(name));
  const chosen = String(type ?? (algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE')).toUpperCase();
  if (chosen === 'FULL_OBJECT' && algorithm.startsWith('crc')) return { algorithm, type: 'FULL_OBJECT' };
  if (chosen === 'COMPOSITE' && algorithm !== 'crc64nvme') return { algorithm, type: 'COMPOSITE' };
  throw new S3Error('InvalidRequest', { message: `The ${chosen} checksum type cannot be used with ${algorithm.toUpperCase()}.` });
}

export const abortMultipartUpload: S3Operation = ({ bucket, key, query }, { store }) => {
  const id = query.get('uploadId') ?? '';
  store.requireBucket(bucket);
  store.uploads.require(id, bucket, key);
  store.uploads.remove(id);
  return { status: 204 };
};

export const listParts: S3Operation = ({ bucket, key, query }, { store }) => {
  const id = query.get('uploadId') ?? '';
  store.requireBucket(bucket);
  const upload = store.uploads.require(id, bucket, key);
  const marker = readCount(query, 'part-number-marker', { otherwise: 0, most: 10_000 });
  const most = readCount(query, 'max-parts', { otherwise: 1000, most: 1000 });
  const rest = upload.listParts().filter(({ number }) => number > marker);
  const parts = rest.slice(0, most);
  const body = renderXml('ListPartsResult', {
    Bucket: bucket,
    Key: key,
    UploadId: id,
    StorageClass: 'STANDARD',
    PartNumberMarker: marker,
    NextPartNumberMarker: parts.at(-1)?.number ?? 0,
    MaxParts: most,
    IsTruncated: rest.length > parts.length,
    Part: parts.map(renderPart),
  });
  return { status: 200, body };
};

function renderPart({ number, time, etag, size, checksum }: PartRecord) {
  const { ChecksumType: _, ...elements } = renderChecksumElements(checksum);
  return { PartNumber: number, LastModified: time, ETag: `"${etag}"`, ...elements, Size: size };
}
