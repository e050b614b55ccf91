import { CARRIERS } from '../carriers.ts';
import { cross, type Family, list, type PoisonDrop, repeat } from '../family.ts';

const { text, page, mail, json, markdown, document, title, feed, mailHeader } = CARRIERS;
const SIZES = [10_000, 200_000, 1_900_000];

/** Pieces that patterns of ours might take long over, if one were not linear. */
const PIECES = [
  'http://',
  'By A ',
  '(Reuters) ',
  '· 3h\n',
  'Reply 3\n',
  'Source : ',
  '年',
  '2026-11-',
  '1 may ',
  '$1 ',
  '"',
  '(',
  ', X a dit ',
  'a › ',
  'www.a.',
  '@a ',
  '=',
  'ا',
  '10.000,00 ',
];

function file(name: string, bytes: Uint8Array | string): PoisonDrop {
  return { name, bytes: Buffer.from(bytes) };
}

const longName = (ending: string) => 'n'.repeat(1024 - ending.length) + ending;

/** Plain text, its characters and its bytes. */
export const TEXT: readonly Family[] = [
  cross({
    name: 'spaces',
    about: 'runs of white space of every kind',
    fillings: [' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\u3000', ' \n', 'a ', '\u2028'].map(repeat),
    carriers: [text, page, mail, title],
    sizes: SIZES,
  }),
  cross({
    name: 'patterns',
    about: 'what a pattern that is not linear would take long over',
    fillings: PIECES.map(repeat),
    carriers: [text, page, mail, json, mailHeader],
    sizes: [50_000, 1_000_000],
  }),
  cross({
    name: 'controls',
    about: 'NUL, right-to-left overrides, piled marks, joined emoji, half pairs',
    fillings: [
      '\u0000',
      '\u202e',
      '\u2066a\u2069',
      'a\u0301\u0302\u0303',
      '\u{1f469}\u200d',
      '\ufeff',
      '\ufffd',
      '\u0007',
      '\u061c',
      '\u{e0041}',
      '\ud800',
      '\udc00a',
    ].map(repeat),
    carriers: [text, page, mail, feed, json, document, markdown],
    sizes: [100, 50_000, 1_000_000],
  }),
  list('empty', 'nothing, next to nothing, and bytes without a meaning', [
    ...['', '\n', ' ', '\ufeff', '\0', '<', '{', '[', '%', 'P', '\r\n\r\n', '.', '\u200b', '\ufeff\ufeff\n'].flatMap((content) =>
      ['a.txt', 'a.html', 'a.eml', 'a.pdf', 'a.zip', 'a.json', 'a.xml', 'a.docx'].map((name) => () => file(name, content)),
    ),
    ...Array.from({ length: 64 }, (_, at) => () => file('a', Buffer.from([at * 4]))),
  ]),
  list('names', 'names of 1,024 bytes, with paths, controls, and endings that lie', [
    ...['.txt', '.html', '.eml', '.pdf', '.zip', '.json.gz', '.tar.gz', ''].map((ending) => () => ({
      ...text('a deal'),
      name: longName(ending),
    })),
    ...[
      '../../../etc/passwd',
      '/etc/passwd',
      'a\0.txt',
      '\u202etxt.exe',
      'a\nb.html',
      '..',
      '.',
      'CON',
      ' ',
      '%2e%2e%2f',
      '\u{1f600}.txt',
      'a.html.zip.pdf',
      '__proto__',
      'constructor',
      'a'.repeat(500).concat('/').repeat(2),
    ].flatMap((name) => [
      () => ({ ...text('a deal'), name }),
      () => ({ ...page('a deal'), name }),
      () => ({ ...mail('a deal'), name }),
    ]),
  ]),
  list('charsets', 'character sets that are wrong, missing, unknown or mixed', [
    ...[
      'utf-7',
      'x-user-defined',
      'iso-2022-jp',
      'hz-gb-2312',
      'utf-16',
      'utf-32',
      'none',
      'iso-8859-99',
      'replacement',
      'gb18030',
      'koi8-u',
      'shift_jis',
      'big5',
      'euc-kr',
      '\u0000',
      'utf-8;utf-16',
    ].flatMap((charset) => [
      () =>
        file(
          'a.html',
          Buffer.concat([
            Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>`),
            Buffer.from('4865e9a0ff1b2442214e6d80'.repeat(3000), 'hex'),
          ]),
        ),
      () =>
        file(
          'a.eml',
          Buffer.concat([
            Buffer.from(`From: a@b.example\nSubject: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset="${charset}"\n\n`),
            Buffer.from('48e9a0ff1b2442214e6d80'.repeat(3000), 'hex'),
          ]),
        ),
      () =>
        file(
          'a.xml',
          Buffer.concat([
            Buffer.from(`<?xml version="1.0" encoding="${charset}"?><rss><channel><item><title>a</title><description>`),
            Buffer.from('e9a0ff1b'.repeat(2000), 'hex'),
            Buffer.from('</description></item></channel></rss>'),
          ]),
        ),
    ]),
    () => file('a.html', `<html><head>${'<meta charset="shift_jis">'.repeat(20_000)}</head><body>été`),
    ...(['utf16le', 'latin1'] as const).map(
      (encoding) => () => file('a.txt', Buffer.from('Halden leases 40 MW of Norvik Grid\n\n'.repeat(5000), encoding)),
    ),
    () => file('a.txt', Buffer.from('Halden leases 40 MW\n\n'.repeat(5000), 'utf16le').swap16()),
    () => file('a.txt', Buffer.from('Halden leases 40 MW\n\n'.repeat(500), 'utf16le').subarray(0, -1)),
    () => file('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('00d8'.repeat(50_000), 'hex')])),
    () => file('a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('dc00d800'.repeat(50_000), 'hex')])),
    () => file('a.txt', Buffer.from('fffe0000'.concat('41000000'.repeat(50_000)), 'hex')),
    () => file('a.txt', Buffer.from('c0af'.repeat(500_000), 'hex')),
    () => file('a.txt', Buffer.from('eda080'.repeat(300_000), 'hex')),
    () => file('a.txt', Buffer.from('f0908d88ff'.repeat(200_000), 'hex')),
    () => file('a.txt', Buffer.from('1b2442'.repeat(500_000), 'hex')),
    () => file('a.txt', Buffer.from('80'.repeat(3_000_000), 'hex')),
    () => file('a.html', Buffer.concat([Buffer.from('<p>'), Buffer.from('ff'.repeat(4_000_000), 'hex')])),
  ]),
];
