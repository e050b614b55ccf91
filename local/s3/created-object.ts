import type { CreationReason, ObjectRecord } from './store/version-record.ts';

/** An object that came to be, as an "Object Created" event describes it. */
export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  /** `null`, the word, in a bucket without versions. */
  readonly versionId: string;
  /** Hexadecimal, of one length: the greater of two strings is the later object. */
  readonly sequencer: string;
  /** Bytes. */
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** ISO 8601. */
  readonly time: string;
  readonly reason: CreationReason;
}

/** The event's view of a stored object. */
export function describeCreated(
  bucket: string,
  { key, versionId, sequencer, size, etag, time, reason }: ObjectRecord,
): CreatedObject {
  return { bucket, key, versionId, sequencer, size, etag, time, reason };
}
