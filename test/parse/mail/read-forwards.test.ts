import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lambdas/parse/block.ts';
import { isMarked, readForwards, stripMarks } from '../../../lambdas/parse/mail/read-forwards.ts';
import { listArticles } from '../read-whole.ts';
import { writeMail } from './write-mail.ts';

const STORY =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';

const readText = (body: string, subject = 'Fwd: Halden leases 40 MW') =>
  listArticles('f.eml', writeMail({ subject, body, type: 'text/plain; charset=utf-8' }));

describe('readForwards() of passages', () => {
  const paragraphs = (...texts: string[]) => texts.map((text): Block => ({ kind: 'paragraph', text }));
  const headers = (...texts: string[]) =>
    readForwards([...paragraphs(...texts), { kind: 'rule', text: '' }, ...paragraphs(STORY)]).map(({ header }) => header);

  test('takes a value that stands below its label', () => {
    expect(headers('From:', 'Energy Daily', 'Date:', '20 November 2026', 'Subject:', 'Halden leases 40 MW')).toEqual([
      { from: 'Energy Daily', publishedAt: '2026-11-20', subject: 'Halden leases 40 MW' },
    ]);
  });

  test('ends a header at a line, also below a label without a value', () => {
    expect(headers('From: Energy Daily', 'Date: 20 November 2026', 'Subject:')).toEqual([
      { from: 'Energy Daily', publishedAt: '2026-11-20' },
    ]);
  });

  test('says of a header what it has, and nothing else', () => {
    expect(headers('From: ', 'Date: soon', 'To: me@b.example')).toEqual([{}]);
  });
});

describe('readForwards()', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Energy Daily <desk@energy.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: Halden leases 40 MW\nTo: <me@b.example>\n\n\n',
    ],
    [
      'Gmail in French',
      '---------- Forwarded message ---------\nDe : Energy Daily <desk@energy.example>\nDate: ven. 20 nov. 2026 à 09:00\nSubject: Halden leases 40 MW\nTo: <me@b.example>\n\n',
    ],
    [
      'Outlook',
      '________________________________\nFrom: Energy Daily <desk@energy.example>\nSent: Friday, November 20, 2026 9:00 AM\nTo: Me <me@b.example>\nSubject: Halden leases 40 MW\n\n',
    ],
    [
      'Outlook in German',
      '-----Ursprüngliche Nachricht-----\nVon: Energy Daily <desk@energy.example> \nGesendet: Freitag, 20. November 2026 09:00\nAn: Me <me@b.example>\nCc: Du <du@b.example>\nBetreff: Halden leases 40 MW\n\n',
    ],
    [
      'Outlook in Spanish',
      'De: Energy Daily <desk@energy.example>\nEnviado el: viernes, 20 de noviembre de 2026 9:00\nPara: Me <me@b.example>\nAsunto: Halden leases 40 MW\n\n',
    ],
    [
      'Outlook in Portuguese',
      'De: Energy Daily <desk@energy.example>\nEnviada em: sexta-feira, 20 de novembro de 2026 09:00\nPara: Me <me@b.example>\nAssunto: Halden leases 40 MW\n\n',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\n> From: Energy Daily <desk@energy.example>\n> Subject: Halden leases 40 MW\n> Date: 20 November 2026 at 09:00:00 CET\n> To: me@b.example\n> \n> ',
    ],
    [
      'Apple Mail in Italian',
      'Inizio messaggio inoltrato:\n\nDa: Energy Daily <desk@energy.example>\nOggetto: Halden leases 40 MW\nData: 20 novembre 2026 alle ore 09:00:00 CET\nA: me@b.example\n\n',
    ],
    [
      'Thunderbird',
      '-------- Forwarded Message --------\nSubject: \tHalden leases 40 MW\nDate: \tFri, 20 Nov 2026 09:00:00 +0100\nFrom: \tEnergy Daily <desk@energy.example>\nTo: \tme@b.example\n\n',
    ],
    [
      'bold labels as plain text',
      '*From:* Energy Daily <desk@energy.example>\n*Sent:* Friday, November 20, 2026 9:00 AM\n*To:* Me <me@b.example>\n*Subject:* Halden leases 40 MW\n\n',
    ],
    [
      'an address in square brackets',
      'From: Energy Daily [mailto:desk@energy.example]\nSent: Friday, 20 November 2026 9:00\nTo: Me\nSubject: Halden leases 40 MW\n\n',
    ],
    [
      'a program in Chinese',
      '------------------ 原始邮件 ------------------\n发件人: "Energy Daily" <desk@energy.example>;\n发送时间: 2026年11月20日(星期五) 上午9:00\n收件人: "me"<me@b.example>;\n主题: Halden leases 40 MW\n\n',
    ],
    [
      'a program in traditional Chinese',
      '寄件者：Energy Daily <desk@energy.example>\n寄件日期：2026年11月20日 上午 09:00\n收件者：me@b.example\n主旨：Halden leases 40 MW\n\n',
    ],
    [
      'a program in Japanese',
      '-------- 転送メッセージ --------\n件名: Halden leases 40 MW\n日付: 2026年11月20日 09:00:00\n差出人: Energy Daily <desk@energy.example>\n宛先: me@b.example\n\n',
    ],
  ])('takes sender, day and subject from the header that %s writes', async (_, above) => {
    const [article, ...others] = await readText(`FYI\n\n${above}${STORY}`);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: 'Halden leases 40 MW',
      publishedAt: '2026-11-20',
      sources: [{ name: 'Energy Daily', role: 'publisher' }],
      text: `Halden leases 40 MW\n\n${STORY}`,
    });
  });

  test.each([
    [
      'Russian',
      'От: Energy Daily <desk@energy.example>\nОтправлено: 20.11.2026 09:00\nКому: me@b.example\nТема: Halden leases 40 MW',
    ],
    [
      'Russian with an opening',
      '-------- Пересылаемое сообщение --------\n20.11.2026, 09:00, Energy Daily\nОт кого: desk@energy.example\nКому: me@b.example\nТема: Halden leases 40 MW',
    ],
    [
      'Ukrainian',
      'Від: Energy Daily <desk@energy.example>\nНадіслано: 20.11.2026 09:00\nКому: me@b.example\nТема: Halden leases 40 MW',
    ],
    ['Arabic', 'من: Energy Daily <desk@energy.example>\nالتاريخ: 20.11.2026\nإلى: me@b.example\nالموضوع: Halden leases 40 MW'],
    [
      'Indonesian',
      '---------- Pesan terusan ---------\nDari: Energy Daily <desk@energy.example>\nTanggal: 20.11.2026\nKepada: me@b.example\nPerihal: Halden leases 40 MW',
    ],
    ['Vietnamese', 'Từ: Energy Daily <desk@energy.example>\nNgày: 20.11.2026\nĐến: me@b.example\nChủ đề: Halden leases 40 MW'],
  ])('knows the labels in %s', async (_, above) => {
    const [article] = await readText(`${above}\n\n${STORY}`, 'Note');
    expect(article).toMatchObject({ title: 'Halden leases 40 MW', text: `Halden leases 40 MW\n\n${STORY}` });
  });

  test('reads the header of an HTML mail, whether its lines are broken or cells of a table', async () => {
    const broken = `<p>See below.</p><div><hr><p><b>From:</b> Energy Daily &lt;desk@energy.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 9:00 AM<br><b>To:</b> Me<br><b>Subject:</b> Halden leases 40 MW</p></div><p>${STORY}</p>`;
    const table = `<div>-------- Forwarded Message --------<table><tr><th>Subject: </th><td>Halden leases 40 MW</td></tr><tr><th>Date: </th><td>Fri, 20 Nov 2026 09:00:00 +0100</td></tr><tr><th>From: </th><td>Energy Daily &lt;desk@energy.example&gt;</td></tr></table><p>${STORY}</p></div>`;
    for (const body of [broken, table]) {
      const [article] = await listArticles('f.eml', writeMail({ subject: 'FW: Halden', body }));
      expect(article).toMatchObject({
        title: 'Halden leases 40 MW',
        publishedAt: '2026-11-20',
        sources: [{ name: 'Energy Daily', role: 'publisher' }],
        text: `Halden leases 40 MW\n\n${STORY}`,
      });
    }
  });

  test('goes through a mail that was passed on twice to the one inside', async () => {
    const outer =
      'From: Me <me@b.example>\nSent: Saturday, November 21, 2026 9:00 AM\nTo: You\nSubject: Fwd: Halden leases 40 MW';
    const inner = 'From: Energy Daily <desk@energy.example>\nDate: Fri, 20 Nov 2026 09:00\nSubject: Halden leases 40 MW\nTo: Me';
    const articles = await readText(`See this\n\n${outer}\n\nWorth a look?\n\n${inner}\n\n${STORY}`);
    expect(articles.map(({ title, publishedAt }) => ({ title, publishedAt }))).toEqual([
      { title: 'Halden leases 40 MW', publishedAt: '2026-11-20' },
    ]);
  });

  test('invents neither sender nor day for a mail that was passed on without a header', async () => {
    const [article] = await readText(STORY);
    expect(article).toMatchObject({ title: 'Halden leases 40 MW', sources: [] });
    expect(article).not.toHaveProperty('publishedAt');
  });

  test('takes no sentences for a header', () => {
    const texts = ['From: the grid to the rack', 'To: wait is no option', STORY];
    const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
    expect(readForwards(blocks)).toEqual([{ blocks }]);
  });
});

describe('stripMarks()', () => {
  test.each([
    ['Fwd: WG: Halden leases', 'Halden leases'],
    ['TR : Halden leases', 'Halden leases'],
    ['RV: Re[2]: Halden leases', 'Halden leases'],
    ['转发：Halden leases', 'Halden leases'],
    ['Report: Halden leases', 'Report: Halden leases'],
  ])('reads %s', (subject, stripped) => {
    expect(stripMarks(subject)).toBe(stripped);
    expect(isMarked(subject)).toBe(subject !== stripped);
  });
});
