import { isRecord } from '../is-record.ts';
import type { Resolver } from '../template/resolver.ts';
import type { Resource } from '../template/template.ts';
import { compileEventPattern, type EventFilter } from './event-pattern.ts';

/** A rule of the default bus: which events start which state machines. */
export interface Rule {
  readonly name: string;
  readonly matches: EventFilter;
  /** ARNs of state machines. */
  readonly targets: readonly string[];
}

/** What a target may say; anything else would change what it is given. Retries and the dead-letter queue are AWS's affair. */
const TARGET_FIELDS = ['Id', 'Arn', 'RoleArn', 'DeadLetterConfig', 'RetryPolicy'];

/**
 * Reads an `AWS::Events::Rule`.
 *
 * @returns `undefined` for a rule that is off or runs on a schedule, which nothing here starts
 * @throws {Error} if it is on another bus, or a target is no state machine or is given something else than the event
 */
export function readRule(resource: Resource, resolver: Resolver): Rule | undefined {
  const { name } = resolver.identityOf(resource);
  const { EventPattern, EventBusName, State, Targets } = resolver.resolveProperties(resource);
  if (State === 'DISABLED' || EventPattern === undefined) return undefined;
  if (EventBusName !== undefined && EventBusName !== 'default') {
    throw new Error(`Cannot run rule "${name}": there is no bus "${EventBusName}" here`);
  }
  const targets = (Array.isArray(Targets) ? Targets : []).map((target) => readTarget(name, target));
  return { name, matches: compileEventPattern(EventPattern), targets };
}

function readTarget(rule: string, target: unknown): string {
  const { Arn, ...others } = isRecord(target) ? target : {};
  if (typeof Arn !== 'string' || !Arn.includes(':stateMachine:')) {
    throw new Error(`Cannot run rule "${rule}": its target ${JSON.stringify(Arn)} is no state machine`);
  }
  const unknown = Object.keys(others).find((field) => !TARGET_FIELDS.includes(field));
  if (unknown !== undefined) throw new Error(`Cannot run rule "${rule}": ${unknown} of a target is not done here`);
  return Arn;
}
