import { describe, expect, test } from 'vitest';
import { listArticles } from '../read-whole.ts';

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const OTHER =
  'Sund Silicon has raised 300 million dollars from two pension funds to build inference chips, its founder told staff.';

interface Mail {
  readonly subject?: string;
  readonly type?: string;
  readonly body: string;
  readonly headers?: string;
}

const writeMail = ({ subject = 'The week in grids', type = 'text/html; charset=utf-8', body, headers = '' }: Mail) =>
  Buffer.from(
    `From: "Grid Letter" <news@grid.example>\r\nTo: a@b.example\r\nDate: Mon, 23 Nov 2026 23:30:00 -0500\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${headers}Content-Type: ${type}\r\n\r\n${body}`,
  );

const item = (title: string, text: string, link: string) =>
  `<h2><a href="${link}">${title}</a></h2><p>${text}</p><p><a href="${link}">Read more</a></p>`;

describe('parseMail()', () => {
  test('reads each item of a newsletter as an article', async () => {
    const body = `<p>Good morning, here is the week.</p>${item('Halden leases 40 MW', LEAD, 'https://a.example/1')}${item('Sund raises $300m', OTHER, 'https://a.example/2')}<p>You are receiving this mail because you signed up.</p><p><a href="https://grid.example/u">Unsubscribe</a></p>`;
    const articles = await listArticles('week.eml', writeMail({ body }));
    expect(articles.map(({ title, url, text }) => ({ title, url, text }))).toEqual([
      { title: 'Halden leases 40 MW', url: 'https://a.example/1', text: `Halden leases 40 MW\n\n${LEAD}` },
      { title: 'Sund raises $300m', url: 'https://a.example/2', text: `Sund raises $300m\n\n${OTHER}` },
    ]);
    expect(articles[0]).toMatchObject({ publishedAt: '2026-11-23', sources: [{ name: 'Grid Letter', role: 'publisher' }] });
  });

  test('reads the items of a plain text newsletter set apart by lines', async () => {
    const body = `Hello\n\n-----\n\nHalden leases 40 MW\n\n${LEAD}\n\n-----\n\nSund raises 300 million\n\n${OTHER}\n\n-----\nUnsubscribe`;
    const articles = await listArticles('week.eml', writeMail({ body, type: 'text/plain; charset=utf-8' }));
    expect(articles.map(({ title }) => title)).toEqual(['Halden leases 40 MW', 'Sund raises 300 million']);
  });

  test('reads one story with subheadings and links in its sentences as one article', async () => {
    const linked = LEAD.replace('campus', '<a href="https://a.example/campus">campus</a>');
    const body = `<h1>Halden leases 40 MW</h1><p>${linked}</p><h2>Why now</h2><p>${OTHER.replace('two', '<a href="https://a.example/two">two</a>')}</p>`;
    const articles = await listArticles('story.eml', writeMail({ subject: 'Halden leases 40 MW', body }));
    expect(articles.map(({ title }) => title)).toEqual(['Halden leases 40 MW']);
    expect(articles[0]?.text).toBe(`Halden leases 40 MW\n\n${LEAD}\n\nWhy now\n\n${OTHER}`);
  });

  test('takes sender and day of a forwarded mail from the mail inside', async () => {
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: Energy Daily <desk@energy.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: Halden leases 40 MW\nTo: Me <me@b.example>\n\n${LEAD}`;
    const [article] = await listArticles(
      'f.eml',
      writeMail({ subject: 'Fwd: Halden leases 40 MW', body, type: 'text/plain; charset=utf-8' }),
    );
    expect(article).toMatchObject({
      title: 'Halden leases 40 MW',
      publishedAt: '2026-11-20',
      sources: [{ name: 'Energy Daily', role: 'publisher' }],
    });
    expect(article?.text).not.toContain('FYI');
  });

  test('reads attached texts, pages and mails, and passes over others', async () => {
    const part = (type: string, name: string, text: string) =>
      `--x\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${text}\r\n`;
    const inner = `From: a@c.example\r\nSubject: Inside\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${OTHER}`;
    const body = `--x\r\nContent-Type: text/plain\r\n\r\n${LEAD}\r\n${part('text/plain', 'a.txt', `A note\r\n\r\n${OTHER}`)}${part('message/rfc822', 'b.eml', inner)}${part('application/pdf', 'c.pdf', '%PDF-1.7')}--x--`;
    const articles = await listArticles('m.eml', writeMail({ body, type: 'multipart/mixed; boundary=x' }));
    expect(articles.map(({ title }) => title)).toEqual(['The week in grids', 'A note', 'Inside']);
  });

  test('says what a mail with nothing but other attachments lacks', async () => {
    const image = writeMail({
      body: 'iVBORw0KGgo=',
      type: 'image/png; name="a.png"',
      headers: 'Content-Transfer-Encoding: base64\r\n',
    });
    await expect(listArticles('m.eml', image)).rejects.toThrow(
      'unsupported, it is of a kind that Offtake does not read (a mail with attachments only',
    );
  });

  test('says that mails inside mails without end are damaged', async () => {
    let mail = writeMail({ body: LEAD });
    for (let depth = 0; depth < 8; depth += 1) mail = writeMail({ body: mail.toString(), type: 'message/rfc822' });
    await expect(listArticles('m.eml', mail)).rejects.toThrow('mails inside mails, more than 5 deep');
  });
});
