import { describe, expect, test } from 'vitest';
import { writePdf } from '../pdf/write-pdf.ts';
import { listArticles, readWhole } from '../read-whole.ts';
import { writeAttachment, writeMail, writeParts } from './write-mail.ts';

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const OTHER =
  'Sund Silicon has raised 300 million dollars from two pension funds to build inference chips, its founder told staff.';

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

  test('keeps what a labelled line says, and not the line', async () => {
    const body = `<h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>Source: Harlan Courier</p><p>${OTHER}</p>`;
    const [article] = await listArticles('a.eml', writeMail({ subject: 'Halden leases 40 MW', body }));
    expect(article?.text).not.toContain('Source:');
    expect(article?.sources).toContainEqual({ name: 'Harlan Courier', role: 'named' });
  });

  test('keeps of a labelled line what is no value', async () => {
    const body = `<h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>Original link: Halden pays for all of it.</p><p>${OTHER}</p>`;
    const [article] = await listArticles('a.eml', writeMail({ subject: 'Halden leases 40 MW', body }));
    expect(article?.text).toContain('Halden pays for all of it.');
  });

  test('reads a mail that was passed on as a quotation', async () => {
    const body = `<blockquote><p>${LEAD}</p><p>${OTHER}</p></blockquote><p>Sent from a phone</p>`;
    const [article] = await listArticles('a.eml', writeMail({ subject: 'Halden leases 40 MW', body }));
    expect(article?.zones.map(({ zone }) => zone)).not.toContain('quote');
    expect(article?.text).toContain(OTHER);
  });

  test('reads the items of a plain text newsletter set apart by lines', async () => {
    const body = `Hello\n\n-----\n\nHalden leases 40 MW\n\n${LEAD}\n\n-----\n\nSund raises 300 million\n\n${OTHER}\n\n-----\nUnsubscribe`;
    const articles = await listArticles('week.eml', writeMail({ body, type: 'text/plain; charset=utf-8' }));
    expect(articles.map(({ title }) => title)).toEqual(['Halden leases 40 MW', 'Sund raises 300 million']);
  });

  const more = (text: string, link: string, words: string) => `<p>${text} <a href="${link}">${words}</a></p>`;
  test.each([
    [
      'whose links stand at the end of each item',
      `<p><b>1. Halden leases 40 MW (3 minute read)</b></p>${more(LEAD, 'https://a.example/1', 'Read the full story')}<p><b>2. Sund raises $300m</b></p>${more(OTHER, 'https://a.example/2', 'Weiterlesen →')}`,
    ],
    [
      'whose links count clicks',
      `${item('Halden leases 40 MW', LEAD, 'https://c.example/r?u=https%3A%2F%2Fa.example%2F1%3Futm_source%3Dm')}${item('Sund raises $300m', OTHER, 'https://c.example/r?u=https%3A%2F%2Fa.example%2F2')}`,
    ],
  ])('reads the items of a newsletter %s', async (_, body) => {
    const articles = await listArticles('week.eml', writeMail({ body }));
    expect(articles.map(({ title, url }) => ({ title, url }))).toEqual([
      { title: 'Halden leases 40 MW', url: 'https://a.example/1' },
      { title: 'Sund raises $300m', url: 'https://a.example/2' },
    ]);
  });

  test('reads the items of a newsletter that is a list of points', async () => {
    const point = (head: string, text: string, link: string) =>
      `<li><b>${head}</b>: ${text} <a href="${link}">(The Post)</a></li>`;
    const body = `<ul>${point('Halden leases 40 MW', LEAD, 'https://a.example/1')}${point('Sund raises money', OTHER, 'https://a.example/2')}${point('A third is told', LEAD.replace('40', '50'), 'https://a.example/3')}</ul>`;
    const articles = await listArticles('week.eml', writeMail({ body }));
    expect(articles.map(({ title, url }) => ({ title, url }))).toEqual([
      { title: 'Halden leases 40 MW', url: 'https://a.example/1' },
      { title: 'Sund raises money', url: 'https://a.example/2' },
      { title: 'A third is told', url: 'https://a.example/3' },
    ]);
  });

  test('reads the links that a plain text newsletter lists at its end', async () => {
    const body = `Halden leases 40 MW [1]\n\n${LEAD}\n\nSund raises 300 million [2]\n\n${OTHER}\n\n[1] https://a.example/1\n[2] https://a.example/2`;
    const articles = await listArticles('week.eml', writeMail({ body, type: 'text/plain; charset=utf-8' }));
    expect(articles.map(({ title, url }) => ({ title, url }))).toEqual([
      { title: 'Halden leases 40 MW', url: 'https://a.example/1' },
      { title: 'Sund raises 300 million', url: 'https://a.example/2' },
    ]);
  });

  test.each([
    ['its headline', `<h1><a href="https://a.example/1?utm_source=m">The week in grids</a></h1><p>${LEAD}</p>`],
    ['"view in browser"', `<p><a href="https://a.example/1">View in browser</a></p><p>${LEAD}</p>`],
    ['the same in German', `<p><a href="https://a.example/1">Im Browser ansehen</a></p><p>${LEAD}</p>`],
  ])('takes the address of a mail with one story from %s', async (_, body) => {
    const [article] = await listArticles('story.eml', writeMail({ body }));
    expect(article).toMatchObject({ title: 'The week in grids', url: 'https://a.example/1' });
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

  test('reads attached files by what they are, whatever they are called, and passes over pictures, signatures and calendars', async () => {
    const inner = `From: a@c.example\r\nSubject: Inside\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${OTHER}`;
    const pdf = writePdf([[{ text: 'Norvik Grid leases a campus', size: 20 }, { text: LEAD.slice(0, 80) }]]);
    const mail = writeParts([
      `Content-Type: text/plain\r\n\r\n${LEAD}`,
      writeAttachment('application/octet-stream', 'a.bin', `A note\r\n\r\n${OTHER}`),
      `Content-Type: message/rfc822\r\n\r\n${inner}`,
      writeAttachment('image/png', 'scan.png', pdf),
      writeAttachment('image/png', 'logo.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')),
      writeAttachment('application/octet-stream', 'photo', Buffer.from('\xff\xd8\xff\xe0', 'latin1')),
      writeAttachment('text/calendar', 'invite.ics', 'BEGIN:VCALENDAR'),
      writeAttachment('application/pkcs7-signature', 'smime.p7s', 'xx'),
      writeAttachment('text/plain', 'empty.txt', ' '),
    ]);
    const { articles, failures } = await readWhole('m.eml', mail);
    expect(articles.map(({ title }) => title)).toEqual(['The week in grids', 'A note', 'Inside', 'Norvik Grid leases a campus']);
    expect(failures).toEqual([]);
  });

  test('says which attached documents it does not read', async () => {
    const mail = writeParts([
      `Content-Type: text/plain\r\n\r\n${LEAD}`,
      writeAttachment('application/msword', 'report.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')),
      writeAttachment('application/pkcs7-mime', 'smime.p7m', 'xx'),
      writeAttachment('application/octet-stream', '=?utf-8?B?5YyX?=', '-----BEGIN PGP MESSAGE-----\n\nxx'),
    ]);
    const { articles, failures } = await readWhole('m.eml', mail);
    expect(articles).toHaveLength(1);
    expect(failures.map(({ message }) => message)).toEqual([
      'Cannot read "report.doc": unsupported, it is of a kind that Offtake does not read (it seems to be an old Office document)',
      'Cannot read "smime.p7m": encrypted, it is protected by a password (a sealed mail)',
      'Cannot read "北": encrypted, it is protected by a password (a sealed mail)',
    ]);
  });

  test('says what a mail with nothing but other attachments lacks', async () => {
    const image = writeMail({
      body: 'iVBORw0KGgo=',
      type: 'image/png; name="a.png"',
      headers: 'Content-Transfer-Encoding: base64\r\n',
    });
    await expect(listArticles('m.eml', image)).rejects.toThrow(
      'unsupported, it is of a kind that Offtake does not read (a mail with pictures or signatures only',
    );
  });

  test('says that mails inside mails without end are damaged', async () => {
    let mail = writeMail({ body: LEAD });
    for (let depth = 0; depth < 8; depth += 1) mail = writeMail({ body: mail.toString(), type: 'message/rfc822' });
    await expect(listArticles('m.eml', mail)).rejects.toThrow('mails inside mails, more than 5 deep');
  });

  test('refuses a mail of more passages than are told apart in time', async () => {
    const mail = writeMail({ body: 'a\r\n'.repeat(50_001), type: 'text/plain' });
    await expect(listArticles('m.eml', mail)).rejects.toThrow('too-large, it is larger than the limit (50001 lines of text');
  });

  test('refuses a page in a mail of more passages than are told apart in time', async () => {
    const mail = writeMail({ body: '<p>a'.repeat(50_001), type: 'text/html' });
    await expect(listArticles('m.eml', mail)).rejects.toThrow('too-large, it is larger than the limit (50001 passages');
  });
});
