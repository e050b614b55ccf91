import type { DeployedParse } from './deployed-parse.ts';
import type { PoisonDrop } from './family.ts';

/** One in so many of a large family is followed by a good drop. */
const LARGE = 1000;
const OF_LARGE = 5;

interface Times {
  readonly quiet: number[];
  readonly meanwhile: number[];
}

/** How fast good drops are read among hostile ones, beside how fast they are when nothing else comes. */
export class GoodRate {
  readonly #parse: DeployedParse;
  readonly #drops: readonly PoisonDrop[];
  readonly #times = new Map<PoisonDrop, Times>();
  #next = 0;

  constructor(parse: DeployedParse, drops: readonly PoisonDrop[]) {
    this.#parse = parse;
    this.#drops = drops;
  }

  /** Reads each of them so often with nothing between. */
  async measureQuiet(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) for (const drop of this.#drops) await this.#read(drop, 'quiet');
  }

  /** Reads the next of them, after hostile drop number `at` of its family. */
  async measure(at: number): Promise<void> {
    if (at >= LARGE && at % OF_LARGE !== 0) return;
    const drop = this.#drops[this.#next % this.#drops.length];
    this.#next += 1;
    if (drop !== undefined) await this.#read(drop, 'meanwhile');
  }

  /** @returns drops a second among hostile ones, as a share of those without; undefined before both were measured */
  get ratio(): number | undefined {
    let [usual, meanwhile] = [0, 0];
    for (const times of this.#times.values()) {
      if (times.quiet.length === 0) continue;
      usual += mean(times.quiet) * times.meanwhile.length;
      meanwhile += mean(times.meanwhile) * times.meanwhile.length;
    }
    return meanwhile === 0 ? undefined : usual / meanwhile;
  }

  async #read(drop: PoisonDrop, when: keyof Times): Promise<void> {
    const { outcome, message, ms } = await this.#parse.drop(drop);
    if (outcome !== 'read') throw new Error(`Cannot measure good drop "${drop.name}": ${message ?? outcome}`);
    const times = this.#times.get(drop) ?? { quiet: [], meanwhile: [] };
    this.#times.set(drop, times);
    times[when].push(ms);
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
