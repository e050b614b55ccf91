import { mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '../../write-json.ts';
import { BucketIndex } from './bucket-index.ts';
import type { Sequencers } from './sequencers.ts';
import { type MarkerRecord, NULL_VERSION, type ObjectRecord, type VersionRecord } from './version-record.ts';

export type Versioning = 'Enabled' | 'Suspended';

/** What is on disk of a bucket itself, as `bucket.json`; a folder without it is no bucket. */
export interface BucketRecord {
  /** Absent if versioning was never switched on. */
  readonly versioning?: Versioning;
  /** ISO 8601. */
  readonly createdAt: string;
}

interface BucketPorts {
  readonly sequencers: Sequencers;
  readonly tempDir: string;
}

type ObjectDraft = Omit<ObjectRecord, 'kind' | 'sequencer'>;
type MarkerDraft = Omit<MarkerRecord, 'kind' | 'sequencer'>;

/**
 * One bucket: `data/<sequencer>` is a version's bytes, `versions/<sequencer>.json` says that it exists. The bytes are in
 * place before the record is, and go after it, so whatever the moment of a crash a version is whole or absent. Keys are
 * written into records and never into file names.
 */
export class Bucket {
  readonly name: string;
  readonly index = new BucketIndex();
  readonly #dir: string;
  readonly #ports: BucketPorts;
  #record: BucketRecord;

  /** Creates the bucket, or opens it if it is there. */
  constructor(dir: string, name: string, ports: BucketPorts, created: BucketRecord) {
    this.name = name;
    this.#dir = dir;
    this.#ports = ports;
    mkdirSync(join(dir, 'data'), { recursive: true });
    mkdirSync(join(dir, 'versions'), { recursive: true });
    const stored = readJson(join(dir, 'bucket.json'));
    this.#record = stored ? (stored as BucketRecord) : created;
    if (!stored) this.#writeRecord(created);
    this.#load();
  }

  get versioning(): Versioning | undefined {
    return this.#record.versioning;
  }

  get createdAt(): string {
    return this.#record.createdAt;
  }

  setVersioning(versioning: Versioning): void {
    if (this.versioning !== versioning) this.#writeRecord({ ...this.#record, versioning });
  }

  /** The newest version of a key, unless the newest is a marker. */
  findCurrent(key: string): ObjectRecord | undefined {
    const [newest] = this.index.list(key);
    return newest?.kind === 'object' ? newest : undefined;
  }

  /** Makes an object of a finished temporary file, which moves. */
  addObject(draft: ObjectDraft, tempPath: string): ObjectRecord {
    const record: ObjectRecord = { kind: 'object', sequencer: this.#ports.sequencers.next(), ...draft };
    renameSync(tempPath, this.#dataPath(record));
    this.#add(record);
    return record;
  }

  addMarker(draft: MarkerDraft): MarkerRecord {
    const record: MarkerRecord = { kind: 'marker', sequencer: this.#ports.sequencers.next(), ...draft };
    this.#add(record);
    return record;
  }

  /** Ends a version for good. */
  remove(record: VersionRecord): void {
    this.index.remove(record);
    this.#removeFiles(record);
  }

  /** Opens an object's bytes; they stay readable through the descriptor even if the object is removed meanwhile. */
  openData(record: ObjectRecord): number {
    return openSync(this.#dataPath(record), 'r');
  }

  /** Removes the folder. Its own record goes first: a folder without one is no bucket. */
  destroy(): void {
    rmSync(join(this.#dir, 'bucket.json'));
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #add(record: VersionRecord): void {
    const replaced = this.index.find(record.key, record.versionId);
    if (replaced && record.versionId !== NULL_VERSION) {
      throw new Error(`Cannot store "${record.key}": version id "${record.versionId}" is taken`);
    }
    writeJson(this.#recordPath(record), record, this.#ports.tempDir);
    this.index.add(record);
    if (replaced) this.remove(replaced);
  }

  /** Reads all records, oldest first, and clears away what a crash left: replaced null versions, bytes without a record. */
  #load(): void {
    const names = readdirSync(join(this.#dir, 'versions')).sort();
    for (const name of names) {
      const record = readJson(join(this.#dir, 'versions', name)) as VersionRecord;
      const replaced = this.index.find(record.key, record.versionId);
      this.index.add(record);
      if (replaced) this.remove(replaced);
      this.#ports.sequencers.pass(record.sequencer);
    }
    const kept = new Set([...this.index.all()].map(({ sequencer }) => sequencer));
    for (const name of readdirSync(join(this.#dir, 'data'))) {
      if (!kept.has(name)) rmSync(join(this.#dir, 'data', name));
    }
  }

  #removeFiles(record: VersionRecord): void {
    rmSync(this.#recordPath(record));
    if (record.kind === 'object') rmSync(this.#dataPath(record), { force: true });
  }

  #recordPath({ sequencer }: VersionRecord): string {
    return join(this.#dir, 'versions', `${sequencer}.json`);
  }

  #dataPath({ sequencer }: VersionRecord): string {
    return join(this.#dir, 'data', sequencer);
  }

  #writeRecord(record: BucketRecord): void {
    writeJson(join(this.#dir, 'bucket.json'), record, this.#ports.tempDir);
    this.#record = record;
  }
}
