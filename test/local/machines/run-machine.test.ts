import { describe, expect, test } from 'vitest';
import { ExecutionFailure } from '../../../local/machines/execution-failure.ts';
import { readMachine } from '../../../local/machines/machine.ts';
import { type Invoke, runMachine } from '../../../local/machines/run-machine.ts';

const FN = 'arn:aws:lambda:eu-west-1:000000000000:function:f';
const call = (more: object = { End: true }) => ({ Type: 'Task', Resource: FN, ...more });

interface RunOptions {
  readonly invoke?: Invoke;
  readonly input?: unknown;
  readonly type?: string;
}

function run(definition: object, { invoke = async (_, payload) => payload, input = {}, type = 'STANDARD' }: RunOptions = {}) {
  const properties = { DefinitionString: JSON.stringify(definition), StateMachineType: type };
  const machine = readMachine({ name: 'm', arn: 'arn:m' }, properties, new Set([FN]));
  return runMachine(machine, { arn: 'arn:e', name: 'e', input }, invoke).ending;
}

const one = (state: object) => ({ StartAt: 'S', States: { S: state } });
const fail =
  (name: string, more: { readonly final?: boolean } = {}): Invoke =>
  () =>
    Promise.reject(new ExecutionFailure(name, JSON.stringify({ errorType: name, errorMessage: 'why', trace: [] }), more));

describe('runMachine()', () => {
  test('ends with the output of the last state', async () => {
    expect(await run(one(call()), { input: { a: 1 } })).toEqual({ status: 'SUCCEEDED', output: { a: 1 } });
  });

  test('knows its execution', async () => {
    const Parameters = { 'id.$': '$$.Execution.Id', 'name.$': '$$.Execution.Name', 'machine.$': '$$.StateMachine.Name' };
    const output = { id: 'arn:e', name: 'e', machine: 'm' };
    expect(await run(one({ Type: 'Pass', Parameters, End: true }))).toEqual({ status: 'SUCCEEDED', output });
  });

  test('tries again as often as the state says, and fails with the error of the function', async () => {
    let calls = 0;
    const invoke: Invoke = (...args) => {
      calls++;
      return fail('Busy')(...args);
    };
    const Retry = [{ ErrorEquals: ['Busy'], MaxAttempts: 2, IntervalSeconds: 1, MaxDelaySeconds: 1 }];
    const started = performance.now();
    expect(await run(one(call({ Retry, End: true })), { invoke })).toEqual({
      status: 'FAILED',
      error: 'Busy',
      cause: '{"errorType":"Busy","errorMessage":"why","trace":[]}',
    });
    expect(calls).toBe(3);
    expect(performance.now() - started).toBeGreaterThan(1900);
  });

  test('hands a catcher the name and the JSON of the error, beside the input', async () => {
    const definition = {
      StartAt: 'S',
      States: {
        S: call({ Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Caught' }], End: true }),
        Caught: { Type: 'Succeed' },
      },
    };
    const ending = await run(definition, { invoke: fail('Unreadable'), input: { id: 1 } });
    expect(ending).toMatchObject({ status: 'SUCCEEDED', output: { id: 1, failure: { Error: 'Unreadable' } } });
    expect(ending).toHaveProperty('output.failure.Cause', expect.stringContaining('"errorMessage":"why"'));
  });

  test('keeps the others of a Map going when one item is caught', async () => {
    const definition = one({
      ...{ Type: 'Map', ItemsPath: '$.items', ItemSelector: { 'n.$': '$$.Map.Item.Value' }, End: true },
      ItemProcessor: {
        StartAt: 'Work',
        States: {
          Work: call({ Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: null, Next: 'Set aside' }], End: true }),
          'Set aside': { Type: 'Pass', Result: { aside: true }, End: true },
        },
      },
    });
    const invoke: Invoke = (arn, payload) => (payload === '{"n":2}' ? fail('Odd')(arn, payload) : Promise.resolve(payload));
    const output = [{ n: 1 }, { aside: true }, { n: 3 }];
    expect(await run(definition, { invoke, input: { items: [1, 2, 3] } })).toEqual({ status: 'SUCCEEDED', output });
  });

  test('calls no function for the items of a Map that has failed', async () => {
    const payloads: string[] = [];
    const { promise: third, resolve } = Promise.withResolvers<void>();
    const invoke: Invoke = async (arn, payload) => {
      payloads.push(payload);
      if (payload === '2') resolve();
      if (payload !== '0') return new Promise((done) => setTimeout(done, 5, payload));
      await third;
      return fail('Odd')(arn, payload);
    };
    const definition = {
      StartAt: 'Each',
      States: {
        Each: {
          ...{ Type: 'Map', MaxConcurrency: 2, ItemProcessor: { StartAt: 'Work', States: { Work: call() } }, Next: 'After' },
          Catch: [{ ErrorEquals: ['States.ALL'], Next: 'After' }],
        },
        After: { Type: 'Wait', Seconds: 1, End: true },
      },
    };
    expect(await run(definition, { invoke, input: [0, 1, 2, 3, 4, 5, 6] })).toMatchObject({
      status: 'SUCCEEDED',
      output: { Error: 'Odd' },
    });
    expect(payloads).toEqual(['0', '1', '2']);
  });

  test('tells a task that takes too long from an execution that does', async () => {
    const invoke: Invoke = () => new Promise(() => {});
    const late = { status: 'FAILED', error: 'States.Timeout' };
    expect(await run(one(call({ TimeoutSeconds: 1, End: true })), { invoke })).toMatchObject(late);
    expect(await run({ ...one(call()), TimeoutSeconds: 1 }, { invoke })).toMatchObject({ ...late, status: 'TIMED_OUT' });
  });
});

describe('runMachine() within limits', () => {
  const text = 'x'.repeat(200_000);
  const caught = { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Caught' }] };
  const catching = (state: object) => ({ StartAt: 'S', States: { S: state, Caught: { Type: 'Succeed' } } });
  const exceeded = { status: 'FAILED', error: 'States.DataLimitExceeded' };

  test('fails an execution whose task gives more than 256 KiB, whoever would catch it', async () => {
    const invoke: Invoke = async () => JSON.stringify(text + text);
    expect(await run(catching(call({ ...caught, End: true })), { invoke })).toMatchObject(exceeded);
  });

  test('counts bytes, not characters', async () => {
    const invoke: Invoke = async () => JSON.stringify('é'.repeat(140_000));
    expect(await run(one(call()), { invoke })).toMatchObject(exceeded);
  });

  test('fails an execution whose state grows beyond 256 KiB by a result path', async () => {
    const state = call({ ResultPath: '$.again', End: true });
    expect(await run(one(state), { input: { text } })).toMatchObject({ ...exceeded, cause: expect.stringContaining('"S"') });
  });

  test('fails an execution whose state grows without a task', async () => {
    const Parameters = { 'a.$': '$.text', 'b.$': '$.text' };
    expect(await run(one({ Type: 'Pass', Parameters, End: true }), { input: { text } })).toMatchObject(exceeded);
  });

  const endless = {
    StartAt: 'Go',
    States: {
      Go: { Type: 'Pass', Next: 'On' },
      On: { Type: 'Choice', Choices: [{ Variable: '$.done', IsPresent: true, Next: 'End' }], Default: 'Go' },
      End: { Type: 'Succeed' },
    },
  };

  test('fails a standard execution at 25,000 events', async () => {
    const ending = await run(endless);
    expect(ending).toMatchObject({ status: 'FAILED', error: 'States.Runtime', cause: expect.stringContaining('25000') });
  });

  test('lets a Map over 1,000 items with two tasks each pass', async () => {
    const states = { A: call({ Next: 'B' }), B: call() };
    const definition = one({ Type: 'Map', ItemProcessor: { StartAt: 'A', States: states }, ResultPath: null, End: true });
    const input = { ...Array.from({ length: 1000 }, (_, index) => index) };
    const ending = await run(
      { ...definition, States: { S: { ...definition.States.S, ItemsPath: '$.items' } } },
      { input: { items: Object.values(input) } },
    );
    expect(ending.status).toBe('SUCCEEDED');
  });

  test('fails a Map over 3,000 items with one task each', async () => {
    const definition = one({ Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: call() } }, End: true });
    const ending = await run(definition, { input: Array.from({ length: 4000 }, (_, index) => index) });
    expect(ending).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });
});
