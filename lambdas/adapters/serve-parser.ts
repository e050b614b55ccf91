import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { UnreadableDropError } from '../deal/errors.ts';
import { PARSER_OUTPUT, type ParseRequest, type ParserEnding, type ParserSaid, type ProcessLimits } from './parser-messages.ts';

/** The process is looked at so often: in that time a file may claim some 50 MB. */
const LOOK_MS = 20;
/** With this share of its memory a process sweeps before it takes the next file, which is to have all that it may. */
const SWEEP_SHARE = 0.45;
/** Of the time that has passed, one that waits for nothing that will come uses less; one on a busy machine gets more. */
const IDLE_SHARE = 0.1;
const LINE_FEED = 10;

/** Loads and compiles what files need as a rule; that takes longer than most of them. */
const WARM_UP_ROUNDS = 4;

type Parse<Item> = (name: string, bytes: Uint8Array) => AsyncIterable<Item>;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ServedParser<Item> {
  readonly parse: Parse<Item>;
  /** Good files, read while there is no other, so that the first of the others finds the process warm. */
  readonly warmUp?: readonly File[];
}

/** Shared with the thread that watches: how often something began or was said, and whether it is at work on a file. */
const STEP = 0;
const WORKING = 1;

interface WatchOptions extends ProcessLimits {
  readonly state: Int32Array<SharedArrayBuffer>;
}

/**
 * Serves the parent of this process: reads each file it is given and says what is found, item by item.
 *
 * A second thread watches the first, which cannot watch itself while it computes: it ends the process by `SIGKILL` once that has too
 * much memory, and by `SIGXCPU` once nothing has been found for too long.
 *
 * @param load gives the parser, and what warms it; not called in the second thread, which has the same program
 */
export async function serveParser<Item>(load: () => Promise<ServedParser<Item>>): Promise<void> {
  if (!isMainThread) {
    watch(workerData as WatchOptions);
    return;
  }
  const [, program = '', limits = ''] = process.argv;
  const state = new Int32Array(new SharedArrayBuffer(8));
  const options: WatchOptions = { ...(JSON.parse(limits) as ProcessLimits), state };
  new Worker(program, { workerData: options, execArgv: [] }).unref();
  const work = (isWorking: boolean) => {
    Atomics.add(state, STEP, 1);
    Atomics.store(state, WORKING, isWorking ? 1 : 0);
  };
  const say = (message: ParserSaid<Item>) => {
    // While the parent is slow to listen it waits, which is no fault of the file.
    work(false);
    write(`${JSON.stringify(message)}\n`);
    work(message.kind === 'found');
  };
  const { parse, warmUp = [] } = await load();
  say({ kind: 'ready' });
  let isAsked = false;
  const requests = readRequests(process.stdin, () => {
    isAsked = true;
  });
  const first = requests.next();
  await warm(parse, { files: warmUp, isOver: () => isAsked });
  for (let asked = await first; !asked.done; asked = await requests.next()) {
    const { name, bytes } = asked.value;
    work(true);
    const ending = await end(parse(name, bytes), (item) => say({ kind: 'found', item }));
    if (process.memoryUsage.rss() > options.maxBytes * SWEEP_SHARE)
      globalThis.gc?.({ execution: 'sync', flavor: 'regular', type: 'major' });
    say({ ...ending, memory: process.memoryUsage.rss() });
  }
}

/** @param found told of each item */
async function end<Item>(items: AsyncIterable<Item>, found: (item: Item) => void): Promise<ParserEnding> {
  try {
    for await (const item of items) found(item);
    return { kind: 'read' };
  } catch (error) {
    return describe(error);
  }
}

async function warm<Item>(
  parse: Parse<Item>,
  { files, isOver }: { files: readonly File[]; isOver: () => boolean },
): Promise<void> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (const { name, bytes } of files) {
      await setImmediate();
      if (isOver()) return;
      await end(parse(name, bytes), () => {});
    }
  }
}

function watch({ maxBytes, stallMs, state }: WatchOptions): void {
  const look = () => {
    const { user, system } = process.cpuUsage();
    return { step: Atomics.load(state, STEP), cpuMs: (user + system) / 1000, ms: performance.now() };
  };
  let last = look();
  setInterval(() => {
    if (process.memoryUsage.rss() > maxBytes) process.kill(process.pid, 'SIGKILL');
    const now = look();
    if (now.step !== last.step || Atomics.load(state, WORKING) === 0) last = now;
    const [cpuMs, ms] = [now.cpuMs - last.cpuMs, now.ms - last.ms];
    if (cpuMs > stallMs || (ms > stallMs && cpuMs < ms * IDLE_SHARE)) process.kill(process.pid, 'SIGXCPU');
  }, LOOK_MS);
}

/** Returns once the pipe has it all, so that what was found is told whatever comes after; waits while the parent is slow. */
function write(line: string): void {
  // All of it as a rule: written as text, it leaves no buffer behind for each article.
  let at = writeSync(PARSER_OUTPUT, line);
  if (at === Buffer.byteLength(line)) return;
  for (const bytes = Buffer.from(line); at < bytes.length; ) at += writeSync(PARSER_OUTPUT, bytes, at);
}

function describe(error: unknown): ParserEnding {
  if (error instanceof UnreadableDropError) {
    const { reason, detail } = error;
    return { kind: 'unreadable', reason, ...(detail !== undefined && { detail }) };
  }
  if (!(error instanceof Error)) return { kind: 'threw', name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return { kind: 'threw', name, message, ...(stack !== undefined && { stack }) };
}

/**
 * One file at a time is asked for, so what follows a head are the bytes of its file.
 *
 * @param begun told when the first bytes of a file are there
 */
async function* readRequests(input: AsyncIterable<Buffer>, begun: () => void): AsyncGenerator<File> {
  let head = Buffer.alloc(0);
  let file: { name: string; bytes: Buffer; length: number } | undefined;
  for await (const chunk of input) {
    begun();
    let rest = chunk;
    if (file === undefined) {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf(LINE_FEED);
      if (end === -1) continue;
      const { name, size } = JSON.parse(head.toString('utf8', 0, end)) as ParseRequest;
      file = { name, bytes: Buffer.allocUnsafe(size), length: 0 };
      rest = head.subarray(end + 1);
      head = Buffer.alloc(0);
    }
    file.length += rest.copy(file.bytes, file.length);
    if (file.length < file.bytes.length) continue;
    const { name, bytes } = file;
    file = undefined;
    yield { name, bytes };
  }
}
