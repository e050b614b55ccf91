import type { Bucket } from '../store/bucket.ts';
import type { VersionRecord } from '../store/version-record.ts';
import type { Checksum } from '../wire/checksums.ts';

/** The header that names a version; buckets that never had versioning do not speak of versions. */
export function renderVersionHeader(bucket: Bucket, { versionId }: VersionRecord): Record<string, string> {
  return bucket.versioning ? { 'x-amz-version-id': versionId } : {};
}

export function renderChecksumHeaders(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': findChecksumType(checksum) };
}

/** Elements of an XML answer that give a checksum. */
export function renderChecksumElements(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value, ChecksumType: findChecksumType(checksum) };
}

/** A checksum of checksums ends in the number of its parts. */
export function findChecksumType({ value }: Checksum): 'COMPOSITE' | 'FULL_OBJECT' {
  return value.includes('-') ? 'COMPOSITE' : 'FULL_OBJECT';
}
