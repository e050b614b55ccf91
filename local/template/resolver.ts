import { isRecord } from '../is-record.ts';
import { type Identity, identify, inventName, nameProperty } from './identity.ts';
import { INTRINSICS } from './intrinsics.ts';
import type { Place } from './place.ts';
import type { Resource, StackTemplate } from './template.ts';

/** Makes concrete values of the intrinsic functions in the templates of one app. Resolves only what is asked for. */
export class Resolver {
  readonly place: Place;
  readonly #stacks: ReadonlyMap<string, StackTemplate>;
  readonly #identities = new Map<Resource, Identity>();
  /** What is being resolved, to tell a circle from depth. */
  readonly #open = new Set<string>();

  constructor(stacks: readonly StackTemplate[], place: Place) {
    this.#stacks = new Map(stacks.map((stack) => [stack.name, stack]));
    this.place = place;
  }

  /** The properties of a resource, concrete. */
  resolveProperties({ stack, properties }: Resource): Record<string, unknown> {
    const resolved = this.resolve(stack, properties);
    return isRecord(resolved) ? resolved : {};
  }

  /**
   * A value out of a template, with every intrinsic function in it replaced by what it stands for.
   *
   * @returns `undefined` for `AWS::NoValue`, which takes away the property or item it stands for
   * @throws {Error} naming the function if it is none of those done here
   */
  resolve(stack: string, value: unknown): unknown {
    if (typeof value === 'string') return requirePlain(stack, value);
    if (Array.isArray(value)) return value.map((item) => this.resolve(stack, item)).filter((item) => item !== undefined);
    if (!isRecord(value)) return value;
    const [first, ...others] = Object.entries(value);
    if (first && others.length === 0 && isIntrinsic(first[0], first[1])) return this.#apply(stack, first[0], first[1]);
    const entries = Object.entries(value).map(([key, item]) => [key, this.resolve(stack, item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }

  /** As `resolve`, where only text makes sense. */
  resolveText(stack: string, value: unknown): string {
    const resolved = this.resolve(stack, value);
    if (typeof resolved === 'string') return resolved;
    if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
    throw new Error(`Cannot resolve ${JSON.stringify(value)} of stack "${stack}": it is no text`);
  }

  /** What `Ref` gives. */
  ref(stack: string, name: string): unknown {
    const pseudo = this.#findPseudoParameter(stack, name);
    if (pseudo !== undefined) return pseudo;
    const parameter = this.#requireStack(stack).parameters[name];
    if (isRecord(parameter)) return this.#defaultOf(stack, name, parameter);
    return this.identityOf(this.requireResource(stack, name)).ref;
  }

  /** What `Fn::GetAtt` gives. */
  attribute(stack: string, logicalId: string, attribute: string): string {
    const resource = this.requireResource(stack, logicalId);
    const value = this.identityOf(resource).attributes[attribute];
    if (value !== undefined) return value;
    throw new Error(
      `Cannot resolve "${logicalId}.${attribute}" of stack "${stack}": ${resource.type} has no such attribute here`,
    );
  }

  /** What another stack exports under a name. */
  importValue(name: string): unknown {
    for (const { name: stack, outputs } of this.#stacks.values()) {
      for (const output of Object.values(outputs)) {
        if (!isRecord(output) || !isRecord(output.Export)) continue;
        if (this.resolve(stack, output.Export.Name) === name) return this.resolve(stack, output.Value);
      }
    }
    throw new Error(`Cannot import "${name}": no stack exports it`);
  }

  /** Whether a condition of a template holds. */
  condition(stack: string, name: string): boolean {
    const condition = this.#requireStack(stack).conditions[name];
    if (condition === undefined) throw new Error(`Cannot evaluate condition "${name}" of stack "${stack}": there is none`);
    return this.resolve(stack, condition) === true;
  }

  mapping(stack: string, path: readonly string[]): unknown {
    const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), this.#requireStack(stack).mappings);
    if (found === undefined)
      throw new Error(`Cannot find "${path.join('.')}" in the mappings of stack "${stack}": there is none`);
    return found;
  }

  requireResource(stack: string, logicalId: string): Resource {
    const resource = this.#requireStack(stack).resources.get(logicalId);
    if (resource) return resource;
    throw new Error(`Cannot resolve "${logicalId}" of stack "${stack}": there is no such resource or parameter`);
  }

  identityOf(resource: Resource): Identity {
    const known = this.#identities.get(resource);
    if (known) return known;
    const { stack, logicalId, type, properties } = resource;
    const given = properties[nameProperty(type)];
    const name = given === undefined ? inventName(type, stack, logicalId) : this.resolveText(stack, given);
    const identity = identify(type, name, this.place);
    this.#identities.set(resource, identity);
    return identity;
  }

  #apply(stack: string, name: string, argument: unknown): unknown {
    if (name === 'Ref' && argument === 'AWS::NoValue') return undefined;
    const intrinsic = INTRINSICS[name];
    if (!intrinsic) throw new Error(`Cannot resolve "${name}" of stack "${stack}": this function is not done here`);
    const id = `${stack} ${name} ${JSON.stringify(argument)}`;
    if (this.#open.has(id)) throw new Error(`Cannot resolve "${name}" of stack "${stack}": it depends on itself`);
    this.#open.add(id);
    try {
      return intrinsic(this, stack, argument);
    } finally {
      this.#open.delete(id);
    }
  }

  #findPseudoParameter(stack: string, name: string): unknown {
    const { region, accountId } = this.place;
    const values: Readonly<Record<string, unknown>> = {
      'AWS::Region': region,
      'AWS::AccountId': accountId,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stack}/local`,
      'AWS::NotificationARNs': [],
    };
    return values[name];
  }

  #defaultOf(stack: string, name: string, { Type, Default }: Record<string, unknown>): unknown {
    if (Default !== undefined && typeof Type === 'string' && !Type.startsWith('AWS::SSM::')) return Default;
    throw new Error(`Cannot resolve parameter "${name}" of stack "${stack}": it has no value here`);
  }

  #requireStack(name: string): StackTemplate {
    const stack = this.#stacks.get(name);
    if (!stack) throw new Error(`Cannot find stack "${name}": the app has none of that name`);
    return stack;
  }
}

/** `Condition` is a function only where its argument names one; policies have an object of that name. */
function isIntrinsic(key: string, argument: unknown): boolean {
  return key === 'Ref' || key.startsWith('Fn::') || (key === 'Condition' && typeof argument === 'string');
}

function requirePlain(stack: string, text: string): string {
  if (!text.includes('{{resolve:')) return text;
  throw new Error(`Cannot resolve "${text}" of stack "${stack}": dynamic references are not done here`);
}
