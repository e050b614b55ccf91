import { expect, test } from 'vitest';
import { waitForDrops } from '../../bin/wait-for-drops.ts';
import { workPrefix } from '../../lambdas/deal/batch-keys.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';

const drops = ['a', 'b'].map((name) => ({ key: `drops/${name}`, versionId: '1' }));
const record = (key: string, isEnded: boolean): DropRecord => ({
  ...{ key, versionId: '1', arrivedAt: '2026-11-24T08:00:00Z', sequencer: '1', size: 1 },
  ...(isEnded && { ended: { outcome: 'stored', counts: { stored: 1, merged: 0, setAside: 0, failed: 0 }, failures: [] } }),
});
const countBatches = async () => ({ written: 0, done: 0 });

test('waitForDrops() asks until each has ended, and keeps the order', async () => {
  let looks = 0;
  const said: string[] = [];
  // The first drop is unknown at first, then open; the second ends at once.
  const find = async ({ key }: { key: string }) => {
    if (key === 'drops/b') return record(key, true);
    looks += 1;
    return looks === 1 ? undefined : record(key, looks > 2);
  };
  const { ended, open } = await waitForDrops(drops, { ledger: { find }, countBatches, say: (state) => said.push(state) });
  expect(ended.map(({ key }) => key)).toEqual(['drops/a', 'drops/b']);
  expect(open).toEqual([]);
  expect(said).toEqual(['1 of 2 drops ended', '1 of 2 drops ended', '2 of 2 drops ended']);
});

test('waitForDrops() gives up after a time without progress, and names what is open', async () => {
  const find = async ({ key }: { key: string }) => (key === 'drops/b' ? record(key, true) : undefined);
  const { ended, open } = await waitForDrops(drops, { ledger: { find }, countBatches, say: () => {}, mostWaitMs: 300 });
  expect(ended.map(({ key }) => key)).toEqual(['drops/b']);
  expect(open).toEqual([drops[0]]);
});

test('waitForDrops() tells how far a large drop is, and waits on while it comes further', async () => {
  const said: string[] = [];
  let done = 0;
  const find = async ({ key }: { key: string }) => record(key, key === 'drops/b' || done > 3);
  const count = async (prefix: string) => {
    expect(prefix).toBe(workPrefix({ key: 'drops/a', versionId: '1' }));
    done += 1;
    return { written: 4, done };
  };
  const options = { ledger: { find }, countBatches: count, say: (state: string) => said.push(state), mostWaitMs: 500 };
  const { open } = await waitForDrops(drops, options);
  expect(open).toEqual([]);
  expect(said).toContain('1 of 2 drops ended, 2 of 4 batches read');
});
