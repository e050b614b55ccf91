import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoLedger } from '../../lambdas/adapters/dynamo-ledger.ts';
import { INDEX } from '../../lambdas/contract.ts';
import type { DropOutcome } from '../../lambdas/deal/ports.ts';
import { openTable } from './tables.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let ledger: DynamoLedger;
beforeAll(async () => {
  table = await openTable(INDEX.byWeek);
  ledger = new DynamoLedger(table.client, table.name);
});
afterAll(() => table.close());

let serial = 0;
/** A version of a file of its own unless another is named. */
function makeRecord({ key = `drops/${++serial}.txt`, version = 1, arrivedAt = '2026-11-24T08:00:00.000Z' } = {}) {
  return { key, versionId: `v${version}`, arrivedAt, sequencer: `00A${version}`, size: 5 };
}

const ended = (outcome: DropOutcome['outcome']): DropOutcome => ({
  outcome,
  counts: { stored: 1, merged: 0, setAside: 0, failed: 0 },
  failures: [],
});

describe('DynamoLedger.open()', () => {
  test('records a drop once: what the first execution knew stays', async () => {
    const record = makeRecord();
    expect(await ledger.open(record)).toMatchObject(record);
    expect(await ledger.open({ ...record, arrivedAt: '2026-11-25T00:00:00.000Z', size: 6 })).toMatchObject(record);
    expect(await ledger.find(record)).toMatchObject({ ...record, week: '2026-W48', shape: 1 });
  });

  test('says of a version that comes after a newer one that it is superseded, and never of the newest', async () => {
    const key = `drops/${++serial}.txt`;
    expect((await ledger.open(makeRecord({ key, version: 2 }))).supersededBy).toBeUndefined();
    expect((await ledger.open(makeRecord({ key, version: 1 }))).supersededBy).toEqual({ key, versionId: 'v2' });
    expect((await ledger.open(makeRecord({ key, version: 2 }))).supersededBy).toBeUndefined();
    expect((await ledger.open(makeRecord({ key, version: 3 }))).supersededBy).toBeUndefined();
  });

  test('orders sequencers of different lengths and cases as hexadecimal numbers', async () => {
    const key = `drops/${++serial}.txt`;
    await ledger.open({ ...makeRecord({ key, version: 1 }), sequencer: '0ff' });
    const newer = await ledger.open({ ...makeRecord({ key, version: 2 }), sequencer: '00A0F' });
    expect(newer.supersededBy).toBeUndefined();
    const older = await ledger.open({ ...makeRecord({ key, version: 3 }), sequencer: 'FE' });
    expect(older.supersededBy).toEqual({ key, versionId: 'v2' });
  });

  test('knows the newest version whatever the order and however often each is opened, two at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 1, 2, 3, 4], { minLength: 1 }), async (versions) => {
        const key = `drops/${++serial}.txt`;
        for (let at = 0; at < versions.length; at += 2) {
          await Promise.all(versions.slice(at, at + 2).map((version) => ledger.open(makeRecord({ key, version }))));
        }
        const newest = Math.max(...versions);
        expect((await ledger.find({ key, versionId: `v${newest}` }))?.supersededBy).toBeUndefined();
        expect((await ledger.open(makeRecord({ key, version: 0 }))).supersededBy).toEqual({ key, versionId: `v${newest}` });
      }),
      { numRuns: 15 },
    );
  });
});

describe('DynamoLedger.claimContent()', () => {
  test('gives bytes to the first drop, and names it in the record of each later one', async () => {
    const [first, second] = [makeRecord(), makeRecord()];
    const sha256 = `hash-${first.key}`;
    for (const record of [first, second]) {
      await ledger.open(record);
      await ledger.claimContent(record, sha256);
      await ledger.claimContent(record, sha256);
    }
    expect((await ledger.find(first))?.duplicateOf).toBeUndefined();
    expect((await ledger.find(second))?.duplicateOf).toEqual({ key: first.key, versionId: 'v1' });
  });

  test('gives bytes to exactly one of two drops that come at once', async () => {
    const records = [makeRecord(), makeRecord()];
    const sha256 = `hash-${records[0]?.key}`;
    await Promise.all(records.map((record) => ledger.open(record)));
    await Promise.all([...records, ...records].map((record) => ledger.claimContent(record, sha256)));
    const found = await Promise.all(records.map((record) => ledger.find(record)));
    expect(found.filter((record) => record?.duplicateOf === undefined)).toHaveLength(1);
  });
});

describe('DynamoLedger.settle()', () => {
  test('gives a drop one outcome: of two executions at once, both answer the same', async () => {
    const record = makeRecord();
    await ledger.open(record);
    const [one, other] = await Promise.all([ledger.settle(record, ended('stored')), ledger.settle(record, ended('quarantined'))]);
    expect(one).toEqual(other);
    expect(await ledger.settle(record, ended('removed'))).toEqual(one);
    expect((await ledger.find(record))?.ended).toEqual(one);
  });
});

describe('DynamoLedger.arrivedBetween()', () => {
  test('finds drops of several weeks after one moment and until another', async () => {
    const moments = [
      '2027-01-03T23:59:59.999Z',
      '2027-01-04T00:00:00.000Z',
      '2027-01-04T00:00:00.001Z',
      '2027-01-12T09:00:00.000Z',
    ];
    const records = moments.map((arrivedAt) => makeRecord({ arrivedAt }));
    await Promise.all(records.map((record) => ledger.open(record)));
    const found = await ledger.arrivedBetween('2027-01-03T23:59:59.999Z', '2027-01-12T09:00:00.000Z');
    expect(found.map(({ arrivedAt }) => arrivedAt)).toEqual(moments.slice(1));
  });
});
