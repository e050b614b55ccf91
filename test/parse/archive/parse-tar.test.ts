import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOutcome } from '../read-whole.ts';
import { packTar, packTarFile, packTarGz, writeStory } from './pack.ts';

const STORIES = [1, 2, 3].map((number) => [`news/${number}.txt`, writeStory(number)] as const);
const TITLES = [1, 2, 3].map((number) => `Norvik Grid rents hall ${number} in Bergen`);
const END = Buffer.alloc(1024);

const record = (key: string, value: string) => {
  const length = Buffer.byteLength(` ${key}=${value}\n`);
  const digits = String(length + String(length).length).length;
  return `${length + digits} ${key}=${value}\n`;
};

async function list(bytes: Uint8Array, name = 'drops/a.tar') {
  const { articles, failures, reason, message } = await readOutcome(name, bytes);
  return {
    titles: articles.map(({ title }) => title),
    faults: failures.map(({ title, error }) => `${title}: ${error.reason} ${error.detail}`),
    reason,
    message,
  };
}

describe('parseTar()', () => {
  test('reads the files of an archive in their order', async () => {
    expect(await list(packTar(STORIES))).toMatchObject({ titles: TITLES, faults: [] });
    expect(await list(packTar(STORIES).subarray(0, -1024))).toMatchObject({ titles: TITLES, faults: [] });
  });

  test('knows archives of old programs, which have no signature, by their check sums', async () => {
    const archive = packTarFile(Buffer.from('1.txt'), { content: Buffer.from(writeStory(1)) });
    const sum = Number.parseInt(archive.toString('latin1', 148, 154), 8);
    const signature = archive.subarray(257, 265).reduce((total, byte) => total + byte, 0);
    archive.fill(0, 257, 265);
    archive.write((sum - signature).toString(8).padStart(6, '0'), 148);
    expect((await list(Buffer.concat([archive, END]))).titles).toEqual(TITLES.slice(0, 1));
  });

  test('reads names too long for a header, in either form, and sizes in the other form', async () => {
    const long = `${'folder/'.repeat(30)}1.bin`;
    const noise = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
    const gnu = [
      packTarFile(Buffer.from('././@LongLink'), { content: Buffer.from(`${long}\0`), type: 'L' }),
      packTarFile(Buffer.from('cut'), { content: noise }),
    ];
    expect((await list(Buffer.concat([...gnu, END]))).faults[0]).toMatch(/^…\S+folder\/1\.bin: /);
    const notes = record('mtime', '1') + record('path', 'ø/2.bin') + record('size', '8');
    const posix = [
      packTarFile(Buffer.from('notes'), { content: Buffer.from(notes), type: 'x' }),
      packTarFile(Buffer.from('cut'), { content: noise, size: 0 }),
      packTarFile(Buffer.from('3.txt'), { content: Buffer.from(writeStory(3)) }),
    ];
    const { faults, titles } = await list(Buffer.concat([...posix, END]));
    expect(faults[0]).toMatch(/^ø\/2\.bin: /);
    expect(titles).toEqual([TITLES[2]]);
  });

  test.each(['', '12', '9999999 path=a\n', '5 a\n', '7 size=\n', 'size=8\n'])('passes over notes such as %j', async (notes) => {
    const files = [
      packTarFile(Buffer.from('notes'), { content: Buffer.from(notes), type: 'x' }),
      packTarFile(Buffer.from('1.txt'), { content: Buffer.from(writeStory(1)) }),
    ];
    expect((await list(Buffer.concat([...files, END]))).titles).toEqual(TITLES.slice(0, 1));
  });

  test('reads numbers in binary form, and names in two parts', async () => {
    const file = packTarFile(Buffer.from('1.bin'), { content: Buffer.from('MZ\x90') });
    file.fill(0, 124, 136);
    file[124] = 0x80;
    file[135] = 3;
    file.write('long/folder', 345);
    file.write('        ', 148);
    const sum = file.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    file.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect((await list(Buffer.concat([file, END]))).faults[0]).toBe(
      'long/folder/1.bin: unsupported it seems to be a Windows program',
    );
  });

  test('passes over folders, links and devices', async () => {
    const others = ['1', '2', '3', '5', '6', 'g', 'V'].map((type) =>
      packTarFile(Buffer.from(`${type}.txt`), { content: Buffer.alloc(0), type, size: type === '5' ? 512 : 0 }),
    );
    expect(await list(Buffer.concat([...others, packTar(STORIES)]))).toMatchObject({ titles: TITLES, faults: [] });
  });

  test('tells in its place what it cannot read, and goes on', async () => {
    const sparse = packTarFile(Buffer.from('holes.bin'), { content: Buffer.from('x'), type: 'S' });
    const { titles, faults } = await list(Buffer.concat([sparse, packTar(STORIES)]));
    expect(titles).toEqual(TITLES);
    expect(faults).toEqual(['holes.bin: unsupported a file with holes']);
  });

  test('gives what stands before a break, and says so', async () => {
    const archive = packTar(STORIES);
    expect(await list(archive.subarray(0, 2 * 1024 + 600))).toMatchObject({
      titles: TITLES.slice(0, 2),
      faults: ['news/3.txt: malformed the archive breaks off inside it'],
    });
    archive[1024] = 1;
    expect(await list(archive)).toMatchObject({
      titles: TITLES.slice(0, 1),
      faults: ['drops/a.tar: malformed the archive is damaged or breaks off'],
    });
  });

  test('refuses files and notes larger than is read', async () => {
    const large = packTarFile(Buffer.from('a.txt'), { content: Buffer.from('x'), size: 30_000_000 });
    expect((await list(large)).faults).toEqual(['a.txt: too-large 30000000 bytes, the limit is 25000000']);
    const note = packTarFile(Buffer.from('a'), { content: Buffer.from('x'), size: 2_000_000, type: 'L' });
    expect((await list(note)).faults).toEqual(['drops/a.tar: too-large 2000000 bytes, the limit is 1000000']);
  });

  test('refuses an archive of more files than a drop may have', async () => {
    const file = packTarFile(Buffer.from('a.css'), { content: Buffer.alloc(0) });
    const archive = Buffer.alloc(file.length * 40_001, file);
    const nested = packTar([
      ['1.tar', archive],
      ['2.tar', archive],
      ['3.tar', archive],
    ]);
    const { faults } = await list(gzipSync(nested));
    expect(faults.at(-1)).toMatch(/too-large an archive of 100001 files or more/);
  });

  test('finds an archive without a text empty', async () => {
    expect(await list(packTar([['a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')]]))).toMatchObject({ reason: 'empty' });
  });

  test('leaves out the folder of a page that was saved before it', async () => {
    const page = `<html><body><h1>${TITLES[0]}</h1><p>${writeStory(1).slice(40)}</p></body></html>`;
    const archive = packTar([
      ['a.html', page],
      ['a-Dateien/frame.html', '<html><body>Buy two.</body></html>'],
    ]);
    expect((await list(archive)).titles).toEqual([TITLES[0]]);
  });
});

describe('parseGzip()', () => {
  test('reads a packed file, and the files of a packed tar archive, as one archive', async () => {
    expect((await list(gzipSync(writeStory(1)), 'a.txt.gz')).titles).toEqual(TITLES.slice(0, 1));
    expect((await list(packTarGz(STORIES), 'a.tgz')).titles).toEqual(TITLES);
    let packed = gzipSync(writeStory(1));
    for (let depth = 1; depth < 3; depth += 1) packed = gzipSync(packed);
    expect((await list(packed)).titles).toEqual(TITLES.slice(0, 1));
    expect(await list(gzipSync(packed))).toMatchObject({ reason: 'unsupported' });
  });

  test('reads several packed files behind each other as one', async () => {
    const half = Math.floor(writeStory(1).length / 2);
    const packed = Buffer.concat([gzipSync(writeStory(1).slice(0, half)), gzipSync(writeStory(1).slice(half))]);
    expect((await list(packed)).titles).toEqual(TITLES.slice(0, 1));
  });

  test('gives what stands before a break, and says so', async () => {
    const noise = Array.from({ length: 400 }, (_, at) => writeStory(at * 7919)).join('\n\n');
    const text = gzipSync(`${writeStory(1)}\n\n${noise}`);
    expect(await list(text.subarray(0, text.length - 30), 'a.gz')).toMatchObject({
      titles: TITLES.slice(0, 1),
      faults: ['a.gz: malformed it breaks off or is damaged'],
    });
    const tar = gzipSync(packTar([...STORIES, ['4.txt', noise]]));
    const cut = await list(tar.subarray(0, tar.length - 400));
    expect(cut.titles).toEqual(TITLES);
    expect(cut.faults).toEqual([expect.stringMatching(/malformed it breaks off/)]);
    expect(await list(gzipSync('').subarray(0, 11), 'a.gz')).toMatchObject({ reason: 'malformed' });
    expect(await list(gzipSync(''), 'a.gz')).toMatchObject({ reason: 'empty' });
  });

  test('refuses a file that is larger than any text, and no bomb', async () => {
    const { message } = await list(gzipSync(Buffer.alloc(25_000_001, 'a'), { level: 0 }), 'a.txt.gz');
    expect(message).toContain('too-large');
  });

  test('stops unpacking a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(80_000_000));
    expect(await list(bomb, 'a.gz')).toMatchObject({ reason: 'bomb', message: expect.stringContaining('more than 25000000') });
    const tar = gzipSync(packTar(Array.from({ length: 4 }, (_, at) => [`${at}.png`, Buffer.alloc(20_000_000)] as const)));
    const { reason, message } = await list(tar, 'a.tgz');
    expect(reason).toBe('bomb');
    expect(message).toContain('unpack to more than 64000000 bytes');
  });
});
