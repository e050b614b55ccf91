import { isRecord } from '../is-record.ts';

/** What Step Functions allows, which the interpreter does not ask for: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
export const MAX_STATE_BYTES = 256 * 1024;
export const MAX_HISTORY_EVENTS = 25_000;

/** How many events the history gets of each event of the interpreter; those it has none for are in `TASK_EVENTS`. */
const HISTORY: Readonly<Record<string, number>> = {
  ExecutionStarted: 1,
  StateEntered: 1,
  StateExited: 1,
  MapIterationStarted: 1,
  MapIterationSucceeded: 1,
  MapIterationFailed: 1,
};
/** Scheduled, started, and succeeded or failed: of each attempt. */
export const TASK_EVENTS = 3;

/** Events that one event of the interpreter makes in the history of Step Functions. */
export function countHistoryEvents(event: unknown): number {
  if (!isRecord(event)) return 0;
  const own = HISTORY[String(event.type)] ?? 0;
  // A Map or a Parallel also starts and succeeds or fails, between being entered and being exited.
  const { type } = isRecord(event.state) ? event.state : {};
  const outer = type === 'Map' || type === 'Parallel';
  return own + (outer && (event.type === 'StateEntered' || event.type === 'StateExited' || event.type === 'StateFailed') ? 1 : 0);
}

/** Whether a value is too large for the input or the output of a state. */
export function isTooLarge(json: string): boolean {
  return json.length > MAX_STATE_BYTES || Buffer.byteLength(json) > MAX_STATE_BYTES;
}
