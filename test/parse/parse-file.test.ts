import { describe, expect, test } from 'vitest';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { packZip } from './archive/pack.ts';
import { listArticles } from './read-whole.ts';

const STORY =
  'Norvik Grid buys two turbines\n\nNorvik Grid said on Tuesday that it had bought two gas turbines for its campus near Tromsø. The price was not given.';
const PAGE = `<!doctype html><html lang="en"><head><title>Norvik Grid buys two turbines</title></head><body><h1>Norvik Grid buys two turbines</h1><p>${'Norvik Grid said on Tuesday that it had bought two gas turbines for its campus. '.repeat(6)}</p></body></html>`;
const MAIL = `From: Grid Letter <news@grid.example>\r\nDate: Tue, 24 Nov 2026 08:00:00 +0100\r\nSubject: Norvik Grid buys two turbines\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNorvik Grid said on Tuesday that it had bought two gas turbines for its campus near the harbour.\r\n`;
const FEED = `<rss version="2.0"><channel><title>Grid Post</title><item><title>Norvik Grid buys two turbines</title><description>${STORY.split('\n').at(-1)}</description></item></channel></rss>`;
const JSON_ = JSON.stringify([{ title: 'Norvik Grid buys two turbines', text: STORY.split('\n').at(-1), author: 'Power desk' }]);

async function findReason(name: string, bytes: Uint8Array): Promise<string> {
  const error = await listArticles(name, bytes).catch((thrown: unknown) => thrown);
  return error instanceof UnreadableDropError ? `${error.reason}: ${error.message}` : 'read';
}

describe('parseFile()', () => {
  test.each([
    ['pasted text', 'a.txt', STORY],
    ['pasted text without an ending', 'drops/note', STORY],
    ['a page', 'a.html', PAGE],
    ['a page under the name of a text', 'a.txt', PAGE],
    ['a page that begins as XML does', 'a.xhtml', `<?xml version="1.0" encoding="UTF-8"?>\n${PAGE}`],
    ['a page in XHTML under the name of XML', 'a.xml', `<?xml version="1.0"?>${PAGE.replace('<!doctype html>', '')}`],
    ['a mail', 'a.eml', MAIL],
    ['a mail under the name of a text', 'a.txt', MAIL],
    ['a text under the name of a page', 'a.html', STORY],
    ['a feed', 'a.xml', FEED],
    ['a feed under the name of a page', 'a.html', FEED],
    ['JSON', 'a.json', JSON_],
    ['JSON under the name of a text', 'a.txt', JSON_],
  ])('reads %s', async (_, name, text) => {
    const [article, ...others] = await listArticles(name, Buffer.from(text));
    expect(others).toEqual([]);
    expect(article?.title).toBe('Norvik Grid buys two turbines');
    expect(article?.text).toContain('had bought two gas turbines for its campus');
    expect(article?.language).toBe('en');
  });

  test.each([
    ['a RAR archive', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')],
    ['a Zstandard archive', Buffer.from('\x28\xb5\x2f\xfd\x04\0', 'latin1')],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['an old Office document', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
    ['a table (CSV)', Buffer.from('date,buyer,amount\n2026-11-03,Norvik,"1,200"\n2026-11-04,Halden,900\n')],
    ['an XML document', Buffer.from('<?xml version="1.0"?><urlset><url/></urlset>')],
    ['a JSON document that holds no article', Buffer.from('{"title": "Norvik"}')],
  ])('says that a file seems to be %s', async (words, bytes) => {
    expect(await findReason('drops/a.txt', bytes)).toMatch(
      `unsupported: Cannot read drop "drops/a.txt": unsupported, it is of a kind that Offtake does not read (it seems to be ${words})`,
    );
  });

  test.each([
    ['no byte', ''],
    ['white space only', ' \n\t\u00a0\r\n'],
    ['marks only', '\ufeff'],
    ['a page without a word', '<html><body><div></div></body></html>'],
    ['a mail without a word', 'From: a@b.example\nMIME-Version: 1.0\n\n\n'],
  ])('finds a file with %s empty', async (_, text) => {
    expect(await findReason('a.txt', Buffer.from(text))).toMatch(/^empty: /);
  });

  test('finds noise damaged under the name of a text, and of another kind under another', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256);
    expect(await findReason('a.txt', noise)).toMatch(/^malformed: /);
    expect(await findReason('a.bin', noise)).toMatch(/^unsupported: .*its bytes are no text/);
  });

  test('finds a page nested without bound damaged', async () => {
    expect(await findReason('a.html', Buffer.from(`<html>${'<div>'.repeat(20_000)}word`))).toMatch(
      /^malformed: .*nested too deep/,
    );
  });

  test('refuses a text longer than an article can be, and a mail of more lines', async () => {
    expect(await findReason('a.txt', Buffer.from('word '.repeat(500_000)))).toMatch(/^too-large: .*the limit is 2000000/);
    expect(await findReason('a.txt', Buffer.from('a: b\n'.repeat(160_000)))).toMatch(/^too-large: .*160000 lines of text/);
    expect(await findReason('a.eml', Buffer.from(`MIME-Version: 1.0\n${'\n'.repeat(400_001)}`))).toMatch(
      /^too-large: .*the limit is 400000/,
    );
  });

  test('says of an Office document with a password that it is encrypted', async () => {
    const file = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await findReason('a.docx', file)).toMatch(/^encrypted: /);
  });

  test('reads a file that is two formats at once as what it begins with', async () => {
    const archive = await packZip([['a.txt', STORY.replaceAll('Norvik', 'Halden')]]);
    const [story] = await listArticles('a.html', Buffer.concat([archive, Buffer.from(PAGE)]));
    expect(story?.title).toBe('Halden Grid buys two turbines');
    const image = Buffer.concat([Buffer.from('GIF89a'), archive]);
    expect(await findReason('a.zip', image)).toMatch(/^unsupported: .*a GIF image/);
  });

  test('reads the archive in a page that unpacks itself, whether or not it counts the page', async () => {
    const archive = await packZip([['index.html', PAGE]]);
    const shell = Buffer.from('<!doctype html><html><head><script>unpack()</script></head><body>Please wait…</body>');
    const moved = Buffer.concat([shell, archive, Buffer.from('</html>')]);
    expect((await listArticles('a.html', moved)).map(({ title }) => title)).toEqual(['Norvik Grid buys two turbines']);
    const counted = Buffer.from(moved);
    const [list, end] = [moved.indexOf('PK\x01\x02'), moved.indexOf('PK\x05\x06')];
    counted.writeUInt32LE(shell.length, list + 42);
    counted.writeUInt32LE(list, end + 16);
    expect(await listArticles('a.html', counted)).toEqual(await listArticles('a.html', moved));
  });

  test('gives the same article the same id whatever the file is called', async () => {
    const [one] = await listArticles('a.txt', Buffer.from(STORY));
    const [two] = await listArticles('drops/b.md', Buffer.from(STORY));
    expect(one?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(two).toEqual(one);
  });
});
