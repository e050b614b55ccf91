import { describe, expect, test } from 'vitest';
import type { DropArrived, DropEnding, DropParsed } from '../../lambdas/contract.ts';
import type { BatchScored, DropOutcome, DropRecord, Ledger } from '../../lambdas/deal/ports.ts';
import { settleDrop } from '../../lambdas/settle/settle-drop.ts';

const EVENT: DropArrived = {
  ...{ id: 'e', time: '2026-11-20T08:00:00Z', source: 'aws.s3', 'detail-type': 'Object Created' },
  detail: { bucket: { name: 'b' }, object: { key: 'drops/a.txt', size: 7, sequencer: '0A', 'version-id': 'v1' } },
};
const DROP = { key: 'drops/a.txt', versionId: 'v1', arrivedAt: '2026-11-20T08:00:00.000Z' };
const parsed = (last = 0, status: DropParsed['status'] = 'parsed') => ({
  drop: DROP,
  status,
  batches: { prefix: 'work/x/', last },
});
const scored = (counts: Partial<BatchScored['counts']>, failures: BatchScored['failures'] = []): BatchScored => ({
  counts: { stored: 0, merged: 0, setAside: 0, failed: 0, ...counts },
  failures,
});

async function settle(ending: Partial<DropEnding>, found: Record<string, unknown> = {}, record: Partial<DropRecord> = {}) {
  const objects = new Map(Object.entries(found));
  let standing = record.ended;
  const ledger: Pick<Ledger, 'open' | 'settle'> = {
    open: async (opened) => ({ ...opened, ...record }),
    settle: async (_, outcome) => (standing ??= outcome),
  };
  const ports = {
    ledger: ledger as Ledger,
    objects: {
      put: async (key: string, value: unknown) => void objects.set(key, value),
      find: async <T>(key: string) => objects.get(key) as T | undefined,
    },
  };
  const settled = await settleDrop({ ...EVENT, ...ending }, ports);
  return { settled, outcome: objects.get('outcomes/drops/a.txt/v1.json') as DropOutcome & Record<string, unknown> };
}

describe('settleDrop()', () => {
  test('sums what the batches left, and says it in a sentence', async () => {
    const failure = { title: 'Broken', message: 'It has no words' };
    const { settled, outcome } = await settle(
      { parsed: parsed(1) },
      {
        'work/x/0000.scored.json': scored({ stored: 1, setAside: 1 }),
        'work/x/0001.scored.json': scored({ merged: 1, failed: 1 }, [failure]),
      },
    );
    expect(settled).toEqual({ drop: DROP, outcome: 'stored', failed: false });
    expect(outcome).toMatchObject({
      ...{ ...DROP, size: 7, outcome: 'stored', failures: [failure] },
      message: '3 articles read: 1 stored, 1 merged, 1 set aside; 1 failed',
      counts: { stored: 1, merged: 1, setAside: 1, failed: 1 },
    });
  });

  test('sums a thousand batches a few at a time, and names the first failures', async () => {
    const batches = Array.from({ length: 1000 }, (_, at) => [
      `work/x/${String(at).padStart(4, '0')}.scored.json`,
      scored({ stored: 49, failed: 1 }, [{ title: `Broken ${at}`, message: 'It has no words' }]),
    ]);
    const { outcome } = await settle({ parsed: parsed(999) }, Object.fromEntries(batches));
    expect(outcome.counts).toEqual({ stored: 49_000, merged: 0, setAside: 0, failed: 1000 });
    expect(outcome.failures.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, at) => `Broken ${at}`));
  });

  test('counts the articles of a batch that left nothing as failed, and has the execution fail', async () => {
    const { settled, outcome } = await settle(
      { parsed: parsed(1) },
      { 'work/x/0000.scored.json': scored({ stored: 1 }), 'work/x/0001.articles.json': [{ title: 'Lost' }] },
    );
    expect(settled).toMatchObject({ outcome: 'stored', failed: true });
    expect(outcome.failures).toEqual([{ title: 'Lost', message: 'Its batch failed' }]);
  });

  test('tells of a failure in a sentence, however long the title of the article', async () => {
    const { outcome } = await settle({ parsed: parsed() }, { 'work/x/0000.articles.json': [{ title: 'x'.repeat(1_000_000) }] });
    expect(outcome.failures[0]?.title.length).toBeLessThan(400);
  });

  test('quarantines a drop of which no article could be read', async () => {
    const { settled, outcome } = await settle({ parsed: parsed() }, { 'work/x/0000.articles.json': [{ title: 'Lost' }] });
    expect(settled).toMatchObject({ outcome: 'quarantined', failed: true });
    expect(outcome).toMatchObject({ reason: 'failed', counts: { failed: 1 } });
  });

  test.each([
    ['AWS', '{"errorType":"UnreadableDropError","errorMessage":"Cannot read drop \\"drops/a.txt\\": empty, it holds no text"}'],
    ['other engines', 'Cannot read drop "drops/a.txt": empty, it holds no text'],
  ])('finds the reason in the cause that %s give', async (_, Cause) => {
    const { settled, outcome } = await settle({ failure: { Error: 'UnreadableDropError', Cause } });
    expect(settled).toEqual({ drop: DROP, outcome: 'quarantined', failed: false });
    expect(outcome).toMatchObject({ reason: 'empty', message: 'Cannot read drop "drops/a.txt": empty, it holds no text' });
  });

  test.each(['States.Timeout', 'Sandbox.Timedout'])('takes %s for a file that takes too long', async (name) => {
    const { settled, outcome } = await settle({ failure: { Error: name } });
    expect(settled.failed).toBe(false);
    expect(outcome).toMatchObject({ outcome: 'quarantined', reason: 'timeout', message: 'It took too long to read' });
  });

  test('owns up to a fault of its own', async () => {
    const { settled, outcome } = await settle({ failure: { Error: 'TypeError', Cause: 'x is not a function' } });
    expect(settled).toMatchObject({ outcome: 'quarantined', failed: true });
    expect(outcome).toMatchObject({ reason: 'failed' });
    expect(outcome.message).toContain('TypeError: x is not a function');
  });

  test('tells a removed drop', async () => {
    expect((await settle({ parsed: parsed(-1, 'removed') })).outcome).toMatchObject({ outcome: 'removed' });
  });

  test('tells a duplicate and a superseded version, and what was read of them all the same', async () => {
    const found = { 'work/x/0000.scored.json': scored({ merged: 1 }) };
    const other = { key: 'drops/b.txt', versionId: 'v0' };
    expect((await settle({ parsed: parsed() }, found, { duplicateOf: other })).outcome).toMatchObject({
      ...{ outcome: 'duplicate', other, message: 'The same bytes as "drops/b.txt"; 1 article read: 1 merged' },
    });
    const newer = { key: 'drops/a.txt', versionId: 'v2' };
    expect((await settle({ parsed: parsed() }, found, { supersededBy: newer, duplicateOf: other })).outcome).toMatchObject({
      ...{ outcome: 'superseded', other: newer, message: 'A newer version of this file came first; 1 article read: 1 merged' },
    });
  });

  test('leaves an outcome that was given', async () => {
    const ended: DropOutcome = { outcome: 'removed', counts: { stored: 0, merged: 0, setAside: 0, failed: 0 }, failures: [] };
    const { settled } = await settle({ parsed: parsed() }, { 'work/x/0000.scored.json': scored({ stored: 1 }) }, { ended });
    expect(settled.outcome).toBe('removed');
  });
});
