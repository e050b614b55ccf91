import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExecutionStore } from '../../../local/executions/execution-store.ts';
import { Executions, executionArn, parseExecutionArn } from '../../../local/executions/executions.ts';
import { readMachine } from '../../../local/machines/machine.ts';
import type { Invoke } from '../../../local/machines/run-machine.ts';
import { makeFolder } from '../tiny-app.ts';

const FN = 'arn:aws:lambda:eu-west-1:000000000000:function:f';
const ARN = 'arn:aws:states:eu-west-1:000000000000:stateMachine:m';
const definition = { StartAt: 'S', States: { S: { Type: 'Task', Resource: FN, End: true } } };
const machine = readMachine({ name: 'm', arn: ARN }, { DefinitionString: JSON.stringify(definition) }, new Set([FN]));

function make(dir: string, invoke: Invoke, maxRunning = 8): Executions {
  const store = new ExecutionStore(dir, ['m']);
  const now = () => new Date('2026-11-24T07:00:00Z');
  return new Executions({ machines: [machine], store, invoke, maxRunning, now, onChange: () => {} });
}

function open(dir: string, invoke: Invoke, maxRunning = 8): Executions {
  const executions = make(dir, invoke, maxRunning);
  executions.open();
  return executions;
}

const echo: Invoke = async (_, payload) => payload;
const never: Invoke = () => new Promise(() => {});

describe('Executions', () => {
  test('keeps what became of an execution', async () => {
    const dir = makeFolder();
    const executions = open(dir, echo);
    executions.start(ARN, 'one', { a: 1 });
    const record = await executions.ended(ARN, 'one');
    expect(record).toMatchObject({ name: 'one', machine: 'm', status: 'SUCCEEDED', input: { a: 1 }, output: { a: 1 } });
    expect(make(dir, echo).find(ARN, 'one')).toEqual(record);
  });

  test('starts nothing new for the same name and input, and refuses the same name with another', async () => {
    const executions = open(makeFolder(), echo);
    executions.start(ARN, 'one', { a: 1 });
    await executions.settled();
    expect(executions.start(ARN, 'one', { a: 1 })).toMatchObject({ status: 'SUCCEEDED' });
    expect(() => executions.start(ARN, 'one', { a: 2 })).toThrow(expect.objectContaining({ name: 'ExecutionAlreadyExists' }));
  });

  test.each([
    ['InvalidName', ARN, '../one', {}],
    ['InvalidName', ARN, 'x'.repeat(81), {}],
    ['StateMachineDoesNotExist', `${ARN}2`, 'one', {}],
    ['ValidationException', ARN, 'one', 'x'.repeat(262_143)],
  ])('refuses with %s', (name, arn, execution, input) => {
    expect(() => make(makeFolder(), echo).start(arn, execution, input)).toThrow(expect.objectContaining({ name }));
  });

  test('runs so many at once, in the order they were started', async () => {
    const log: string[] = [];
    const invoke: Invoke = async (_, payload) => {
      log.push(`+${payload}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      log.push(`-${payload}`);
      return payload;
    };
    const executions = open(makeFolder(), invoke, 1);
    for (const [index, name] of ['a', 'b', 'c'].entries()) executions.start(ARN, name, index);
    await executions.settled();
    expect(log).toEqual(['+0', '-0', '+1', '-1', '+2', '-2']);
  });

  test('leaves what is under way to the next engine, which runs it from its start', async () => {
    const dir = makeFolder();
    const first = open(dir, never, 1);
    first.start(ARN, 'running', 1);
    first.start(ARN, 'waiting', 2);
    await first.close(0);
    first.start(ARN, 'late', 3);
    await expect(first.ended(ARN, 'running')).rejects.toThrow('the engine is closed');
    const second = make(dir, echo);
    expect(second.list().map(({ status }) => status)).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
    second.open();
    await second.settled();
    const outputs = ['running', 'waiting', 'late'].map((name) => second.find(ARN, name)?.output);
    expect(outputs).toEqual([1, 2, 3]);
  });

  test('says which record is not one', () => {
    const dir = makeFolder();
    make(dir, echo);
    writeFileSync(join(dir, 'm', 'bad.json'), '[]');
    expect(() => make(dir, echo)).toThrow('bad.json');
  });
});

describe('parseExecutionArn()', () => {
  test('undoes executionArn()', () => {
    expect(parseExecutionArn(executionArn(ARN, 'one'))).toEqual({ machineArn: ARN, name: 'one' });
  });
});
