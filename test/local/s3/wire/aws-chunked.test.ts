import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAwsChunked } from '../../../../local/s3/wire/aws-chunked.ts';

async function* cut(text: string | Buffer, step: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += step) yield bytes.subarray(i, i + step);
}

async function decode(text: string | Buffer, step = 1000) {
  const trailers = new Map<string, string>();
  const pieces: Buffer[] = [];
  for await (const piece of decodeAwsChunked(cut(text, step), trailers)) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), trailers: Object.fromEntries(trailers) };
}

describe('decodeAwsChunked()', () => {
  test('gives the same bytes however chunks and packets are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 })),
        fc.integer({ min: 1, max: 60 }),
        async (chunks, step) => {
          const framed = chunks.flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
          const { bytes } = await decode(Buffer.concat([...framed, Buffer.from('0\r\n\r\n')]), step);
          expect(bytes.equals(Buffer.concat(chunks))).toBe(true);
        },
      ),
    );
  });

  test.each([1, 2, 7, 1000])('reads trailers, cut every %i bytes', async (step) => {
    const { bytes, trailers } = await decode('2\r\nab\r\n0\r\nX-Amz-Checksum-CRC32: AAAA==\r\nx-other:1\r\n\r\n', step);
    expect(bytes.toString()).toBe('ab');
    expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAA==', 'x-other': '1' });
  });

  test('lets the last line end be missing', async () => {
    expect((await decode('1\r\na\r\n0\r\n')).bytes.toString()).toBe('a');
    expect((await decode('1\r\na\r\n0\r\nx-a:b')).trailers).toEqual({ 'x-a': 'b' });
  });

  test.each([
    ['an end inside a chunk', '5\r\nhel'],
    ['an end before the last chunk', '2\r\nab\r\n'],
    ['a size that is no number', 'xyz\r\nab\r\n'],
    ['a negative size', '-1\r\n'],
    ['a size beyond reason', 'fffffffffffffffff\r\n'],
    ['a chunk longer than its size', '2\r\nabc\r\n0\r\n\r\n'],
    ['a line without an end', '1'.repeat(5000)],
    ['a trailer without a colon', '0\r\nabc\r\n\r\n'],
    ['a trailer given twice', '0\r\na:b\r\na:b\r\n\r\n'],
    ['trailers without an end', `0\r\n${Array.from({ length: 100 }, (_, i) => `a${i}:b\r\n`).join('')}`],
    ['nothing at all', ''],
  ])('refuses %s', async (_title, text) => {
    await expect(decode(text)).rejects.toMatchObject({ code: 'IncompleteBody' });
  });
});
