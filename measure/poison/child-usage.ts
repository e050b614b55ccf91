import { readFileSync, writeFileSync } from 'node:fs';

/** Looked so often: what a process claims between the last look and its death is not seen. */
const LOOK_MS = 4;
const CHILDREN = `/proc/self/task/${process.pid}/children`;
/** Of Linux: processor time is counted in these. */
const TICK_MS = 10;

/** What one child of this process used. */
interface Usage {
  memory: number;
  cpuMs: number;
  readonly cpuBefore: number;
}

/** The most memory and processor time that a child of this process used, each for itself; as Linux tells it, nothing elsewhere. */
export class ChildUsage {
  readonly #usages = new Map<string, Usage>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Forgets what was. */
  reset(): void {
    this.#usages.clear();
    for (const child of listChildren()) {
      tryTo(() => writeFileSync(`/proc/${child}/clear_refs`, '5'));
      this.#usages.set(child, { memory: 0, cpuMs: 0, cpuBefore: readProcessorMs(child) ?? 0 });
    }
  }

  /** @returns bytes, and milliseconds of processor time, since the reset; a child that was not there then does not count */
  read(): { memory: number; cpuMs: number } {
    this.#look();
    const all = [...this.#usages.values()];
    return { memory: Math.max(0, ...all.map(({ memory }) => memory)), cpuMs: Math.max(0, ...all.map(({ cpuMs }) => cpuMs)) };
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const [child, usage] of this.#usages) {
      usage.memory = Math.max(usage.memory, readMemory(child) ?? 0);
      usage.cpuMs = Math.max(usage.cpuMs, (readProcessorMs(child) ?? 0) - usage.cpuBefore);
    }
  }
}

function listChildren(): string[] {
  return (tryTo(() => readFileSync(CHILDREN, 'latin1')) ?? '').split(' ').filter((word) => word !== '');
}

function readMemory(child: string): number | undefined {
  const status = tryTo(() => readFileSync(`/proc/${child}/status`, 'latin1'));
  const [, kilobytes] = /^VmHWM:\s{0,20}(\d{1,12})/m.exec(status ?? '') ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function readProcessorMs(child: string): number | undefined {
  const stat = tryTo(() => readFileSync(`/proc/${child}/stat`, 'latin1'));
  // The name of the program, in brackets, may hold anything; 11 and 12 fields behind it stand user and system time.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** A child may end between one look and the next. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
