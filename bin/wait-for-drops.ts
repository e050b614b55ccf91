import { setTimeout } from 'node:timers/promises';
import type { DropRecord, Ledger } from '../lambdas/deal/ports.ts';
import type { DropVersion } from '../local/put-drop.ts';

const POLL_MS = 200;
const MOST_POLL_MS = 2000;
/** Longer than all retries of all states together, so what is still open then has been lost on the way. */
const MOST_WAIT_MS = 15 * 60_000;

export interface WaitOptions {
  readonly ledger: Pick<Ledger, 'find'>;
  /** Told how many have ended, after each look. */
  readonly onEnded: (ended: number) => void;
  readonly mostWaitMs?: number;
}

/**
 * Waits until each of these drops has its outcome.
 *
 * @returns the records of those that ended, in the order given, and those that did not in the time there was
 */
export async function waitForDrops(
  drops: readonly DropVersion[],
  { ledger, onEnded, mostWaitMs = MOST_WAIT_MS }: WaitOptions,
): Promise<{ ended: DropRecord[]; open: DropVersion[] }> {
  const records = new Map<DropVersion, DropRecord>();
  let waitedMs = 0;
  for (let pause = POLL_MS; ; pause = Math.min(MOST_POLL_MS, pause * 1.2)) {
    for (const drop of drops) {
      const record = records.has(drop) ? undefined : await ledger.find(drop);
      if (record?.ended) records.set(drop, record);
    }
    onEnded(records.size);
    if (records.size === drops.length || waitedMs >= mostWaitMs) break;
    await setTimeout(pause);
    waitedMs += pause;
  }
  return { ended: drops.flatMap((drop) => records.get(drop) ?? []), open: drops.filter((drop) => !records.has(drop)) };
}
