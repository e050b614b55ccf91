import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../local/machines/definition.ts';
import { requireRunnable } from '../../../local/machines/require-runnable.ts';

const FN = 'arn:aws:lambda:eu-west-1:000000000000:function:f';
const check = (definition: object) => requireRunnable('m', definition as Definition, new Set([FN]));
const one = (state: object, more: object = {}) => ({ StartAt: 'S', States: { S: state }, ...more });
const mapOf = (states: object, more: object = {}, processor: object = {}) =>
  one({ Type: 'Map', ItemProcessor: { StartAt: 'I', States: states, ...processor }, End: true, ...more });
const inner = { I: { Type: 'Task', Resource: FN, End: true } };

describe('requireRunnable()', () => {
  test('lets through what the interpreter runs as Step Functions does', () => {
    const definition = {
      QueryLanguage: 'JSONPath',
      StartAt: 'Read',
      TimeoutSeconds: 60,
      States: {
        Read: {
          ...{ Type: 'Task', Resource: FN, TimeoutSeconds: 5, ResultPath: '$.read.it', Next: 'Each' },
          Parameters: { 'id.$': '$$.Execution.Id', 'input.$': '$$.Execution.Input' },
          Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 2, JitterStrategy: 'FULL' }],
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Bad' }],
        },
        Each: {
          ...{ Type: 'Map', ItemsPath: '$.list', MaxConcurrency: 5, ResultPath: null, Next: 'Ask' },
          ItemSelector: { 'index.$': '$$.Map.Item.Value', 'name.$': '$$.Execution.Name' },
          ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, StartAt: 'I', States: inner },
        },
        Ask: { Type: 'Choice', Choices: [{ Not: { Variable: '$.a', IsPresent: true }, Next: 'Good' }], Default: 'Bad' },
        Good: { Type: 'Succeed' },
        Bad: { Type: 'Fail', Error: 'Bad', CausePath: '$.failure.Cause' },
      },
    };
    expect(() => check(definition)).not.toThrow();
  });

  test.each([
    ['JSONata', one({ Type: 'Succeed' }, { QueryLanguage: 'JSONata' }), 'QueryLanguage JSONata'],
    ['JSONata of one state', one({ Type: 'Pass', QueryLanguage: 'JSONata', End: true }), 'QueryLanguage is not'],
    ['an output in JSONata', one({ Type: 'Pass', Output: '{% 1 %}', End: true }), 'state "S": Output'],
    ['variables', one({ Type: 'Pass', Assign: { a: 1 }, End: true }), 'state "S": Assign'],
    [
      'a task that is no function',
      one({ Type: 'Task', Resource: 'arn:aws:states:::dynamodb:getItem', End: true }),
      'dynamodb:getItem',
    ],
    [
      'a task token',
      one({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken', End: true }),
      'waitForTaskToken',
    ],
    ['a synchronous integration', one({ Type: 'Task', Resource: 'arn:aws:states:::states:startExecution.sync:2' }), '.sync:2'],
    ['a heartbeat', one({ Type: 'Task', Resource: FN, HeartbeatSeconds: 5, End: true }), 'HeartbeatSeconds'],
    ['an item reader', mapOf(inner, { ItemReader: {} }), 'ItemReader'],
    ['an item batcher', mapOf(inner, { ItemBatcher: {} }), 'ItemBatcher'],
    ['tolerated failures', mapOf(inner, { ToleratedFailurePercentage: 5 }), 'ToleratedFailurePercentage'],
    ['a distributed map', mapOf(inner, {}, { ProcessorConfig: { Mode: 'DISTRIBUTED' } }), 'mode DISTRIBUTED'],
    ['a result in place of the input', one({ Type: 'Pass', ResultPath: '$', End: true }), 'ResultPath $'],
    ['a result path with an index', one({ Type: 'Pass', ResultPath: '$.a[0]', End: true }), 'ResultPath $.a[0]'],
    [
      'a failure in place of the input',
      one({ Type: 'Task', Resource: FN, End: true, Catch: [{ ErrorEquals: ['x'], ResultPath: '$' }] }),
      'ResultPath $',
    ],
    [
      'a catch of the limit',
      one({ Type: 'Task', Resource: FN, End: true, Catch: [{ ErrorEquals: ['States.DataLimitExceeded'] }] }),
      'DataLimitExceeded',
    ],
    ['a result that is false', one({ Type: 'Pass', Result: false, End: true }), 'Result false'],
    [
      'absence as presence that is false',
      one({ Type: 'Choice', Choices: [{ Variable: '$.a', IsPresent: false, Next: 'S' }] }),
      'Not of IsPresent',
    ],
    [
      'the same inside And',
      one({ Type: 'Choice', Choices: [{ And: [{ Variable: '$.a', IsNull: false }], Next: 'S' }] }),
      'Not of IsNull',
    ],
    [
      'a pattern that means more',
      one({ Type: 'Choice', Choices: [{ Variable: '$.a', StringMatches: 'a?', Next: 'S' }] }),
      'StringMatches a?',
    ],
    ['a failure without a name', one({ Type: 'Fail' }), 'Fail without an Error'],
    ['a computed cause', one({ Type: 'Fail', Error: 'E', CausePath: "States.Format('x')" }), 'States.Format'],
    [
      'the entry time of a state',
      one({ Type: 'Pass', Parameters: { 'a.$': '$$.State.EnteredTime' }, End: true }),
      '$$.State.EnteredTime',
    ],
    [
      'the item outside its selector',
      mapOf({ I: { Type: 'Pass', Parameters: { 'a.$': '$$.Map.Item.Value' }, End: true } }),
      '$$.Map.Item.Value',
    ],
    [
      'the input of the execution in a map',
      mapOf({ I: { Type: 'Pass', Parameters: { 'a.$': '$$.Execution.Input' }, End: true } }),
      '$$.Execution.Input',
    ],
    ['two states of one name', mapOf({ S: { Type: 'Pass', End: true } }), 'more than one state "S"'],
    ['a type that is not known', one({ Type: 'Wish' }), 'Type Wish'],
    ['a field of the machine', one({ Type: 'Succeed' }, { Input: 1 }), 'Input of the machine'],
  ])('refuses %s', (_, definition, message) => {
    expect(() => check(definition)).toThrow(message);
  });

  test('names every problem at once', () => {
    const definition = { StartAt: 'A', States: { A: { Type: 'Pass', Assign: {}, Next: 'B' }, B: { Type: 'Fail' } } };
    expect(() => check(definition)).toThrow(/"m".*"A": Assign.*"B": a Fail/);
  });
});
