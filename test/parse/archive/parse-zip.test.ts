import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packEntries } from '../../../measure/poison/pack/pack-entries.ts';
import { readOutcome, readWhole } from '../read-whole.ts';
import { packZip, writeStory } from './pack.ts';

const STORIES = [1, 2, 3].map((number) => [`news/${number}.txt`, writeStory(number)] as const);
const TITLES = [1, 2, 3].map((number) => `Norvik Grid rents hall ${number} in Bergen`);

async function listTitles(bytes: Uint8Array): Promise<string[]> {
  return (await readWhole('drops/a.zip', bytes)).articles.map(({ title }) => title);
}

async function listFailures(bytes: Uint8Array): Promise<string[]> {
  return (await readWhole('drops/a.zip', bytes)).failures.map(({ title, error }) => `${title}: ${error.reason} ${error.detail}`);
}

describe('parseZip()', () => {
  test('reads the files of an archive in the order in which it lists them', async () => {
    expect(await listTitles(await packZip(STORIES))).toEqual(TITLES);
    expect(await listTitles(await packZip(STORIES, { compress: false }))).toEqual(TITLES);
    expect(await listTitles(await packZip(STORIES.toReversed()))).toEqual(TITLES.toReversed());
  });

  test('reads archives in archives, twice, and says of the third what it is', async () => {
    let archive = await packZip([['0.txt', writeStory(0)]]);
    for (const number of [1, 2]) archive = await packZip([[`${number}.zip`, archive]]);
    expect(await listTitles(archive)).toEqual(['Norvik Grid rents hall 0 in Bergen']);
    const deeper = await packZip([
      ['3.zip', archive],
      ['a.txt', writeStory(1)],
    ]);
    expect(await listTitles(deeper)).toEqual(['Norvik Grid rents hall 1 in Bergen']);
    expect(await listFailures(deeper)).toEqual(['3.zip/2.zip/1.zip: unsupported an archive inside archives, more than 2 deep']);
  });

  test('skips what nobody put there to be read', async () => {
    const page = `<html><body><h1>Norvik Grid rents hall 3 in Bergen</h1><p>${writeStory(3).slice(40)}</p></body></html>`;
    const archive = await packZip([
      ['__MACOSX/news/._1.txt', 'Mac OS X'],
      ['news/.DS_Store', '\0\0\0\x01Bud1'],
      ['Thumbs.db', '\xd0\xcf'],
      ['news/logo.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
      ['news/picture', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
      ['news/icon.ico', Buffer.from([0, 0, 1, 0, 1, 0])],
      ['news/style.css', 'p { color: red }'],
      ['news/3.html', page],
      ['news/3_files/frame.html', '<html><body><p>Buy two and get one.</p></body></html>'],
      ['news/3_files/data.json', '{"a": 1}'],
      ['news/1.txt', writeStory(1)],
    ]);
    expect(await listTitles(archive)).toEqual([TITLES[2], TITLES[0]]);
    expect(await listFailures(archive)).toEqual([]);
  });

  test('keeps a folder whose name only looks like that of a saved page, and a text under the name of a picture', async () => {
    const archive = await packZip([
      ['report_files/1.txt', writeStory(1)],
      ['2.jpg', writeStory(2)],
    ]);
    expect(await listTitles(archive)).toEqual(TITLES.slice(0, 2));
  });

  test('tells in its place what it cannot read, and goes on', async () => {
    const archive = await packZip([
      ['sheet.xls', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
      ['empty.txt', ''],
      ['1.txt', writeStory(1)],
    ]);
    expect(await listTitles(archive)).toEqual(TITLES.slice(0, 1));
    expect(await listFailures(archive)).toEqual([
      'sheet.xls: unsupported it seems to be an old Office document',
      'empty.txt: empty undefined',
    ]);
  });

  test.each([
    ['encrypted', { flags: 1 }, 'encrypted undefined'],
    ['encrypted strongly', { flags: 0x41 }, 'encrypted undefined'],
    ['packed with LZMA', { method: 14 }, 'unsupported packed with LZMA'],
    ['packed in a way without a name', { method: 77 }, 'unsupported packed with method 77'],
    ['of a wrong check sum', { crc: 7 }, 'malformed its check sum is wrong'],
    ['larger than it claims', { size: 9 }, 'bomb it unpacks to more than 9 bytes'],
    ['smaller than it claims', { size: 9000 }, `malformed it unpacks to ${writeStory(1).length} bytes and should to 9000`],
    ['of a claim beyond reason', { size: 0xfffffffe }, 'bomb 4294967294 bytes when unpacked, the limit is 25000000'],
    ['not where the archive says', { offset: 3 }, 'malformed it is not where the archive says'],
    ['not deflated at all', { packed: Buffer.from([0xff, 0xff, 0xff]) }, 'malformed its packed bytes make no sense'],
  ])('goes on after a file that is %s', async (_, fault, words) => {
    const archive = packEntries([
      { name: 'a.txt', content: writeStory(1), ...fault },
      { name: 'b.txt', content: writeStory(2) },
    ]);
    expect(await listFailures(archive)).toContain(`a.txt: ${words}`);
    expect(await listTitles(archive)).toEqual([TITLES[1]]);
  });

  test('reads an archive whose list is cut off, or damaged, up to there, and says so', async () => {
    const archive = await packZip(STORIES);
    const missing = 'drops/a.zip: malformed the list of files at the end of the archive is missing';
    const list = archive.indexOf('PK\x01\x02');
    for (const cut of [archive.subarray(0, archive.length - 10), archive.subarray(0, list)]) {
      expect(await listTitles(cut)).toEqual(TITLES);
      expect(await listFailures(cut)).toEqual([missing]);
    }
    const broken = archive.subarray(0, archive.indexOf('PK\x03\x04', 4) + 60);
    expect(await listTitles(broken)).toEqual(TITLES.slice(0, 1));
    expect(await listFailures(broken)).toEqual([expect.stringMatching(/^news\/2\.txt: malformed/), missing]);
  });

  test('reads files whose sizes stand behind them, without the list that has the sizes too', async () => {
    const streamed = { flags: 0x808, size: 0, crc: 0 };
    const archive = packEntries([
      { name: '1.txt', content: writeStory(1), ...streamed },
      { name: '2.txt', content: writeStory(2), ...streamed, method: 0, packed: Buffer.from(writeStory(2)) },
      { name: '3.txt', content: writeStory(3), ...streamed },
    ]);
    const cut = archive.subarray(0, archive.indexOf('PK\x01\x02'));
    expect(await listTitles(cut)).toEqual([TITLES[0], TITLES[2]]);
    expect((await listFailures(cut))[0]).toBe('2.txt: malformed its size is not known');
  });

  test('refuses more files than a drop may have without their list, too', async () => {
    const archive = Buffer.from(`PK\x03\x04${'\0'.repeat(26)}`.repeat(100_001));
    expect(await readOutcome('a.zip', archive)).toMatchObject({ reason: 'too-large' });
  });

  test('stops where the drop has unpacked as much as it may', async () => {
    const content = Buffer.alloc(16_000_000);
    const entry = { content, packed: deflateRawSync(content) };
    const archive = packEntries([1, 2, 3, 4, 5].map((number) => ({ name: `${number}.png`, ...entry })));
    expect(await readOutcome('a.zip', archive)).toMatchObject({
      reason: 'bomb',
      message: expect.stringContaining('unpack to more than 64000000 bytes'),
    });
  });

  test('refuses a large file that is not packed much as too large', async () => {
    const archive = packEntries([{ name: 'a.txt', content: writeStory(1), size: 25_000_001, packed: Buffer.alloc(300_000) }]);
    expect(await readOutcome('a.zip', archive)).toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('25000001 bytes when unpacked'),
    });
  });

  test('reads an archive with a comment, and one with bytes behind it', async () => {
    expect(await listTitles(await packZip(STORIES, { comment: 'Packed for the morning.' }))).toEqual(TITLES);
    expect(await listTitles(Buffer.concat([await packZip(STORIES), Buffer.alloc(70_000)]))).toEqual(TITLES);
  });

  test('shows names as paths inside the archive', async () => {
    const archive = packEntries(
      ['../../etc/passwd', '/root/a.doc', 'C:\\temp\\b.doc', 'a\u202etxt.doc', `${'x'.repeat(2000)}.doc`].map((name) => ({
        name,
        content: Buffer.from('{\\rtf1}'),
      })),
    );
    const outcome = await readOutcome('a.zip', archive);
    expect(outcome.failures.map(({ title }) => title)).toEqual([
      'etc/passwd',
      'root/a.doc',
      'temp/b.doc',
      'atxt.doc',
      `…${'x'.repeat(195)}.doc`,
    ]);
  });

  test('finds an archive whose files share their bytes a bomb', async () => {
    const archive = packEntries([
      { name: 'a.txt', content: writeStory(1) },
      { name: 'b.txt', content: writeStory(1), offset: 0 },
    ]);
    expect(await readOutcome('a.zip', archive)).toMatchObject({
      reason: 'bomb',
      message: expect.stringContaining('an archive whose files overlap'),
    });
  });

  test('refuses an archive that lists more files than a drop may have, without reading the list', async () => {
    const archive = packEntries([{ name: 'a.txt', content: writeStory(1) }], { claimed: 5_000_000 });
    expect(await readOutcome('a.zip', archive)).toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('an archive of 5000000 files or more, the limit is 100000'),
    });
  });

  test('unpacks all archives of a drop from one budget', async () => {
    const zeros = { packed: deflateRawSync(Buffer.alloc(24_000_000)), content: Buffer.alloc(24_000_000) };
    const archive = packEntries([
      ...[1, 2, 3, 4, 5].map((number) => ({ name: `${number}.bin`, ...zeros })),
      { name: 'z.txt', content: writeStory(1) },
    ]);
    const { articles, failures } = await readOutcome(
      'a.zip',
      await packZip([
        ['inner.zip', archive],
        ['b.txt', writeStory(2)],
      ]),
    );
    expect(failures.map(({ title, error }) => `${title}: ${error.reason}`)).toEqual([
      'inner.zip/1.bin: unsupported',
      'inner.zip/2.bin: unsupported',
      'inner.zip/3.bin: bomb',
      'inner.zip/4.bin: bomb',
      'inner.zip/5.bin: bomb',
    ]);
    expect(articles.map(({ title }) => title)).toEqual(TITLES.slice(0, 2));
  });

  test.each([
    ['no file', []],
    ['only folders', ['news/', 'news/old/']],
    ['only pictures', ['a.png']],
  ])('finds an archive with %s empty', async (_, names) => {
    const archive = packEntries(names.map((name) => ({ name, content: Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1') })));
    expect(await readOutcome('a.zip', archive)).toMatchObject({ reason: 'empty' });
  });

  test.each([
    ['an Excel workbook', ['[Content_Types].xml', 'xl/workbook.xml']],
    ['a PowerPoint presentation', ['[Content_Types].xml', 'ppt/presentation.xml']],
    ['a Pages, Numbers or Keynote document', ['Index/Document.iwa']],
    ['a Java program', ['META-INF/MANIFEST.MF']],
  ])('says that an archive seems to be %s', async (words, names) => {
    const archive = await packZip(names.map((name) => [name, '<x/>'] as const));
    expect(await readOutcome('a.zip', archive)).toMatchObject({
      reason: 'unsupported',
      message: expect.stringContaining(`it seems to be ${words}`),
    });
  });

  test('says that an archive seems to be a book', async () => {
    const archive = await packZip([
      ['mimetype', 'application/epub+zip'],
      ['a.xhtml', '<html/>'],
    ]);
    expect(await readOutcome('a.zip', archive)).toMatchObject({ message: expect.stringContaining('an electronic book (EPUB)') });
  });
});
