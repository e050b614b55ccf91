import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson, writeJson } from '../../write-json.ts';
import type { Checksum, ChecksumAlgorithm } from '../wire/checksums.ts';

/** What a multipart upload was begun with. */
export interface UploadRecord {
  readonly bucket: string;
  readonly key: string;
  /** ISO 8601. */
  readonly initiatedAt: string;
  /** Become the object's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly checksum?: { readonly algorithm: ChecksumAlgorithm; readonly type: 'COMPOSITE' | 'FULL_OBJECT' };
}

/** One part as it last arrived. */
export interface PartRecord {
  readonly number: number;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  readonly checksum?: Checksum;
  /** ISO 8601. */
  readonly time: string;
  /** Name of the file with its bytes; another for each arrival, so that a part in use is never written over. */
  readonly file: string;
}

/** A multipart upload in progress: `upload.json`, and for each part a record and a file of bytes. */
export class Upload {
  readonly record: UploadRecord;
  readonly #dir: string;
  readonly #tempDir: string;
  readonly #parts = new Map<number, PartRecord>();

  /** Creates the upload, or opens it if it is there. */
  constructor(dir: string, tempDir: string, record: UploadRecord) {
    this.record = record;
    this.#dir = dir;
    this.#tempDir = tempDir;
    mkdirSync(dir, { recursive: true });
    for (const name of readdirSync(dir).filter((file) => file.startsWith('part-'))) {
      const part = readJson(join(dir, name)) as PartRecord;
      this.#parts.set(part.number, part);
    }
    writeJson(join(dir, 'upload.json'), record, tempDir);
  }

  /** By number. */
  listParts(): PartRecord[] {
    return [...this.#parts.values()].sort((a, b) => a.number - b.number);
  }

  findPart(number: number): PartRecord | undefined {
    return this.#parts.get(number);
  }

  /** Takes in a finished temporary file, which moves; one of the same number that came before is replaced. */
  addPart(facts: Omit<PartRecord, 'file'>, tempPath: string): PartRecord {
    const part = { ...facts, file: `data-${randomUUID()}` };
    renameSync(tempPath, this.partPath(part));
    writeJson(join(this.#dir, `part-${part.number}.json`), part, this.#tempDir);
    const replaced = this.#parts.get(part.number);
    this.#parts.set(part.number, part);
    if (replaced) rmSync(this.partPath(replaced), { force: true });
    return part;
  }

  partPath({ file }: PartRecord): string {
    return join(this.#dir, basename(file));
  }

  destroy(): void {
    rmSync(join(this.#dir, 'upload.json'), { force: true });
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
