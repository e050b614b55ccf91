import { setTimeout } from 'node:timers/promises';
import type { DropRecord, Ledger } from '../lambdas/deal/ports.ts';
import type { DropVersion } from '../local/put-drop.ts';

const POLL_MS = 200;
const MOST_POLL_MS = 2000;

/**
 * Waits until each of these drops has its outcome.
 *
 * @param onEnded told how many have ended, each time one does
 * @returns their records, in the order given
 */
export async function waitForDrops(
  drops: readonly DropVersion[],
  { ledger, onEnded }: { ledger: Pick<Ledger, 'find'>; onEnded: (ended: number) => void },
): Promise<DropRecord[]> {
  const records = new Map<DropVersion, DropRecord>();
  for (let pause = POLL_MS; ; pause = Math.min(MOST_POLL_MS, pause * 1.2)) {
    for (const drop of drops) {
      const record = records.has(drop) ? undefined : await ledger.find(drop);
      if (record?.ended) records.set(drop, record);
    }
    onEnded(records.size);
    if (records.size === drops.length) return drops.flatMap((drop) => records.get(drop) ?? []);
    await setTimeout(pause);
  }
}
