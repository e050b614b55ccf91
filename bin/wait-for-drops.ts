import { setTimeout } from 'node:timers/promises';
import { workPrefix } from '../lambdas/deal/batch-keys.ts';
import type { DropRecord, Ledger } from '../lambdas/deal/ports.ts';
import type { BatchCount } from '../local/count-batches.ts';
import type { DropVersion } from '../local/put-drop.ts';

const POLL_MS = 200;
const MOST_POLL_MS = 2000;
/** Longer than all retries of one state, so what has come no further by then has been lost on the way. */
const MOST_WAIT_MS = 15 * 60_000;
/** So many that are open are looked into. */
const MOST_LOOKED_INTO = 3;

export interface WaitOptions {
  readonly ledger: Pick<Ledger, 'find'>;
  /** Told how far they are, after each look. */
  readonly say: (state: string) => void;
  /** Counts the batches under a prefix. */
  readonly countBatches: (prefix: string) => Promise<BatchCount>;
  /** Without a change for so long, it is given up. */
  readonly mostWaitMs?: number;
}

/**
 * Waits until each of these drops has its outcome, as long as there is progress.
 *
 * @returns the records of those that ended, in the order given, and those that did not in the time there was
 */
export async function waitForDrops(
  drops: readonly DropVersion[],
  { ledger, say, countBatches, mostWaitMs = MOST_WAIT_MS }: WaitOptions,
): Promise<{ ended: DropRecord[]; open: DropVersion[] }> {
  const records = new Map<DropVersion, DropRecord>();
  const listOpen = () => drops.filter((drop) => !records.has(drop));
  let state = '';
  let idleMs = 0;
  for (let pause = POLL_MS; ; pause = Math.min(MOST_POLL_MS, pause * 1.2)) {
    for (const drop of listOpen()) {
      const record = await ledger.find(drop);
      if (record?.ended) records.set(drop, record);
    }
    const batches = await Promise.all(
      listOpen()
        .slice(0, MOST_LOOKED_INTO)
        .map((drop) => countBatches(workPrefix(drop))),
    );
    const now = `${records.size} of ${drops.length} drops ended${describeBatches(batches)}`;
    if (now !== state) idleMs = 0;
    state = now;
    say(state);
    if (records.size === drops.length || idleMs >= mostWaitMs) break;
    await setTimeout(pause);
    idleMs += pause;
  }
  return { ended: drops.flatMap((drop) => records.get(drop) ?? []), open: listOpen() };
}

function describeBatches(batches: readonly BatchCount[]): string {
  const large = batches.filter(({ written }) => written > 1);
  if (large.length === 0) return '';
  return large.map(({ done, written }) => `, ${done} of ${written} batches read`).join('');
}
