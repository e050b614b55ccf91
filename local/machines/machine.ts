import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { isRecord } from '../is-record.ts';
import { type Definition, listStates, type State } from './definition.ts';
import { requireRunnable } from './require-runnable.ts';

/** Node's timers end at once if they are set for longer than 2³¹ ms. */
const MAX_TIMER_SECONDS = 2_000_000;

/** A state machine of the app, checked and ready to run. */
export interface Machine {
  readonly name: string;
  readonly arn: string;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly definition: Definition;
  readonly interpreter: StateMachine;
  readonly timeoutSeconds: number;
}

/**
 * Reads an `AWS::StepFunctions::StateMachine`.
 *
 * @param properties resolved
 * @param functions ARNs of the functions that a task may call
 * @throws {Error} if the definition is none, or would not run here as it does in AWS
 */
export function readMachine(
  { name, arn }: { readonly name: string; readonly arn: string },
  properties: Readonly<Record<string, unknown>>,
  functions: ReadonlySet<string>,
): Machine {
  const { DefinitionString, DefinitionSubstitutions, StateMachineType } = properties;
  if (typeof DefinitionString !== 'string' || DefinitionSubstitutions !== undefined) {
    throw new Error(`Cannot run state machine "${name}" here: its definition is not in DefinitionString alone`);
  }
  const definition = parseDefinition(name, DefinitionString);
  requireRunnable(name, definition, functions);
  const timeoutSeconds = Math.min(definition.TimeoutSeconds ?? MAX_TIMER_SECONDS, MAX_TIMER_SECONDS);
  return {
    ...{ name, arn, definition, timeoutSeconds },
    type: StateMachineType === 'EXPRESS' ? 'EXPRESS' : 'STANDARD',
    interpreter: new StateMachine({
      ...setTimeouts(definition),
      TimeoutSeconds: timeoutSeconds,
    } as unknown as StateMachineDefinition),
  };
}

function parseDefinition(name: string, text: string): Definition {
  const definition: unknown = JSON.parse(text);
  if (isRecord(definition) && typeof definition.StartAt === 'string' && isRecord(definition.States)) {
    return definition as unknown as Definition;
  }
  throw new Error(`Cannot run state machine "${name}" here: its definition has no states`);
}

/** The interpreter gives a task without a timeout 60 s, Step Functions as good as for ever. */
function setTimeouts(definition: Definition): Definition {
  const copy: Definition = structuredClone(definition);
  for (const { state } of listStates(copy)) {
    if (state.Type === 'Task') setTimeoutOf(state);
  }
  return copy;
}

function setTimeoutOf(state: State): void {
  const seconds = typeof state.TimeoutSeconds === 'number' ? state.TimeoutSeconds : MAX_TIMER_SECONDS;
  Object.assign(state, { TimeoutSeconds: Math.min(seconds, MAX_TIMER_SECONDS) });
}
