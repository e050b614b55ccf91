import { isTooLarge } from '../machines/limits.ts';
import type { Machine } from '../machines/machine.ts';
import { type Invoke, type MachineRun, runMachine } from '../machines/run-machine.ts';
import type { ExecutionRecord, ExecutionSummary } from './execution-record.ts';
import type { ExecutionStore } from './execution-store.ts';
import { StartError } from './start-error.ts';

interface ExecutionsOptions {
  readonly machines: readonly Machine[];
  readonly store: ExecutionStore;
  readonly invoke: Invoke;
  /** So many run at once; the others wait, in the order they were started. */
  readonly maxRunning: number;
  readonly now: () => Date;
  readonly onChange: (execution: ExecutionSummary) => void;
}

/** What a name may be made of; it is the name of a file too. */
const NAME = /^[A-Za-z0-9_-]{1,80}$/;

/**
 * Starts executions, runs them, keeps what became of them.
 *
 * One is accepted once its record lies on the disk. Those that the end of the process interrupted run again, from their
 * start: every state of theirs has to bear that.
 */
export class Executions {
  readonly #options: ExecutionsOptions;
  readonly #machines: ReadonlyMap<string, Machine>;
  readonly #queue: ExecutionRecord[] = [];
  readonly #running = new Map<ExecutionRecord, MachineRun>();
  readonly #ending = new Set<Promise<void>>();
  #watchers: (() => void)[] = [];
  #open = false;
  #closed = false;

  constructor(options: ExecutionsOptions) {
    this.#options = options;
    this.#machines = new Map(options.machines.map((machine) => [machine.arn, machine]));
  }

  /** Begins to run: what an earlier process left, what was accepted until now, and all that comes. */
  open(): void {
    this.#open = true;
    for (const { machine, name, status } of this.#options.store.list()) {
      const record = status === 'RUNNING' ? this.#options.store.find(machine, name) : undefined;
      if (record) this.#queue.push(record);
    }
    this.#pump();
  }

  /**
   * Starts an execution. The same name with the same input starts nothing new.
   *
   * @throws {StartError} if it cannot be started
   */
  start(machineArn: string, name: string, input: unknown): ExecutionSummary {
    const { store, now, onChange } = this.#options;
    const machine = this.requireMachine(machineArn);
    if (!NAME.test(name)) throw new StartError('InvalidName', `Invalid name: ${JSON.stringify(name.slice(0, 100))}`);
    const json = JSON.stringify(input);
    if (isTooLarge(json)) throw new StartError('ValidationException', 'The input is longer than 262144 bytes');
    const existing = store.find(machine.name, name);
    if (existing && JSON.stringify(existing.input) === json) return existing;
    if (existing) throw new StartError('ExecutionAlreadyExists', `Execution already exists: ${name}`);
    const record: ExecutionRecord = { name, machine: machine.name, status: 'RUNNING', startedAt: now().toISOString(), input };
    store.write(record);
    onChange(record);
    // What is accepted before the opening or after the closing runs at the next opening.
    if (this.#open) this.#queue.push(record);
    this.#pump();
    return record;
  }

  has(machineArn: string, name: string): boolean {
    return this.#options.store.has(this.requireMachine(machineArn).name, name);
  }

  find(machineArn: string, name: string): ExecutionRecord | undefined {
    return this.#options.store.find(this.requireMachine(machineArn).name, name);
  }

  list(): ExecutionSummary[] {
    return this.#options.store.list();
  }

  requireMachine(arn: string): Machine {
    const machine = this.#machines.get(arn);
    if (!machine) throw new StartError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return machine;
  }

  /**
   * Resolves once an execution is over.
   *
   * @throws {Error} if the engine closes before
   */
  async ended(machineArn: string, name: string): Promise<ExecutionRecord> {
    for (;;) {
      const record = this.find(machineArn, name);
      if (!record) throw new StartError('ExecutionDoesNotExist', `Execution Does Not Exist: '${name}'`);
      if (record.status !== 'RUNNING') return record;
      if (this.#closed) throw new Error(`Cannot wait for execution "${name}": the engine is closed; it runs again with the next`);
      await this.#nextEnd();
    }
  }

  /** Resolves once none is running or waiting. */
  async settled(): Promise<void> {
    while (this.#queue.length > 0 || this.#running.size > 0) await this.#nextEnd();
  }

  /**
   * Starts no more, and gives those under way so long to end. What is not over by then stays as it was on the disk, to
   * run again.
   */
  async close(patienceMs: number): Promise<void> {
    this.#open = false;
    this.#closed = true;
    this.#queue.length = 0;
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, patienceMs);
    await Promise.race([this.settled(), late]);
    clearTimeout(timer);
    const left = [...this.#running.values()];
    this.#running.clear();
    for (const run of left) run.abort('Engine.Closed', 'The engine was closed');
    await Promise.all(this.#ending);
    this.#tellWatchers();
  }

  #pump(): void {
    while (this.#open && this.#running.size < this.#options.maxRunning) {
      const record = this.#queue.shift();
      if (!record) return;
      const run = this.#run(record);
      this.#ending.add(run);
      void run.finally(() => this.#ending.delete(run));
    }
  }

  async #run(record: ExecutionRecord): Promise<void> {
    const machine = this.#options.machines.find(({ name }) => name === record.machine);
    if (!machine) return;
    const arn = executionArn(machine.arn, record.name);
    const run = runMachine(machine, { arn, name: record.name, input: record.input }, this.#options.invoke);
    this.#running.set(record, run);
    const ending = await run.ending;
    // Not there: the engine is closing, and the execution is to run again.
    if (!this.#running.delete(record)) return;
    const over: ExecutionRecord = { ...record, ...ending, stoppedAt: this.#options.now().toISOString() };
    this.#options.store.write(over);
    this.#options.onChange(over);
    this.#tellWatchers();
    this.#pump();
  }

  #nextEnd(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }

  #tellWatchers(): void {
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const watcher of watchers) watcher();
  }
}

/** `…:stateMachine:NAME` → `…:execution:NAME:EXECUTION`. */
export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}

/** The other way. */
export function parseExecutionArn(arn: string): { readonly machineArn: string; readonly name: string } {
  const colon = arn.lastIndexOf(':');
  return { machineArn: arn.slice(0, colon).replace(':execution:', ':stateMachine:'), name: arn.slice(colon + 1) };
}
