import { readFileSync, writeFileSync } from 'node:fs';

/** Looked so often: what a process claims between the last look and its death is not seen. */
const LOOK_MS = 4;
const CHILDREN = `/proc/self/task/${process.pid}/children`;

/** The most memory that a child of this process had, each for itself; as Linux tells it, 0 elsewhere. */
export class PeakMemory {
  #bytes = 0;
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Forgets what was. */
  reset(): void {
    for (const child of listChildren()) tryTo(() => writeFileSync(`/proc/${child}/clear_refs`, '5'));
    this.#bytes = 0;
  }

  /** @returns bytes since the reset */
  read(): number {
    this.#look();
    return this.#bytes;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const child of listChildren()) {
      const status = tryTo(() => readFileSync(`/proc/${child}/status`, 'latin1')) ?? '';
      const [, kilobytes = '0'] = /^VmHWM:\s{0,20}(\d{1,12})/m.exec(status) ?? [];
      this.#bytes = Math.max(this.#bytes, Number(kilobytes) * 1024);
    }
  }
}

function listChildren(): string[] {
  return (tryTo(() => readFileSync(CHILDREN, 'latin1')) ?? '').split(' ').filter((word) => word !== '');
}

/** A child may end between one look and the next. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
