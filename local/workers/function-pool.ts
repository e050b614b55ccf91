import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSettings } from './function-settings.ts';
import { closeLog, FunctionWorker } from './function-worker.ts';

interface PoolOptions {
  readonly environment: Record<string, string>;
  /** What the function prints goes to `LOGS/<name>.log`. */
  readonly logDir: string;
  readonly maxWorkers: number;
  /** An idle worker is ended after so long. */
  readonly idleMs: number;
}

/** The workers of one function: as many as are busy at once, up to a limit, and a queue before them. */
export class FunctionPool {
  readonly #settings: FunctionSettings;
  readonly #options: PoolOptions;
  readonly #log: WriteStream;
  readonly #all = new Set<FunctionWorker>();
  readonly #idle = new Map<FunctionWorker, NodeJS.Timeout>();
  readonly #waiting: ((worker: FunctionWorker) => void)[] = [];

  constructor(settings: FunctionSettings, options: PoolOptions) {
    this.#settings = settings;
    this.#options = options;
    mkdirSync(options.logDir, { recursive: true });
    this.#log = createWriteStream(join(options.logDir, `${settings.name}.log`), { flags: 'a' });
  }

  /**
   * Calls the function as soon as a worker is free.
   *
   * @param payload JSON
   * @returns JSON
   * @throws {ExecutionFailure} if the function fails
   */
  async invoke(payload: string): Promise<string> {
    const worker = await this.#take();
    try {
      return await worker.invoke(payload, randomUUID());
    } finally {
      this.#give(worker);
    }
  }

  async close(): Promise<void> {
    for (const timer of this.#idle.values()) clearTimeout(timer);
    await Promise.all([...this.#all].map((worker) => worker.end()));
    await closeLog(this.#log);
  }

  #take(): Promise<FunctionWorker> {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      if (!worker.hasEnded) return Promise.resolve(worker);
      this.#all.delete(worker);
    }
    if (this.#all.size < this.#options.maxWorkers) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(worker: FunctionWorker): void {
    if (worker.hasEnded) this.#all.delete(worker);
    const next = this.#waiting.shift();
    if (next) next(worker.hasEnded ? this.#start() : worker);
    else if (!worker.hasEnded) this.#idle.set(worker, setTimeout(() => this.#retire(worker), this.#options.idleMs).unref());
  }

  #start(): FunctionWorker {
    const worker = new FunctionWorker(this.#settings, this.#options.environment, this.#log);
    this.#all.add(worker);
    return worker;
  }

  #retire(worker: FunctionWorker): void {
    this.#idle.delete(worker);
    this.#all.delete(worker);
    void worker.end();
  }
}
