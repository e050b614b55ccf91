import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, send, serve, stop } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => stop(served));

const put = (Key: string, Body: string | Uint8Array, more = {}) =>
  served.client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body, ...more }));
const get = (Key: string, more = {}) => served.client.send(new GetObjectCommand({ Bucket: 'plain', Key, ...more }));
const head = (Key: string, more = {}) => served.client.send(new HeadObjectCommand({ Bucket: 'plain', Key, ...more }));
const readText = async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString();
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const md5Of = (text: string) => createHash('md5').update(text).digest();
const crcOf = (text: string) => Buffer.from(crc32(text).toString(16).padStart(8, '0'), 'hex').toString('base64');

describe('PutObject and GetObject', () => {
  test('give back the bytes, the headers and the metadata', async () => {
    const metadata = { 'as-of': '2026-11-24', source: 'desk 4' };
    const { ETag } = await put('a.html', '<p>deal</p>', {
      ContentType: 'text/html; charset=utf-8',
      ContentEncoding: 'identity',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment; filename="a.html"',
      ContentLanguage: 'de',
      Metadata: metadata,
    });
    const found = await get('a.html');
    expect(await found.Body?.transformToString()).toBe('<p>deal</p>');
    expect(ETag).toBe(`"${md5Of('<p>deal</p>').toString('hex')}"`);
    expect(found).toMatchObject({
      ETag,
      ContentType: 'text/html; charset=utf-8',
      ContentEncoding: 'identity',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment; filename="a.html"',
      ContentLanguage: 'de',
      ContentLength: 11,
      Metadata: metadata,
      AcceptRanges: 'bytes',
    });
    expect(found.VersionId).toBeUndefined();
  });

  test('keep an empty object', async () => {
    await put('empty', '');
    expect(await head('empty')).toMatchObject({ ContentLength: 0, ETag: '"d41d8cd98f00b204e9800998ecf8427e"' });
    expect(await readText('empty')).toBe('');
  });

  test('keep a stream sent as aws-chunked, without its framing', async () => {
    const pieces = Array.from({ length: 40 }, (_, i) => Buffer.alloc(70_001, i));
    const whole = Buffer.concat(pieces);
    await served.client.send(
      new PutObjectCommand({ Bucket: 'plain', Key: 'stream', Body: Readable.from(pieces), ContentLength: whole.length }),
    );
    const found = await get('stream');
    expect(found.ContentEncoding).toBeUndefined();
    expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(whole)).toBe(true);
  });

  test('replace the object in a bucket without versions', async () => {
    await put('twice', 'one');
    await put('twice', 'two');
    expect(await readText('twice')).toBe('two');
    expect(served.server.versions('plain').filter(({ key }) => key === 'twice')).toHaveLength(1);
  });

  test('let the reader overrule headers', async () => {
    await put('override', 'x');
    expect(await head('override', { ResponseContentType: 'text/csv', ResponseCacheControl: 'private' })).toMatchObject({
      ContentType: 'text/csv',
      CacheControl: 'private',
    });
  });

  test('refuse more than 2 KB of metadata', async () => {
    await expect(put('metadata', 'x', { Metadata: { long: 'x'.repeat(2045) } })).rejects.toMatchObject({
      name: 'MetadataTooLarge',
    });
  });

  test('a replaced object can still be read to its end by who began', async () => {
    await put('slow', Buffer.alloc(8_000_000, 'a'));
    const found = await get('slow');
    await put('slow', 'b');
    const bytes = await found.Body?.transformToByteArray();
    expect(bytes?.length).toBe(8_000_000);
    expect(bytes?.every((byte) => byte === 97)).toBe(true);
  });
});

describe('odd keys', () => {
  const keys = [
    '../../etc/passwd',
    '..',
    './/.//x',
    '/leading',
    'a//b///c',
    'trailing/',
    'space and+plus%2F%25&=?#;:@$,',
    'ünïcödé/日本語/😀',
    '"quotes" \'single\' <tag> & \\back\\slash',
    'con.txt',
    'bucket.json',
    '__proto__',
    'line\nfeed\rand\ttab',
    'control\u0001\u007f',
    `${'ä'.repeat(511)}ab`,
  ];

  test.each(keys)('%j makes the round trip', async (key) => {
    await put(key, `content of ${key}`);
    expect(await readText(key)).toBe(`content of ${key}`);
    const raw = await served.client.send(new ListObjectsV2Command({ Bucket: 'plain', Prefix: key }));
    expect(raw.Contents?.map(({ Key }) => Key)).toContain(key);
    const encoded = await served.client.send(new ListObjectsV2Command({ Bucket: 'plain', Prefix: key, EncodingType: 'url' }));
    expect(encoded.Contents?.map(({ Key }) => decodeURIComponent(Key ?? ''))).toContain(key);
  });

  test('more than 1,024 bytes are refused', async () => {
    await expect(put('é'.repeat(513), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  test('a path is not resolved as an address', async () => {
    const reply = await send(served.server.url, '/plain/../versioned/x', {
      method: 'PUT',
      body: 'x',
      headers: { 'content-length': 1 },
    });
    expect(reply.status).toBe(200);
    expect(await readText('../versioned/x')).toBe('x');
  });

  test('broken percent-encoding is an invalid address', async () => {
    expect(await send(served.server.url, '/plain/%zz')).toMatchObject({
      status: 400,
      text: expect.stringContaining('InvalidURI'),
    });
  });
});

describe('checksums', () => {
  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    '%s is checked, kept and given back',
    async (algorithm) => {
      const stored = await put(`sum-${algorithm}`, 'some bytes', { ChecksumAlgorithm: algorithm });
      const found = await head(`sum-${algorithm}`, { ChecksumMode: 'ENABLED' });
      const field = `Checksum${algorithm}` as const;
      expect(found[field]).toBe(stored[field]);
      expect(found[field]).toBeTruthy();
      expect(await readText(`sum-${algorithm}`, { ChecksumMode: 'ENABLED' })).toBe('some bytes');
    },
  );

  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)('%s in a trailer is checked', async (algorithm) => {
    const Body = Readable.from([Buffer.from('some '), Buffer.from('bytes')]);
    const more = { Body, ContentLength: 10, ChecksumAlgorithm: algorithm };
    const stored = await served.client.send(new PutObjectCommand({ Bucket: 'plain', Key: `trailer-${algorithm}`, ...more }));
    const inHeader = await put(`header-${algorithm}`, 'some bytes', { ChecksumAlgorithm: algorithm });
    expect(stored[`Checksum${algorithm}`]).toBe(inHeader[`Checksum${algorithm}`]);
  });

  test('a checksum that is wrong is refused, and nothing is stored', async () => {
    await expect(put('bad-sum', 'x', { ChecksumSHA256: sha256Of(Buffer.from('y')) })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    await expect(head('bad-sum')).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });

  test('a trailer that is wrong is refused', async () => {
    const body = `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${crcOf('hallo')}\r\n\r\n`;
    const headers = {
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': 5,
      'x-amz-trailer': 'x-amz-checksum-crc32',
      'content-length': body.length,
    };
    expect(await send(served.server.url, '/plain/bad-trailer', { method: 'PUT', headers, body })).toMatchObject({
      status: 400,
      text: expect.stringContaining('BadDigest'),
    });
    const right = body.replace(crcOf('hallo'), crcOf('hello'));
    expect((await send(served.server.url, '/plain/good-trailer', { method: 'PUT', headers, body: right })).status).toBe(200);
    expect(await readText('good-trailer')).toBe('hello');
  });

  test('signed chunks are taken apart, their signatures ignored', async () => {
    const signature = `chunk-signature=${'0'.repeat(64)}`;
    const body = `3;${signature}\r\nhel\r\n2;${signature}\r\nlo\r\n0;${signature}\r\n\r\n`;
    const headers = {
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-decoded-content-length': 5,
      'content-length': body.length,
    };
    expect((await send(served.server.url, '/plain/signed', { method: 'PUT', headers, body })).status).toBe(200);
    expect(await head('signed')).toMatchObject({ ContentLength: 5, ContentEncoding: 'gzip' });
  });

  test('a decoded length that is wrong is refused', async () => {
    const body = '5\r\nhello\r\n0\r\n\r\n';
    const headers = { 'content-encoding': 'aws-chunked', 'x-amz-decoded-content-length': 6, 'content-length': body.length };
    const reply = await send(served.server.url, '/plain/short', { method: 'PUT', headers, body });
    expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('IncompleteBody') });
  });

  test.each([
    ['the right Content-MD5', md5Of('x').toString('base64'), 200, ''],
    ['the Content-MD5 of something else', md5Of('y').toString('base64'), 400, 'BadDigest'],
    ['a Content-MD5 that is none', 'abc', 400, 'InvalidDigest'],
  ])('%s', async (_title, md5, status, code) => {
    const reply = await send(served.server.url, '/plain/md5', {
      method: 'PUT',
      body: 'x',
      headers: { 'content-md5': md5, 'content-length': 1 },
    });
    expect(reply).toMatchObject({ status, text: expect.stringContaining(code) });
  });

  test('a signed body hash that is wrong is refused', async () => {
    const headers = { 'x-amz-content-sha256': '0'.repeat(64), 'content-length': 1 };
    const reply = await send(served.server.url, '/plain/hash', { method: 'PUT', body: 'x', headers });
    expect(reply.text).toContain('XAmzContentSHA256Mismatch');
  });
});

describe('conditions', () => {
  test('If-None-Match: * writes only where nothing is', async () => {
    await put('once', 'first', { IfNoneMatch: '*' });
    await expect(put('once', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect(await readText('once')).toBe('first');
  });

  test('If-None-Match: * lets exactly one of many writers at once win', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => put('race', `writer ${i}`, { IfNoneMatch: '*' })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('If-Match writes only over what it names', async () => {
    const { ETag } = await put('match', 'one');
    await put('match', 'two', { IfMatch: ETag });
    await expect(put('match', 'three', { IfMatch: ETag })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put('match-nothing', 'x', { IfMatch: ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await readText('match')).toBe('two');
  });

  test('a read is answered 304 or 412 as its condition says', async () => {
    const { ETag } = await put('conditional', 'x');
    const before = new Date(Date.now() - 60_000);
    const after = new Date(Date.now() + 60_000);
    const statusOf = (more: object) =>
      get('conditional', more).then(
        () => 200,
        (error) => error.$metadata.httpStatusCode,
      );
    expect(await statusOf({ IfNoneMatch: ETag })).toBe(304);
    expect(await statusOf({ IfNoneMatch: '"other"' })).toBe(200);
    expect(await statusOf({ IfMatch: '"other"' })).toBe(412);
    expect(await statusOf({ IfMatch: ETag })).toBe(200);
    expect(await statusOf({ IfModifiedSince: after })).toBe(304);
    expect(await statusOf({ IfUnmodifiedSince: before })).toBe(412);
    expect(await statusOf({ IfMatch: ETag, IfUnmodifiedSince: before })).toBe(200);
  });
});

describe('ranges', () => {
  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s is %s', async (Range, text, ContentRange) => {
    await put(`range-${Range}`, '0123456789');
    const found = await get(`range-${Range}`, { Range });
    expect(found).toMatchObject({ ContentRange, $metadata: { httpStatusCode: 206 } });
    expect(await found.Body?.transformToString()).toBe(text);
  });

  test('one past the end is refused with the real size', async () => {
    await put('range-end', '0123456789');
    await expect(get('range-end', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
    const reply = await send(served.server.url, '/plain/range-end', { headers: { range: 'bytes=10-' } });
    expect(reply).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
  });
});
