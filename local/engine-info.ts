import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from './is-record.ts';
import type { SandboxNames } from './sandbox-names.ts';
import { findStart, isRunning } from './state-lock.ts';

/** Where a running engine can be reached, and what its resources are called. */
export interface EngineInfo {
  readonly pid: number;
  /** When the process started, where the system tells. */
  readonly started?: string;
  readonly region: string;
  /** `http://127.0.0.1:PORT`, for the clients of each service. */
  readonly endpoints: { readonly s3: string; readonly dynamodb: string; readonly ses: string; readonly sfn: string };
  readonly names: SandboxNames;
}

const FILE = 'engine.json';

/** Tells other processes of the engine in this one. */
export function writeEngineInfo(stateDir: string, info: Omit<EngineInfo, 'pid' | 'started'>): void {
  const started = findStart(process.pid);
  const full: EngineInfo = { pid: process.pid, ...(started !== undefined && { started }), ...info };
  const temp = join(stateDir, `${FILE}.part`);
  writeFileSync(temp, JSON.stringify(full, null, 2));
  renameSync(temp, join(stateDir, FILE));
}

export function removeEngineInfo(stateDir: string): void {
  rmSync(join(stateDir, FILE), { force: true });
}

/** The engine that runs in a folder, in whichever process; `undefined` if none does. */
export function findEngine(stateDir: string): EngineInfo | undefined {
  try {
    const info: unknown = JSON.parse(readFileSync(join(stateDir, FILE), 'utf8'));
    if (!isRecord(info) || typeof info.pid !== 'number') return undefined;
    const engine = info as unknown as EngineInfo;
    return isRunning(engine) ? engine : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`Cannot read "${join(stateDir, FILE)}": ${error}`, { cause: error });
  }
}
