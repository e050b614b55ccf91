import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { INDEX } from '../contract.ts';
import { isoWeek } from '../deal/iso-week.ts';

const DAY_MS = 86_400_000;

/** ISO weeks that a stretch of time touches, in order. */
function listWeeks(after: string, until: string): string[] {
  const weeks = new Set<string>();
  for (let at = Date.parse(after); at < Date.parse(until); at += DAY_MS) weeks.add(isoWeek(new Date(at).toISOString()));
  return [...weeks.add(isoWeek(until))];
}

/**
 * Items that arrived after `after` (exclusive) and until `until` (inclusive), by arrival, from the index by week.
 *
 * @param span `after` and `until` are ISO 8601 in UTC
 */
export async function queryWeeks(
  client: DynamoDBDocumentClient,
  { table, after, until }: { table: string; after: string; until: string },
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const { name, partitionKey, sortKey } = INDEX.byWeek;
  for (const week of listWeeks(after, until)) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: name,
        KeyConditionExpression: '#week = :week AND #arrivedAt BETWEEN :after AND :until',
        ExpressionAttributeNames: { '#week': partitionKey, '#arrivedAt': sortKey },
        ExpressionAttributeValues: { ':week': week, ':after': after, ':until': until },
      },
    );
    for await (const { Items } of pages) items.push(...(Items ?? []).filter((item) => String(item[sortKey]) > after));
  }
  return items;
}
