import { CARRIERS } from '../carriers.ts';
import { cross, type Family, list, type PoisonDrop, repeat } from '../family.ts';

const HEAD = 'From: a@b.example\r\nSubject: Halden leases 40 MW\r\nMIME-Version: 1.0\r\n';

function mail(rest: string | Buffer): PoisonDrop {
  return { name: 'mail.eml', bytes: Buffer.concat([Buffer.from(HEAD), Buffer.from(rest)]) };
}

function nestParts(depth: number): string {
  const opened = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  ).join('');
  return `${opened}Content-Type: text/plain\r\n\r\ndeep\r\n`;
}

function nestMails(depth: number): string {
  return `${`Content-Type: message/rfc822\r\n\r\n${HEAD}`.repeat(depth)}Content-Type: text/plain\r\n\r\ndeep`;
}

const parts = (count: number, part: string) =>
  `Content-Type: multipart/mixed; boundary=x\r\n\r\n${`--x\r\n${part}`.repeat(count)}--x--\r\n`;
const COUNTS = [10, 1000, 30_000];
const DEPTHS = [10, 100, 2000, 50_000];

/** Mails and mailboxes. */
export const MAIL: readonly Family[] = [
  list('nested-multipart', 'parts inside parts, mails inside mails, boundaries that are each other’s beginning', [
    ...DEPTHS.map((depth) => () => mail(nestParts(depth))),
    ...DEPTHS.map((depth) => () => mail(nestMails(depth))),
    ...DEPTHS.map((depth) => () => mail(`${`Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n`.repeat(depth)}deep`)),
    ...DEPTHS.map(
      (depth) => () =>
        mail(
          Array.from(
            { length: Math.min(depth, 3000) },
            (_, at) => `Content-Type: multipart/mixed; boundary="${'a'.repeat(at + 1)}"\r\n\r\n--${'a'.repeat(at + 1)}\r\n`,
          ).join(''),
        ),
    ),
    ...DEPTHS.map(
      (depth) => () =>
        mail(
          `Content-Type: multipart/mixed; boundary="${'b'.repeat(depth)}"\r\n\r\n${`--${'b'.repeat(Math.min(depth, 200))}\r\n\r\na\r\n`.repeat(2000)}`,
        ),
    ),
    ...DEPTHS.map(
      (depth) => () => mail(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x'.repeat(depth)}\r\n${'-'.repeat(depth)}`),
    ),
  ]),
  list('empty-parts', 'many parts with nothing, or next to nothing, in them', [
    ...COUNTS.flatMap((count) =>
      [
        '\r\n',
        '\r\n\r\n',
        'Content-Type: text/plain\r\n\r\na\r\n',
        'Content-Type: text/html\r\n\r\n<p>\r\n',
        'Content-Type: message/rfc822\r\n\r\n\r\n',
        'Content-Disposition: attachment; filename=a.txt\r\n\r\nA deal\r\n',
        'Content-Disposition: attachment; filename=a.eml\r\n\r\nSubject: a\r\nMIME-Version: 1.0\r\n\r\nb\r\n',
        'Content-Transfer-Encoding: base64\r\n\r\n====\r\n',
        'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-1.4\r\n',
      ].map((part) => () => mail(parts(count, part))),
    ),
  ]),
  list('header-floods', 'many headers, long ones, ones that never end', [
    ...[100, 10_000, 300_000].flatMap((count) => [
      () => mail(`${'Received: from a by b; Tue, 24 Nov 2026 08:00:00 +0000\r\n'.repeat(count)}\r\nA deal`),
      () => mail(`${'X: y\r\n'.repeat(count)}\r\nA deal`),
      () => mail(`X: ${'y'.repeat(20 * count)}\r\n\r\nA deal`),
      () => mail(`X: y\r\n${' z\r\n'.repeat(count)}\r\nA deal`),
      () => mail(`To: ${'a@b.example, '.repeat(count)}\r\n\r\nA deal`),
      () => mail(`To: ${'('.repeat(count)}\r\n\r\nA deal`),
      () => mail(`To: ${'<"'.repeat(count)}\r\n\r\nA deal`),
      () => mail(`Content-Type: text/plain; ${'a="b"; '.repeat(count)}\r\n\r\nA deal`),
      () =>
        mail(
          `Content-Type: text/plain; ${Array.from({ length: Math.min(count, 50_000) }, (_, at) => `name*${at}*=utf-8''%41`).join('; ')}\r\n\r\nA deal`,
        ),
      () => mail(`Date: ${'Tue, 24 Nov 2026 '.repeat(count)}\r\n\r\nA deal`),
      () => mail(`References: ${'<a@b> '.repeat(count)}\r\n\r\nA deal`),
    ]),
  ]),
  cross({
    name: 'encoded-words',
    about: 'encoded words that are broken, cut, endless or of unknown sets',
    fillings: [
      '=?utf-8?q?a?= ',
      '=?utf-8?b?4pyT?= ',
      '=?x?b?====?=',
      '=?utf-8?q?',
      '=?',
      '?=',
      '=?utf-8?b?/w==?=',
      '=?iso-2022-jp?B?GyRC?= ',
      '=?utf-8*en?q?=C3?= =?utf-8?q?=A9?= ',
      '=?utf-8?q?=',
      '_=20=3D=\r\n ',
      '=?gb18030?b?gTDTMg==?=\r\n ',
    ].map(repeat),
    carriers: [CARRIERS.mailHeader, CARRIERS.mail],
    sizes: [1000, 50_000, 1_000_000],
  }),
  list('encodings', 'bodies whose transfer encoding is broken', [
    ...[1000, 100_000, 5_000_000].flatMap((size) => [
      () => mail(`Content-Transfer-Encoding: base64\r\n\r\n${'A'.repeat(size)}`),
      () => mail(`Content-Transfer-Encoding: base64\r\n\r\n${'=\r\n'.repeat(size / 3)}`),
      () => mail(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(size)}`),
      () => mail(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=\r\n'.repeat(size / 3)}`),
      () => mail(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=3D=0A'.repeat(size / 6)}`),
      () => mail(`Content-Transfer-Encoding: x-uuencode\r\n\r\n${'M'.repeat(size)}`),
      () => mail(`Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'> a \r\n'.repeat(size / 6)}`),
      () =>
        mail(
          `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<div>'.repeat(size / 8)).toString('base64')}`,
        ),
    ]),
  ]),
  list('mailboxes', 'mailboxes of many, empty or endless messages', [
    ...[10, 1000, 30_000].flatMap((count) => [
      () => ({
        name: 'box.mbox',
        bytes: Buffer.from(`From a@b.example Tue Nov 24 08:00:00 2026\n${HEAD.replaceAll('\r', '')}\nA deal\n\n`.repeat(count)),
      }),
      () => ({ name: 'box.mbox', bytes: Buffer.from('From a@b.example Tue Nov 24 08:00:00 2026\n\n'.repeat(count)) }),
      () => ({
        name: 'box.mbox',
        bytes: Buffer.from(
          `From a@b.example Tue Nov 24 08:00:00 2026\n${HEAD.replaceAll('\r', '')}\n${'>From '.repeat(count)}\n`,
        ),
      }),
      () => ({
        name: 'box.mbox',
        bytes: Buffer.from(`From a@b.example Tue Nov 24 08:00:00 2026\n${HEAD.replaceAll('\r', '')}${parts(count, '\r\n')}`),
      }),
    ]),
  ]),
];
