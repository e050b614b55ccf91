import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';
import { readJson, writeJson } from '../write-json.ts';
import { type ExecutionRecord, type ExecutionSummary, summarize } from './execution-record.ts';

/** Every execution of the given machines: one file each, `DIR/<machine>/<name>.json`, there wholly or not at all. */
export class ExecutionStore {
  readonly #dir: string;
  readonly #tempDir: string;
  readonly #summaries = new Map<string, ExecutionSummary>();

  constructor(dir: string, machines: readonly string[]) {
    this.#dir = dir;
    this.#tempDir = join(dir, '.temp');
    rmSync(this.#tempDir, { recursive: true, force: true });
    mkdirSync(this.#tempDir, { recursive: true });
    for (const machine of machines) this.#read(machine);
  }

  has(machine: string, name: string): boolean {
    return this.#summaries.has(key(machine, name));
  }

  /** First started first. */
  list(): ExecutionSummary[] {
    return [...this.#summaries.values()].sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
  }

  find(machine: string, name: string): ExecutionRecord | undefined {
    if (!this.has(machine, name)) return undefined;
    return readJson(this.#path(machine, name)) as ExecutionRecord;
  }

  write(record: ExecutionRecord): void {
    writeJson(this.#path(record.machine, record.name), record, this.#tempDir);
    this.#summaries.set(key(record.machine, record.name), summarize(record));
  }

  #read(machine: string): void {
    const dir = join(this.#dir, machine);
    mkdirSync(dir, { recursive: true });
    for (const file of readdirSync(dir).filter((name) => name.endsWith('.json'))) {
      const record = readJson(join(dir, file));
      if (!isRecord(record)) throw new Error(`Cannot read "${join(dir, file)}": it is no execution`);
      const summary = summarize(record as unknown as ExecutionRecord);
      this.#summaries.set(key(summary.machine, summary.name), summary);
    }
  }

  #path(machine: string, name: string): string {
    return join(this.#dir, machine, `${name}.json`);
  }
}

function key(machine: string, name: string): string {
  return `${machine}\n${name}`;
}
