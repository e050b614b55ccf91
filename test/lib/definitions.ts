import type { Template } from './synthesize.ts';
import { findResources } from './synthesize.ts';

export interface State {
  readonly Type: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly ResultPath: string; readonly Next: string }[];
  readonly ItemProcessor?: Definition;
  readonly [key: string]: unknown;
}
export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
}
export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  readonly [key: string]: unknown;
}

/** The definition of the only state machine of the template, its references replaced by ARNs of functions. */
export function resolveDefinition(template: Template): Definition {
  const [machine] = findResources(template, 'AWS::StepFunctions::StateMachine');
  if (machine === undefined) throw new Error('Cannot resolve a definition: the template has no state machine');
  const { 'Fn::Join': join } = machine.Properties.DefinitionString as {
    'Fn::Join': [string, (string | { 'Fn::GetAtt': [string] })[]];
  };
  const text = join[1].map((part) =>
    typeof part === 'string' ? part : `arn:aws:lambda:eu-west-1:123456789012:function:${part['Fn::GetAtt'][0]}`,
  );
  return JSON.parse(text.join(''));
}

/** Every state by name, those inside a Map among them. */
export function listStates(definition: Definition): [string, State][] {
  return Object.entries(definition.States).flatMap(([name, state]) => [
    [name, state] as [string, State],
    ...(state.ItemProcessor ? listStates(state.ItemProcessor) : []),
  ]);
}

/** Seconds waited before a retrier gives up, without jitter: the most it can be. */
export function totalWaitSeconds({
  IntervalSeconds = 1,
  MaxAttempts = 3,
  BackoffRate = 2,
  MaxDelaySeconds = Infinity,
}: Retrier): number {
  return Array.from({ length: MaxAttempts }, (_, attempt) =>
    Math.min(IntervalSeconds * BackoffRate ** attempt, MaxDelaySeconds),
  ).reduce((sum, wait) => sum + wait, 0);
}
