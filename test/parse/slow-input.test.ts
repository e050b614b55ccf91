import { describe, expect, test } from 'vitest';
import { packEntries } from '../../measure/poison/pack/pack-entries.ts';
import { packTar } from './archive/pack.ts';
import { writeDocx } from './office/write-docx.ts';
import { listArticles } from './read-whole.ts';

/** What patterns and parsers that are not linear choke on, alone and repeated. */
const REPEATED = [
  '<',
  '>',
  '<a ',
  '<b>',
  '<p>',
  '</div>',
  '<!--',
  '<td>',
  '&',
  '&amp;',
  '"',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '[',
  '](',
  '![',
  '[a](b',
  '*',
  '_',
  '\\*',
  '#',
  '|',
  '(',
  '(Reuters',
  'A ',
  'Aa ',
  '1',
  '1/',
  '1.',
  '1 may ',
  '.',
  ':',
  'http://',
  'By A',
  '年',
  '中',
  'source : ',
  'Titre original : a ',
  '> ',
  '=',
  "l'",
  'A_b · 3h\n',
  'Pete\n06-03 09:12\nIt is signed here.\nReply 3\n',
  '09:12 ',
  'a (5h): ',
  'Reply ',
  '© A ',
  'A does not ',
  'A A does not. ',
  'Get A app\n',
  'citing the A ',
  'A reported, ',
  'le journal a ',
  ', X a dit',
  '· A ',
  'a › ',
  'not this content ',
  'translated by ',
  'tháng 1 ',
  '一',
  '民國1年',
  'تشرين ',
  '/ نوفمبر',
  '１',
  'منذ 1 ',
  'há 1 ',
  '昨天 1:1',
  '作者：',
  'por A ',
  'Título original : a ',
  '来源：a ',
  '评论 1',
  'この記事 ',
  'эта статья ',
  'não está a ',
  'Aa-se ',
  'www.a.b/a ',
  'https://a.b/a\n',
  'Theo A ',
  '来源：a　作者：',
  '115年1月1日',
  '24.11.26 - ',
  '© 2026 С ',
  '© 文 ',
  'Privacy Policy·',
  'Original title: a. b (',
  '<item>',
  '<item></item>',
  '<title>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE [',
  '&#x41;',
  '<a b="c" ',
  '&lt;p&gt;',
  '@',
  '(@',
  '{',
  '{"a":',
  '[{',
  '"a",',
  '{"title":"a","url":"b"},',
  '\\"',
  'utm_a=b&',
  '=?utf-8?B?',
  '=?utf-8?Q?a?= ',
  'charset=',
  'From: a\nTo: b\n',
  '\nFrom a ',
  '>From ',
  'https%3A%2F%2F',
  'eyJ',
  '[1] ',
  'Read more (',
];
/** The same of containers, documents and Markdown. */
const REPEATED_MARKS = [
  '<',
  '<a ',
  '<!--',
  '&',
  '"',
  ' ',
  '\n',
  '[',
  '](',
  '![',
  '[a](b',
  '*',
  '_',
  '#',
  '|',
  '(',
  '\0',
  '[[a',
  '[a][b',
  '[a]: b\n',
  '> - ',
  '1) a\n',
  '|-',
  '`',
  '~~a',
  '**a',
  '<http://a',
  '---\n',
  'a: b\n',
  '- a\n',
  '--x\n',
  '\n--x\nContent-Type: text/html\n\n',
  '=3',
  '=\n',
  '\\',
  '<w:p>',
  '<w:t>a</w:t>',
  '<w:tr><w:tc>',
  ' a="b"',
];
const SAVED = 'Snapshot-Content-Location: https://a.example/\nContent-Type: ';
const FILES = [
  ['a text', 'a.txt', 'A title\n\n'],
  ['a page', 'a.html', '<html><body><h1>A title</h1><p>'],
  ['the title of a page', 'a.html', '<html><head><title>'],
  ['structured data', 'a.html', '<html><head><script type="application/ld+json">'],
  ['a mail', 'a.eml', 'MIME-Version: 1.0\nSubject: a\n\n'],
  ['a page in a mail', 'a.eml', 'MIME-Version: 1.0\nContent-Type: text/html\n\n'],
  ['the headers of a mail', 'a.eml', 'MIME-Version: 1.0\nSubject: '],
  ['a feed', 'a.xml', '<rss><channel><item>'],
  ['the text of a feed', 'a.xml', '<feed><entry><content type="html">'],
  ['the author of an entry', 'a.xml', '<rss><channel><item><author>'],
  ['the first tag of a feed', 'a.xml', '<rss '],
  ['the address of an entry', 'a.json', '[{"title":"a","text":"b","url":"https://a.example/?'],
  ['a list in JSON', 'a.json', '[{"title":"a","text":"b"},'],
  ['a text in JSON', 'a.json', '{"title":"a","text":"'],
  ['an object in JSON', 'a.json', '{"articles":{"'],
  ['a mail passed on', 'a.eml', 'MIME-Version: 1.0\nSubject: Fwd: a\n\nFrom: a\nDate: b\nSubject: c\nTo: d\n\n'],
  ['a mailbox', 'a.mbox', 'From a@b.example Tue Mar 10 08:00:00 2026\nSubject: a\n\n'],
] as const;
const MARKED = [
  ['Markdown', 'a.md', '# A title\n\n'],
  ['the front matter of Markdown', 'a.md', '---\ntitle: a\nauthor: '],
  ['the parts of a saved page', 'a.mht', `${SAVED}multipart/related; boundary=x\n\n--x\n`],
  ['a saved page', 'a.mht', `${SAVED}text/html\nContent-Transfer-Encoding: quoted-printable\n\n<h1>A title</h1><p>`],
  ['the note of where a page was saved from', 'a.html', '<!doctype html><!-- Page saved with '],
] as const;
const ARCHIVES = [
  ['a Word document', 'a.docx', (text: string) => writeDocx(text)],
  ['the names in an archive', 'a.zip', async (text: string) => packEntries(cut(text).map((name) => ({ name, content: 'a b' })))],
  ['the files of an archive without a list', 'a.zip', async (text: string) => Buffer.from(`PK\x03\x04${text}`)],
  ['the notes of a tar archive', 'a.tar', async (text: string) => packTar([['a', text]], { type: 'x' })],
] as const;
const BYTES = 15_000;
const TIMES = 4;

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock's. */
async function measure(name: string, bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  // Whether it is an article or unreadable does not matter here; any other error does.
  await listArticles(name, bytes).catch((error: unknown) => expect(error).toMatchObject({ name: 'UnreadableDropError' }));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Names of a thousand characters. */
function cut(text: string): string[] {
  return text.match(/[\s\S]{1,1000}/g) ?? [];
}

interface Writing {
  readonly pieces: readonly string[];
  readonly write: (text: string) => Promise<Uint8Array>;
}

async function findSlow(name: string, { pieces, write }: Writing): Promise<string[]> {
  const slow: string[] = [];
  for (const piece of pieces) {
    const repeat = (times: number) => write(piece.repeat((times * BYTES) / piece.length));
    const isSlow = async () => {
      const [short, long] = [await measure(name, await repeat(1)), await measure(name, await repeat(TIMES))];
      // A quadratic pattern takes sixteen times as long for four times the text, and seconds of it.
      return long > 2 * TIMES * short + 800 && `${piece}: ${Math.round(short)} ms, then ${Math.round(long)} ms`;
    };
    // The first time may load the parser, which counts too.
    const found = (await isSlow()) && (await isSlow());
    if (found) slow.push(found);
  }
  return slow;
}

describe('parseFile() takes time in proportion', () => {
  test.each(FILES)('to what is repeated in %s', { timeout: 60_000 }, async (_, name, head) => {
    expect(await findSlow(name, { pieces: REPEATED, write: async (text) => Buffer.from(head + text) })).toEqual([]);
  });

  test.each(MARKED)('to what is repeated in %s', { timeout: 60_000 }, async (_, name, head) => {
    expect(await findSlow(name, { pieces: REPEATED_MARKS, write: async (text) => Buffer.from(head + text) })).toEqual([]);
  });

  test.each(ARCHIVES)('to what is repeated in %s', { timeout: 60_000 }, async (_, name, write) => {
    expect(await findSlow(name, { pieces: REPEATED_MARKS, write })).toEqual([]);
  });
});
