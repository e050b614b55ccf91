import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { requireReadableStreams } from '../../../lambdas/parse/pdf/require-readable-streams.ts';

const BLANK = Buffer.alloc(45_000_000, 32);
const BOMB = deflateSync(deflateSync(BLANK.subarray(0, 1000)));
const stream = (description: string, packed: Uint8Array, end = '\nendstream\nendobj\n') =>
  Buffer.concat([Buffer.from(`9 0 obj\n<<${description}>>stream\n`), packed, Buffer.from(end)]);

describe('requireReadableStreams()', () => {
  const large = deflateSync(Buffer.alloc(60_000_000, 32));

  test.each<[string, Buffer]>([
    ['a stream that is not packed', stream('/Length 4', large)],
    ['a picture', stream('/Subtype/Image/Filter/FlateDecode', large)],
    ['a stream packed twice, and little', stream('/Filter[/FlateDecode/FlateDecode]', BOMB)],
    ['a damaged stream', stream('/Filter[/Fl/Fl]', Buffer.from('nothing packed'))],
  ])('lets %s pass', (_, pdf) => {
    expect(() => requireReadableStreams(pdf)).not.toThrow();
  });

  test.each<[string, Buffer]>([
    ['a picture packed twice', stream('/Subtype/Image/Filter[/FlateDecode/FlateDecode]', deflateSync(large))],
    ['a stream without an end', stream('/Filter/FlateDecode', large, '')],
    ['more streams than any document has', Buffer.from('stream\n'.repeat(50_001))],
  ])('refuses %s', (_, pdf) => {
    expect(() => requireReadableStreams(pdf)).toThrow('bomb');
  });
});
