import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Deal } from '../lambdas/deal/deal.ts';
import type { DropRecord } from '../lambdas/deal/ports.ts';
import type { Connection } from './connection.ts';

/** Every drop in the ledger, last arrived first. */
export async function listDrops({ dynamodb, names }: Connection): Promise<DropRecord[]> {
  const items = await scan(dynamodb, names.dropsTable);
  const drops = items.filter(({ sk }) => String(sk).startsWith('VERSION#')) as unknown as DropRecord[];
  return drops.sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : a.arrivedAt > b.arrivedAt ? -1 : a.key < b.key ? -1 : 1));
}

/** Every deal, by key. */
export async function listDeals({ dynamodb, names }: Connection): Promise<Deal[]> {
  const items = await scan(dynamodb, names.dealsTable);
  const deals = items.filter(({ sk }) => sk === 'DEALS').flatMap((item) => item.deals as Deal[]);
  return deals.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function scan(client: Connection['dynamodb'], table: string): Promise<Record<string, NativeAttributeValue>[]> {
  const items: Record<string, NativeAttributeValue>[] = [];
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(client) }, { TableName: table, ConsistentRead: true });
  for await (const { Items } of pages) items.push(...(Items ?? []));
  return items;
}
