import {
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve, stop } from './serve.ts';

const KEYS = [
  'drops/a.html',
  'drops/b/1.txt',
  'drops/b/2.txt',
  'drops/c/d/3.txt',
  'drops/é',
  'drops/\ue000',
  'drops/😀',
  'edition',
  'work/1',
];

let served: Served;
beforeAll(async () => {
  served = await serve({ region: 'eu-west-1' });
  for (const Key of KEYS.toReversed()) await served.client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body: Key }));
});
afterAll(() => stop(served));

const list = async (more = {}) => {
  const page = await served.client.send(new ListObjectsV2Command({ Bucket: 'plain', ...more }));
  return {
    page,
    keys: page.Contents?.map(({ Key }) => Key) ?? [],
    prefixes: page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [],
  };
};

describe('ListObjectsV2', () => {
  test('lists in the order of UTF-8 bytes', async () => {
    const { page, keys } = await list();
    expect(keys).toEqual(KEYS);
    expect(page).toMatchObject({ KeyCount: KEYS.length, IsTruncated: false, MaxKeys: 1000, Name: 'plain' });
    expect(page.Contents?.[0]).toMatchObject({
      Size: 12,
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      StorageClass: 'STANDARD',
    });
  });

  test('rolls up what goes on after the delimiter', async () => {
    expect(await list({ Prefix: 'drops/', Delimiter: '/' })).toMatchObject({
      keys: ['drops/a.html', 'drops/é', 'drops/\ue000', 'drops/😀'],
      prefixes: ['drops/b/', 'drops/c/'],
    });
    expect(await list({ Delimiter: '/' })).toMatchObject({ keys: ['edition'], prefixes: ['drops/', 'work/'] });
  });

  test.each([1, 2, 3, 5, 100])('gives every key once in pages of %i', async (MaxKeys) => {
    const keys: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2({ client: served.client }, { Bucket: 'plain', MaxKeys })) {
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys);
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
    }
    expect(keys).toEqual(KEYS);
  });

  test.each([1, 2, 3])('gives every common prefix once in pages of %i', async (MaxKeys) => {
    const found: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2({ client: served.client }, { Bucket: 'plain', MaxKeys, Delimiter: '/' })) {
      found.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix), ...(page.Contents ?? []).map(({ Key }) => Key));
    }
    expect(found.sort()).toEqual(['drops/', 'edition', 'work/']);
  });

  test('starts after a key, whether it exists or not', async () => {
    expect((await list({ StartAfter: 'drops/😀' })).keys).toEqual(['edition', 'work/1']);
    expect((await list({ StartAfter: 'drops/zzz', Prefix: 'drops/' })).keys).toEqual(['drops/é', 'drops/\ue000', 'drops/😀']);
  });

  test('answers nothing for no keys, and for a prefix that nothing has', async () => {
    expect(await list({ MaxKeys: 0 })).toMatchObject({ keys: [], page: { IsTruncated: false, KeyCount: 0 } });
    expect(await list({ Prefix: 'nowhere/' })).toMatchObject({ keys: [], page: { KeyCount: 0 } });
  });

  test('refuses a token that it never gave', async () => {
    await expect(list({ ContinuationToken: '!!' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('the other listings', () => {
  test('ListObjects gives its marker', async () => {
    const page = await served.client.send(new ListObjectsCommand({ Bucket: 'plain', MaxKeys: 1, Delimiter: '/' }));
    expect(page).toMatchObject({ IsTruncated: true, NextMarker: 'drops/', CommonPrefixes: [{ Prefix: 'drops/' }] });
    const next = await served.client.send(new ListObjectsCommand({ Bucket: 'plain', Marker: 'drops/', Delimiter: '/' }));
    expect(next.Contents?.map(({ Key }) => Key)).toEqual(['edition']);
  });

  test('ListObjectVersions rolls up too', async () => {
    const page = await served.client.send(new ListObjectVersionsCommand({ Bucket: 'plain', Delimiter: '/' }));
    expect(page.CommonPrefixes).toEqual([{ Prefix: 'drops/' }, { Prefix: 'work/' }]);
    expect(page.Versions).toMatchObject([{ Key: 'edition' }]);
  });

  test('ListBuckets names the buckets, GetBucketLocation and HeadBucket the region', async () => {
    const { Buckets } = await served.client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['plain', 'versioned']);
    expect(await served.client.send(new GetBucketLocationCommand({ Bucket: 'plain' }))).toMatchObject({
      LocationConstraint: 'eu-west-1',
    });
    expect(await served.client.send(new HeadBucketCommand({ Bucket: 'plain' }))).toMatchObject({ BucketRegion: 'eu-west-1' });
  });
});
