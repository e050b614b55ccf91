import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ObjectStore } from '../../../../local/s3/store/object-store.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offtake-store-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const time = '2026-11-24T10:00:00.000Z';

function add(store: ObjectStore, key: string, versionId = 'null') {
  const path = join(dir, 'temp', 'body');
  writeFileSync(path, key);
  const draft = { key, versionId, time, size: key.length, etag: 'etag', headers: {}, reason: 'PutObject' as const };
  return store.requireBucket('plain').addObject(draft, path);
}

/** Lists a folder of the bucket. */
const list = (folder: string) => readdirSync(join(dir, 'buckets', 'plain', folder)).sort();

describe('ObjectStore, opened after a crash,', () => {
  let store: ObjectStore;
  beforeEach(() => {
    store = new ObjectStore(dir);
    store.createBucket('plain', { createdAt: time });
  });

  test('clears away bodies and records that were not moved to their place', () => {
    writeFileSync(join(dir, 'temp', 'half'), 'x');
    writeFileSync(join(dir, 'temp', 'json-1.json'), '{"kind":');
    expect(new ObjectStore(dir).requireBucket('plain').index.isEmpty).toBe(true);
    expect(readdirSync(join(dir, 'temp'))).toEqual([]);
  });

  test('clears away bytes that have no record', () => {
    const { sequencer } = add(store, 'k');
    writeFileSync(join(dir, 'buckets', 'plain', 'data', '00000000000000FFFF'), 'x');
    new ObjectStore(dir);
    expect(list('data')).toEqual([sequencer]);
  });

  test('keeps the newer of two null versions', () => {
    const older = add(store, 'k');
    const record = join(dir, 'buckets', 'plain', 'versions', `${older.sequencer}.json`);
    const newer = add(store, 'k');
    writeFileSync(record, JSON.stringify(older));
    const again = new ObjectStore(dir);
    expect(again.requireBucket('plain').findCurrent('k')).toEqual(newer);
    expect(list('versions')).toEqual([`${newer.sequencer}.json`]);
    expect(list('data')).toEqual([newer.sequencer]);
  });

  test('takes a bucket or an upload without its own record for none', () => {
    mkdirSync(join(dir, 'buckets', 'half'));
    mkdirSync(join(dir, 'uploads', 'half'));
    expect(new ObjectStore(dir).findBucket('half')).toBeUndefined();
    expect(existsSync(join(dir, 'uploads', 'half'))).toBe(false);
  });

  test('goes on after the greatest sequencer, even if its count was lost or the newest version deleted', () => {
    add(store, 'a');
    const last = add(store, 'b');
    rmSync(join(dir, 'sequencer.json'));
    const recounted = add(new ObjectStore(dir), 'c');
    expect(recounted.sequencer > last.sequencer).toBe(true);
    const again = new ObjectStore(dir);
    again.requireBucket('plain').remove(again.requireBucket('plain').findCurrent('c') ?? recounted);
    expect(add(new ObjectStore(dir), 'd').sequencer > recounted.sequencer).toBe(true);
  });

  test('names the record that it cannot read', () => {
    writeFileSync(join(dir, 'buckets', 'plain', 'versions', '000000000000000009.json'), '');
    expect(() => new ObjectStore(dir)).toThrow(/^Cannot read ".*000000000000000009\.json": not JSON/);
  });

  test('refuses a version id that the key has already', () => {
    add(store, 'k', 'v1');
    expect(() => add(store, 'k', 'v1')).toThrow('Cannot store "k": version id "v1" is taken');
  });
});
