import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** A file that has not been written to for so long is taken to be whole. */
const QUIET_MS = 1000;
const POLL_MS = 100;
/** What editors, browsers and synchronisers keep while they write, and what a folder hides. */
const UNFINISHED = /(?:^|[/\\])\.[^/\\.]|\.(?:part|partial|crdownload|download|tmp|swp)$|~$/;

export interface InboxFile {
  /** Path below the inbox, with `/` on every system. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface InboxOptions {
  readonly take: (file: InboxFile) => Promise<void>;
  readonly onFailed: (path: string, error: unknown) => void;
}

/** Takes each file of a folder when it is wholly written, and again when it changes; one after the other. */
export function watchInbox(dir: string, { take, onFailed }: InboxOptions): { close(): Promise<void> } {
  const closed = new AbortController();
  /** When each file was last written to as it was taken: the end of a write may be told of twice. */
  const taken = new Map<string, number>();
  let last: Promise<void> = Promise.resolve();
  const read = async (path: string, writtenAt: number) => {
    if (closed.signal.aborted || taken.get(path) === writtenAt) return;
    taken.set(path, writtenAt);
    await take({ name: relative(dir, path).replaceAll('\\', '/'), bytes: await readFile(path) });
  };
  const arrive = async (path: string) => {
    try {
      const writtenAt = await waitUntilQuiet(path, closed.signal);
      last = last.then(() => read(path, writtenAt)).catch((error: unknown) => onFailed(path, error));
    } catch (error) {
      // A file that went again before it was whole was never meant to be dropped.
      if (!closed.signal.aborted && !(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        onFailed(path, error);
    }
  };
  const watcher = watch(dir, {
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: POLL_MS },
    ignored: (path) => UNFINISHED.test(relative(dir, path)),
  })
    .on('add', (path) => void arrive(path))
    .on('change', (path) => void arrive(path))
    .on('error', (error) => onFailed(dir, error));
  return {
    async close() {
      closed.abort();
      await watcher.close();
      await last;
    },
  };
}

/**
 * Waits for the end of a write that was under way when the watch began: of files it finds, chokidar tells at once.
 *
 * @returns when the file was last written to, in milliseconds; a moment ahead, which only a wrong clock gives, is not waited for
 */
async function waitUntilQuiet(path: string, signal: AbortSignal): Promise<number> {
  for (;;) {
    const { mtimeMs } = await stat(path);
    const quietMs = Date.now() - mtimeMs;
    if (quietMs >= QUIET_MS || quietMs < 0) return mtimeMs;
    await setTimeout(QUIET_MS - quietMs, undefined, { signal });
  }
}
