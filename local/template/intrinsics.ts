import { isRecord } from '../is-record.ts';
import type { Resolver } from './resolver.ts';

/** One intrinsic function: its argument comes as the template has it. */
type Intrinsic = (resolver: Resolver, stack: string, argument: unknown) => unknown;

/**
 * The intrinsic functions done here, by name.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (resolver, stack, name) => resolver.ref(stack, requireText('Ref', name)),
  'Fn::GetAtt': (resolver, stack, argument) => {
    const parts = typeof argument === 'string' ? splitOnce(argument) : requireList('Fn::GetAtt', argument, 2);
    return resolver.attribute(stack, requireText('Fn::GetAtt', parts[0]), resolver.resolveText(stack, parts[1]));
  },
  'Fn::Join': (resolver, stack, argument) => {
    const [separator, values] = requireList('Fn::Join', argument, 2);
    const items = requireList('Fn::Join', resolver.resolve(stack, values));
    return items.map((item) => resolver.resolveText(stack, item)).join(requireText('Fn::Join', separator));
  },
  'Fn::Sub': (resolver, stack, argument) => {
    const [text, given] = Array.isArray(argument) ? requireList('Fn::Sub', argument, 2) : [argument, {}];
    return substitute(resolver, stack, requireText('Fn::Sub', text), isRecord(given) ? given : {});
  },
  'Fn::Select': (resolver, stack, argument) => {
    const [index, values] = requireList('Fn::Select', argument, 2);
    const items = requireList('Fn::Select', resolver.resolve(stack, values));
    const item = items[Number(resolver.resolveText(stack, index))];
    if (item === undefined) throw new Error(`Cannot resolve Fn::Select of stack "${stack}": no item ${JSON.stringify(index)}`);
    return item;
  },
  'Fn::Split': (resolver, stack, argument) => {
    const [separator, text] = requireList('Fn::Split', argument, 2);
    return resolver.resolveText(stack, text).split(requireText('Fn::Split', separator));
  },
  'Fn::ImportValue': (resolver, stack, name) => resolver.importValue(resolver.resolveText(stack, name)),
  'Fn::FindInMap': (resolver, stack, argument) => {
    const path = requireList('Fn::FindInMap', argument, 3);
    return resolver.mapping(
      stack,
      path.map((key) => resolver.resolveText(stack, key)),
    );
  },
  'Fn::If': (resolver, stack, argument) => {
    const [name, yes, no] = requireList('Fn::If', argument, 3);
    return resolver.resolve(stack, resolver.condition(stack, requireText('Fn::If', name)) ? yes : no);
  },
  Condition: (resolver, stack, name) => resolver.condition(stack, requireText('Condition', name)),
  'Fn::Equals': (resolver, stack, argument) => {
    const [a, b] = requireList('Fn::Equals', argument, 2);
    return resolver.resolveText(stack, a) === resolver.resolveText(stack, b);
  },
  'Fn::And': (resolver, stack, argument) =>
    requireList('Fn::And', argument).every((item) => resolver.resolve(stack, item) === true),
  'Fn::Or': (resolver, stack, argument) => requireList('Fn::Or', argument).some((item) => resolver.resolve(stack, item) === true),
  'Fn::Not': (resolver, stack, argument) => resolver.resolve(stack, requireList('Fn::Not', argument, 1)[0]) !== true,
};

function substitute(resolver: Resolver, stack: string, text: string, given: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{([^{}]*)\}/g, (whole, name: string) => {
    // ${!Literal} is how a template writes ${Literal}.
    if (name.startsWith('!')) return whole.replace('!', '');
    if (name in given) return resolver.resolveText(stack, given[name]);
    const [logicalId = name, attribute] = splitOnce(name);
    return attribute === undefined
      ? resolver.resolveText(stack, resolver.ref(stack, logicalId))
      : resolver.attribute(stack, logicalId, attribute);
  });
}

/** `Bucket.Arn` → its two parts; a name without a dot has one. */
function splitOnce(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

function requireText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`Cannot resolve ${name}: ${JSON.stringify(value)} is no text`);
}

function requireList(name: string, value: unknown, length?: number): readonly unknown[] {
  if (Array.isArray(value) && (length === undefined || value.length === length)) return value;
  throw new Error(`Cannot resolve ${name}: ${JSON.stringify(value)} is no list${length === undefined ? '' : ` of ${length}`}`);
}
