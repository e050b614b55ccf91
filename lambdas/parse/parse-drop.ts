import { createHash } from 'node:crypto';
import { BATCH, type DropArrived, type DropParsed, type DropRef } from '../contract.ts';
import type { Article } from '../deal/article.ts';
import { batchKey, workPrefix } from '../deal/batch-keys.ts';
import { UnreadableDropError } from '../deal/errors.ts';
import type { Drops, Ledger, Objects } from '../deal/ports.ts';
import { findArrival } from './find-arrival.ts';
import type { ParsedArticle } from './parsed-article.ts';

export interface ParsePorts {
  readonly drops: Drops;
  readonly ledger: Ledger;
  readonly objects: Objects;
  /** Bytes to articles; throws `UnreadableDropError`. */
  readonly parseFile: (name: string, bytes: Uint8Array) => Promise<ParsedArticle[]>;
  readonly maxDropBytes: number;
}

/**
 * The state "Parse drop": records the drop, reads its articles, and leaves them in batches for the states after it.
 *
 * @throws {UnreadableDropError} if the drop is at fault; it is in the ledger by then
 */
export async function parseDrop(event: DropArrived, ports: ParsePorts): Promise<DropParsed> {
  const { key, size, sequencer } = event.detail.object;
  const version = { key, versionId: event.detail.object['version-id'] ?? 'null' };
  const nothing = { prefix: workPrefix(version), last: -1 };
  const isTooLarge = size > ports.maxDropBytes;
  const found = isTooLarge ? undefined : await ports.drops.find(version);
  const arrival = findArrival(event.time, found?.asOf);
  const record = await ports.ledger.open({ ...version, arrivedAt: arrival.at, sequencer, size });
  // The record keeps what the first execution knew; a version deleted since then no longer says its as-of.
  const drop: DropRef = { ...version, arrivedAt: record.arrivedAt };
  if (record.ended) return { drop, status: 'settled', batches: nothing };
  if (isTooLarge) {
    throw new UnreadableDropError(key, 'too-large', { detail: `${size} bytes, the limit is ${ports.maxDropBytes}` });
  }
  if (found === undefined) return { drop, status: 'removed', batches: nothing };
  if (arrival.fault) throw new UnreadableDropError(key, 'malformed', { detail: arrival.fault });

  const articles = (await ports.parseFile(key, found.bytes)).map(({ page: _page, ...article }) => article);
  if (articles.length === 0) throw new UnreadableDropError(key, 'empty');
  const batches = cutBatches(key, articles);
  await ports.ledger.claimContent(drop, createHash('sha256').update(found.bytes).digest('hex'));
  await Promise.all(batches.map((batch, index) => ports.objects.put(batchKey(nothing.prefix, index, 'articles'), batch)));
  return { drop, status: 'parsed', batches: { prefix: nothing.prefix, last: batches.length - 1 } };
}

function cutBatches(key: string, articles: readonly Article[]): Article[][] {
  const most = BATCH.maxArticles * BATCH.maxBatches;
  if (articles.length > most) {
    throw new UnreadableDropError(key, 'too-large', { detail: `${articles.length} articles, the limit is ${most}` });
  }
  const batches: Article[][] = [];
  for (let at = 0; at < articles.length; at += BATCH.maxArticles) batches.push(articles.slice(at, at + BATCH.maxArticles));
  return batches;
}
