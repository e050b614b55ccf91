import { describe, expect, test } from 'vitest';
import { readOutcome } from '../read-whole.ts';

const LEAD = 'Norvik Grid will rent a hall of its campus near Tromsø to Halden Compute, the two companies said on Tuesday. ';
const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Norvik Grid rents out a hall</title></head><body><h1>Norvik Grid rents out a hall</h1><p>${LEAD.repeat(4)}</p></body></html>`;
const FRAME = '<html><body><p>Buy two of our phones and get a third one for nothing at all, this week only.</p></body></html>';
const ADDRESS = 'https://www.gridpost.example/2026/norvik-hall';

function quote(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  );
  return bytes.join('').replace(/(?:[^=]|=..){70}/g, '$&=\r\n');
}

function writePart(headers: readonly string[], body: string): string {
  return `\r\n------Part--7\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
}

const TOP = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${ADDRESS}`,
  'Subject: Norvik Grid',
  'Date: Wed, 25 Nov 2026 09:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--7"',
];
const FRAME_PART = writePart(['Content-Type: text/html', 'Content-Location: https://ads.example/frame'], FRAME);
const ROOT_PART = writePart(
  ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', `Content-Location: ${ADDRESS}`],
  quote(PAGE),
);
const save = (parts: string, top = TOP) => Buffer.from(`${top.join('\r\n')}\r\n\r\n${parts}`, 'latin1');
const END = '\r\n------Part--7--\r\n';

describe('parseMhtml()', () => {
  test.each([
    ['behind a frame', FRAME_PART + ROOT_PART + END],
    ['before a frame', ROOT_PART + FRAME_PART + END],
  ])('reads the page that was saved, %s', async (_, parts) => {
    const { articles, failures } = await readOutcome('drops/a.mhtml', save(parts));
    expect(failures).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: 'Norvik Grid rents out a hall', url: ADDRESS });
    expect(articles[0]?.text).toContain('near Tromsø to Halden');
    expect(articles[0]?.text).not.toContain('phones');
  });

  test('takes the day on which a page was saved for no day of publication', async () => {
    const { articles } = await readOutcome('a.mht', save(ROOT_PART + END));
    expect(articles[0]?.publishedAt).toBeUndefined();
  });

  test('reads it whatever the file is called', async () => {
    const [one, two] = await Promise.all(
      ['a.txt', 'a.eml'].map(async (name) => (await readOutcome(name, save(ROOT_PART + END))).articles),
    );
    expect(one).toHaveLength(1);
    expect(two).toEqual(one);
  });

  test('reads a page in base64 and in a character set that only its part names', async () => {
    const bytes = Buffer.from(PAGE.replace(' charset="utf-8"', '').replaceAll('ø', '\xf8'), 'latin1');
    const part = writePart(
      ['Content-Type: text/html; charset="iso-8859-1"', 'Content-Transfer-Encoding: base64', `Content-Location: ${ADDRESS}`],
      bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
    );
    expect((await readOutcome('a.mht', save(part + END))).articles[0]?.text).toContain('near Tromsø to Halden');
  });

  test('finds the root by its id, and in a part of parts', async () => {
    const inner = `\r\n--in\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--in\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--in--\r\n`;
    const parts =
      FRAME_PART + writePart(['Content-Type: multipart/alternative; boundary=in', 'Content-ID: <root@a.example>'], inner) + END;
    const top = [...TOP.slice(0, 5), 'Content-Type: multipart/related; start="<root@a.example>"; boundary="----Part--7"'];
    const { articles } = await readOutcome('a.mht', save(parts, top));
    expect(articles.map(({ title }) => title)).toEqual(['Norvik Grid rents out a hall']);
  });

  test('knows a page saved by an older program by the addresses of its parts', async () => {
    const top = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="----Part--7"'];
    const { articles } = await readOutcome('a', save(ROOT_PART + END, top));
    expect(articles[0]).toMatchObject({ url: ADDRESS });
  });

  test('reads one that is a single part', async () => {
    const top = ['From: <Saved by Blink>', `Snapshot-Content-Location: ${ADDRESS}`, 'Content-Type: text/html; charset=utf-8'];
    const { articles } = await readOutcome('a.mht', Buffer.from(`${top.join('\n')}\n\n${PAGE}`));
    expect(articles[0]).toMatchObject({ title: 'Norvik Grid rents out a hall', url: ADDRESS });
  });

  test('gives what stands before a break, and says so', async () => {
    const { articles, failures } = await readOutcome('a.mht', save(ROOT_PART.slice(0, -100)));
    expect(articles).toHaveLength(1);
    expect(failures.map(({ error }) => error.detail)).toEqual(['the saved page breaks off']);
  });

  test.each([
    ['has no boundary', ROOT_PART, TOP.slice(0, 5).concat('Content-Type: multipart/related')],
    ['has no page', writePart(['Content-Type: image/png'], 'x') + END, TOP],
    ['has no part', '', TOP],
    ['is parts in parts without end', '', [...TOP.slice(0, 5), 'Content-Type: multipart/related; boundary=""']],
  ])('says of a file that %s that it is damaged', async (_, parts, top) => {
    expect(await readOutcome('a.mht', save(parts, top))).toMatchObject({
      reason: 'malformed',
      message: expect.stringContaining('a saved page without the page'),
    });
  });

  test('reads a text that was saved as one', async () => {
    const part = writePart(['Content-Type: text/plain', `Content-Location: ${ADDRESS}`], `Norvik rents out a hall\n\n${LEAD}`);
    const { articles } = await readOutcome('a.mht', save(part + END));
    expect(articles.map(({ title }) => title)).toEqual(['Norvik rents out a hall']);
  });

  test('leaves a mail with a picture in it a mail', async () => {
    const top = ['From: News <news@a.example>', 'To: b@b.example', 'Subject: Norvik Grid rents out a hall', ...TOP.slice(4)];
    const { articles } = await readOutcome('a.eml', save(writePart(['Content-Type: text/html'], PAGE) + END, top));
    expect(articles[0]?.sources).toContainEqual({ name: 'News', role: 'publisher' });
  });
});
