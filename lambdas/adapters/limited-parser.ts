import { PARSE_SECONDS } from '../contract.ts';
import { type ParserLimits, ParserProcess } from './parser-process.ts';

/**
 * What Parse allows one file. A good one of 25 MB takes a tenth of the time and half of the memory.
 */
const LIMITS: ParserLimits = { stallMs: 4000, totalMs: 1000 * PARSE_SECONDS.file, maxBytes: 440_000_000 };
/** A file that takes longer may be too much for its process, so another is started meanwhile. */
const SUSPICION_MS = 150;
const MOST_IDLE = 2;

/** Reads files in processes of their own with time and memory limited, and keeps one warm for the next file. */
export class LimitedParser<Item> {
  readonly #program: URL;
  readonly #limits: ParserLimits;
  readonly #idle: ParserProcess<Item>[] = [];

  /** @param program the process: it calls `serveParser()` */
  constructor(program: URL, limits: Partial<ParserLimits> = {}) {
    this.#program = program;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Starts a process if none is there to take the next file. */
  warm(): void {
    if (this.#idle.some(({ hasEnded }) => !hasEnded)) return;
    const process = new ParserProcess<Item>(this.#program, this.#limits);
    this.#idle.push(process);
    // Why it did not start is told to the first who wants it to read.
    process.start().catch(() => {});
  }

  /** As `ParserProcess.parse()`. */
  async *parse(name: string, bytes: Uint8Array): AsyncGenerator<Item> {
    this.warm();
    const process = this.#take();
    const timer = setTimeout(() => this.warm(), SUSPICION_MS).unref();
    try {
      yield* process.parse(name, bytes);
    } finally {
      clearTimeout(timer);
      if (process.hasEnded) this.warm();
      else if (this.#idle.length < MOST_IDLE) this.#idle.push(process);
      else await process.end();
    }
  }

  /** Ends all that are idle. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((process) => process.end()));
  }

  #take(): ParserProcess<Item> {
    for (let process = this.#idle.pop(); process; process = this.#idle.pop()) if (!process.hasEnded) return process;
    return new ParserProcess(this.#program, this.#limits);
  }
}
