import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoReaders } from '../../lambdas/adapters/dynamo-readers.ts';
import type { DropArrived } from '../../lambdas/contract.ts';
import { type Connection, connectToEngine } from '../../local/connection.ts';
import { type Engine, startEngine } from '../../local/engine.ts';
import { startMail } from '../../local/mail/start-mail.ts';
import { putDrop } from '../../local/put-drop.ts';
import { type Deployment, deployToMoto } from './deployment.ts';
import { motoNote, skipsMoto } from './moto.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const NOW = new Date('2026-11-24T12:00:00Z');
const AS_OF = '2026-11-27T07:00:00Z';
const READERS = [
  { address: 'reader@example.com', language: 'en' },
  { address: 'lectrice@example.com', language: 'fr' },
] as const;

const counter = (prefix: string) => {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(4, '0')}`;
  };
};
const dir = mkdtempSync(join(tmpdir(), 'offtake-same-'));

describe.skipIf(skipsMoto)(`the same definitions, functions and drops in two engines${motoNote}`, () => {
  let deployment: Deployment;
  let engine: Engine;
  let mail: Awaited<ReturnType<typeof startMail>>;
  const statuses = { moto: new Set<string | undefined>(), embedded: new Set<string>() };

  beforeAll(async () => {
    mail = await startMail({ dir: join(dir, 'mail'), port: 0, region: 'eu-west-1', now: () => NOW, ids: counter('mail-') });
    deployment = await deployToMoto('moto', { ses: mail.url });
    await runBoth();
  }, 240_000);
  afterAll(async () => {
    await engine?.close();
    await deployment?.close();
    await mail?.close();
    rmSync(dir, { recursive: true });
  });

  /** Both get the same drops one after the other, so that who came first is the same too. */
  async function runBoth(): Promise<void> {
    let versionId = '';
    engine = await startEngine({
      ...{ stateDir: join(dir, 'engine'), port: 0, now: () => NOW, maxRunning: 1 },
      ...{ versionIds: () => versionId, mailIds: counter('mail-') },
    });
    const local = connectToEngine(engine);
    for (const { address, language } of READERS) {
      for (const { dynamodb, names } of [local, deployment.connection]) {
        await new DynamoReaders(dynamodb, names.readersTable).add({ address, language });
      }
    }
    for (const name of readdirSync(SAMPLES)
      .filter((file) => file !== 'README.md')
      .sort()) {
      const file = { name, bytes: readFileSync(join(SAMPLES, name)) };
      // Version ids are moto's own; the embedded S3 is told to give the same.
      ({ versionId } = await putDrop(deployment.connection, file));
      await putDrop(local, file);
      await engine.settled();
      const arrived = engine.executions().at(-1);
      const record = engine.findExecution('ingest', arrived?.name ?? '');
      statuses.embedded.add(record?.status ?? 'none');
      const input = record?.input as DropArrived;
      const bucket = { name: deployment.connection.names.intakeBucket };
      const { status } = await deployment.execute('ingest', { ...input, detail: { ...input.detail, bucket } });
      statuses.moto.add(status);
    }
    statuses.embedded.add((await engine.startExecution('publish', { asOf: AS_OF })).status);
    statuses.moto.add((await deployment.execute('publish', { asOf: AS_OF })).status);
  }

  // moto skips bucket, queue and topic policies, the schedule, the SES configuration set and the alarms, and says nothing.
  test('every stack deploys to moto, which holds all but policies, schedule, SES configuration set and alarms', async () => {
    const { Stacks = [] } = await new CloudFormationClient().send(new DescribeStacksCommand());
    const ours = Stacks.filter(({ StackName }) => StackName?.startsWith('Offtake-moto-'));
    expect(Object.fromEntries(ours.map(({ StackName, StackStatus }) => [StackName, StackStatus]))).toEqual({
      'Offtake-moto-Intake': 'CREATE_COMPLETE',
      'Offtake-moto-Readers': 'CREATE_COMPLETE',
      'Offtake-moto-Publishing': 'CREATE_COMPLETE',
      'Offtake-moto-Watching': 'CREATE_COMPLETE',
    });
  });

  test('every execution succeeds in both', () => {
    expect(statuses).toEqual({ moto: new Set(['SUCCEEDED']), embedded: new Set(['SUCCEEDED']) });
  });

  test.each(['dropsTable', 'dealsTable', 'readersTable'] as const)('both end with the same items in %s', async (role) => {
    const embedded = await scanAll(connectToEngine(engine), role);
    expect(embedded.length).toBeGreaterThan(3);
    expect(await scanAll(deployment.connection, role)).toEqual(embedded);
  });

  test('both send the same mail', () => {
    expect(engine.mails().length).toBe(READERS.length);
    expect(mail.list()).toEqual(engine.mails());
  });
});

async function scanAll({ dynamodb, names }: Connection, role: 'dropsTable' | 'dealsTable' | 'readersTable'): Promise<unknown[]> {
  const items: Record<string, unknown>[] = [];
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(dynamodb) }, { TableName: names[role] });
  for await (const { Items = [] } of pages) items.push(...Items);
  return items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
}
