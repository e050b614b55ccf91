import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lambdas/deal/article.ts';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { packTar, packZip } from './archive/pack.ts';
import { writeDocx, writeParagraph } from './office/write-docx.ts';
import { listArticles } from './read-whole.ts';
import { writePlist } from './saved/write-plist.ts';

const LEAD = 'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said.';
const PAGE = `<!doctype html><html lang="en"><head><title>Halden leases 40 MW</title></head><body><h1>Halden leases 40 MW</h1><p>${LEAD}</p><blockquote>${LEAD}</blockquote></body></html>`;
const MAIL = `From: a@b.example\r\nSubject: Halden leases 40 MW\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${LEAD}</p>\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n${LEAD}\r\n--x--`;
const TEXT = `Halden leases 40 MW\n\nSource : Gridpost Titre original : Halden Pèse 40 MW\n\n${LEAD}\n\nComments\n\nNo.`;

const MARKDOWN = `---\ntitle: Halden leases 40 MW\nauthor: [Ada Sund]\n---\n${LEAD}\n\n> ${LEAD}\n\n- **Halden** [said](https://a.example)\n`;
const SAVED = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://a.example/\r\n\r\n${PAGE}\r\n--x--\r\n`;
const ZIP = await packZip([
  ['a.txt', TEXT],
  ['b/c.html', PAGE],
]);
const DOCX = await writeDocx(writeParagraph('Halden leases 40 MW', 'Titel') + writeParagraph(LEAD));
const TAR = packTar([
  ['a.txt', TEXT],
  ['b.eml', MAIL],
]);
const WEB_ARCHIVE = writePlist({ WebMainResource: { WebResourceData: Buffer.from(PAGE), WebResourceURL: 'https://a.example/' } });

const names = fc.constantFrom('a.txt', 'a.html', 'a.eml', 'a.md', 'a.zip', 'drops/a', 'a.bin');
const wholes = fc
  .constantFrom(PAGE, MAIL, TEXT, MARKDOWN, SAVED, ZIP, DOCX, TAR, gzipSync(TAR), WEB_ARCHIVE)
  .map((whole) => Buffer.from(whole));
const bits = fc.constantFrom(
  '<',
  '>',
  '</p>',
  '<p ',
  '"',
  '\n',
  '\0',
  '\r\n--x\r\n',
  '&#x',
  '\u00a0',
  '年',
  'By ',
  ' : ',
  '=?utf-8?q?',
);
/** A file that is cut at one place and holds something else there. */
const damaged = fc.tuple(wholes, fc.nat(), fc.nat(30), fc.array(bits, { maxLength: 6 })).map(([bytes, at, gone, pieces]) => {
  const place = at % bytes.length;
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(pieces.join('')), bytes.subarray(place + gone)]);
});
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ maxLength: 200 }).map((text) => Buffer.from(text)),
  damaged,
);

async function readOrRefuse(name: string, bytes: Uint8Array): Promise<Article[]> {
  try {
    return await listArticles(name, bytes);
  } catch (error) {
    if (error instanceof UnreadableDropError) return [];
    throw error;
  }
}

describe('parseFile() of any bytes', () => {
  test('gives articles that keep their promises, or says why the file cannot be read', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(names, anyBytes, async (name, bytes) => {
        for (const { text, title, zones } of await readOrRefuse(name, bytes)) {
          expect(title.trim()).not.toBe('');
          expect(text.startsWith(title)).toBe(true);
          expect(zones[0]?.zone).toBe('title');
          let at = 0;
          for (const { start, end } of zones) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(text.length);
        }
      }),
      { numRuns: 800 },
    );
  });

  test('gives the same articles each time', async () => {
    await fc.assert(
      fc.asyncProperty(names, damaged, async (name, bytes) => {
        expect(await readOrRefuse(name, bytes)).toEqual(await readOrRefuse(name, bytes));
      }),
      { numRuns: 50 },
    );
  });
});
