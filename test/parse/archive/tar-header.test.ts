import { describe, expect, test } from 'vitest';
import { readTarHeader } from '../../../lambdas/parse/archive/tar-header.ts';
import { readTarNote } from '../../../lambdas/parse/archive/tar-note.ts';
import { packTarFile } from './pack.ts';

const read = (name: string, type = '0') =>
  readTarHeader(packTarFile(Buffer.from(name), { content: Buffer.alloc(0), type }).subarray(0, 512));

describe('readTarHeader()', () => {
  test('takes the sign of the oldest archives for that of a file', () => {
    expect(read('a.txt', '\0')).toMatchObject({ type: '0' });
    expect(read('news', '5')).toMatchObject({ type: '5' });
  });

  test('reads a name that fills its field, where nothing ends it', () => {
    const name = `${'a'.repeat(96)}.txt`;
    expect(String(read(name)?.rawName)).toBe(name);
  });
});

describe('readTarNote()', () => {
  test('reads a long name with and without the sign at its end', () => {
    for (const note of ['long/name.txt\0', 'long/name.txt']) {
      expect(String(readTarNote('L', Buffer.from(note)).name?.rawName)).toBe('long/name.txt');
    }
  });
});
