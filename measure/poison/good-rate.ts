import type { DeployedParse } from './deployed-parse.ts';
import type { PoisonDrop } from './family.ts';

/** As many hostile drops lie between two looks at the usual rate, which follows the machine's other work. */
const QUIET_EVERY = 2;
/** So many of a family are followed by good drops. */
const LOOKS = 24;

/** How fast good drops are read after hostile ones, beside how fast they are when nothing else comes. */
export class GoodRate {
  readonly #parse: DeployedParse;
  readonly #drops: readonly PoisonDrop[];
  readonly quiet = { ms: 0, rounds: 0 };
  readonly meanwhile = { ms: 0, rounds: 0 };

  constructor(parse: DeployedParse, drops: readonly PoisonDrop[]) {
    this.#parse = parse;
    this.#drops = drops;
  }

  /** Reads all of them once, after hostile drop number `at` of a family of `count`. */
  async measure(at: number, count: number): Promise<void> {
    const every = Math.ceil(count / LOOKS);
    if (at % every !== 0) return;
    await this.#read(this.meanwhile);
    if (at % (every * QUIET_EVERY) === 0) await this.#read(this.quiet);
  }

  /** Reads them without measuring: what they load stays, so that the first are slower than any later. */
  async warm(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) await this.#read({ ms: 0, rounds: 0 });
  }

  async #read(sum: { ms: number; rounds: number }): Promise<void> {
    for (const drop of this.#drops) {
      const { outcome, message, ms } = await this.#parse.drop(drop);
      if (outcome !== 'read') throw new Error(`Cannot measure good drop "${drop.name}": ${message ?? outcome}`);
      sum.ms += ms;
    }
    sum.rounds += 1;
  }
}

/** @returns drops a second after hostile ones, as a share of those without; 1 where nothing was measured */
export function compareRates(rates: readonly GoodRate[]): number {
  const mean = (when: 'quiet' | 'meanwhile') => {
    const sum = (what: 'ms' | 'rounds') => rates.reduce((total, rate) => total + rate[when][what], 0);
    return sum('ms') / sum('rounds');
  };
  return rates.length === 0 ? 1 : mean('quiet') / mean('meanwhile');
}
