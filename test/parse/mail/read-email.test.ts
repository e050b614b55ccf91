import { describe, expect, test } from 'vitest';
import { decodeBytes, decodeShort } from '../../../lambdas/parse/mail/decode-bytes.ts';
import { decodeWords } from '../../../lambdas/parse/mail/decode-words.ts';
import { listArticles } from '../read-whole.ts';
import { writeMail, writeParts } from './write-mail.ts';

const RUSSIAN =
  'Компания объявила во вторник, что сдаст в аренду сорок мегаватт мощности своего кампуса. Договор рассчитан на десять лет и вступает в силу осенью.';
const CHINESE =
  '北方电网公司周二宣布，将把园区四十兆瓦的电力容量出租给合作伙伴，合同为期十年，今年秋季生效，双方表示今后还会扩大合作。';
const JAPANESE = '北方電網は火曜日、キャンパスの四十メガワットを提携先に貸し出すと発表した。契約は十年間で、今秋に発効する。';

/** Windows-1251 as bytes, for which Node has no encoder. */
function encodeCyrillic(text: string, label: string): Buffer {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Buffer.from([...text].map((letter) => Math.max(0, table.indexOf(letter))));
}

/** Finds by trial what bytes a two-byte charset decodes to a character. */
function encodeWide(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, Buffer>();
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), Buffer.of(high, low));
  }
  return Buffer.concat([...text].map((letter) => bytes.get(letter) ?? Buffer.from(letter)));
}

const readOne = async (type: string, body: Uint8Array) => {
  const [article] = await listArticles('a.eml', writeMail({ type, body, subject: 'A note' }));
  return article?.text;
};

describe('the text of a mail', () => {
  test.each([
    ['KOI8-U, declared', 'text/plain; charset=koi8-u', encodeCyrillic(RUSSIAN, 'koi8-u'), RUSSIAN],
    ['KOI8-R declared UTF-8', 'text/plain; charset=utf-8', encodeCyrillic(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['Windows-1251 declared Latin-1', 'text/plain; charset=iso-8859-1', encodeCyrillic(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['Windows-1251 without a charset', 'text/plain', encodeCyrillic(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['UTF-8 declared Latin-1', 'text/plain; charset=iso-8859-1', Buffer.from(RUSSIAN), RUSSIAN],
    ['UTF-8 declared ASCII', 'text/plain; charset=us-ascii', Buffer.from(CHINESE), CHINESE],
    ['UTF-8 declared as nothing known', 'text/plain; charset=nonsense', Buffer.from(CHINESE), CHINESE],
    ['GB18030, declared', 'text/plain; charset=gb18030', encodeWide(CHINESE, 'gb18030'), CHINESE],
    ['GB18030 declared UTF-8', 'text/plain; charset=utf-8', encodeWide(CHINESE, 'gb18030'), CHINESE],
    ['Shift JIS as cp932', 'text/plain; charset=cp932', encodeWide(JAPANESE, 'shift_jis'), JAPANESE],
  ])('is read in %s', async (_, type, body, text) => {
    expect(await readOne(type, body)).toContain(text);
  });

  test.each([
    ['bytes of ASCII by a charset that has other signs there', Buffer.from('+AOk-'), 'utf-7', '+AOk-'],
    ['bytes of ASCII by what they are declared', Buffer.from('a~b'), 'shift_jis', 'a~b'],
    ['an alias', Buffer.from([0x83, 0x65]), 'cp932', 'テ'],
    ['bytes that fit what was declared', Buffer.from([0xc0, 0xc1]), 'koi8-r', 'юа'],
  ])('is read from %s', async (_, bytes, declared, text) => {
    expect(await decodeBytes(bytes, declared)).toBe(text);
  });

  test('keeps a word of a header that fits no charset, as Western', () => {
    expect(decodeShort(Buffer.from([0xe9]), 'nonsense')).toBe('é');
    expect(decodeShort(Buffer.from([0xe9, 0x74]), 'utf-8')).toBe('\ufffdt');
  });

  test.each([
    ['more signs of damage than letters', '\ufffd'.repeat(30), 'its text cannot be decoded'],
    ['headers without end', '', 'its parts cannot be told apart'],
  ])('is refused with %s', async (_, body, detail) => {
    const headers = body === '' ? `X-Filler: ${'a'.repeat(300_000)}\r\n` : '';
    const mail = writeMail({ type: 'text/plain; charset=utf-8', body, headers });
    await expect(listArticles('a.eml', mail)).rejects.toThrow(detail);
  });

  test('keeps what is no byte of a text that was decoded by the wrong charset', async () => {
    const html = `<p>Norvik Grid décide de louer quarante mégawatts, dit un avis &#1071; que Halden a lu mardi.</p>`;
    const parts = [
      'Content-Type: text/plain; charset=utf-8\r\n\r\nUn avis.',
      `Content-Type: text/html; charset=iso-8859-1\r\n\r\n${html}`,
    ];
    const [article] = await listArticles('a.eml', writeParts(parts));
    expect(article?.text).toContain('décide de louer quarante mégawatts');
  });

  test('is read in ISO-2022-JP that is not declared', async () => {
    const body = Buffer.from('\x1b$BF|K\\8l$NJ8>O$G$9!#$3$l$O%F%9%H$G$9!#\x1b(B', 'latin1');
    expect(await readOne('text/plain', body)).toContain('日本語の文章です。これはテストです。');
  });

  test('keeps Latin letters with accents as they are', async () => {
    const text = 'Norvik Grid a annoncé mardi que le campus sera livré à l’été, d’après ses dirigeants.';
    expect(await readOne('text/plain; charset=windows-1252', encodeCyrillic(text, 'windows-1252'))).toContain(text);
  });

  test('is read where no header names a type', async () => {
    const mail = Buffer.concat([Buffer.from('From: a@b.example\nSubject: A note\n\n'), encodeCyrillic(RUSSIAN, 'windows-1251')]);
    const [article] = await listArticles('a.eml', mail);
    expect(article?.text).toContain(RUSSIAN);
  });
});

describe('decodeWords()', () => {
  const encode = (bytes: Uint8Array) => `=?utf-8?B?${Buffer.from(bytes).toString('base64')}?=`;
  const bytes = Buffer.from('北方电网');

  test.each([
    ['words cut inside a character', `${encode(bytes.subarray(0, 4))}\r\n ${encode(bytes.subarray(4))}`, '北方电网'],
    ['words with text between', `A ${encode(bytes)} and ${encode(bytes)}`, 'A 北方电网 and 北方电网'],
    ['quoted characters', '=?utf-8?Q?a_=E5=8C?= =?UTF-8?q?=97?=', 'a 北'],
    ['words of two charsets', '=?gb2312?B?xOM=?= =?utf-8?B?5Y+X?=', '你受'],
    ['a word with a language', '=?utf-8*zh?B?5Y+X?= x', '受 x'],
    ['what is not encoded', 'plain =?x?= text', 'plain =?x?= text'],
    ['a wrong charset', `=?us-ascii?B?${bytes.toString('base64')}?=`, '北方电网'],
  ])('decodes %s', (_, value, text) => {
    expect(decodeWords(value, decodeShort)).toBe(text);
  });

  test('stands in subject and sender of a mail', async () => {
    const words = `${encode(bytes.subarray(0, 4))}\r\n ${encode(bytes.subarray(4))}`;
    const [article] = await listArticles(
      'a.eml',
      writeMail({ subject: words, from: `${words} <a@grid.example>`, body: `<p>${CHINESE}</p>` }),
    );
    expect(article).toMatchObject({ title: '北方电网', sources: [{ name: '北方电网', role: 'publisher' }] });
  });

  test('reads headers in bytes that nothing encodes', async () => {
    const mail = Buffer.concat([
      Buffer.from('From: a@b.example\nSubject: '),
      Buffer.from('北方电网公布租约'),
      Buffer.from(`\n\n${CHINESE}`),
    ]);
    const [article] = await listArticles('a.eml', mail);
    expect(article?.title).toBe('北方电网公布租约');
  });
});

describe('decodeBytes()', () => {
  test('takes bytes that fit no charset as Western', async () => {
    expect(await decodeBytes(Uint8Array.of(1, 2, 0xe9, 0x42), 'utf-8')).toBe('\u0001\u0002éB');
  });
});
