import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UnreadableDropError, UnreadablePartError } from '../deal/errors.ts';
import { PARSER_OUTPUT, type ParseRequest, type ParserEnding, type ParserSaid, type ProcessLimits } from './parser-messages.ts';

export interface ParserLimits extends ProcessLimits {
  /** Of one file, whatever it holds. */
  readonly totalMs: number;
}

/** Most of the heap; above it V8 ends the process, some memory before it has more than it may. */
const HEAP_SHARE = 0.7;
/** One that has this share of its memory after a file, when it has swept, is not given another. */
const SWOLLEN_SHARE = 0.55;
/** So much longer than the process itself does, this one waits by the clock, should all of that be stuck. */
const PATIENCE = 8;
/** A start takes a tenth of a second; a busy machine may need longer. */
const START_MS = 30_000;
/** As much of what a process prints is kept to tell why it did not start. */
const KEPT_ERRORS = 2000;
const LINE_FEED = 10;

/** A process that reads files, one at a time, until it is ended or a file is too much for it. */
export class ParserProcess<Item> {
  readonly #limits: ParserLimits;
  readonly #child: ChildProcess;
  readonly #lines: AsyncGenerator<string>;
  readonly #exited: Promise<void>;
  readonly #closed: Promise<void>;
  #ready: Promise<void> | undefined;
  #errors = '';
  #ended = false;
  #memory = 0;

  /** @param program serves a parser: `serveParser()` */
  constructor(program: URL, limits: ParserLimits) {
    this.#limits = limits;
    const heapMb = Math.floor((limits.maxBytes * HEAP_SHARE) / 1_000_000);
    this.#child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        // It sweeps between files, and keeps its code then.
        '--expose-gc',
        '--no-flush-bytecode',
        `--max-old-space-size=${heapMb}`,
        fileURLToPath(program),
        JSON.stringify(limits satisfies ProcessLimits),
      ],
      // Nothing of the environment: what reads a stranger's file has no credentials.
      { stdio: ['pipe', 'ignore', 'pipe', 'pipe'], env: { TZ: 'UTC' } },
    );
    this.#closed = new Promise((resolve) => this.#child.once('close', () => resolve()));
    this.#exited = once(this.#child, 'exit').then(
      () => this.#end(),
      (error: unknown) => {
        this.#errors += String(error);
        this.#end();
      },
    );
    // What is written to a process that has died is told by its death.
    this.#input.on('error', () => {});
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#errors = (this.#errors + text.toString()).slice(-KEPT_ERRORS);
    });
    this.#lines = readLines(this.#output);
    this.#hold(false);
  }

  /** Whether it can read no more. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /** Whether what it read last has left so much behind that the next file would not have all that it may. */
  get isSwollen(): boolean {
    return this.#memory > this.#limits.maxBytes * SWOLLEN_SHARE;
  }

  /** Resolves once it has loaded. @throws {Error} if it does not */
  start(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /**
   * What is in a file, as it is found.
   *
   * @throws {UnreadableDropError} as the parser throws it
   * @throws {UnreadablePartError} `timeout` or `bomb`, if the file is too much for the limits; what came before stands
   * @throws {Error} what else the parser throws, by its name
   */
  async *parse(name: string, bytes: Uint8Array): AsyncGenerator<Item> {
    this.#hold(true);
    let isOver = false;
    try {
      await this.start();
      const end = performance.now() + this.#limits.totalMs;
      const head: ParseRequest = { name, size: bytes.length };
      this.#input.write(`${JSON.stringify(head)}\n`);
      this.#input.write(bytes);
      for (;;) {
        const said = await this.#listen(end);
        if (said.kind === 'ready') continue;
        if (said.kind === 'found') {
          yield said.item;
          continue;
        }
        isOver = true;
        this.#memory = said.memory;
        if (said.kind === 'read') return;
        throw toError(name, said);
      }
    } finally {
      // Whoever asked has heard enough, or too little; it would go on.
      if (isOver) this.#hold(false);
      else await this.end();
    }
  }

  async end(): Promise<void> {
    this.#end();
    this.#hold(true);
    this.#child.kill('SIGKILL');
    // What it said last, nobody reads.
    this.#output.destroy();
    await this.#exited;
  }

  get #input(): Writable {
    return this.#child.stdin as Writable;
  }

  get #output(): Readable {
    return this.#child.stdio[PARSER_OUTPUT] as Readable;
  }

  async #start(): Promise<void> {
    const line = await Promise.race([this.#lines.next(), setTimeout(START_MS, undefined, { ref: false })]);
    if (line !== undefined && !line.done) return;
    await this.end();
    await this.#closed;
    throw new Error(`Cannot start the process that reads files: ${this.#errors.trim() || 'it says nothing'}`);
  }

  /** @param end when the file has had its time */
  async #listen(end: number): Promise<ParserSaid<Item>> {
    const { stallMs, totalMs } = this.#limits;
    const leftMs = end - performance.now();
    if (leftMs <= 0) throw new UnreadablePartError('timeout', `more than ${totalMs / 1000} s`);
    const late = new AbortController();
    const timer = setTimeout(Math.min(stallMs * PATIENCE, leftMs), undefined, { signal: late.signal }).catch(() => undefined);
    const line = await Promise.race([this.#lines.next(), timer]);
    late.abort();
    if (line !== undefined && !line.done) return JSON.parse(line.value) as ParserSaid<Item>;
    if (line === undefined) throw stalled(stallMs);
    await this.#exited;
    throw describeDeath(this.#child, stallMs);
  }

  #end(): void {
    this.#ended = true;
  }

  /** Only while it reads does it keep this process alive. */
  #hold(isHeld: boolean): void {
    const handles = [this.#child, ...(this.#child.stdio as (Socket | null)[])];
    for (const handle of handles) {
      if (isHeld) handle?.ref();
      else handle?.unref();
    }
  }
}

function toError(name: string, said: Exclude<ParserEnding, { kind: 'read' }>): Error {
  if (said.kind === 'threw') {
    // Whatever is called once for each level of a file, or handed to one call for each piece of it: the file is at fault.
    if (said.message === 'Maximum call stack size exceeded') return new UnreadablePartError('malformed', 'it is nested too deep');
    return Object.assign(new Error(said.message), { name: said.name, ...(said.stack !== undefined && { stack: said.stack }) });
  }
  return new UnreadableDropError(name, said.reason, said.detail === undefined ? {} : { detail: said.detail });
}

function stalled(stallMs: number): UnreadablePartError {
  return new UnreadablePartError('timeout', `nothing was found in it for ${stallMs / 1000} s`);
}

/** V8 aborts a process whose heap is full; the watching thread kills one that is too large, as the system does. */
function describeDeath({ signalCode, exitCode }: ChildProcess, stallMs: number): UnreadablePartError {
  if (signalCode === 'SIGXCPU') return stalled(stallMs);
  if (signalCode === 'SIGKILL' || signalCode === 'SIGABRT') {
    return new UnreadablePartError('bomb', 'reading it takes more memory than it may');
  }
  return new UnreadablePartError('malformed', `its reader broke down on it (${signalCode ?? exitCode})`);
}

async function* readLines(stream: Readable): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]).toString();
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
}
