import { UnreadablePartError } from '../../deal/errors.ts';

/** The largest file inside an archive, in bytes: as large as a drop may be. */
export const MAX_UNPACKED_FILE = 25_000_000;
/** All that is unpacked from one drop, in bytes: so many times its size, and within these bounds. */
const RATIO = 100;
const LEAST_LIMIT = 64_000_000;
const MOST_LIMIT = 500_000_000;
/** Files that the archives of one drop may list, those that are skipped included; it may have 50,000 articles. */
const MAX_FILES = 100_000;

/**
 * What the archives of one drop may still unpack, however they are nested; deflate alone makes a thousand bytes of one.
 *
 * Text unpacks to three to ten times its size, and ten thousand small pages that are nearly alike to a hundred times.
 */
export class UnpackBudget {
  readonly #limit: number;
  #bytes = 0;
  #files = 0;

  /** @param packedBytes size of the drop */
  constructor(packedBytes: number) {
    this.#limit = Math.min(Math.max(RATIO * packedBytes, LEAST_LIMIT), MOST_LIMIT);
  }

  /** Whether nothing more can be unpacked. */
  get isSpent(): boolean {
    return this.#bytes >= this.#limit;
  }

  /** So many bytes the next file may have. */
  get allowance(): number {
    return Math.max(0, Math.min(MAX_UNPACKED_FILE, this.#limit - this.#bytes));
  }

  /** @throws {UnreadablePartError} if the archives of the drop list more files than it may have */
  addFiles(count: number): void {
    this.#files += count;
    if (this.#files > MAX_FILES) {
      throw new UnreadablePartError('too-large', `an archive of ${this.#files} files or more, the limit is ${MAX_FILES}`);
    }
  }

  /** @throws {UnreadablePartError} if this is more than the rest; a smaller file may still have it */
  take(bytes: number): void {
    if (bytes > this.#limit - this.#bytes) throw this.describeEnd();
    this.#bytes += bytes;
  }

  /** Returns what was taken and not used. */
  giveBack(bytes: number): void {
    this.#bytes -= bytes;
  }

  describeEnd(): UnreadablePartError {
    return new UnreadablePartError('bomb', `the archives of this drop unpack to more than ${this.#limit} bytes`);
  }
}
