import type { Checksum } from '../wire/checksums.ts';

export type CreationReason = 'PutObject' | 'CopyObject' | 'CompleteMultipartUpload';

/** The id that S3 gives to the one version kept while versioning is off or suspended. */
export const NULL_VERSION = 'null';

interface VersionFacts {
  readonly key: string;
  readonly versionId: string;
  /** Also the name of its files. */
  readonly sequencer: string;
  /** ISO 8601. */
  readonly time: string;
}

/** A version with content. */
export interface ObjectRecord extends VersionFacts {
  readonly kind: 'object';
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** What GET repeats: `content-type`, `x-amz-meta-…` and so on, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly checksum?: Checksum;
  readonly reason: CreationReason;
}

/** A version that says the key was deleted. */
export interface MarkerRecord extends VersionFacts {
  readonly kind: 'marker';
}

export type VersionRecord = ObjectRecord | MarkerRecord;
