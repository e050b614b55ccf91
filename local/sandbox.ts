import { type Rule, readRule } from './bus/rule.ts';
import { isRecord } from './is-record.ts';
import { type Machine, readMachine } from './machines/machine.ts';
import type { Place } from './template/place.ts';
import { Resolver } from './template/resolver.ts';
import type { Resource, StackTemplate } from './template/template.ts';
import { type FunctionSettings, readFunction } from './workers/function-settings.ts';

/** What an app is made of, as far as it runs here: everything with a body. Roles, alarms and log groups are AWS's affair. */
export interface Sandbox {
  readonly buckets: readonly Bucket[];
  readonly tables: readonly { readonly name: string; readonly properties: Readonly<Record<string, unknown>> }[];
  readonly functions: readonly FunctionSettings[];
  readonly machines: readonly Machine[];
  readonly rules: readonly Rule[];
}

interface Bucket {
  readonly name: string;
  readonly versioned: boolean;
  /** Whether EventBridge is told of new objects. */
  readonly sendsEvents: boolean;
}

/**
 * Reads all stacks of an app.
 *
 * @throws {Error} naming the resource that cannot run here as it does in AWS
 */
export function readSandbox(stacks: readonly StackTemplate[], place: Place): Sandbox {
  const resolver = new Resolver(stacks, place);
  const declared = stacks.flatMap(({ name, resources }) =>
    [...resources.values()].filter(({ condition }) => condition === undefined || resolver.condition(name, condition)),
  );
  const ofType = (type: string) => declared.filter((resource) => resource.type === type);
  const functions = ofType('AWS::Lambda::Function')
    .filter(({ properties }) => String(properties.Runtime).startsWith('nodejs'))
    .map((resource) => readFunction(resource, requireStack(stacks, resource), resolver));
  const arns = new Set(functions.map(({ arn }) => arn));
  const machines = ofType('AWS::StepFunctions::StateMachine').map((resource) => {
    const { name, ref } = resolver.identityOf(resource);
    return readMachine({ name, arn: ref }, resolver.resolveProperties(resource), arns);
  });
  const rules = ofType('AWS::Events::Rule').flatMap((resource) => readRule(resource, resolver) ?? []);
  requireTargets(rules, machines);
  return {
    buckets: ofType('AWS::S3::Bucket').map((resource) => readBucket(resource, resolver)),
    tables: ofType('AWS::DynamoDB::Table').map((resource) => ({
      name: resolver.identityOf(resource).name,
      properties: resolver.resolveProperties(resource),
    })),
    functions,
    machines,
    rules,
  };
}

function requireTargets(rules: readonly Rule[], machines: readonly Machine[]): void {
  for (const { name, targets } of rules) {
    const unknown = targets.find((target) => machines.every(({ arn }) => arn !== target));
    if (unknown !== undefined) throw new Error(`Cannot run rule "${name}": its target "${unknown}" is no part of the app`);
  }
}

function readBucket(resource: Resource, resolver: Resolver): Bucket {
  const { VersioningConfiguration, NotificationConfiguration } = resolver.resolveProperties(resource);
  const events = isRecord(NotificationConfiguration) ? NotificationConfiguration.EventBridgeConfiguration : undefined;
  return {
    name: resolver.identityOf(resource).name,
    versioned: isRecord(VersioningConfiguration) && VersioningConfiguration.Status === 'Enabled',
    sendsEvents: isRecord(events) && events.EventBridgeEnabled !== false,
  };
}

function requireStack(stacks: readonly StackTemplate[], resource: Resource): StackTemplate {
  const stack = stacks.find(({ name }) => name === resource.stack);
  if (!stack) throw new Error(`Cannot find stack "${resource.stack}": the app has none of that name`);
  return stack;
}
