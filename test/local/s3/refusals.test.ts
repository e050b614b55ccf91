import { readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, send, serve, stop } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => stop(served));

describe('what is not there', () => {
  const missing = { Bucket: 'nowhere', Key: 'k' };

  test('a missing bucket is named', async () => {
    await expect(served.client.send(new PutObjectCommand({ ...missing, Body: 'x'.repeat(3_000_000) }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
      BucketName: 'nowhere',
    });
    await expect(served.client.send(new ListObjectsV2Command(missing))).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(served.client.send(new HeadBucketCommand(missing))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
  });

  test('a missing key is told apart from a missing version', async () => {
    const absent = { Bucket: 'versioned', Key: 'absent' };
    await expect(served.client.send(new GetObjectCommand(absent))).rejects.toMatchObject({ name: 'NoSuchKey', Key: 'absent' });
    await expect(served.client.send(new HeadObjectCommand(absent))).rejects.toMatchObject({ name: 'NotFound' });
    const versioned = new GetObjectCommand({ ...absent, VersionId: 'x' });
    await expect(served.client.send(versioned)).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });

  test('the answer is XML with the resource and a request id', async () => {
    const reply = await send(served.server.url, '/plain/a%20b%3Cc%3E');
    expect(reply.headers['content-type']).toBe('application/xml');
    expect(reply.text).toMatch(
      /^<\?xml .*\n<Error><Code>NoSuchKey<\/Code>.*<Key>a b&lt;c&gt;<\/Key><Resource>\/plain\/a%20b%3Cc%3E<\/Resource><RequestId>[0-9A-F]{16}</,
    );
  });
});

describe('what is not done', () => {
  const object = { Bucket: 'plain', Key: 'k' };
  test.each<[string, (client: S3Client) => Promise<unknown>]>([
    ['GetBucketAcl', (client) => client.send(new GetBucketAclCommand({ Bucket: 'plain' }))],
    ['GetObjectTagging', (client) => client.send(new GetObjectTaggingCommand(object))],
    ['PutBucketPolicy', (client) => client.send(new PutBucketPolicyCommand({ Bucket: 'plain', Policy: '{}' }))],
    ['a PUT with tags', (client) => client.send(new PutObjectCommand({ ...object, Body: 'x', Tagging: 'a=b' }))],
    ['another storage class', (client) => client.send(new PutObjectCommand({ ...object, Body: 'x', StorageClass: 'GLACIER' }))],
    ['a public object', (client) => client.send(new PutObjectCommand({ ...object, Body: 'x', ACL: 'public-read' }))],
    ['reading one part', (client) => client.send(new GetObjectCommand({ ...object, PartNumber: 1 }))],
  ])('%s answers 501', async (_title, ask) => {
    await expect(ask(served.client)).rejects.toMatchObject({ name: 'NotImplemented', $metadata: { httpStatusCode: 501 } });
  });

  test.each(['PATCH', 'OPTIONS', 'POST'])('%s of an object answers 501', async (method) => {
    expect((await send(served.server.url, '/plain/k', { method })).status).toBe(501);
  });
});

describe('what is malformed', () => {
  test.each(['ab', 'Upper', '..', 'a..b', '-ab', 'under_score'])('a bucket cannot be called %j', async (Bucket) => {
    const reply = await send(served.server.url, `/${Bucket}`, { method: 'PUT', headers: { 'content-length': 0 } });
    expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('InvalidBucketName') });
  });

  test('a body without a length is refused', async () => {
    const reply = await send(served.server.url, '/plain/k', {
      method: 'PUT',
      body: 'x',
      headers: { 'transfer-encoding': 'chunked' },
    });
    expect(reply).toMatchObject({ status: 411, text: expect.stringContaining('MissingContentLength') });
  });

  test.each(['', '<Delete>', '<Delete></Delete>', '<Other><Object><Key>k</Key></Object></Other>', '<Delete><Object/></Delete>'])(
    'the list of deletions %j is refused',
    async (body) => {
      const reply = await send(served.server.url, '/plain?delete', {
        method: 'POST',
        body,
        headers: { 'content-length': body.length },
      });
      expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('MalformedXML') });
    },
  );

  test.each(['max-keys=x', 'max-keys=-1', 'encoding-type=xml'])('a listing with %s is refused', async (query) => {
    expect((await send(served.server.url, `/plain?list-type=2&${query}`)).text).toContain('InvalidArgument');
  });
});

describe('web pages', () => {
  test('cannot write, by whatever name they reach the server', async () => {
    const body = '<Delete><Object><Key>k</Key></Object></Delete>';
    const post = { method: 'POST', body, headers: { 'content-length': body.length } };
    const origin = { ...post.headers, origin: 'https://attacker.example' };
    expect((await send(served.server.url, '/plain?delete', { ...post, headers: origin })).status).toBe(403);
    const host = { ...post.headers, host: 'attacker.example' };
    expect((await send(served.server.url, '/plain?delete', { ...post, headers: host })).status).toBe(403);
    const ours = { ...post.headers, host: `localhost:${served.server.port}` };
    expect((await send(served.server.url, '/plain?delete', { ...post, headers: ours })).status).toBe(200);
  });

  test('that are stored do not run with the origin of the server', async () => {
    const reply = await send(served.server.url, '/plain/page.html');
    expect(reply.headers).toMatchObject({ 'content-security-policy': 'sandbox', 'x-content-type-options': 'nosniff' });
  });
});

describe('a bucket', () => {
  test('is created once, and deleted only when empty', async () => {
    const Bucket = 'short-lived';
    await served.client.send(new CreateBucketCommand({ Bucket }));
    await expect(served.client.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'BucketAlreadyOwnedByYou',
    });
    await served.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
    await expect(served.client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    await served.client.send(new DeleteObjectCommand({ Bucket, Key: 'k' }));
    await served.client.send(new DeleteBucketCommand({ Bucket }));
    await expect(served.client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'NotFound' });
  });
});

describe('a client that goes away', () => {
  test('in the middle of its body leaves nothing', async () => {
    const socket = createConnection(served.server.port, '127.0.0.1');
    socket.write('PUT /plain/half HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nonly this much');
    await expect.poll(() => readdirSync(join(served.dir, 'temp')).length).toBe(1);
    socket.destroy();
    await expect.poll(() => readdirSync(join(served.dir, 'temp')).length).toBe(0);
    expect(served.server.versions('plain').filter(({ key }) => key === 'half')).toEqual([]);
  });
});
