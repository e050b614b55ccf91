import { createHash } from 'node:crypto';
import { HeadObjectCommand, NotFound, PutObjectCommand } from '@aws-sdk/client-s3';
import { AS_OF_METADATA, PREFIX } from '../lambdas/contract.ts';
import type { Connection } from './connection.ts';

/** One version of one file, as S3 names it. */
export interface DropVersion {
  readonly key: string;
  readonly versionId: string;
}

interface File {
  /** Becomes the key under `drops/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD` or ISO 8601: when it counts as arrived. */
  readonly asOf?: string;
}

/** Drops a file. */
export async function putDrop({ s3, names }: Connection, { name, bytes, asOf }: File): Promise<DropVersion> {
  const key = PREFIX.drops + name;
  const { VersionId: versionId = 'null' } = await s3.send(
    new PutObjectCommand({
      Bucket: names.intakeBucket,
      Key: key,
      Body: bytes,
      ...(asOf !== undefined && { Metadata: { [AS_OF_METADATA]: asOf } }),
    }),
  );
  return { key, versionId };
}

/** The newest version of a file, if it has these very bytes: what was dropped before an interruption. */
export async function findDrop({ s3, names }: Connection, { name, bytes }: File): Promise<DropVersion | undefined> {
  const key = PREFIX.drops + name;
  try {
    const { ETag, VersionId: versionId = 'null' } = await s3.send(
      new HeadObjectCommand({ Bucket: names.intakeBucket, Key: key }),
    );
    return ETag === `"${createHash('md5').update(bytes).digest('hex')}"` ? { key, versionId } : undefined;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
