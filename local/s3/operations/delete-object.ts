import type { S3Operation } from '../exchange.ts';
import { requireWritable } from './preconditions.ts';
import { removeVersion } from './remove-version.ts';

export const deleteObject: S3Operation = ({ bucket: name, key, query, headers }, context) => {
  const bucket = context.store.requireBucket(name);
  requireWritable(bucket.findCurrent(key), headers);
  const { versionId, isMarker } = removeVersion(bucket, key, query.get('versionId'), context);
  return {
    status: 204,
    headers: { ...(versionId && { 'x-amz-version-id': versionId }), ...(isMarker && { 'x-amz-delete-marker': 'true' }) },
  };
};
