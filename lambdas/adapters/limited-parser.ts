import { PARSE_SECONDS } from '../contract.ts';
import { type ParserLimits, ParserProcess } from './parser-process.ts';

/**
 * What Parse allows one file. A good one of 25 MB takes a tenth of the time and half of the memory.
 */
const LIMITS: ParserLimits = { stallMs: 4000, totalMs: 1000 * PARSE_SECONDS.file, maxBytes: 440_000_000 };
/** A file that takes longer may be too much for its process, so another is started meanwhile, and from then on kept. */
const SUSPICION_MS = 150;
const MOST_WANTED = 2;

/** Reads files in processes of their own with time and memory limited, and keeps one warm for the next file. */
export class LimitedParser<Item> {
  readonly #program: URL;
  readonly #limits: ParserLimits;
  readonly #idle: ParserProcess<Item>[] = [];
  /** So many are kept warm: where one file was too much for its process others may be, and the next is not to wait for a start. */
  #wanted = 1;
  #busy = 0;

  /** @param program the process: it calls `serveParser()` */
  constructor(program: URL, limits: Partial<ParserLimits> = {}) {
    this.#program = program;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Starts the processes that are missing. */
  warm(): void {
    const idle = this.#idle.splice(0).filter(({ hasEnded }) => !hasEnded);
    while (idle.length + this.#busy < this.#wanted) {
      const process = new ParserProcess<Item>(this.#program, this.#limits);
      // First those that have read before: the last is taken.
      idle.unshift(process);
      // Why it did not start is told to the first who wants it to read.
      process.start().catch(() => {});
    }
    this.#idle.push(...idle);
  }

  /** As `ParserProcess.parse()`. */
  async *parse(name: string, bytes: Uint8Array): AsyncGenerator<Item> {
    const process = this.#take();
    this.#busy += 1;
    const timer = setTimeout(() => this.#suspect(), SUSPICION_MS).unref();
    try {
      yield* process.parse(name, bytes);
    } finally {
      clearTimeout(timer);
      this.#busy -= 1;
      if (process.hasEnded || process.isSwollen) this.#suspect();
      if (process.isSwollen || this.#idle.length >= this.#wanted) await process.end();
      else if (!process.hasEnded) this.#idle.push(process);
    }
  }

  /** Ends all that are idle. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((process) => process.end()));
  }

  #suspect(): void {
    this.#wanted = MOST_WANTED;
    this.warm();
  }

  #take(): ParserProcess<Item> {
    for (let process = this.#idle.pop(); process; process = this.#idle.pop()) if (!process.hasEnded) return process;
    return new ParserProcess(this.#program, this.#limits);
  }
}
