import { describe, expect, test } from 'vitest';
import { listArticles, readOutcome } from '../read-whole.ts';
import { writeAttachment, writeParts } from './write-mail.ts';

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const COVER = 'Content-Type: text/plain; charset=utf-8\r\n\r\nSee below.';
const SEALED = Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.alloc(300, 0x9d)]);

describe('readDocuments()', () => {
  test.each([
    [
      'a file without a name',
      'Content-Type: application/octet-stream\r\nContent-Disposition: attachment',
      'a file without a name',
    ],
    [
      'a file by its name',
      'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="a.bin"',
      'a.bin',
    ],
  ])('tells of %s', async (_, headers, title) => {
    const { failures } = await readOutcome(
      'a.eml',
      writeParts([COVER, `${headers}\r\nContent-Transfer-Encoding: base64\r\n\r\n${SEALED.toString('base64')}`]),
    );
    expect(failures.map((failure) => failure.title)).toEqual([title]);
  });

  test.each([
    ['without a name', 'Content-Type: message/rfc822', 'an attached mail.eml'],
    ['with the name of its subject', 'Content-Type: message/rfc822; name="Halden"', 'Halden.eml'],
    ['with the name of a file', 'Content-Type: message/rfc822; name="halden.eml"', 'halden.eml'],
  ])('tells of an attached mail %s', async (_, headers, title) => {
    const inner = 'Subject: A note\r\nFrom: a@b.example\r\nContent-Type: text/plain\r\n\r\n';
    const { failures } = await readOutcome(
      'a.eml',
      writeParts([COVER, `${headers}\r\nContent-Disposition: attachment\r\n\r\n${inner}`]),
    );
    expect(failures.map((failure) => failure.title)).toEqual([title]);
  });

  test('reads the text of an attached file', async () => {
    const titles = await listArticles(
      'a.eml',
      writeParts([COVER, writeAttachment('text/plain', 'a.txt', `Halden leases 40 MW\n\n${LEAD}`)]),
    );
    expect(titles.at(-1)?.title).toBe('Halden leases 40 MW');
  });
});
