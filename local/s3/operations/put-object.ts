import type { S3Operation } from '../exchange.ts';
import { receiveBody } from '../wire/receive-body.ts';
import { parseObjectHeaders } from './object-headers.ts';
import { requireWritable } from './preconditions.ts';
import { requireContentLength, requireShortKey } from './requirements.ts';
import { announceCreated, storeObject } from './store-object.ts';
import { renderChecksumHeaders, renderVersionHeader } from './version-headers.ts';

export const putObject: S3Operation = async ({ bucket: name, key, headers, body }, context) => {
  const bucket = context.store.requireBucket(name);
  requireShortKey(key);
  requireContentLength(headers);
  const kept = parseObjectHeaders(headers);
  // Twice: before the body to spare the upload, and again in the turn that writes, which is the one that counts.
  requireWritable(bucket.findCurrent(key), headers);
  const record = await context.store.staging.stage(
    (sink) => receiveBody(body, sink, { headers }),
    ({ path, facts: { size, md5, checksum } }) => {
      const target = context.store.requireBucket(name);
      requireWritable(target.findCurrent(key), headers);
      const facts = { key, size, etag: md5, headers: kept, reason: 'PutObject' as const, ...(checksum && { checksum }) };
      return storeObject(target, facts, path, context);
    },
  );
  await announceCreated(bucket, record, context);
  return {
    status: 200,
    headers: { etag: `"${record.etag}"`, ...renderVersionHeader(bucket, record), ...renderChecksumHeaders(record.checksum) },
  };
};
