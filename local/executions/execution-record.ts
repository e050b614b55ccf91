/** One run of a state machine, as it lies on the disk. */
export interface ExecutionRecord {
  readonly name: string;
  /** Name of the state machine. */
  readonly machine: string;
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
  /** ISO 8601. */
  readonly startedAt: string;
  readonly input: unknown;
  /** ISO 8601. */
  readonly stoppedAt?: string;
  readonly output?: unknown;
  readonly error?: string;
  readonly cause?: string;
}

/** What is kept of an execution in memory. */
export type ExecutionSummary = Pick<ExecutionRecord, 'name' | 'machine' | 'status' | 'startedAt' | 'stoppedAt'>;

export function summarize({ name, machine, status, startedAt, stoppedAt }: ExecutionRecord): ExecutionSummary {
  return { name, machine, status, startedAt, ...(stoppedAt !== undefined && { stoppedAt }) };
}
