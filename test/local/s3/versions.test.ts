import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startS3 } from '../../../local/s3/start-s3.ts';
import { type Served, serve, stop } from './serve.ts';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => stop(served));

const put = (Bucket: string, Key: string, Body: string) => served.client.send(new PutObjectCommand({ Bucket, Key, Body }));
const remove = (Bucket: string, Key: string, VersionId?: string) =>
  served.client.send(new DeleteObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) }));
const readText = async (Bucket: string, Key: string, VersionId?: string) => {
  const found = await served.client.send(new GetObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) }));
  return found.Body?.transformToString();
};
const list = (Bucket: string, more = {}) => served.client.send(new ListObjectVersionsCommand({ Bucket, ...more }));
const setVersioning = (Bucket: string, Status: 'Enabled' | 'Suspended') =>
  served.client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));

describe('a bucket with versions', () => {
  test('keeps all that was put, newest first', async () => {
    const first = await put('versioned', 'k', 'one');
    const second = await put('versioned', 'k', 'two');
    expect(first.VersionId).toMatch(/^[\w-]{32}$/);
    expect(await readText('versioned', 'k')).toBe('two');
    expect(await readText('versioned', 'k', first.VersionId)).toBe('one');
    const { Versions } = await list('versioned');
    expect(Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second.VersionId, true],
      [first.VersionId, false],
    ]);
  });

  test('deletes by a marker, and the key is back once the marker is gone', async () => {
    await put('versioned', 'k', 'one');
    const marker = await remove('versioned', 'k');
    expect(marker).toMatchObject({ DeleteMarker: true, VersionId: expect.any(String) });
    await expect(readText('versioned', 'k')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(readText('versioned', 'k', marker.VersionId)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
    expect((await served.client.send(new ListObjectsV2Command({ Bucket: 'versioned' }))).KeyCount).toBe(0);
    expect(await list('versioned')).toMatchObject({ DeleteMarkers: [{ Key: 'k', IsLatest: true, VersionId: marker.VersionId }] });
    expect(await remove('versioned', 'k', marker.VersionId)).toMatchObject({ DeleteMarker: true });
    expect(await readText('versioned', 'k')).toBe('one');
  });

  test('deletes one version for good', async () => {
    const first = await put('versioned', 'k', 'one');
    const second = await put('versioned', 'k', 'two');
    await remove('versioned', 'k', second.VersionId);
    expect(await readText('versioned', 'k')).toBe('one');
    await expect(readText('versioned', 'k', second.VersionId)).rejects.toMatchObject({ name: 'NoSuchVersion' });
    await remove('versioned', 'k', first.VersionId);
    expect(await list('versioned')).not.toHaveProperty('Versions');
  });

  test('lets a delete marker be written over only if nothing is there', async () => {
    await put('versioned', 'k', 'one');
    await remove('versioned', 'k');
    await served.client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'two', IfNoneMatch: '*' }));
    expect(await readText('versioned', 'k')).toBe('two');
  });

  test('deletes many at once, versions and keys', async () => {
    const first = await put('versioned', 'a', 'one');
    await put('versioned', 'b & <c>', 'two');
    const objects = [{ Key: 'a', VersionId: first.VersionId }, { Key: 'b & <c>' }, { Key: 'never there' }];
    const done = await served.client.send(new DeleteObjectsCommand({ Bucket: 'versioned', Delete: { Objects: objects } }));
    expect(done.Deleted).toEqual([
      { Key: 'a', VersionId: first.VersionId },
      { Key: 'b & <c>', DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) },
      { Key: 'never there', DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) },
    ]);
    const quiet = { Objects: [{ Key: 'b & <c>' }], Quiet: true };
    expect(await served.client.send(new DeleteObjectsCommand({ Bucket: 'versioned', Delete: quiet }))).not.toHaveProperty(
      'Deleted',
    );
  });

  test('lists versions page by page, each once', async () => {
    const ids: (string | undefined)[] = [];
    for (const key of ['a', 'b', 'c'])
      for (const text of ['1', '2', '3']) ids.push((await put('versioned', key, text)).VersionId);
    const found: (string | undefined)[] = [];
    let markers = {};
    for (let pages = 0; pages < 20; pages++) {
      const page = await list('versioned', { MaxKeys: 2, ...markers });
      found.push(...(page.Versions ?? []).map(({ VersionId }) => VersionId));
      if (!page.IsTruncated) break;
      markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
    expect(found).toHaveLength(9);
    expect(new Set(found)).toEqual(new Set(ids));
  });

  test('can be emptied page by page, though each marker is gone by the next page', async () => {
    for (const text of ['1', '2', '3', '4', '5']) await put('versioned', 'k', text);
    let markers = {};
    for (let isTruncated: boolean | undefined = true; isTruncated; ) {
      const page = await list('versioned', { MaxKeys: 2, ...markers });
      for (const { Key = '', VersionId } of page.Versions ?? []) await remove('versioned', Key, VersionId);
      isTruncated = page.IsTruncated;
      markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
    expect(served.server.versions('versioned')).toEqual([]);
  });
});

describe('a bucket without versions', () => {
  test('says nothing of versions, and its one version is called null', async () => {
    expect(await put('plain', 'k', 'one')).not.toHaveProperty('VersionId');
    expect(await served.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'k' }))).not.toHaveProperty('VersionId');
    expect(await readText('plain', 'k', 'null')).toBe('one');
    expect((await list('plain')).Versions).toMatchObject([{ Key: 'k', VersionId: 'null', IsLatest: true }]);
    expect(served.created).toMatchObject([{ versionId: 'null' }]);
  });

  test('deletes for good', async () => {
    await put('plain', 'k', 'one');
    expect(await remove('plain', 'k')).not.toHaveProperty('DeleteMarker');
    expect(await list('plain')).not.toHaveProperty('DeleteMarkers');
    await expect(remove('plain', 'k')).resolves.toBeTruthy();
  });

  test('keeps its null version beside others once versioning is on, and replaces it when suspended', async () => {
    await put('plain', 'k', 'before');
    await setVersioning('plain', 'Enabled');
    const during = await put('plain', 'k', 'during');
    expect(await readText('plain', 'k', 'null')).toBe('before');
    await setVersioning('plain', 'Suspended');
    await put('plain', 'k', 'after');
    expect(await readText('plain', 'k', 'null')).toBe('after');
    expect(await readText('plain', 'k', during.VersionId)).toBe('during');
    expect(await remove('plain', 'k')).toMatchObject({ DeleteMarker: true, VersionId: 'null' });
    expect((await list('plain')).Versions).toHaveLength(1);
    const versioning = await served.client.send(new GetBucketVersioningCommand({ Bucket: 'plain' }));
    expect(versioning.Status).toBe('Suspended');
  });
});

describe('startS3()', () => {
  test('tells onCreated of each object before its writer gets an answer, in the order of sequencers', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, i) => put('versioned', `k${i % 3}`, `${i}`)));
    const sequencers = served.created.map(({ sequencer }) => sequencer);
    expect(sequencers).toHaveLength(30);
    expect(sequencers).toEqual([...new Set(sequencers)].sort());
    expect(served.server.versions('versioned')).toEqual(served.created);
    expect(served.created[0]).toMatchObject({
      bucket: 'versioned',
      size: 1,
      reason: 'PutObject',
      etag: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('answers 500 if onCreated fails, and the object is there for the replay', async () => {
    const failing = await serve({ onCreated: () => Promise.reject(new Error('Cannot start "ingest": no room')) });
    const writing = failing.client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'x' }));
    await expect(writing).rejects.toMatchObject({ name: 'InternalError', $metadata: { httpStatusCode: 500 } });
    expect(failing.server.versions('versioned')).toMatchObject([{ key: 'k' }]);
    await stop(failing);
  });

  test('finds everything again after a restart, and goes on with greater sequencers', async () => {
    await put('versioned', 'k', 'one');
    const second = await put('versioned', 'k', 'two');
    await remove('versioned', 'k', second.VersionId);
    await put('plain', 'p', 'three');
    const before = served.server.versions('versioned');
    await served.server.close();
    const again = await serve({ dir: served.dir });
    expect(again.server.versions('versioned')).toEqual(before);
    await again.client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'four' }));
    const greatest =
      served.created
        .map(({ sequencer }) => sequencer)
        .sort()
        .at(-1) ?? '';
    expect(again.created[0]?.sequencer.localeCompare(greatest)).toBe(1);
    await again.server.close();
    again.client.destroy();
  });

  test('takes its ids and times from outside', async () => {
    let count = 0;
    const fixed = await serve({ now: () => new Date('2026-11-24T10:00:00Z'), ids: () => `id-${++count}` });
    await fixed.client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'x' }));
    expect(fixed.created).toMatchObject([{ versionId: 'id-1', time: '2026-11-24T10:00:00.000Z' }]);
    await stop(fixed);
  });

  test('says so if its port is taken', async () => {
    await expect(startS3({ dir: `${served.dir}/other`, port: served.server.port })).rejects.toThrow('EADDRINUSE');
  });
});
