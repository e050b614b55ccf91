import { setTimeout } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type TableDescription,
  UpdateTableCommand,
  type UpdateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { isRecord } from '../is-record.ts';

/** The properties of a table that decide what can be asked of it; the rest only matters in AWS. */
const SHAPE = ['AttributeDefinitions', 'KeySchema', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes'] as const;

/** The server needs two writes for a new table, a moment apart. */
const CREATION_PATIENCE_MS = 1000;

/**
 * Creates a table as its template has it, unless it is there.
 *
 * @param properties of an `AWS::DynamoDB::Table`, resolved
 * @throws {Error} if it is there with other keys or indexes
 */
export async function ensureTable(
  client: DynamoDBClient,
  name: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shape = Object.fromEntries(SHAPE.flatMap((key) => (key in properties ? [[key, properties[key]]] : [])));
  const existing = await findTable(client, name);
  if (existing === undefined) {
    await client.send(
      new CreateTableCommand({ ...shape, TableName: name, BillingMode: 'PAY_PER_REQUEST' } as CreateTableCommandInput),
    );
  } else if (describeKeys(existing) !== describeKeys(shape)) {
    throw new Error(
      `Cannot use table "${name}": its keys or indexes are no longer those of the template; start with a fresh folder`,
    );
  }
  await waitUntilUsable(client, name);
}

async function waitUntilUsable(client: DynamoDBClient, name: string): Promise<void> {
  const until = performance.now() + CREATION_PATIENCE_MS;
  for (;;) {
    const table = await findTable(client, name);
    if (table?.TableStatus !== 'CREATING') return;
    // The process ended between the two writes. An update is not refused meanwhile, and brings the table on.
    if (performance.now() > until) await client.send(new UpdateTableCommand({ TableName: name, ...provision(table) }));
    await setTimeout(2);
  }
}

/** Any change that is one: what a table can bear means nothing here. */
function provision({ GlobalSecondaryIndexes = [] }: TableDescription): Omit<UpdateTableCommandInput, 'TableName'> {
  const ProvisionedThroughput = { ReadCapacityUnits: 5, WriteCapacityUnits: 5 };
  const updates = GlobalSecondaryIndexes.map(({ IndexName }) => ({ Update: { IndexName, ProvisionedThroughput } }));
  return {
    ...{ BillingMode: 'PROVISIONED', ProvisionedThroughput },
    ...(updates.length > 0 && { GlobalSecondaryIndexUpdates: updates }),
  };
}

async function findTable(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

/** The keys of a table and of its indexes, in an order of their own. */
function describeKeys(table: unknown): string {
  const { KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes } = isRecord(table) ? table : {};
  const indexes = [GlobalSecondaryIndexes, LocalSecondaryIndexes].map((list) =>
    (Array.isArray(list) ? list : [])
      .filter(isRecord)
      .map((index) => `${index.IndexName} ${describeSchema(index.KeySchema)}`)
      .sort(),
  );
  return JSON.stringify([describeSchema(KeySchema), ...indexes]);
}

function describeSchema(schema: unknown): string {
  const parts = (Array.isArray(schema) ? schema : []).filter(isRecord);
  return parts.map(({ AttributeName, KeyType }) => `${KeyType}:${AttributeName}`).join(' ');
}
