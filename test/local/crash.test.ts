import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { startEngine } from '../../local/engine.ts';
import { type EngineInfo, findEngine } from '../../local/engine-info.ts';
import { makeFolder, task, writeAssembly } from './tiny-app.ts';

const CHILD = fileURLToPath(new URL('crash-child.ts', import.meta.url));
/** Slow enough to be under way when the process ends. */
const SLOW = 'export const handler = (event) => new Promise((r) => setTimeout(r, 25, event.detail.object.key));';

const app = {
  functions: { Slow: { code: SLOW } },
  definition: { StartAt: 'First', States: { First: task('Slow', { ResultPath: null, Next: 'Second' }), Second: task('Slow') } },
};

async function startChild(assembly: string, stateDir: string): Promise<{ child: ChildProcess; info: EngineInfo }> {
  const child = spawn(process.execPath, [CHILD, assembly, stateDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const info = findEngine(stateDir);
  if (!info) throw new Error('Cannot find the engine: it said it had started');
  return { child, info };
}

function connect({ endpoints, region }: Pick<EngineInfo, 'endpoints' | 'region'>): S3Client {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new S3Client({ endpoint: endpoints.s3, forcePathStyle: true, region, credentials, maxAttempts: 1 });
}

describe('an engine that is killed', () => {
  test('is followed by one in which every version of every object ends exactly once', { timeout: 60_000 }, async () => {
    const [assembly, stateDir] = [writeAssembly(makeFolder(), app), makeFolder()];
    for (const [round, patienceMs] of [60, 15, 110].entries()) {
      const { child, info } = await startChild(assembly, stateDir);
      const client = connect(info);
      const puts = Array.from({ length: 20 }, (_, index) => {
        const Key = `drops/${round}-${index % 15}.txt`;
        return client.send(new PutObjectCommand({ Bucket: info.names.intakeBucket, Key, Body: `${index}` }));
      });
      await new Promise((resolve) => setTimeout(resolve, patienceMs));
      child.kill('SIGKILL');
      await Promise.allSettled([...puts, once(child, 'exit')]);
      client.destroy();
    }
    const engine = await startEngine({ port: 0, assembly, stateDir });
    await engine.settled();
    const client = connect(engine);
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: engine.names.intakeBucket }));
    const executions = engine.executions();
    expect(executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
    const read = executions.map(({ name }) => engine.findExecution('ingest', name)?.input);
    const told = read.map((input) => input as { detail: { object: { key: string; 'version-id': string } } });
    expect(told.map(({ detail: { object } }) => `${object.key} ${object['version-id']}`).toSorted()).toEqual(
      Versions.map(({ Key, VersionId }) => `${Key} ${VersionId}`).toSorted(),
    );
    expect(Versions.length).toBeGreaterThan(0);
    client.destroy();
    await engine.close();
  });
});
