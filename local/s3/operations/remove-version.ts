import type { S3Context } from '../exchange.ts';
import { S3Error } from '../s3-error.ts';
import type { Bucket } from '../store/bucket.ts';
import { chooseVersionId } from './store-object.ts';

/** What a delete did: which version it ended, or which marker it set. Both absent in a bucket without versions. */
export interface Removed {
  readonly versionId?: string;
  /** The version ended, or set, is a delete marker. */
  readonly isMarker: boolean;
}

/**
 * Deletes as S3 does: with a version id that version for good, without one by a marker, or, where versioning was never on, for
 * good. What is not there is deleted without complaint.
 */
export function removeVersion(bucket: Bucket, key: string, versionId: string | null, context: S3Context): Removed {
  if (versionId === '') throw new S3Error('InvalidArgument', { message: 'Version id cannot be the empty string' });
  if (versionId !== null || !bucket.versioning) return removeForGood(bucket, key, versionId ?? 'null');
  const marker = bucket.addMarker({ key, versionId: chooseVersionId(bucket, context), time: context.now().toISOString() });
  return { versionId: marker.versionId, isMarker: true };
}

function removeForGood(bucket: Bucket, key: string, versionId: string): Removed {
  const record = bucket.index.find(key, versionId);
  if (record) bucket.remove(record);
  return { isMarker: record?.kind === 'marker', ...(bucket.versioning && { versionId }) };
}
