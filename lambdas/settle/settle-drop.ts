import { createHash } from 'node:crypto';
import { type DropEnding, type DropParsed, type DropRef, type DropSettled, ERROR_NAME, PREFIX } from '../contract.ts';
import { batchKey } from '../deal/batch-keys.ts';
import { findUnreadableReason } from '../deal/errors.ts';
import type {
  ArticleFailure,
  BatchScored,
  DropCounts,
  DropOutcome,
  DropRecord,
  Ledger,
  Objects,
  ParsedItem,
} from '../deal/ports.ts';
import { describeCounts } from './describe-counts.ts';

export interface SettlePorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
}

/** Names under which Step Functions reports that a function took too long. */
const TIMEOUTS = new Set(['States.Timeout', 'Sandbox.Timedout']);
/** As many failures stand in an outcome; the counts have them all. */
const MOST_FAILURES = 50;
const MAX_SENTENCE = 300;
/** The objects of a thousand batches, one after the other, would take longer than this state has. */
const AT_ONCE = 20;

const NOTHING: DropCounts = { stored: 0, merged: 0, setAside: 0, failed: 0 };

/**
 * The states "Settle drop" and "Quarantine drop": gives a drop its one outcome, in the ledger and as an object for people.
 * An outcome that was given before stands.
 */
export async function settleDrop(ending: DropEnding, { ledger, objects }: SettlePorts): Promise<DropSettled> {
  const { key, size, sequencer, 'version-id': versionId = 'null' } = ending.detail.object;
  const drop: DropRef = ending.parsed?.drop ?? { key, versionId, arrivedAt: new Date(ending.time).toISOString() };
  // Parse may have failed before it opened the record.
  const record = await ledger.open({ ...drop, sequencer, size });
  const found = ending.failure ? quarantine(ending.failure) : await findOutcome(ending.parsed, { record, objects });
  const outcome = await ledger.settle(drop, found.outcome);
  await objects.put(outcomeKey(drop), { ...drop, size, ...outcome });
  return { drop, outcome: outcome.outcome, failed: found.failed };
}

/** Longest key that S3 takes, in bytes of UTF-8. */
const MAX_KEY_BYTES = 1024;

/** Where the outcome of a drop lies: under the drop's own key or, where that is too long for it, under its hash. */
function outcomeKey({ key, versionId }: DropRef): string {
  const own = `${PREFIX.outcomes}${key}/${versionId}.json`;
  if (new TextEncoder().encode(own).length <= MAX_KEY_BYTES) return own;
  return `${PREFIX.outcomes}${createHash('sha256').update(key).digest('hex')}/${versionId}.json`;
}

interface Found {
  readonly outcome: DropOutcome;
  readonly failed: boolean;
}

function quarantine({ Error: name, Cause: cause = '' }: NonNullable<DropEnding['failure']>): Found {
  const message = readMessage(cause);
  const reason = TIMEOUTS.has(name) ? 'timeout' : name === ERROR_NAME.unreadableDrop ? findUnreadableReason(message) : undefined;
  if (reason === undefined)
    return fail(`Offtake failed on this file; it is kept and can be read again (${name}: ${cut(message)})`);
  const said = reason === 'timeout' ? 'It took too long to read' : message;
  return { outcome: { outcome: 'quarantined', reason, message: said, counts: NOTHING, failures: [] }, failed: false };
}

function fail(message: string, counts: DropCounts = NOTHING, failures: readonly ArticleFailure[] = []): Found {
  return { outcome: { outcome: 'quarantined', reason: 'failed', message, counts, failures }, failed: true };
}

/** AWS gives JSON with the message inside, other engines the message. */
function readMessage(cause: string): string {
  try {
    const parsed: unknown = JSON.parse(cause);
    if (parsed && typeof parsed === 'object' && 'errorMessage' in parsed) return String(parsed.errorMessage);
  } catch {
    // Plain text.
  }
  return cause;
}

async function findOutcome(
  parsed: DropParsed | undefined,
  { record, objects }: { record: DropRecord; objects: Objects },
): Promise<Found> {
  if (parsed?.status !== 'parsed') {
    const message = 'It was deleted before it was read';
    return { outcome: { outcome: 'removed', message, counts: NOTHING, failures: [] }, failed: false };
  }
  const { counts, failures, isWhole } = await tally(parsed.batches, objects);
  if (counts.failed > 0 && counts.stored + counts.merged + counts.setAside === 0) {
    return fail('None of its articles could be read', counts, failures);
  }
  const other = record.supersededBy ?? record.duplicateOf;
  const outcome = record.supersededBy ? 'superseded' : record.duplicateOf ? 'duplicate' : 'stored';
  const message = describeCounts(counts, { outcome, ...(other && { other }) });
  return { outcome: { outcome, message, ...(other && { other }), counts, failures }, failed: !isWhole };
}

/** Sums what the batches left; all articles of a batch that left nothing count as failed. */
async function tally({ prefix, last }: DropParsed['batches'], objects: Objects) {
  const counts = { ...NOTHING } as { -readonly [K in keyof DropCounts]: number };
  const failures: ArticleFailure[] = [];
  let isWhole = true;
  for (let from = 0; from <= last; from += AT_ONCE) {
    const indexes = Array.from({ length: Math.min(AT_ONCE, last + 1 - from) }, (_, at) => from + at);
    for (const batch of await Promise.all(indexes.map((index) => findBatch(prefix, index, objects)))) {
      isWhole &&= !('isLost' in batch);
      for (const name of Object.keys(counts) as (keyof DropCounts)[]) counts[name] += batch.counts[name];
      failures.push(...batch.failures.slice(0, MOST_FAILURES - failures.length));
    }
  }
  const told = failures.map(({ title, message }) => ({ title: cut(title), message: cut(message) }));
  return { counts, failures: told, isWhole };
}

async function findBatch(
  prefix: string,
  index: number,
  objects: Objects,
): Promise<BatchScored | (BatchScored & { isLost: true })> {
  const scored = await objects.find<BatchScored>(batchKey(prefix, index, 'scored'));
  return scored ?? (await findLost(batchKey(prefix, index, 'articles'), objects));
}

/** A sentence at the most: an outcome has to fit into its item whatever a file holds. */
function cut(text: string): string {
  return text.length > MAX_SENTENCE ? `${text.slice(0, MAX_SENTENCE)}…` : text;
}

async function findLost(key: string, objects: Objects): Promise<BatchScored & { isLost: true }> {
  const items = (await objects.find<ParsedItem[]>(key)) ?? [];
  const failures = items.map((item) => ('failure' in item ? item.failure : { title: item.title, message: 'Its batch failed' }));
  return { counts: { ...NOTHING, failed: items.length }, failures, isLost: true };
}
