import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import { S3Objects } from '../../lambdas/adapters/s3-objects.ts';
import { batchKey, workPrefix } from '../../lambdas/deal/batch-keys.ts';
import type { ClassifiedItem } from '../../lambdas/deal/ports.ts';
import { recomputeDeals } from '../../lambdas/score/recompute-deals.ts';
import type { Connection } from '../../local/connection.ts';
import { listDrops } from '../../local/list-items.ts';

/** What was forgotten. */
export interface Forgotten {
  readonly articles: number;
  /** Parties whose deals were computed anew. */
  readonly partiesKeys: readonly string[];
}

const FORGOTTEN = { failure: { title: 'An article', message: 'It was forgotten on request' } } as const;

/**
 * Forgets an article, or all articles of a drop: their claims and texts go, the deals they told of are computed anew, and they are not kept when they are dropped again.
 *
 * @param what id of an article, as `deal` prints it, or the key of a drop
 * @throws {Error} if there is no such article or drop
 */
export async function forget(connection: Connection, what: string, at: string): Promise<Forgotten> {
  const deals = new DynamoDeals(connection.dynamodb, connection.names.dealsTable);
  const objects = new S3Objects(connection.s3, connection.names.articlesBucket);
  const ids = /^[0-9a-f]{32}$/.test(what) ? [what] : await listArticles(connection, what, objects);
  const records = await Promise.all(ids.map((id) => deals.findArticle(id)));
  if (records.every((record) => record === undefined))
    throw new Error(`Cannot forget "${what}": there is no such article or drop`);
  const keys = new Set<string>();
  for (const [place, id] of ids.entries()) {
    const { object, index } = records[place] ?? {};
    if (object !== undefined && index !== undefined) await blank(objects, object, index);
    for (const key of await deals.forgetArticle(id, at)) keys.add(key);
  }
  for (const key of keys) await recomputeDeals(key, deals);
  return { articles: ids.length, partiesKeys: [...keys].sort() };
}

async function listArticles(connection: Connection, name: string, objects: S3Objects): Promise<string[]> {
  const key = name.startsWith('drops/') ? name : `drops/${name}`;
  const ids = new Set<string>();
  for (const drop of (await listDrops(connection)).filter((each) => each.key === key)) {
    for (let batch = 0; ; batch += 1) {
      const items = await objects.find<ClassifiedItem[]>(batchKey(workPrefix(drop), batch, 'classified'));
      if (!items) break;
      for (const item of items) if ('article' in item) ids.add(item.article.id);
    }
  }
  return [...ids];
}

/** Takes the text of an article out of what the states left of it. */
async function blank(objects: S3Objects, object: string, index: number): Promise<void> {
  for (const key of new Set([object, object.replace('.articles.json', '.classified.json')])) {
    const items = await objects.find<unknown[]>(key);
    if (items) await objects.put(key, items.with(index, FORGOTTEN));
  }
}
