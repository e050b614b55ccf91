import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { describeCreated } from '../created-object.ts';
import type { S3Context } from '../exchange.ts';
import type { Bucket } from '../store/bucket.ts';
import { NULL_VERSION, type ObjectRecord } from '../store/version-record.ts';

/** The id of the version that a change to this bucket makes. */
export function chooseVersionId(bucket: Bucket, context: S3Context): string {
  return bucket.versioning === 'Enabled' ? context.ids() : NULL_VERSION;
}

type ObjectFacts = Pick<ObjectRecord, 'key' | 'size' | 'etag' | 'headers' | 'checksum' | 'reason'>;

/** Makes a new version of a finished temporary file, in one turn. */
export function storeObject(bucket: Bucket, facts: ObjectFacts, tempPath: string, context: S3Context): ObjectRecord {
  const draft = { ...facts, versionId: chooseVersionId(bucket, context), time: context.now().toISOString() };
  return bucket.addObject(draft, tempPath);
}

/** Tells the outside of a new object. A failure there fails the request, so that the writer tries again. */
export async function announceCreated(bucket: Bucket, record: ObjectRecord, context: S3Context): Promise<void> {
  await context.onCreated(describeCreated(bucket.name, record));
}

/** An object's bytes, or some of them. The file is opened before this returns, so that no later change can reach it. */
export function readObject(
  bucket: Bucket,
  record: ObjectRecord,
  range?: { readonly start: number; readonly end: number },
): Readable {
  if (record.size === 0) return Readable.from([]);
  return createReadStream('', { fd: bucket.openData(record), autoClose: true, ...range });
}
