import type { Template } from './synthesize.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

/** What every function may do, and every state machine: their logs and traces. AWS offers no narrower resource for `*`. */
const FUNCTION_OWN = /^(?:logs:CreateLogStream|logs:PutLogEvents) on \w+Logs$|^xray:Put(?:TelemetryRecords|TraceSegments) on \*$/;
const MACHINE_OWN = /^(?:logs|xray):\w+ on \*$/;

/**
 * What a role may do beyond logging and tracing, a line for each action and resource, sorted:
 * `s3:GetObject on IntakeBucket/drops/*`, `dynamodb:PutItem on DealsTable where EDITION`.
 *
 * @param role beginning of its logical id: `ParseRole`
 * @throws {Error} if there is no such role, or more than one
 */
export function readPermissions(template: Template, role: string): string[] {
  const own = role.includes('Machine') ? MACHINE_OWN : FUNCTION_OWN;
  const { PolicyDocument } = requirePolicy(template, role);
  return PolicyDocument.Statement.flatMap(sayStatement)
    .filter((line) => !own.test(line))
    .sort();
}

/** Logical ids, without their hash, of every role in the template. */
export function listRoles(template: Template): string[] {
  const roles = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
  const managed = roles.filter(([, { Properties }]) => Properties.ManagedPolicyArns ?? Properties.Policies);
  if (managed.length > 0) throw new Error(`Cannot read roles: "${managed[0]?.[0]}" has policies beside its own`);
  return roles.map(([id]) => withoutHash(id)).sort();
}

/** Every line of every role of the template, with the role before it. */
export function readAllPermissions(template: Template): string[] {
  return listRoles(template).flatMap((role) => readPermissions(template, role).map((line) => `${role} ${line}`));
}

function requirePolicy(template: Template, role: string): { PolicyDocument: { Statement: Statement[] } } {
  const found = Object.values(template.Resources).filter(({ Type, Properties }) => {
    const roles = Type === 'AWS::IAM::Policy' ? (Properties.Roles as { Ref: string }[]) : [];
    return roles.some(({ Ref }) => withoutHash(Ref) === role);
  });
  const [policy] = found;
  if (policy === undefined || found.length > 1) throw new Error(`Cannot find the policy of "${role}": there are ${found.length}`);
  return policy.Properties as unknown as { PolicyDocument: { Statement: Statement[] } };
}

function sayStatement({ Action, Resource, Condition }: Statement): string[] {
  const where = Object.values(Condition ?? {}).flatMap((operator) => Object.values(operator).flat());
  const suffix = where.length > 0 ? ` where ${where.join(' or ')}` : '';
  return [Action]
    .flat()
    .flatMap((action) => [Resource].flat().map((resource) => `${action} on ${sayResource(resource)}${suffix}`));
}

function sayResource(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const [intrinsic, argument] = Object.entries(resource as Record<string, unknown>)[0] ?? [];
  if (intrinsic === 'Fn::Join') return (argument as [string, unknown[]])[1].map(sayResource).join('');
  if (intrinsic === 'Fn::GetAtt') return withoutHash((argument as string[])[0] ?? '');
  if (intrinsic === 'Fn::ImportValue') return withoutHash(String(argument).replace(/^.*:ExportsOutput(?:FnGetAtt|Ref)/, ''));
  return withoutHash(String(argument)).replace(/^AWS::/, '');
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}(?:Arn[0-9A-F]{8})?$/, '');
}
