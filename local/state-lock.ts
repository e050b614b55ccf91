import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from './is-record.ts';

/**
 * Makes a folder this process's own: a file names the process, and a second one is told so. The file of a process that is
 * gone is taken over.
 *
 * @returns what gives the folder free
 * @throws {Error} naming the process that has the folder
 */
export function lockState(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'engine.lock');
  const content = JSON.stringify({ pid: process.pid, started: findStart(process.pid) });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, content, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = readHolder(path);
    if (holder && isRunning(holder)) throw new Error(`Cannot use "${dir}": an engine runs in it, process ${holder.pid}`);
    rmSync(path, { force: true });
  }
  throw new Error(`Cannot use "${dir}": other engines are starting in it`);
}

interface Holder {
  readonly pid: number;
  /** When it started, where the system tells: a number given to another process since is then no mistake. */
  readonly started?: string;
}

/** Whether this very process is there. */
export function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === undefined || findStart(pid) === started;
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(holder) && typeof holder.pid === 'number' ? (holder as unknown as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/PID/stat, clock ticks from boot to start; only Linux has it. */
export function findStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
