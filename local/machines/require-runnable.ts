import { isRecord } from '../is-record.ts';
import { type Definition, listStates, type PlacedState, type State } from './definition.ts';

const FLOW = ['Type', 'Comment', 'QueryLanguage', 'Next', 'End', 'InputPath', 'OutputPath'];
const WORK = [...FLOW, 'ResultSelector', 'ResultPath', 'Retry', 'Catch'];

/** The fields of each type of state that the interpreter knows; it passes over all others without a word. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Task: [...WORK, 'Resource', 'Parameters', 'TimeoutSeconds'],
  Map: [...WORK, 'ItemsPath', 'ItemSelector', 'Parameters', 'ItemProcessor', 'Iterator', 'MaxConcurrency'],
  Parallel: [...WORK, 'Parameters', 'Branches'],
  Pass: [...FLOW, 'Parameters', 'Result', 'ResultPath'],
  Wait: [...FLOW, 'Seconds', 'Timestamp', 'SecondsPath', 'TimestampPath'],
  Choice: [...FLOW, 'Choices', 'Default'],
  Succeed: FLOW,
  Fail: ['Type', 'Comment', 'QueryLanguage', 'Error', 'Cause', 'ErrorPath', 'CausePath'],
};

const MACHINE_FIELDS = ['StartAt', 'States', 'Comment', 'Version', 'TimeoutSeconds', 'QueryLanguage', 'ProcessorConfig'];

/** `$.a.b`: the only paths that the interpreter writes to as Step Functions does. */
const REFERENCE_PATH = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
/** What the context object holds here. */
const CONTEXT_PATH = /^\$\$\.(?:Execution\.(?:Id|Name|StartTime)|StateMachine\.(?:Id|Name))$/;
/** Of a whole machine, but not of the states in a Map, where the interpreter has the item instead. */
const EXECUTION_INPUT = /^\$\$\.Execution\.Input(?:\.|$)/;
/** Of an ItemSelector. */
const ITEM_PATH = /^\$\$\.Map\.Item\.(?:Index|Value)(?:\.|$)/;

/**
 * Refuses a definition that the interpreter would run otherwise than Step Functions, and say nothing.
 *
 * @param functions ARNs of the functions that a task may call
 * @throws {Error} naming the machine, and each state and field at fault
 */
export function requireRunnable(machine: string, definition: Definition, functions: ReadonlySet<string>): void {
  const states = listStates(definition);
  const names = states.map(({ name }) => name);
  const problems = [
    ...findMachineProblems(definition),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `there is more than one state "${name}"`),
    ...states.flatMap((placed) => findStateProblems(placed, functions).map((problem) => `state "${placed.name}": ${problem}`)),
  ];
  if (problems.length > 0) throw new Error(`Cannot run state machine "${machine}" here: ${problems.join('; ')}`);
}

function findMachineProblems(definition: object): string[] {
  const unknown = Object.keys(definition).filter((field) => !MACHINE_FIELDS.includes(field));
  const { QueryLanguage, ProcessorConfig } = definition as State;
  const mode = isRecord(ProcessorConfig) ? (ProcessorConfig.Mode ?? 'INLINE') : 'INLINE';
  return [
    ...unknown.map((field) => `${field} of the machine is not done here`),
    ...(QueryLanguage === undefined || QueryLanguage === 'JSONPath' ? [] : [`QueryLanguage ${QueryLanguage} is not done here`]),
    ...(mode === 'INLINE' ? [] : [`a Map of mode ${mode} is not done here`]),
  ];
}

function findStateProblems({ state, within }: PlacedState, functions: ReadonlySet<string>): string[] {
  const fields = FIELDS[String(state.Type)];
  if (!fields) return [`Type ${state.Type} is not done here`];
  const unknown = Object.keys(state).filter((field) => !fields.includes(field));
  return [
    ...unknown.map((field) => `${field} is not done here`),
    ...(state.QueryLanguage === undefined || state.QueryLanguage === 'JSONPath' ? [] : [`QueryLanguage is not done here`]),
    ...findResultPathProblems(state),
    ...findTypeProblems(state, functions),
    ...findContextProblems(state, within.length > 0),
    ...[state.ItemProcessor, state.Iterator].filter(isRecord).flatMap(findMachineProblems),
    ...(Array.isArray(state.Branches) ? state.Branches.filter(isRecord).flatMap(findMachineProblems) : []),
  ];
}

function findResultPathProblems({ ResultPath, Catch }: State): string[] {
  const catchers = Array.isArray(Catch) ? Catch.filter(isRecord) : [];
  const paths = [ResultPath, ...catchers.map((catcher) => catcher.ResultPath)].filter((path) => path != null);
  const errors = catchers.flatMap(({ ErrorEquals }) => (Array.isArray(ErrorEquals) ? ErrorEquals : []));
  return [
    ...paths.filter((path) => !REFERENCE_PATH.test(String(path))).map((path) => `ResultPath ${path} is not done here`),
    ...errors
      .filter((error) => error === 'States.DataLimitExceeded' || error === 'States.Runtime')
      .map((error) => `Catch of ${error} is not done here`),
  ];
}

function findTypeProblems(state: State, functions: ReadonlySet<string>): string[] {
  switch (state.Type) {
    case 'Task':
      return functions.has(String(state.Resource)) ? [] : [`Resource ${state.Resource} is no function of this app`];
    case 'Pass':
      return 'Result' in state && !state.Result ? [`Result ${JSON.stringify(state.Result)} is taken for none here`] : [];
    case 'Fail':
      return findFailProblems(state);
    case 'Choice':
      return Array.isArray(state.Choices) ? state.Choices.flatMap(findRuleProblems) : ['Choices are missing'];
    default:
      return [];
  }
}

function findFailProblems({ Error: error, ErrorPath, CausePath }: State): string[] {
  const computed = [ErrorPath, CausePath].filter((path) => path !== undefined && !String(path).startsWith('$'));
  return [
    ...(error === undefined && ErrorPath === undefined ? ['a Fail without an Error gets one of its own here'] : []),
    ...computed.map((path) => `${path} in place of a path is not done here`),
  ];
}

function findRuleProblems(rule: unknown): string[] {
  if (!isRecord(rule)) return ['a rule of Choices is no object'];
  return Object.entries(rule).flatMap(([operator, operand]) => {
    if (operator === 'And' || operator === 'Or') return Array.isArray(operand) ? operand.flatMap(findRuleProblems) : [];
    if (operator === 'Not') return findRuleProblems(operand);
    if (operator.startsWith('Is') && operand === false)
      return [`${operator}: false is never true here; say Not of ${operator}: true`];
    if (operator === 'StringMatches' && /[?[\]{}()!+@\\]/.test(String(operand)))
      return [`StringMatches ${operand} means more here`];
    return [];
  });
}

/** Looks at every path into the context object, and at intrinsic functions that name one. */
function findContextProblems({ ItemProcessor: _, Iterator: __, Branches: ___, ...own }: State, nested: boolean): string[] {
  const { ItemSelector, Parameters, Type, ...others } = own;
  const selector = Type === 'Map' ? [...listContextPaths(ItemSelector), ...listContextPaths(Parameters)] : [];
  const plain = listContextPaths(Type === 'Map' ? others : { ...others, ItemSelector, Parameters });
  const isKnown = (path: string) => CONTEXT_PATH.test(path) || (!nested && EXECUTION_INPUT.test(path));
  const bad = [...selector.filter((path) => !isKnown(path) && !ITEM_PATH.test(path)), ...plain.filter((path) => !isKnown(path))];
  return bad.map((path) => `${path} is not done here`);
}

function listContextPaths(value: unknown): string[] {
  return [...JSON.stringify(value ?? null).matchAll(/\$\$[A-Za-z0-9_.$]*/g)].map(([path]) => path);
}
