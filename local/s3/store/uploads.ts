import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../write-json.ts';
import { S3Error } from '../s3-error.ts';
import { Upload, type UploadRecord } from './upload.ts';

/** Multipart uploads that were begun and neither completed nor aborted; they outlive a restart. */
export class Uploads {
  readonly #dir: string;
  readonly #tempDir: string;
  readonly #uploads = new Map<string, Upload>();

  constructor(dir: string, tempDir: string) {
    this.#dir = dir;
    this.#tempDir = tempDir;
    mkdirSync(dir, { recursive: true });
    for (const id of readdirSync(dir)) this.#open(id);
  }

  create(record: UploadRecord): string {
    const id = randomUUID().replaceAll('-', '');
    this.#uploads.set(id, new Upload(join(this.#dir, id), this.#tempDir, record));
    return id;
  }

  /** @throws {S3Error} NoSuchUpload if it is not one of this bucket and key */
  require(id: string, bucket: string, key: string): Upload {
    const upload = this.#uploads.get(id);
    if (upload?.record.bucket !== bucket || upload.record.key !== key) {
      throw new S3Error('NoSuchUpload', { details: { UploadId: id } });
    }
    return upload;
  }

  remove(id: string): void {
    this.#uploads.get(id)?.destroy();
    this.#uploads.delete(id);
  }

  removeAllOf(bucket: string): void {
    for (const [id, { record }] of [...this.#uploads]) {
      if (record.bucket === bucket) this.remove(id);
    }
  }

  #open(id: string): void {
    const dir = join(this.#dir, id);
    const record = readJson(join(dir, 'upload.json'));
    if (record) this.#uploads.set(id, new Upload(dir, this.#tempDir, record as UploadRecord));
    else rmSync(dir, { recursive: true, force: true });
  }
}
