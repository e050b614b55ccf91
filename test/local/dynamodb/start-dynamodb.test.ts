import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ensureTable } from '../../../local/dynamodb/ensure-table.ts';
import { startDynamoDb } from '../../../local/dynamodb/start-dynamodb.ts';
import { listenLocally } from '../../../local/http-server.ts';
import { makeFolder } from '../tiny-app.ts';

const attribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];
const table = {
  AttributeDefinitions: ['pk', 'sk', 'week', 'arrivedAt'].map(attribute),
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: [{ IndexName: 'ByWeek', KeySchema: keys('week', 'arrivedAt'), Projection: { ProjectionType: 'ALL' } }],
  BillingMode: 'PAY_PER_REQUEST',
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
};

const connect = (endpoint: string) =>
  new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });

async function open(dir: string) {
  const server = await startDynamoDb({ dir, port: 0 });
  const client = connect(server.url);
  const close = async () => {
    client.destroy();
    await server.close();
  };
  return { client, close, url: server.url };
}

describe('startDynamoDb()', () => {
  test('keeps items across restarts, conditions and indexes included', async () => {
    const dir = makeFolder();
    const first = await open(dir);
    await ensureTable(first.client, 'Deals', table);
    const Item = { pk: { S: 'a' }, sk: { S: 'b' }, week: { S: '2026-W48' }, arrivedAt: { S: '2026-11-24' } };
    const put = { TableName: 'Deals', Item, ConditionExpression: 'attribute_not_exists(pk)' };
    await first.client.send(new PutItemCommand(put));
    await first.close();

    const second = await open(dir);
    onTestFinished(second.close);
    await ensureTable(second.client, 'Deals', table);
    const found = await second.client.send(new GetItemCommand({ TableName: 'Deals', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
    expect(found.Item).toEqual(Item);
    await expect(second.client.send(new PutItemCommand(put))).rejects.toThrow(
      expect.objectContaining({ name: 'ConditionalCheckFailedException' }),
    );
    const query = { KeyConditionExpression: 'week = :w', ExpressionAttributeValues: { ':w': { S: '2026-W48' } } };
    const { Items } = await second.client.send(new QueryCommand({ TableName: 'Deals', IndexName: 'ByWeek', ...query }));
    expect(Items).toEqual([Item]);
  });

  test('keeps nothing of what was overwritten, whoever read it meanwhile', async () => {
    const dir = makeFolder();
    const { client, close } = await open(dir);
    onTestFinished(close);
    await ensureTable(client, 'Deals', table);
    const query = { KeyConditionExpression: 'pk = :a', ExpressionAttributeValues: { ':a': { S: 'a' } }, Limit: 1 };
    for (let time = 0; time < 60; time += 1) {
      const Item = { pk: { S: 'a' }, sk: { S: 'b' }, text: { S: randomBytes(200_000).toString('base64') } };
      await client.send(new PutItemCommand({ TableName: 'Deals', Item }));
      await client.send(new QueryCommand({ TableName: 'Deals', ...query }));
    }
    const sizes = readdirSync(dir).map((name) => statSync(join(dir, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000_000);
  }, 30_000);

  test('refuses a table that is there with other indexes', async () => {
    const { client, close } = await open(makeFolder());
    onTestFinished(close);
    await ensureTable(client, 'Deals', table);
    const { GlobalSecondaryIndexes: _, ...plain } = { ...table, AttributeDefinitions: ['pk', 'sk'].map(attribute) };
    await expect(ensureTable(client, 'Deals', plain)).rejects.toThrow('Cannot use table "Deals"');
  });

  test('completes a table whose creation was interrupted', async () => {
    const dir = makeFolder();
    const slow = dynalite({ path: dir, createTableMs: 300 });
    const first = connect(await listenLocally(slow, 0));
    await first.send(new CreateTableCommand({ TableName: 'Deals', ...table } as CreateTableCommandInput));
    first.destroy();
    await new Promise((resolve) => slow.close(resolve));

    const { client, close } = await open(dir);
    onTestFinished(close);
    await ensureTable(client, 'Deals', table);
    await client.send(new PutItemCommand({ TableName: 'Deals', Item: { pk: { S: 'a' }, sk: { S: 'b' } } }));
  });

  test('outlives a request that breaks off', async () => {
    const { client, close, url } = await open(makeFolder());
    onTestFinished(close);
    const broken = request(url, { method: 'POST', headers: { 'content-length': 1000 } });
    broken.on('error', () => {});
    broken.write('{"half":');
    await once(broken, 'socket');
    await new Promise((resolve) => setTimeout(resolve, 20));
    broken.destroy();
    await ensureTable(client, 'Deals', table);
    expect(await client.send(new ListTablesCommand({}))).toMatchObject({ TableNames: ['Deals'] });
  });

  test('answers nobody who calls it by another name', async () => {
    const { close, url } = await open(makeFolder());
    onTestFinished(close);
    const call = request(url, { method: 'POST', headers: { host: 'evil.example' } }).end('{}');
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(403);
  });
});
