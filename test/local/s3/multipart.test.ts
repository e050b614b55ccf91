import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve, stop } from './serve.ts';

const MIB = 2 ** 20;

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => stop(served));

const target = { Bucket: 'versioned', Key: 'large file' };
const begin = async (more: Partial<CreateMultipartUploadCommandInput> = {}) =>
  (await served.client.send(new CreateMultipartUploadCommand({ ...target, ...more }))).UploadId ?? '';
const upload = async (UploadId: string, PartNumber: number, Body: Uint8Array, more = {}): Promise<CompletedPart> => {
  const part = await served.client.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body, ...more }));
  const { ETag, ChecksumCRC32, ChecksumCRC64NVME, ChecksumSHA256 } = part;
  return {
    PartNumber,
    ...(ETag && { ETag }),
    ...(ChecksumCRC32 && { ChecksumCRC32 }),
    ...(ChecksumCRC64NVME && { ChecksumCRC64NVME }),
    ...(ChecksumSHA256 && { ChecksumSHA256 }),
  };
};
const complete = (UploadId: string, Parts: CompletedPart[], more: Partial<CompleteMultipartUploadCommandInput> = {}) =>
  served.client.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts }, ...more }));
const readBytes = async () => {
  const found = await served.client.send(new GetObjectCommand({ ...target, ChecksumMode: 'ENABLED' }));
  return Buffer.from((await found.Body?.transformToByteArray()) ?? []);
};

const first = Buffer.alloc(5 * MIB, 'first ');
const second = Buffer.alloc(5 * MIB + 3, 'second');
const third = Buffer.from('the last may be small');

describe('a multipart upload', () => {
  test('puts its parts together, in whatever order they came', async () => {
    const id = await begin({ ContentType: 'application/zip', Metadata: { 'as-of': '2026-11-24' } });
    const parts = await Promise.all([upload(id, 9, third), upload(id, 1, first), upload(id, 4, second)]);
    const done = await complete(
      id,
      parts.toSorted((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0)),
    );
    const whole = Buffer.concat([first, second, third]);
    expect((await readBytes()).equals(whole)).toBe(true);
    const md5s = [first, second, third].map((part) => createHash('md5').update(part).digest());
    const etag = `${createHash('md5').update(Buffer.concat(md5s)).digest('hex')}-3`;
    expect(done).toMatchObject({ ETag: `"${etag}"`, Bucket: 'versioned', Key: 'large file', VersionId: expect.any(String) });
    expect(served.created).toMatchObject([{ key: 'large file', size: whole.length, etag, reason: 'CompleteMultipartUpload' }]);
    const head = await served.client.send(new HeadObjectCommand(target));
    expect(head).toMatchObject({ ContentType: 'application/zip', Metadata: { 'as-of': '2026-11-24' } });
    expect(readdirSync(join(served.dir, 'uploads'))).toEqual([]);
    expect(readdirSync(join(served.dir, 'temp'))).toEqual([]);
  });

  test.each<[ChecksumAlgorithm, 'COMPOSITE' | 'FULL_OBJECT']>([
    ['CRC32', 'COMPOSITE'],
    ['CRC32', 'FULL_OBJECT'],
    ['CRC64NVME', 'FULL_OBJECT'],
    ['SHA256', 'COMPOSITE'],
  ])('with %s gives a %s checksum', async (ChecksumAlgorithm, ChecksumType) => {
    const id = await begin({ ChecksumAlgorithm, ChecksumType });
    const parts = [await upload(id, 1, first, { ChecksumAlgorithm }), await upload(id, 2, third, { ChecksumAlgorithm })];
    const done = await complete(id, parts);
    const field = `Checksum${ChecksumAlgorithm}` as 'ChecksumCRC32';
    expect(done.ChecksumType).toBe(ChecksumType);
    expect(done[field]).toMatch(ChecksumType === 'COMPOSITE' ? /-2$/ : /=$/);
    if (ChecksumType === 'COMPOSITE') return;
    const Body = Buffer.concat([first, third]);
    const once = await served.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'whole', Body, ChecksumAlgorithm }));
    expect(done[field]).toBe(once[field]);
    expect((await readBytes()).equals(Body)).toBe(true);
  });

  test('lists its parts page by page, the last of each number', async () => {
    const id = await begin();
    for (const number of [3, 1, 2]) await upload(id, number, third);
    const again = await upload(id, 2, first);
    const page = await served.client.send(new ListPartsCommand({ ...target, UploadId: id, MaxParts: 2 }));
    expect(page).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' });
    expect(page.Parts).toMatchObject([{ PartNumber: 1 }, { PartNumber: 2, Size: 5 * MIB, ETag: again.ETag }]);
    const rest = await served.client.send(new ListPartsCommand({ ...target, UploadId: id, PartNumberMarker: '2' }));
    expect(rest).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3 }] });
  });

  test('can be aborted, and leaves nothing', async () => {
    const id = await begin();
    const part = await upload(id, 1, third);
    await served.client.send(new AbortMultipartUploadCommand({ ...target, UploadId: id }));
    await expect(complete(id, [part])).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(upload(id, 2, third)).rejects.toMatchObject({ name: 'NoSuchUpload' });
    expect(readdirSync(join(served.dir, 'uploads'))).toEqual([]);
  });

  test('goes on after a restart', async () => {
    const id = await begin();
    const before = await upload(id, 1, first);
    await served.server.close();
    served.client.destroy();
    served = await serve({ dir: served.dir });
    await complete(id, [before, await upload(id, 2, third)]);
    expect((await readBytes()).equals(Buffer.concat([first, third]))).toBe(true);
  });

  test('takes parts out of other objects', async () => {
    await served.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'sour ce', Body: second }));
    const id = await begin();
    const copy = { ...target, UploadId: id, CopySource: 'plain/sour%20ce' };
    const whole = await served.client.send(new UploadPartCopyCommand({ ...copy, PartNumber: 1 }));
    const range = await served.client.send(new UploadPartCopyCommand({ ...copy, PartNumber: 2, CopySourceRange: 'bytes=0-5' }));
    const parts = [whole, range].map(({ CopyPartResult }, i) => ({ PartNumber: i + 1, ETag: CopyPartResult?.ETag ?? '' }));
    await complete(id, parts);
    expect((await readBytes()).equals(Buffer.concat([second, Buffer.from('second')]))).toBe(true);
  });
});

describe('a completion is refused', () => {
  test('if a part before the last is under 5 MiB', async () => {
    const id = await begin();
    const parts = [await upload(id, 1, third), await upload(id, 2, third)];
    await expect(complete(id, parts)).rejects.toMatchObject({ name: 'EntityTooSmall' });
  });

  test('if parts are out of order, unknown or others than those sent', async () => {
    const id = await begin();
    const parts = [await upload(id, 1, first), await upload(id, 2, third)];
    await expect(complete(id, parts.toReversed())).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(complete(id, [...parts, { PartNumber: 3, ETag: 'x' }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete(id, [{ PartNumber: 1, ETag: 'x' }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete(id, [])).rejects.toMatchObject({ name: 'MalformedXML' });
  });

  test('if the object is there and must not be', async () => {
    await served.client.send(new PutObjectCommand({ ...target, Body: 'x' }));
    const id = await begin();
    const part = await upload(id, 1, third);
    await expect(complete(id, [part], { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  test('if the size or the checksum of the whole is another', async () => {
    const id = await begin({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
    const part = await upload(id, 1, third, { ChecksumAlgorithm: 'CRC32' });
    await expect(complete(id, [part], { MpuObjectSize: 1 })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(complete(id, [part], { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({ name: 'BadDigest' });
    expect(served.created).toEqual([]);
  });

  test('but may be tried again if the announcement failed', async () => {
    const outcomes = [new Error('Cannot start "ingest": no room'), undefined];
    const failing = await serve({
      onCreated: () => {
        const error = outcomes.shift();
        if (error) throw error;
      },
    });
    const { UploadId = '' } = await failing.client.send(new CreateMultipartUploadCommand(target));
    const { ETag = '' } = await failing.client.send(new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: third }));
    const command = new CompleteMultipartUploadCommand({
      ...target,
      UploadId,
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
    });
    await expect(failing.client.send(command)).rejects.toMatchObject({ name: 'InternalError' });
    await expect(failing.client.send(command)).resolves.toMatchObject({ Key: 'large file' });
    await stop(failing);
  });
});
