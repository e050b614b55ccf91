import { describe, expect, test } from 'vitest';
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
];
const FILES = [
  ['a text', 'a.txt', 'A title\n\n'],
  ['a page', 'a.html', '<html><body><h1>A title</h1><p>'],
  ['the title of a page', 'a.html', '<html><head><title>'],
  ['structured data', 'a.html', '<html><head><script type="application/ld+json">'],
  ['a mail', 'a.eml', 'MIME-Version: 1.0\nSubject: a\n\n'],
  ['a page in a mail', 'a.eml', 'MIME-Version: 1.0\nContent-Type: text/html\n\n'],
  ['the headers of a mail', 'a.eml', 'MIME-Version: 1.0\nSubject: '],
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

describe('parseFile() takes time in proportion', () => {
  test.each(FILES)('to what is repeated in %s', { timeout: 60_000 }, async (_, name, head) => {
    const slow: string[] = [];
    for (const piece of REPEATED) {
      const write = (times: number) => Buffer.from(head + piece.repeat((times * BYTES) / piece.length));
      const [short, long] = [await measure(name, write(1)), await measure(name, write(TIMES))];
      // A quadratic pattern takes sixteen times as long for four times the text, and seconds of it.
      if (long > 2 * TIMES * short + 800) slow.push(`${piece}: ${Math.round(short)} ms, then ${Math.round(long)} ms`);
    }
    expect(slow).toEqual([]);
  });
});
