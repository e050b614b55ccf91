import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { UnreadableDropError } from '../deal/errors.ts';
import { PARSER_OUTPUT, type ParseRequest, type ParserSaid, type ProcessLimits } from './parser-messages.ts';

/** The process is looked at so often: in that time a file may claim some 50 MB. */
const LOOK_MS = 20;
/** Of the time that has passed, one that waits for nothing that will come uses less; one on a busy machine gets more. */
const IDLE_SHARE = 0.1;
const LINE_FEED = 10;

type Parse<Item> = (name: string, bytes: Uint8Array) => AsyncIterable<Item>;

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
 * @param load gives the parser; not called in the second thread, which has the same program
 */
export async function serveParser<Item>(load: () => Promise<Parse<Item>>): Promise<void> {
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
  const parse = await load();
  say({ kind: 'ready' });
  for await (const { name, bytes } of readRequests(process.stdin)) {
    work(true);
    try {
      for await (const item of parse(name, bytes)) say({ kind: 'found', item });
      say({ kind: 'read' });
    } catch (error) {
      say(describe(error));
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

function describe(error: unknown): ParserSaid<never> {
  if (error instanceof UnreadableDropError) {
    const { reason, detail } = error;
    return { kind: 'unreadable', reason, ...(detail !== undefined && { detail }) };
  }
  if (!(error instanceof Error)) return { kind: 'threw', name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return { kind: 'threw', name, message, ...(stack !== undefined && { stack }) };
}

/** One file at a time is asked for, so what follows a head are the bytes of its file. */
async function* readRequests(input: AsyncIterable<Buffer>): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  let head = Buffer.alloc(0);
  let file: { name: string; bytes: Buffer; length: number } | undefined;
  for await (const chunk of input) {
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
