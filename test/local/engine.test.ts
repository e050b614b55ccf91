import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Engine, type EngineOptions, startEngine } from '../../local/engine.ts';
import { findEngine } from '../../local/engine-info.ts';
import { makeFolder, type TinyApp, task, writeAssembly } from './tiny-app.ts';

const ECHO = { code: 'export const handler = async (event) => ({ got: event });' };

async function run(app: TinyApp, options: Partial<EngineOptions> = {}): Promise<{ engine: Engine; stateDir: string }> {
  const stateDir = options.stateDir ?? makeFolder();
  const engine = await startEngine({ port: 0, assembly: writeAssembly(makeFolder(), app), ...options, stateDir });
  onTestFinished(() => engine.close());
  return { engine, stateDir };
}

function put(engine: Engine, key: string, body: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new S3Client({ endpoint: engine.endpoints.s3, forcePathStyle: true, region: engine.region, credentials });
  return client.send(new PutObjectCommand({ Bucket: engine.names.intakeBucket, Key: key, Body: body }));
}

const ONE_TASK = { functions: { Echo: ECHO }, definition: { StartAt: 'Echo', States: { Echo: task('Echo') } } };

describe('startEngine()', () => {
  test('gives the event of a new object to the machine of its rule, and of no other object', async () => {
    const { engine } = await run(ONE_TASK);
    const { VersionId } = await put(engine, 'drops/a b.txt', 'hello');
    await put(engine, 'elsewhere/b.txt', 'hello');
    await engine.settled();
    const [execution, ...others] = engine.executions();
    expect(others).toEqual([]);
    expect(execution?.status).toBe('SUCCEEDED');
    const record = engine.findExecution('ingest', execution?.name ?? '');
    expect(record?.input).toMatchObject({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: {
        object: { key: 'drops/a b.txt', size: 5, 'version-id': VersionId, sequencer: expect.stringMatching(/^[0-9A-F]+$/) },
      },
    });
    expect(record?.output).toEqual({ got: record?.input });
  });

  test('answers the Step Functions client', async () => {
    const { engine } = await run(ONE_TASK);
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new SFNClient({ endpoint: engine.endpoints.sfn, region: engine.region, credentials });
    const stateMachineArn = engine.names.ingestMachine;
    const started = await client.send(new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{"a":1}' }));
    await engine.settled();
    const described = await client.send(new DescribeExecutionCommand({ executionArn: started.executionArn }));
    expect(described).toMatchObject({ name: 'one', status: 'SUCCEEDED', output: '{"got":{"a":1}}' });
    expect(described.stopDate).toBeInstanceOf(Date);
    const listed = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'SUCCEEDED' }));
    expect(listed.executions?.map(({ name }) => name)).toEqual(['one']);
    const again = new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{"a":2}' });
    await expect(client.send(again)).rejects.toThrow(expect.objectContaining({ name: 'ExecutionAlreadyExists' }));
  });

  test('refuses a folder in which an engine runs, naming its process', async () => {
    const { engine, stateDir } = await run(ONE_TASK);
    await expect(run(ONE_TASK, { stateDir })).rejects.toThrow(`an engine runs in it, process ${process.pid}`);
    expect(findEngine(stateDir)?.endpoints).toEqual(engine.endpoints);
    await engine.close();
    expect(findEngine(stateDir)).toBeUndefined();
  });

  test('gives a function its own environment, and nothing of the process around it', async () => {
    const code = 'export const handler = () => process.env;';
    const { engine } = await run({ ...ONE_TASK, functions: { Echo: { code } } });
    const { output } = await engine.startExecution('ingest', {});
    expect(output).toMatchObject({ INTAKE_BUCKET: engine.names.intakeBucket, AWS_ENDPOINT_URL_S3: engine.endpoints.s3 });
    expect(output).not.toHaveProperty('PATH');
    expect(output).not.toHaveProperty('VITEST');
  });

  test('keeps what a function prints in its own log', async () => {
    const code = 'export const handler = () => { console.log("heard"); return 1; };';
    const { engine, stateDir } = await run({ ...ONE_TASK, functions: { Echo: { code } } });
    await engine.startExecution('ingest', {});
    await engine.close();
    expect(readFileSync(join(stateDir, 'logs', 'Tiny-Echo.log'), 'utf8')).toBe('heard\n');
  });

  test('starts an object that nobody was told of, and one that was, not again', async () => {
    const { engine, stateDir } = await run(ONE_TASK);
    await put(engine, 'drops/told.txt', 'a');
    await put(engine, 'drops/untold.txt', 'b');
    await engine.settled();
    const before = engine.executions();
    await engine.close();
    const untold = before[1]?.name ?? '';
    rmSync(join(stateDir, 'executions', 'tiny-ingest', `${untold}.json`));
    const { engine: next } = await run(ONE_TASK, { stateDir });
    await next.settled();
    expect(next.executions().map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(next.executions()[0]).toEqual(before[0]);
    expect(next.findExecution('ingest', untold)).toMatchObject({ input: { detail: { object: { key: 'drops/untold.txt' } } } });
  });

  test('lets executions under way end before it closes', async () => {
    const code = 'export const handler = () => new Promise((resolve) => setTimeout(resolve, 100, "done"));';
    const { engine, stateDir } = await run({ ...ONE_TASK, functions: { Echo: { code } } });
    const ended = engine.startExecution('ingest', {}, 'slow');
    await Promise.all([engine.close(), engine.close()]);
    expect(await ended).toMatchObject({ status: 'SUCCEEDED', output: 'done' });
    expect(existsSync(join(stateDir, 'engine.lock'))).toBe(false);
  });

  test.each([
    ['a function whose code is missing', { functions: {}, definition: ONE_TASK.definition }, '"Echo"'],
    [
      'a machine that would run otherwise',
      { ...ONE_TASK, definition: { ...ONE_TASK.definition, QueryLanguage: 'JSONata' } },
      'JSONata',
    ],
  ])('refuses %s, and leaves the folder free', async (_, app, message) => {
    const stateDir = makeFolder();
    await expect(run(app, { stateDir })).rejects.toThrow(message);
    await run(ONE_TASK, { stateDir });
  });

  test('names the port that is taken', async () => {
    const { engine } = await run(ONE_TASK);
    const port = Number(new URL(engine.endpoints.dynamodb).port);
    await expect(run(ONE_TASK, { port: port - 1 })).rejects.toThrow(`Cannot listen on 127.0.0.1:${port}`);
  });
});
