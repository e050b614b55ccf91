import { gzipSync } from 'node:zlib';
import { CARRIERS } from './carriers.ts';
import { type Filling, nest, type PoisonDrop, repeat } from './family.ts';
import { packEntries } from './pack/pack-entries.ts';
import { drawLines, packPage } from './pack/pack-pdf.ts';
import { packTar } from './pack/pack-tar.ts';

const LINE = 'Norvik Grid will lease 40 megawatts to Halden Compute, it said.';

function put(carrier: (content: string | Uint8Array) => PoisonDrop, filling: Filling): (size: number) => PoisonDrop {
  return (size) => carrier(filling(size));
}

function many(size: number, bytes: number): string[] {
  return Array.from({ length: Math.ceil(size / bytes) }, (_, at) => `${at} ${LINE}`);
}

/** Hostile files of about so many bytes. */
export const DOUBLING_INPUTS: Readonly<Record<string, (size: number) => PoisonDrop>> = {
  'page of <': put(CARRIERS.page, repeat('<')),
  'page of nested tags': put(CARRIERS.page, nest('<div>', '</div>')),
  'page of open tags': put(CARRIERS.page, repeat('<b><i>')),
  'page of paragraphs': put(CARRIERS.page, repeat(`<p>${LINE}</p>`)),
  'page of links': put(CARRIERS.page, repeat('<a href="/a">A deal</a> ')),
  'page of attributes': put(CARRIERS.page, (size) => `<p ${'a="b" '.repeat(size / 6)}>x`),
  'page of entities': put(CARRIERS.page, repeat('&amp;')),
  'page of one text': put(CARRIERS.page, repeat(`${LINE} `)),
  'page of spaces': put(CARRIERS.page, repeat(' ')),
  'title of spaces': put(CARRIERS.title, repeat(' a')),
  'linked data, deep': put(CARRIERS.linkedData, repeat('{"@graph":[')),
  'text of lines': put(CARRIERS.text, repeat(`${LINE}\n`)),
  'text in one line': put(CARRIERS.text, repeat(`${LINE} `)),
  'text of quotes': put(CARRIERS.text, repeat('" ')),
  'text of addresses': put(CARRIERS.text, repeat('http://a.example ')),
  'text of marks': put(CARRIERS.text, repeat('a\u0301\u0302')),
  markdown: put(CARRIERS.markdown, repeat('[a](b)* ')),
  'mail of lines': put(CARRIERS.mail, repeat(`${LINE}\r\n`)),
  'mail of encoded words': put(CARRIERS.mailHeader, repeat('=?utf-8?q?a?= ')),
  'mail of headers': put(CARRIERS.mailHeader, repeat('x\r\nX: y')),
  'mail of parts': (size) => ({
    name: 'mail.eml',
    bytes: Buffer.from(
      `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\na\r\n'.repeat(size / 10)}--x--\r\n`,
    ),
  }),
  mailbox: (size) => ({
    name: 'box.mbox',
    bytes: Buffer.from(
      `From a@b.example Tue Nov 24 08:00:00 2026\nFrom: a@b.example\nSubject: a\nMIME-Version: 1.0\n\n${LINE}\n\n`.repeat(
        size / 160,
      ),
    ),
  }),
  'feed of items': (size) => ({
    name: 'feed.xml',
    bytes: Buffer.from(
      `<rss version="2.0"><channel><title>a</title>${many(size, 200)
        .map((line) => `<item><title>${line}</title><description>${line}${line.slice(0, 20)}</description></item>`)
        .join('')}</channel></rss>`,
    ),
  }),
  'feed of one text': put(CARRIERS.feed, repeat('&lt;b>a')),
  'feed of markup': put(CARRIERS.feedData, repeat('<a><b>')),
  'JSON of articles': (size) => ({
    name: 'a.json',
    bytes: Buffer.from(JSON.stringify(many(size, 170).map((line) => ({ title: line, content: `${line}\n${line}` })))),
  }),
  'JSON, deep': (size) => ({ name: 'a.json', bytes: Buffer.from('[{"a":'.repeat(size / 6)) }),
  'JSON of one text': put(CARRIERS.json, repeat(`${LINE} `)),
  'ZIP of files': (size) => ({
    name: 'a.zip',
    bytes: packEntries(many(size, 240).map((line, at) => ({ name: `${at}.txt`, content: `${line}\n\n${line}`, method: 0 }))),
  }),
  'tar of files': (size) => ({
    name: 'a.tar.gz',
    bytes: gzipSync(packTar(many(size, 1024).map((content, at) => ({ name: `${at}.txt`, content }))), { level: 1 }),
  }),
  'document of paragraphs': put(CARRIERS.document, repeat(`${LINE}</w:t></w:r></w:p><w:p><w:r><w:t>`)),
  'PDF of lines': (size) => ({
    name: 'a.pdf',
    bytes: packPage(drawLines(many(size, 80)), { filter: '', packed: Buffer.from(drawLines(many(size, 80))) }),
  }),
  'PDF of objects': (size) => ({
    name: 'a.pdf',
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, '1 0 obj\n<</A 1 0 R>>\nendobj\n')]),
  }),
};
