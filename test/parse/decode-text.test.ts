import { describe, expect, test } from 'vitest';
import { findText } from '../../lambdas/parse/decode-text.ts';

const WORDS = 'Le café crème coûte déjà très cher à l’hôtel, où l’été a été précoce.';

describe('findText()', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16 with a mark and the high byte first', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(WORDS, 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(WORDS, 'utf16le').swap16()],
    ['Latin-1 undeclared', Buffer.from(WORDS.replaceAll('’', "'"), 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect((await findText(bytes))?.replaceAll("'", '’')).toBe(WORDS);
  });

  test('believes a declaration', async () => {
    const head = '<meta charset="windows-1251">';
    expect(await findText(Buffer.concat([Buffer.from(head), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]))).toBe(
      `${head}Привет`,
    );
  });

  test('believes the bytes of UTF-8 more than a declaration left from before', async () => {
    expect(await findText(Buffer.from('<meta charset="iso-8859-1">été'))).toContain('été');
  });

  test('passes over a declaration of no known character set', async () => {
    expect(await findText(Buffer.from('<meta charset="none">plain'))).toContain('plain');
  });

  test('drops a character that was cut off at the end', async () => {
    expect(await findText(Buffer.from('été').subarray(0, 4))).toBe('ét');
  });

  test('finds no text in NULs', async () => {
    expect(await findText(new Uint8Array(200))).toBeUndefined();
  });
});
