import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanEntryName } from '../../../lambdas/parse/archive/clean-entry-name.ts';
import { decodeNames } from '../../../lambdas/parse/archive/decode-names.ts';
import { packEntries } from '../../../measure/poison/pack/pack-entries.ts';
import { readOutcome } from '../read-whole.ts';

const bytes = (...codes: number[]) => Buffer.from(codes);

describe('decodeNames()', () => {
  test.each([
    ['UTF-8', Buffer.from('Nachricht für Ås.txt'), 'Nachricht für Ås.txt'],
    ['code page 437', bytes(0x52, 0x82, 0x73, 0x65, 0x61, 0x75, 0x2e, 0x74, 0x78, 0x74), 'Réseau.txt'],
    ['windows-1252', bytes(0x52, 0xe9, 0x73, 0x65, 0x61, 0x75, 0x2e, 0x74, 0x78, 0x74), 'Réseau.txt'],
    ['code page 866', bytes(0x8d, 0xae, 0xa2, 0xae, 0xe1, 0xe2, 0xa8, 0x2e, 0x74, 0x78, 0x74), 'Новости.txt'],
    [
      'Shift JIS',
      bytes(0x83, 0x6a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x58, 0x82, 0xcc, 0x8b, 0x4c, 0x8e, 0x96, 0x2e, 0x74, 0x78, 0x74),
      'ニュースの記事.txt',
    ],
  ])('reads a name in %s', async (_, rawName, name) => {
    expect(await decodeNames([{ rawName: Buffer.from('a.txt') }, { rawName }])).toEqual(['a.txt', name]);
  });

  test('prefers the name that a packer gave in UTF-8 beside the other', async () => {
    const name = bytes(0x52, 0x82);
    const content = Buffer.from('{\\rtf1}');
    const field = (sum: number) => {
      const data = Buffer.concat([Buffer.alloc(9), Buffer.from('Réseau')]);
      data.writeUInt16LE(0x7075, 0);
      data.writeUInt16LE(data.length - 4, 2);
      data[4] = 1;
      data.writeUInt32LE(sum, 5);
      return data;
    };
    const titles = async (extra: Buffer) =>
      (await readOutcome('a.zip', packEntries([{ name, content, flags: 0, extra }]))).failures.map(({ title }) => title);
    expect((await titles(field(crc32(name))))[0]).toBe('Réseau');
    // A check sum of another name says that the name was changed since.
    expect((await titles(field(7)))[0]).toBe('Ré');
  });
});

describe('cleanEntryName()', () => {
  test('gives a path inside the archive whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const shown = cleanEntryName(name);
        expect(shown.length).toBeLessThanOrEqual(200);
        expect(shown).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)|\p{Cc}|[\u202a-\u202e]/u);
      }),
    );
  });
});
