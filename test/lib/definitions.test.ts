import validateDefinition from 'asl-validator';
import { describe, expect, test } from 'vitest';
import { type Definition, listStates, resolveDefinition, totalWaitSeconds } from './definitions.ts';
import { findResources, synthesize } from './synthesize.ts';

const standard = synthesize();
const express = synthesize({ expressIngest: 'true' });
const definitions: [string, Definition][] = [
  ['Ingest', resolveDefinition(standard.Intake)],
  ['Ingest as Express', resolveDefinition(express.Intake)],
  ['Publish', resolveDefinition(standard.Publishing)],
];

describe.each(definitions)('the definition of %s', (_, definition) => {
  const tasks = listStates(definition).filter(([, { Type }]) => Type === 'Task');

  test('is one that Step Functions takes', () => {
    expect(validateDefinition(definition)).toMatchObject({ isValid: true });
    expect(validateDefinition({ ...definition, StartAt: 'Nowhere' })).toMatchObject({ isValid: false });
  });

  test('speaks JSONPath, without what the embedded interpreter would mis-run', () => {
    const text = JSON.stringify(definition);
    expect(definition.QueryLanguage).toBe('JSONPath');
    expect(text).not.toMatch(
      /"(?:Assign|ItemReader|ItemBatcher|ToleratedFailure\w+|Arguments|Output)"|waitForTaskToken|"ResultPath":"\$"/,
    );
  });

  test.each(tasks)('%s retries, catches what is left and has an end', (_name, { Retry = [], Catch = [], TimeoutSeconds = 0 }) => {
    expect(Retry.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    expect(Catch).toMatchObject([{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure' }]);
    expect(TimeoutSeconds).toBeGreaterThan(15);
  });

  test.each(tasks)('%s waits as long in all as its comment says', (_name, { Retry = [] }) => {
    expect(Retry.map(totalWaitSeconds)).toEqual([0, 241, 14]);
  });

  test.each(tasks)('%s gives its function a start of 15 s beyond its time', (_name, { Resource, TimeoutSeconds = 0 }) => {
    const id = String(Resource).split(':').at(-1) ?? '';
    const own = { ...standard.Intake.Resources, ...standard.Publishing.Resources }[id]?.Properties.Timeout;
    expect(TimeoutSeconds).toBe(Number(own) + 15);
  });
});

describe('Ingest', () => {
  const states = new Map(listStates(resolveDefinition(standard.Intake)));

  test('does not read again what can never be read', () => {
    expect(states.get('Parse drop')?.Retry?.[0]).toEqual({
      ErrorEquals: ['TypeError', 'RangeError', 'ReferenceError', 'UnreadableDropError', 'States.Timeout', 'Sandbox.Timedout'],
      MaxAttempts: 0,
    });
  });

  test('sends every failure to an ending', () => {
    const next = [...states].flatMap(([name, { Catch = [] }]) => Catch.map(({ Next }) => `${name} → ${Next}`));
    expect(next.sort()).toEqual([
      'Classify batch → Set batch aside',
      'Parse drop → Quarantine drop',
      'Quarantine drop → Ingest failed',
      'Read batches → Quarantine drop',
      'Score batch → Set batch aside',
      'Settle drop → Ingest failed',
    ]);
  });

  test('is Standard for up to four hours, or Express for up to five minutes, from one definition', () => {
    const { TimeoutSeconds, ...rest } = resolveDefinition(standard.Intake);
    const { TimeoutSeconds: expressTimeout, ...expressRest } = resolveDefinition(express.Intake);
    expect([TimeoutSeconds, expressTimeout]).toEqual([4 * 3600, 300]);
    expect(expressRest).toEqual(rest);
    const machines = [standard, express].map(
      ({ Intake }) => findResources(Intake, 'AWS::StepFunctions::StateMachine')[0]?.Properties,
    );
    expect(machines.map((properties) => [properties?.StateMachineType, properties?.StateMachineName])).toEqual([
      ['STANDARD', 'offtake-test-ingest'],
      ['EXPRESS', 'offtake-test-ingest-express'],
    ]);
  });
});

describe('Publish', () => {
  test('is Standard whatever Ingest is', () => {
    const [machine] = findResources(express.Publishing, 'AWS::StepFunctions::StateMachine');
    expect(machine?.Properties).toMatchObject({ StateMachineType: 'STANDARD', StateMachineName: 'offtake-test-publish' });
  });

  test('ends failed whatever state failed', () => {
    const states = listStates(resolveDefinition(standard.Publishing));
    expect(new Set(states.flatMap(([, { Catch = [] }]) => Catch.map(({ Next }) => Next)))).toEqual(new Set(['Publish failed']));
  });
});
