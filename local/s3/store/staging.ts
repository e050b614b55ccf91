import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** A temporary file, complete, waiting to be moved to its place. */
export interface Staged<Facts> {
  readonly path: string;
  readonly facts: Facts;
}

/** Where bodies go while they arrive, so that nothing half-written is ever in the place of an object. */
export class Staging {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /**
   * Fills a temporary file, hands it to `use`, which may move it away, and removes it if it is still there.
   *
   * @param fill writes through the sink, piece by piece, and returns what it learned on the way
   */
  async stage<Facts, Result>(
    fill: (sink: (piece: Buffer) => Promise<void>) => Promise<Facts>,
    use: (staged: Staged<Facts>) => Result,
  ): Promise<Result> {
    const path = join(this.dir, randomUUID());
    try {
      const facts = await this.#fill(path, fill);
      return use({ path, facts });
    } finally {
      rmSync(path, { force: true });
    }
  }

  async #fill<Facts>(path: string, fill: (sink: (piece: Buffer) => Promise<void>) => Promise<Facts>): Promise<Facts> {
    const file = await open(path, 'wx');
    try {
      // `writeFile` on a handle goes on where the last one ended, and never stops half-way through a piece as `write` may.
      return await fill((piece) => file.writeFile(piece));
    } finally {
      await file.close();
    }
  }
}
