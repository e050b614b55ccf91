import type { S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ObjectRecord } from '../store/version-record.ts';
import { renderXml, type XmlElements } from '../wire/xml.ts';
import { type ListQuery, readListQuery } from './list-query.ts';
import { findChecksumType } from './version-headers.ts';
import { type KeyEntry, walkKeys } from './walk-keys.ts';

export const listObjectsV2: S3Operation = ({ bucket: name, query }, context) => {
  const bucket = context.store.requireBucket(name);
  const list = readListQuery(query);
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after') ?? '';
  const page = readPage(bucket, list, token === null ? startAfter : decodeToken(token));
  const body = renderXml('ListBucketResult', {
    Name: name,
    ...list.echo,
    KeyCount: page.entries.length,
    IsTruncated: page.isTruncated,
    ContinuationToken: token ?? undefined,
    NextContinuationToken: page.isTruncated ? encodeToken(page.last) : undefined,
    StartAfter: startAfter === '' ? undefined : list.encode(startAfter),
    ...page.elements,
  });
  return { status: 200, body };
};

/** The first version of the operation, which older programs still use. */
export const listObjects: S3Operation = ({ bucket: name, query }, context) => {
  const bucket = context.store.requireBucket(name);
  const list = readListQuery(query);
  const marker = query.get('marker') ?? '';
  const page = readPage(bucket, list, marker);
  const body = renderXml('ListBucketResult', {
    Name: name,
    ...list.echo,
    Marker: list.encode(marker),
    IsTruncated: page.isTruncated,
    NextMarker: page.isTruncated && list.delimiter !== '' ? list.encode(page.last) : undefined,
    ...page.elements,
  });
  return { status: 200, body };
};

interface Page {
  readonly entries: readonly KeyEntry[];
  readonly isTruncated: boolean;
  /** Where the next page begins after. */
  readonly last: string;
  readonly elements: XmlElements;
}

function readPage(bucket: Bucket, { prefix, delimiter, maxKeys, encode }: ListQuery, after: string): Page {
  const isListed = (key: string) => bucket.findCurrent(key) !== undefined;
  const found = [...walkKeys(bucket.index.keys, { prefix, delimiter, after, isListed }).take(maxKeys === 0 ? 0 : maxKeys + 1)];
  const entries = found.slice(0, maxKeys);
  const records = entries.filter(({ kind }) => kind === 'key').map(({ key }) => bucket.findCurrent(key));
  const prefixes = entries.filter(({ kind }) => kind === 'prefix');
  return {
    entries,
    isTruncated: found.length > entries.length,
    last: entries.at(-1)?.key ?? '',
    elements: {
      Contents: records.filter((record) => record !== undefined).map((record) => renderEntry(record, encode)),
      CommonPrefixes: prefixes.map(({ key }) => ({ Prefix: encode(key) })),
    },
  };
}

function renderEntry({ key, time, etag, size, checksum }: ObjectRecord, encode: (text: string) => string): XmlElements {
  return {
    Key: encode(key),
    LastModified: time,
    ETag: `"${etag}"`,
    ChecksumAlgorithm: checksum?.algorithm.toUpperCase(),
    ChecksumType: checksum && findChecksumType(checksum),
    Size: size,
    StorageClass: 'STANDARD',
  };
}

function encodeToken(last: string): string {
  return Buffer.from(last).toString('base64url');
}

function decodeToken(token: string): string {
  const last = Buffer.from(token, 'base64url').toString();
  if (last === '' || encodeToken(last) !== token) {
    throw new S3Error('InvalidArgument', { message: 'The continuation token provided is incorrect' });
  }
  return last;
}
