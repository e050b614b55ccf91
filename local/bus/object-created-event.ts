import { createHash } from 'node:crypto';
import type { CreatedObject } from '../s3/created-object.ts';
import type { Place } from '../template/place.ts';

/** The event that S3 sends to EventBridge of a new object. */
export interface ObjectCreatedEvent {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * Describes a new object as S3 does to EventBridge. The same object gives the same event, its id too, however often it is
 * told of.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export function describeObjectCreated(object: CreatedObject, { region, accountId }: Place): ObjectCreatedEvent {
  const { bucket, key, versionId, sequencer, size, etag, time, reason } = object;
  const hash = createHash('sha256').update(`${bucket}\n${key}\n${versionId}\n${sequencer}`).digest('hex');
  return {
    version: '0',
    id: [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-'),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: accountId,
    // S3 tells whole seconds.
    time: time.replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: { key, size, etag, ...(versionId !== 'null' && { 'version-id': versionId }), sequencer },
      'request-id': hash.slice(32, 48).toUpperCase(),
      requester: accountId,
      'source-ip-address': '127.0.0.1',
      reason,
    },
  };
}
