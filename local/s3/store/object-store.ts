import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { S3Error } from '../s3-error.ts';
import { Bucket, type BucketRecord } from './bucket.ts';
import { Sequencers } from './sequencers.ts';
import { Staging } from './staging.ts';
import { Uploads } from './uploads.ts';

/**
 * Everything under one folder: `buckets/`, `uploads/` (multipart, unfinished), `temp/` (cleared at start) and
 * `sequencer.json`. One process at a time. Survives the end of the process at any moment; a power cut may take the last
 * seconds with it, as nothing is flushed to the disk by force.
 */
export class ObjectStore {
  readonly staging: Staging;
  readonly uploads: Uploads;
  readonly #buckets = new Map<string, Bucket>();
  readonly #bucketsDir: string;
  readonly #sequencers: Sequencers;

  constructor(dir: string) {
    const tempDir = join(dir, 'temp');
    rmSync(tempDir, { recursive: true, force: true });
    mkdirSync(tempDir, { recursive: true });
    this.#bucketsDir = join(dir, 'buckets');
    mkdirSync(this.#bucketsDir, { recursive: true });
    this.staging = new Staging(tempDir);
    this.#sequencers = new Sequencers(join(dir, 'sequencer.json'), tempDir);
    this.uploads = new Uploads(join(dir, 'uploads'), tempDir);
    for (const name of readdirSync(this.#bucketsDir)) this.#openBucket(name);
  }

  findBucket(name: string): Bucket | undefined {
    return this.#buckets.get(name);
  }

  requireBucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (!bucket) throw new S3Error('NoSuchBucket', { details: { BucketName: name } });
    return bucket;
  }

  /** By name. */
  listBuckets(): Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** @throws {S3Error} InvalidBucketName; the name becomes a folder, so it must not be able to mean another place */
  createBucket(name: string, record: BucketRecord): Bucket {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..')) {
      throw new S3Error('InvalidBucketName', { details: { BucketName: name } });
    }
    const bucket = this.#makeBucket(name, record);
    this.#buckets.set(name, bucket);
    return bucket;
  }

  removeBucket(bucket: Bucket): void {
    if (!bucket.index.isEmpty) throw new S3Error('BucketNotEmpty', { details: { BucketName: bucket.name } });
    this.uploads.removeAllOf(bucket.name);
    this.#buckets.delete(bucket.name);
    bucket.destroy();
  }

  #openBucket(name: string): void {
    const dir = join(this.#bucketsDir, name);
    if (existsSync(join(dir, 'bucket.json'))) this.#buckets.set(name, this.#makeBucket(name, { createdAt: '' }));
    else rmSync(dir, { recursive: true, force: true });
  }

  #makeBucket(name: string, record: BucketRecord): Bucket {
    const ports = { sequencers: this.#sequencers, tempDir: this.staging.dir };
    return new Bucket(join(this.#bucketsDir, name), name, ports, record);
  }
}
