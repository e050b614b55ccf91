import { describe, expect, test } from 'vitest';
import { isMailbox } from '../../../lambdas/parse/mail/is-mailbox.ts';
import { readWhole } from '../read-whole.ts';

const MAIL = (subject: string, body: string) =>
  `From: Grid Letter <news@grid.example>\nSubject: ${subject}\nContent-Type: text/plain\n\n${body}\n`;
const LINE = 'From news@grid.example Tue Mar 10 08:00:00 2026\n';

describe('parseMailbox()', () => {
  test('reads each mail, with lines that begin with From as they were written', async () => {
    const box = `${LINE}${MAIL('First', 'Norvik Grid leases a campus.\n\n>From Bergen the company runs three others.')}\n${LINE}${MAIL('Second', 'Sund Silicon raises money.\nFrom here on it builds chips.')}`;
    const { articles, failures } = await readWhole('box.mbox', Buffer.from(box));
    expect(failures).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(articles[0]?.text).toContain('From Bergen the company');
    expect(articles[1]?.text).toContain('From here on');
  });

  test('tells the mail that cannot be read, and reads the others', async () => {
    const { articles, failures } = await readWhole(
      'box',
      Buffer.from(`${LINE}Subject: Empty\n\n\n\n${LINE}${MAIL('Second', 'Sund Silicon raises money.')}`),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Second']);
    expect(failures.map(({ message }) => message)).toEqual(['Cannot read "box, mail 1.eml": empty, it holds no text']);
  });

  test('takes a letter that begins with From for none', () => {
    expect(isMailbox(Buffer.from('From Bergen at 08:00 they wrote:\n\nA letter'))).toBe(false);
    expect(isMailbox(Buffer.from('From: a@b.example\nSubject: x\n\nA mail'))).toBe(false);
  });
});
