import { setImmediate } from 'node:timers/promises';
import { ExecutionTimeoutError } from 'aws-local-stepfunctions';
import { isRecord } from '../is-record.ts';
import { listStates } from './definition.ts';
import { ExecutionFailure } from './execution-failure.ts';
import { countHistoryEvents, isTooLarge, MAX_HISTORY_EVENTS, TASK_EVENTS } from './limits.ts';
import type { Machine } from './machine.ts';

/** Calls a function: JSON in, JSON out. Rejects with an `ExecutionFailure` if the function fails. */
export type Invoke = (functionArn: string, payload: string) => Promise<string>;

/** How an execution ended. */
export type Ending =
  | { readonly status: 'SUCCEEDED'; readonly output: unknown }
  | { readonly status: 'FAILED' | 'TIMED_OUT'; readonly error: string; readonly cause: string };

export interface MachineRun {
  /** Never rejects. */
  readonly ending: Promise<Ending>;
  /** Ends it at once, with this for its ending. */
  abort(error: string, cause: string): void;
}

interface Execution {
  readonly arn: string;
  readonly name: string;
  readonly input: unknown;
}

type Value = Parameters<Machine['interpreter']['run']>[0];

/** Runs a machine once, from its start, within the limits of Step Functions. */
export function runMachine(machine: Machine, execution: Execution, invoke: Invoke): MachineRun {
  const { name, arn } = machine;
  const watch = new Watch(machine, (failure) => fail(failure));
  const run = machine.interpreter.run(execution.input as Value, {
    context: { Execution: { Id: execution.arn, Name: execution.name }, StateMachine: { Id: arn, Name: name } },
    overrides: { taskResourceLocalHandlers: watch.guard(invoke) as Record<string, (input: Value) => Promise<Value>> },
  });
  let failure: ExecutionFailure | undefined;
  function fail(reason: ExecutionFailure): void {
    failure ??= reason;
    run.abort();
  }
  const followed = watch.follow(run.eventLogs);
  const ended = run.result.then<Ending, Ending>(
    (output) => ({ status: 'SUCCEEDED', output }),
    (error: unknown) => describeFailure(error),
  );
  return {
    abort: (error, cause) => fail(new ExecutionFailure(error, cause)),
    ending: ended.then(async (ending) => {
      watch.end();
      // What was too much at the very end is only seen now.
      await followed;
      return failure ? describeFailure(failure) : ending;
    }),
  };
}

function describeFailure(error: unknown): Ending {
  if (error instanceof ExecutionTimeoutError) return { status: 'TIMED_OUT', error: 'States.Timeout', cause: '' };
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(reason instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(reason) };
  return { status: 'FAILED', error: reason.name, cause: reason.message };
}

/** Sees every event of one run, and stands before every task. */
class Watch {
  readonly #machine: Machine;
  readonly #fail: (failure: ExecutionFailure) => void;
  /** Map and Parallel states that failed: the interpreter goes on to start what was still waiting inside them. */
  readonly #over = new Set<string>();
  #events = 0;
  #ended = false;

  constructor(machine: Machine, fail: (failure: ExecutionFailure) => void) {
    this.#machine = machine;
    this.#fail = fail;
  }

  /** The function behind each task, by the name of its state. */
  guard(invoke: Invoke): Record<string, (input: unknown) => Promise<unknown>> {
    const tasks = listStates(this.#machine.definition).filter(({ state }) => state.Type === 'Task');
    return Object.fromEntries(
      tasks.map(({ name, state, within }) => [
        name,
        async (input: unknown) => {
          // The interpreter's events come a little after the fact; by the next turn they all have.
          await setImmediate();
          if (this.#ended || within.some((outer) => this.#over.has(outer))) throw stopped(name);
          this.#count(TASK_EVENTS);
          const payload = this.#requireSize(input, `The input of state "${name}"`);
          const output = await invoke(String(state.Resource), payload);
          if (isTooLarge(output)) throw tooLarge(`The result of state "${name}"`);
          return JSON.parse(output);
        },
      ]),
    );
  }

  async follow(events: AsyncIterable<unknown>): Promise<void> {
    for await (const event of events) {
      this.#count(countHistoryEvents(event));
      if (isRecord(event) && isRecord(event.state)) this.#see(String(event.type), event.state);
    }
  }

  end(): void {
    this.#ended = true;
  }

  #see(type: string, state: Readonly<Record<string, unknown>>): void {
    const name = String(state.name);
    if (type === 'StateFailed' && (state.type === 'Map' || state.type === 'Parallel')) this.#over.add(name);
    if (type === 'StateEntered' || type === 'StateRetried') this.#over.delete(name);
    if (type !== 'StateExited') return;
    try {
      this.#requireSize(state.output, `The output of state "${name}"`);
    } catch (error) {
      if (error instanceof ExecutionFailure) this.#fail(error);
    }
  }

  #count(events: number): void {
    this.#events += events;
    if (this.#events <= MAX_HISTORY_EVENTS || this.#machine.type === 'EXPRESS') return;
    this.#fail(
      new ExecutionFailure(
        'States.Runtime',
        `The execution reached the maximum number of history events (${MAX_HISTORY_EVENTS}).`,
      ),
    );
  }

  #requireSize(value: unknown, what: string): string {
    const json = JSON.stringify(value ?? null);
    if (isTooLarge(json)) throw tooLarge(what);
    return json;
  }
}

function tooLarge(what: string): ExecutionFailure {
  const cause = `${what} has a size exceeding the maximum number of bytes service limit.`;
  return new ExecutionFailure('States.DataLimitExceeded', cause, { final: true });
}

function stopped(name: string): ExecutionFailure {
  return new ExecutionFailure('States.Runtime', `State "${name}" was reached after the end`, { final: true });
}
