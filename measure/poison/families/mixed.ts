import { gzipSync } from 'node:zlib';
import { CARRIERS } from '../carriers.ts';
import { type Family, list } from '../family.ts';
import { packEntries } from '../pack/pack-entries.ts';
import { drawLines, packPage } from '../pack/pack-pdf.ts';

const GOOD: Readonly<Record<string, Buffer>> = {
  page: Buffer.from(CARRIERS.page('A deal.').bytes),
  mail: Buffer.from(CARRIERS.mail('A deal.').bytes),
  feed: Buffer.from(CARRIERS.feed('A deal.').bytes),
  json: Buffer.from(CARRIERS.json('A deal.').bytes),
  zip: packEntries([{ name: 'a.txt', content: 'Halden leases 40 MW of Norvik Grid near Bergen.' }]),
  pdf: packPage(drawLines(['Halden leases 40 MW of Norvik Grid near Bergen.'])),
  gzip: gzipSync('Halden leases 40 MW of Norvik Grid near Bergen.'),
  mailbox: Buffer.from(CARRIERS.mailbox('A deal.').bytes),
  gif: Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
  document: Buffer.from(CARRIERS.document('A deal.').bytes),
};
const KINDS = Object.keys(GOOD);
const ENDINGS = ['txt', 'html', 'eml', 'pdf', 'zip', 'json', 'xml', 'docx', 'gz', 'mbox', 'mhtml', 'md', 'bin', ''];

/** Files that are two formats at once, or say that they are another. */
export const MIXED: readonly Family[] = [
  list('two-formats', 'one format behind or inside another', [
    ...KINDS.flatMap((first) =>
      KINDS.filter((second) => second !== first).map((second) => () => ({
        name: `a.${second}`,
        bytes: Buffer.concat([GOOD[first] ?? Buffer.alloc(0), Buffer.from('\n'), GOOD[second] ?? Buffer.alloc(0)]),
      })),
    ),
    ...KINDS.map((kind) => () => ({
      name: 'a.html',
      bytes: Buffer.concat([Buffer.from('<html><body><!--'), GOOD[kind] ?? Buffer.alloc(0)]),
    })),
    ...KINDS.map((kind) => () => ({
      name: 'a.eml',
      bytes: Buffer.concat([Buffer.from('From: a@b.example\nSubject: a\nMIME-Version: 1.0\n\n'), GOOD[kind] ?? Buffer.alloc(0)]),
    })),
  ]),
  list(
    'wrong-names',
    'one format under the name of another',
    KINDS.flatMap((kind) => ENDINGS.map((ending) => () => ({ name: `a.${ending}`, bytes: GOOD[kind] ?? Buffer.alloc(0) }))),
  ),
];
