import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve, stop } from './serve.ts';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => stop(served));

const source = { Bucket: 'versioned', Key: 'a + ü?.txt' };
const path = `versioned/${encodeURIComponent(source.Key)}`;
const put = (Body: string, more = {}) => served.client.send(new PutObjectCommand({ ...source, Body, ...more }));
const copy = (more: Partial<CopyObjectCommandInput> = {}) =>
  served.client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'copy', CopySource: path, ...more }));
const readText = async () =>
  (await served.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'copy' }))).Body?.transformToString();
const head = () => served.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'copy' }));

describe('CopyObject', () => {
  test('copies bytes, headers and metadata', async () => {
    const { VersionId, ETag } = await put('one', { ContentType: 'text/plain', Metadata: { 'as-of': '2026-11-24' } });
    expect(await copy()).toMatchObject({ CopySourceVersionId: VersionId, CopyObjectResult: { ETag } });
    expect(await readText()).toBe('one');
    expect(await head()).toMatchObject({ ContentType: 'text/plain', Metadata: { 'as-of': '2026-11-24' } });
    expect(served.created.at(-1)).toMatchObject({ bucket: 'plain', key: 'copy', reason: 'CopyObject' });
  });

  test('copies the version asked for', async () => {
    const { VersionId } = await put('one');
    await put('two');
    await copy({ CopySource: `/${path}?versionId=${VersionId}` });
    expect(await readText()).toBe('one');
  });

  test('replaces headers and metadata if told to', async () => {
    await put('one', { ContentType: 'text/plain', Metadata: { old: 'x' } });
    await copy({ MetadataDirective: 'REPLACE', ContentType: 'text/csv', Metadata: { new: 'y' } });
    expect(await head()).toMatchObject({ ContentType: 'text/csv', Metadata: { new: 'y' } });
  });

  test('onto itself must change something', async () => {
    await put('one');
    await expect(copy(source)).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(copy({ ...source, MetadataDirective: 'REPLACE', Metadata: { a: 'b' } })).resolves.toHaveProperty('VersionId');
  });

  test('keeps to its conditions', async () => {
    const { ETag } = await put('one');
    await expect(copy({ CopySourceIfNoneMatch: ETag })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(copy({ CopySourceIfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await copy({ CopySourceIfMatch: ETag, IfNoneMatch: '*' });
    await expect(copy({ IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  test('says what is missing', async () => {
    await expect(copy()).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(copy({ CopySource: 'nowhere/key' })).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(copy({ CopySource: 'versioned' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});
