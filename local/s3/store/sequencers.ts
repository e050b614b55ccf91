import { readJson, writeJson } from '../../write-json.ts';

/** So many numbers are reserved on disk at once, and at most so many are skipped by a crash. */
const BLOCK = 4096;
/** As many hexadecimal digits as S3's own have. */
const DIGITS = 18;

/** Numbers that only rise, across restarts too, even if the newest version was deleted in between. */
export class Sequencers {
  readonly #path: string;
  readonly #tempDir: string;
  #next: number;
  #reserved: number;

  constructor(path: string, tempDir: string) {
    this.#path = path;
    this.#tempDir = tempDir;
    this.#next = readReserved(path);
    this.#reserved = this.#next;
  }

  /** Hexadecimal digits of a fixed number, so that text order is order in time. */
  next(): string {
    if (this.#next === this.#reserved) {
      this.#reserved += BLOCK;
      writeJson(this.#path, { reserved: this.#reserved }, this.#tempDir);
    }
    return (this.#next++).toString(16).toUpperCase().padStart(DIGITS, '0');
  }

  /** Goes on after a number that is in use, should the file have been lost. */
  pass(sequencer: string): void {
    const used = Number.parseInt(sequencer, 16);
    if (used >= this.#reserved) this.#next = this.#reserved = used + 1;
  }
}

function readReserved(path: string): number {
  const stored = readJson(path);
  if (stored === undefined) return 1;
  if (typeof stored === 'object' && stored && 'reserved' in stored && Number.isSafeInteger(stored.reserved))
    return Number(stored.reserved);
  throw new Error(`Cannot read "${path}": no number "reserved"`);
}
