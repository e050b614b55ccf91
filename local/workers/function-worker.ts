import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ExecutionFailure } from '../machines/execution-failure.ts';
import type { FunctionSettings } from './function-settings.ts';
import type { FunctionError, Invocation, WorkerMessage } from './messages.ts';

/** Lambda has 10 s for this; a laptop that does other things besides may need longer. */
const LOAD_PATIENCE_MS = 60_000;

/** A worker that computes for long claims three times as much for what is soon garbage, and never returns it. */
const MOST_YOUNG_MB = 24;

/** Gives the outcome of an invocation to whoever waits for it. */
type Settle = (outcome: WorkerMessage | ExecutionFailure) => void;

/** One worker thread with one function in it, for one invocation at a time, until it ends. */
export class FunctionWorker {
  readonly #settings: FunctionSettings;
  readonly #worker: Worker;
  readonly #loaded: Promise<WorkerMessage | ExecutionFailure>;
  #settle: Settle = () => {};
  #ended = false;

  constructor(settings: FunctionSettings, environment: Record<string, string>, log: WriteStream) {
    this.#settings = settings;
    const { module, entry, name, arn, memoryMb } = settings;
    this.#loaded = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
      workerData: { module, entry, name, arn, memoryMb },
      env: environment,
      // Loaders that run this process, for TSX or tests, are nothing to a bundle, and cost each worker a fifth of a second.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: MOST_YOUNG_MB },
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.on('data', (text) => log.write(text));
    this.#worker.stderr.on('data', (text) => log.write(text));
    this.#worker.on('message', (message: WorkerMessage) => this.#settle(message));
    this.#worker.on('error', (error) => this.#settle(describeCrash(error)));
    this.#worker.on('exit', (code) => this.#exit(code));
    this.#worker.unref();
  }

  /** Whether it can take no more invocations. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /**
   * Calls the function.
   *
   * @returns JSON
   * @throws {ExecutionFailure} named as Lambda names the error, with Lambda's JSON for its cause
   */
  async invoke(payload: string, requestId: string): Promise<string> {
    const loaded = await this.#before(this.#loaded, LOAD_PATIENCE_MS);
    const outcome = isLoaded(loaded) ? await this.#run(payload, requestId) : loaded;
    if (outcome instanceof ExecutionFailure) throw outcome;
    if (outcome.kind === 'returned') return outcome.payload;
    throw new ExecutionFailure(...describeError(outcome.kind === 'loaded' ? UNKNOWN : outcome.error));
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #run(payload: string, requestId: string): Promise<WorkerMessage | ExecutionFailure> {
    const { timeoutMs } = this.#settings;
    const invocation: Invocation = { requestId, payload, deadline: Date.now() + timeoutMs };
    const outcome = new Promise<WorkerMessage | ExecutionFailure>((resolve) => {
      this.#settle = resolve;
    });
    this.#worker.postMessage(invocation);
    return this.#before(outcome, timeoutMs);
  }

  /** Waits as long as given; then the worker is ended, for nothing else stops a function that computes. */
  async #before(
    outcome: Promise<WorkerMessage | ExecutionFailure>,
    patienceMs: number,
  ): Promise<WorkerMessage | ExecutionFailure> {
    const seconds = (patienceMs / 1000).toFixed(2);
    const { promise: late, resolve } = Promise.withResolvers<ExecutionFailure>();
    const timer = setTimeout(() => resolve(timedOut(seconds)), patienceMs);
    const first = await Promise.race([outcome, late]);
    clearTimeout(timer);
    if (first instanceof ExecutionFailure || first.kind === 'crashed') await this.end();
    return first;
  }

  #exit(code: number): void {
    this.#ended = true;
    this.#settle(exited(`exit status ${code}`));
  }
}

const UNKNOWN: FunctionError = { errorType: 'Lambda.Unknown', errorMessage: 'The function said nothing', trace: [] };

function isLoaded(message: WorkerMessage | ExecutionFailure): boolean {
  return !(message instanceof ExecutionFailure) && message.kind === 'loaded';
}

function describeError({ errorType, errorMessage, trace }: FunctionError): [string, string] {
  return [errorType, JSON.stringify({ errorType, errorMessage, trace })];
}

function timedOut(seconds: string): ExecutionFailure {
  return new ExecutionFailure(
    ...describeError({ errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${seconds} seconds`, trace: [] }),
  );
}

function exited(how: string): ExecutionFailure {
  const errorMessage = `Runtime exited with error: ${how}`;
  return new ExecutionFailure(...describeError({ errorType: 'Runtime.ExitError', errorMessage, trace: [] }));
}

function describeCrash(error: unknown): ExecutionFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return exited(
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'signal: killed' : `uncaught ${error instanceof Error ? error.message : error}`,
  );
}

/** Resolves once a stream has written all it was given. */
export async function closeLog(log: WriteStream): Promise<void> {
  if (log.closed) return;
  log.end();
  await once(log, 'close');
}
