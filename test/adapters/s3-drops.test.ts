import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { S3Drops } from '../../lambdas/adapters/s3-drops.ts';
import { type Served, serve, stop } from '../local/s3/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => stop(served));

async function put(key: string, body: string, asOf?: string): Promise<string> {
  const Metadata = asOf === undefined ? {} : { 'as-of': asOf };
  const { VersionId = '' } = await served.client.send(
    new PutObjectCommand({ Bucket: 'versioned', Key: key, Body: body, Metadata }),
  );
  return VersionId;
}

describe('S3Drops', () => {
  test('finds the version asked for and what its dropper said of its arrival', async () => {
    const drops = new S3Drops(served.client, 'versioned');
    const versionId = await put('drops/été.txt', 'first', '2026-11-20');
    await put('drops/été.txt', 'second');
    const found = await drops.find({ key: 'drops/été.txt', versionId }, 100);
    expect(found && { ...found, bytes: Buffer.from(found.bytes).toString() }).toEqual({ bytes: 'first', asOf: '2026-11-20' });
  });

  test('finds an empty file', async () => {
    const versionId = await put('drops/empty.txt', '');
    expect(await new S3Drops(served.client, 'versioned').find({ key: 'drops/empty.txt', versionId }, 100)).toEqual({
      bytes: new Uint8Array(),
    });
  });

  test('does not read what is larger than it may be, whatever was announced', async () => {
    const versionId = await put('drops/large.txt', 'x'.repeat(101));
    const find = new S3Drops(served.client, 'versioned').find({ key: 'drops/large.txt', versionId }, 100);
    await expect(find).rejects.toThrow(
      'Cannot read drop "drops/large.txt": too-large, it is larger than the limit (101 bytes, the limit is 100)',
    );
  });

  test('finds nothing of a version that was deleted, nor of a delete marker', async () => {
    const drops = new S3Drops(served.client, 'versioned');
    const versionId = await put('drops/a.txt', 'a');
    await served.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'drops/a.txt', VersionId: versionId }));
    expect(await drops.find({ key: 'drops/a.txt', versionId }, 100)).toBeUndefined();
    await put('drops/b.txt', 'b');
    const { VersionId: marker = '' } = await served.client.send(
      new DeleteObjectCommand({ Bucket: 'versioned', Key: 'drops/b.txt' }),
    );
    expect(await drops.find({ key: 'drops/b.txt', versionId: marker }, 100)).toBeUndefined();
  });

  test('hands on what else goes wrong', async () => {
    const client = new S3Client();
    const error = new S3ServiceException({ name: 'SlowDown', $fault: 'server', $metadata: {} });
    mockClient(client).on(GetObjectCommand).rejects(error);
    await expect(new S3Drops(client, 'versioned').find({ key: 'drops/a.txt', versionId: 'v' }, 100)).rejects.toBe(error);
  });
});
