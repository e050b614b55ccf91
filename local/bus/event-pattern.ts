import { isRecord } from '../is-record.ts';

/** Whether an event is meant. */
export type EventFilter = (event: unknown) => boolean;

/** Whether the value of one field is meant; `undefined` for a field that is not there. */
type ValueFilter = (value: unknown) => boolean;

/**
 * Makes a filter of an event pattern: exact values, `prefix`, `suffix`, `anything-but`, `exists`, `numeric`,
 * `equals-ignore-case`.
 *
 * @throws {Error} naming the field, if the pattern has what is not done here: it would let through the wrong events
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function compileEventPattern(pattern: unknown): EventFilter {
  if (!isRecord(pattern)) throw new Error(`Cannot read event pattern ${JSON.stringify(pattern)}: it is no object`);
  return compileObject(pattern, '');
}

function compileObject(pattern: Readonly<Record<string, unknown>>, path: string): EventFilter {
  const fields = Object.entries(pattern).map(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (key.startsWith('$')) throw unsupported(at, key);
    return [key, compileField(value, at)] as const;
  });
  return (event) => fields.every(([key, filter]) => filter(isRecord(event) ? event[key] : undefined));
}

function compileField(value: unknown, path: string): ValueFilter {
  if (isRecord(value)) return compileObject(value, path);
  if (!Array.isArray(value) || value.length === 0) throw unsupported(path, JSON.stringify(value));
  const matchers = value.map((matcher) => compileMatcher(matcher, path));
  // A field that is a list is meant if any of its items is.
  return (field) => matchers.some((matches) => (Array.isArray(field) ? field.some(matches) : matches(field)));
}

function compileMatcher(matcher: unknown, path: string): ValueFilter {
  if (!isRecord(matcher)) {
    if (matcher === null || ['string', 'number', 'boolean'].includes(typeof matcher)) return (value) => value === matcher;
    throw unsupported(path, JSON.stringify(matcher));
  }
  const [[name, argument] = ['', undefined], ...others] = Object.entries(matcher);
  const filter = others.length === 0 ? compileOperator(name, argument, path) : undefined;
  if (!filter) throw unsupported(path, JSON.stringify(matcher));
  return filter;
}

function compileOperator(name: string, argument: unknown, path: string): ValueFilter | undefined {
  if (name === 'exists' && typeof argument === 'boolean') return (value) => (value !== undefined) === argument;
  if (name === 'anything-but') return compileAnythingBut(argument, path);
  if (name === 'numeric' && Array.isArray(argument)) return compileNumeric(argument, path);
  if (typeof argument !== 'string') return undefined;
  if (name === 'prefix') return (value) => typeof value === 'string' && value.startsWith(argument);
  if (name === 'suffix') return (value) => typeof value === 'string' && value.endsWith(argument);
  if (name !== 'equals-ignore-case') return undefined;
  return (value) => typeof value === 'string' && value.toLowerCase() === argument.toLowerCase();
}

function compileAnythingBut(argument: unknown, path: string): ValueFilter {
  const matchers = (Array.isArray(argument) ? argument : [argument]).map((matcher) => compileMatcher(matcher, path));
  return (value) => value !== undefined && !matchers.some((matches) => matches(value));
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

/** `[">", 0, "<=", 5]`: one or two comparisons, both of which must hold. */
function compileNumeric(argument: readonly unknown[], path: string): ValueFilter {
  const tests = Array.from({ length: Math.ceil(argument.length / 2) }, (_, index) => {
    const [operator, limit] = argument.slice(index * 2, index * 2 + 2);
    const compare = COMPARE[String(operator)];
    if (!compare || typeof limit !== 'number') throw unsupported(path, JSON.stringify(argument));
    return (value: number) => compare(value, limit);
  });
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function unsupported(path: string, what: string): Error {
  return new Error(`Cannot read event pattern at "${path}": ${what} is not done here`);
}
