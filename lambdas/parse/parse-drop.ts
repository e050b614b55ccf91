import { createHash } from 'node:crypto';
import { BATCH, type DropArrived, type DropParsed, type DropRef } from '../contract.ts';
import { batchKey, workPrefix } from '../deal/batch-keys.ts';
import { UnreadableDropError } from '../deal/errors.ts';
import type { Drops, Ledger, Objects, ParsedItem } from '../deal/ports.ts';
import { findArrival } from './find-arrival.ts';
import type { Told } from './part.ts';

export interface ParsePorts {
  readonly drops: Drops;
  readonly ledger: Ledger;
  readonly objects: Objects;
  /** Bytes to articles, one after the other; throws `UnreadableDropError`. */
  readonly parseFile: (name: string, bytes: Uint8Array) => AsyncIterable<Told>;
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
  const found = isTooLarge ? undefined : await ports.drops.find(version, ports.maxDropBytes);
  const arrival = findArrival(event.time, found?.asOf);
  const record = await ports.ledger.open({ ...version, arrivedAt: arrival.at, sequencer, size });
  // The record keeps what the first execution knew; a version deleted since then no longer says its as-of.
  const drop: DropRef = { ...version, arrivedAt: record.arrivedAt };
  if (record.ended) return { drop, status: 'settled', batches: nothing };
  if (isTooLarge) {
    throw tooLarge(key, `${size} bytes, the limit is ${ports.maxDropBytes}`);
  }
  if (found === undefined) return { drop, status: 'removed', batches: nothing };
  if (arrival.fault) throw new UnreadableDropError(key, 'malformed', { detail: arrival.fault });

  const last = await writeBatches(ports.parseFile(key, found.bytes), { key, prefix: nothing.prefix, objects: ports.objects });
  await ports.ledger.claimContent(drop, createHash('sha256').update(found.bytes).digest('hex'));
  return { drop, status: 'parsed', batches: { prefix: nothing.prefix, last } };
}

/**
 * Writes what is found as it comes, so that a file of any number of articles takes the memory of one batch.
 *
 * @returns the last index
 * @throws {UnreadableDropError} if it is more than the workflow takes; what was written by then is never looked at
 */
async function writeBatches(
  found: AsyncIterable<Told>,
  { key, prefix, objects }: { key: string; prefix: string; objects: Objects },
): Promise<number> {
  let batch: ParsedItem[] = [];
  let characters = 0;
  let count = 0;
  let index = -1;
  const write = async () => {
    index += 1;
    if (index >= BATCH.maxBatches) throw tooLarge(key, `more text than ${BATCH.maxBatches} batches hold`);
    await objects.put(batchKey(prefix, index, 'articles'), batch);
    batch = [];
    characters = 0;
  };
  for await (const told of found) {
    count += 1;
    if (count > MOST_ARTICLES) throw tooLarge(key, `more than ${MOST_ARTICLES} articles`);
    const item = toItem(told);
    const length = 'failure' in item ? 0 : item.text.length;
    if (batch.length === BATCH.maxArticles || (batch.length > 0 && characters + length > BATCH.maxCharacters)) await write();
    batch.push(item);
    characters += length;
  }
  await write();
  return index;
}

const MOST_ARTICLES = BATCH.maxArticles * BATCH.maxBatches;

function tooLarge(key: string, detail: string): UnreadableDropError {
  return new UnreadableDropError(key, 'too-large', { detail });
}

function toItem(told: Told): ParsedItem {
  if ('failure' in told) return { failure: told.failure };
  const { page: _page, ...article } = told.article;
  return article;
}
