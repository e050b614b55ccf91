import { SortedKeys } from './sorted-keys.ts';
import type { VersionRecord } from './version-record.ts';

/** What a bucket holds, in memory: the versions of each key, newest first. */
export class BucketIndex {
  readonly keys = new SortedKeys();
  readonly #versions = new Map<string, VersionRecord[]>();

  add(record: VersionRecord): void {
    const versions = this.#versions.get(record.key);
    if (versions) versions.unshift(record);
    else this.#versions.set(record.key, [record]);
    this.keys.add(record.key);
  }

  remove(record: VersionRecord): void {
    const left = this.list(record.key).filter((other) => other.sequencer !== record.sequencer);
    if (left.length > 0) {
      this.#versions.set(record.key, left);
      return;
    }
    this.#versions.delete(record.key);
    this.keys.remove(record.key);
  }

  /** Versions and markers of a key, newest first. */
  list(key: string): readonly VersionRecord[] {
    return this.#versions.get(key) ?? [];
  }

  find(key: string, versionId: string): VersionRecord | undefined {
    return this.list(key).find((version) => version.versionId === versionId);
  }

  /** Every version and marker of every key. */
  *all(): Generator<VersionRecord> {
    for (const versions of this.#versions.values()) yield* versions;
  }

  get isEmpty(): boolean {
    return this.#versions.size === 0;
  }
}
