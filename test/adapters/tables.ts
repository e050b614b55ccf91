import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { INDEX } from '../../lambdas/contract.ts';
import { ensureTable } from '../../local/dynamodb/ensure-table.ts';
import { startDynamoDb } from '../../local/dynamodb/start-dynamodb.ts';

/** An embedded DynamoDB with one table, as the stacks have it. */
export async function openTable(index: (typeof INDEX)[keyof typeof INDEX]) {
  const dir = mkdtempSync(join(tmpdir(), 'offtake-table-'));
  const server = await startDynamoDb({ dir, port: 0 });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: server.url, region: 'eu-west-1', credentials });
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  const names = ['pk', 'sk', index.partitionKey, index.sortKey];
  await ensureTable(client, 'table', {
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    GlobalSecondaryIndexes: [
      { IndexName: index.name, KeySchema: keys(index.partitionKey, index.sortKey), Projection: { ProjectionType: 'ALL' } },
    ],
  });
  const close = async () => {
    client.destroy();
    await server.close();
    rmSync(dir, { recursive: true });
  };
  return { client, name: 'table', close };
}
