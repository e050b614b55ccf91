import { expect, test } from 'vitest';
import { waitForDrops } from '../../bin/wait-for-drops.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';

const drops = ['a', 'b'].map((name) => ({ key: `drops/${name}`, versionId: '1' }));
const record = (key: string, isEnded: boolean): DropRecord => ({
  ...{ key, versionId: '1', arrivedAt: '2026-11-24T08:00:00Z', sequencer: '1', size: 1 },
  ...(isEnded && { ended: { outcome: 'stored', counts: { stored: 1, merged: 0, setAside: 0, failed: 0 }, failures: [] } }),
});

test('waitForDrops() asks until each has ended, and keeps the order', async () => {
  let looks = 0;
  const counts: number[] = [];
  // The first drop is unknown at first, then open; the second ends at once.
  const find = async ({ key }: { key: string }) => {
    if (key === 'drops/b') return record(key, true);
    looks += 1;
    return looks === 1 ? undefined : record(key, looks > 2);
  };
  const { ended, open } = await waitForDrops(drops, { ledger: { find }, onEnded: (count) => counts.push(count) });
  expect(ended.map(({ key }) => key)).toEqual(['drops/a', 'drops/b']);
  expect(open).toEqual([]);
  expect(counts).toEqual([1, 1, 2]);
});

test('waitForDrops() gives up after a time, and names what is open', async () => {
  const find = async ({ key }: { key: string }) => (key === 'drops/b' ? record(key, true) : undefined);
  const { ended, open } = await waitForDrops(drops, { ledger: { find }, onEnded: () => {}, mostWaitMs: 300 });
  expect(ended.map(({ key }) => key)).toEqual(['drops/b']);
  expect(open).toEqual([drops[0]]);
});
