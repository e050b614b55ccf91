import type { S3Operation } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import type { VersionRecord } from '../store/version-record.ts';
import { renderXml, type XmlElements } from '../wire/xml.ts';
import { type ListQuery, readListQuery } from './list-query.ts';
import { walkKeys } from './walk-keys.ts';

/** By key, and within a key newest first. */
export const listVersions: S3Operation = ({ bucket: name, query }, context) => {
  const bucket = context.store.requireBucket(name);
  const list = readListQuery(query);
  const keyMarker = query.get('key-marker') ?? '';
  const versionMarker = query.get('version-id-marker') ?? '';
  if (versionMarker !== '' && keyMarker === '') {
    throw new S3Error('InvalidArgument', { message: 'A version-id marker cannot be specified without a key marker.' });
  }
  const found = [...walkVersions(bucket, list, keyMarker, versionMarker).take(list.maxKeys === 0 ? 0 : list.maxKeys + 1)];
  const entries = found.slice(0, list.maxKeys);
  const last = entries.at(-1);
  const isTruncated = found.length > entries.length;
  const body = renderXml('ListVersionsResult', {
    Name: name,
    ...list.echo,
    KeyMarker: list.encode(keyMarker),
    VersionIdMarker: versionMarker,
    IsTruncated: isTruncated,
    NextKeyMarker: isTruncated && last ? list.encode(last.key) : undefined,
    NextVersionIdMarker: isTruncated ? last?.version?.versionId : undefined,
    Version: entries.flatMap(({ version }) => (version?.kind === 'object' ? [renderVersion(bucket, version, list)] : [])),
    DeleteMarker: entries.flatMap(({ version }) => (version?.kind === 'marker' ? [renderVersion(bucket, version, list)] : [])),
    CommonPrefixes: entries.flatMap(({ key, version }) => (version ? [] : [{ Prefix: list.encode(key) }])),
  });
  return { status: 200, body };
};

interface VersionEntry {
  readonly key: string;
  /** Absent for keys rolled up. */
  readonly version?: VersionRecord;
}

function* walkVersions(bucket: Bucket, list: ListQuery, keyMarker: string, versionMarker: string): Generator<VersionEntry> {
  const { prefix, delimiter } = list;
  if (versionMarker !== '' && keyMarker.startsWith(prefix)) {
    const versions = bucket.index.list(keyMarker);
    const at = versions.findIndex(({ versionId }) => versionId === versionMarker);
    // A marker that is gone was deleted by who lists, page by page: then all that is left of the key comes next.
    yield* versions.slice(at + 1).map((version) => ({ key: keyMarker, version }));
  }
  for (const entry of walkKeys(bucket.index.keys, { prefix, delimiter, after: keyMarker, isListed: () => true })) {
    if (entry.kind === 'prefix') yield { key: entry.key };
    else yield* bucket.index.list(entry.key).map((version) => ({ key: entry.key, version }));
  }
}

function renderVersion(bucket: Bucket, version: VersionRecord, { encode }: ListQuery): XmlElements {
  return {
    Key: encode(version.key),
    VersionId: version.versionId,
    IsLatest: bucket.index.list(version.key)[0] === version,
    LastModified: version.time,
    ...(version.kind === 'object' && { ETag: `"${version.etag}"`, Size: version.size, StorageClass: 'STANDARD' }),
  };
}
