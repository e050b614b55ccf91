import { deflateRawSync, gzipSync } from 'node:zlib';
import { CARRIERS } from '../carriers.ts';
import { type Family, list, type PoisonDrop } from '../family.ts';
import { deflateFill, gzipFill } from '../pack/deflate-fill.ts';
import { packDocument } from '../pack/pack-document.ts';
import { packEntries, type ZipEntry } from '../pack/pack-entries.ts';
import { packTar } from '../pack/pack-tar.ts';

const STORY = Buffer.from(CARRIERS.text('A good deal.').bytes);
const TINY = gzipSync('x', { level: 1 });
const GOOD: ZipEntry = { name: 'good.txt', content: STORY };
const zip = (entries: readonly ZipEntry[], options?: Parameters<typeof packEntries>[1]): PoisonDrop => ({
  name: 'a.zip',
  bytes: packEntries(entries, options),
});
const gzip = (bytes: Uint8Array, name = 'a.gz'): PoisonDrop => ({ name, bytes });

function zeros(megabytes: number, name = 'zeros.txt'): ZipEntry {
  return { name, packed: deflateFill(megabytes), size: Math.min(megabytes * 1_000_000, 0xffffffff) };
}

function nestZips(depth: number, inner: Uint8Array, copies = 1): Uint8Array {
  let bytes: Uint8Array = inner;
  for (let level = 0; level < depth; level += 1) {
    const content = bytes;
    bytes = packEntries(Array.from({ length: copies }, (_, at) => ({ name: `${level}-${at}.zip`, content })));
  }
  return bytes;
}

/** Many names for one compressed file. */
function overlap(count: number, megabytes: number): Buffer {
  const [first, size] = [zeros(megabytes, '0.txt'), megabytes * 1_000_000];
  const { packed = new Uint8Array() } = first;
  const others = Array.from(
    { length: count },
    (_, at): ZipEntry => ({
      name: `${at}.txt`,
      packed: new Uint8Array(),
      packedSize: packed.length,
      size,
      offset: 0,
      isOnlyListed: true,
    }),
  );
  return packEntries([first, ...others]);
}

const BAD_NAMES = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\a.txt',
  '..\\..\\a.txt',
  'a\0b.txt',
  '',
  '.',
  '..',
  './a.txt',
  'a//b.txt',
  '\u202etxt.exe',
  'n'.repeat(65_000),
  '__proto__',
  'con.txt',
  'a.txt/',
  '\\\\server\\share\\a.txt',
];

/** ZIP, gzip, tar and Word documents. */
export const ARCHIVES: readonly Family[] = [
  list('zip-bombs', 'archives that unpack to far more than their size: flat, nested, overlapping, with sizes that lie', [
    ...[10, 100, 1000, 4000, 20_000].flatMap((megabytes) => [
      () => zip([zeros(megabytes)]),
      () => zip([GOOD, zeros(megabytes)]),
      () => zip([{ ...zeros(megabytes), size: 100 }]),
      () => zip([{ ...zeros(megabytes), size: 0 }, GOOD]),
      () => zip([{ ...zeros(megabytes, 'a.html') }, zeros(megabytes, 'b.eml'), zeros(megabytes, 'c.json')]),
    ]),
    ...[1, 2, 3, 10, 100].flatMap((depth) => [
      () => ({ name: 'a.zip', bytes: nestZips(depth, packEntries([zeros(50)])) }),
      () => ({ name: 'a.zip', bytes: nestZips(depth, packEntries([GOOD])) }),
      () => ({ name: 'a.zip', bytes: nestZips(Math.min(depth, 3), packEntries([zeros(10)]), 10) }),
    ]),
    ...[10, 1000, 60_000].map((count) => () => ({ name: 'a.zip', bytes: overlap(count, 1) })),
    ...[10, 1000].map((count) => () => ({ name: 'a.zip', bytes: overlap(count, 100) })),
  ]),
  list('zip-entries', 'up to five million entries, names that lead outside, directories that lie', [
    ...[1000, 20_000, 60_000, 150_000].flatMap((count) => [
      () => zip(Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, method: 0 }))),
      () =>
        zip(
          Array.from({ length: count }, (_, at) => ({
            name: `${at}.txt`,
            offset: 0,
            packedSize: 0,
            size: 0,
            isOnlyListed: true,
          })),
        ),
      () => zip(Array.from({ length: count }, (_, at) => ({ name: `${at}/`, method: 0 }))),
      () =>
        zip(
          Array.from({ length: Math.min(count, 60_000) }, (_, at) => ({
            name: `${at}.txt`,
            method: 0,
            content: 'Halden leases 40 MW of Norvik Grid near Bergen.',
          })),
        ),
      () => zip(Array.from({ length: count }, () => ({ name: 'same.txt', method: 0, content: 'x' }))),
    ]),
    ...[5_000_000, 70_000, 0xffffffff].map((claimed) => () => zip([GOOD], { claimed })),
    ...BAD_NAMES.flatMap((name) => [
      () => zip([{ name, content: STORY }, GOOD]),
      () => zip([{ name, content: STORY, flags: 0 }]),
    ]),
    ...[1, 2, 6, 12, 14, 93, 95, 98, 99, 255].map((method) => () => zip([{ name: 'a.txt', content: STORY, method }, GOOD])),
    ...[1, 0x41, 0x2000, 0xffff].map((flags) => () => zip([{ name: 'a.txt', content: STORY, flags }, GOOD])),
    () => zip([{ ...GOOD, crc: 1 }]),
    () => zip([{ ...GOOD, offset: 0xfffffff0 }]),
    () => zip([{ ...GOOD, offset: 7 }]),
    () => zip([{ ...GOOD, packedSize: 0xfffffff0 }]),
    () => zip([GOOD], { comment: Buffer.from('PK\x05\x06'.repeat(16_000)) }),
    () => zip([GOOD], { comment: packEntries([GOOD]).subarray(0, 65_000) }),
    () => zip([GOOD], { before: Buffer.alloc(5_000_000, 'PK\x03\x04') }),
    () => zip([GOOD], { before: packEntries([zeros(100)]) }),
    () => ({ name: 'a.zip', bytes: Buffer.from('PK\x03\x04'.repeat(2_000_000), 'latin1') }),
    () => ({ name: 'a.zip', bytes: Buffer.from(`PK\x03\x04${'PK\x05\x06'.repeat(2_000_000)}`, 'latin1') }),
    ...[10, 30, 60, 100, 200].map((at) => () => ({ name: 'a.zip', bytes: packEntries([GOOD, zeros(1)]).subarray(0, at) })),
    ...[1, 10, 22, 40, 80].map((at) => () => ({ name: 'a.zip', bytes: packEntries([GOOD, zeros(1)]).subarray(0, -at) })),
  ]),
  list('gzip-bombs', 'gzip and tar that unpack without end, in members without end, with headers that lie', [
    ...[10, 100, 1000, 20_000].flatMap((megabytes) => [
      () => gzip(gzipFill(megabytes)),
      () => gzip(gzipFill(megabytes), 'a.tar.gz'),
      () => gzip(gzipSync(gzipFill(megabytes))),
      () => gzip(gzipSync(gzipSync(gzipFill(megabytes)))),
      () => zip([{ name: 'a.gz', content: gzipFill(megabytes) }, GOOD]),
      () =>
        gzip(
          gzipSync(
            packTar([
              { name: 'a.gz', content: gzipFill(megabytes) },
              { name: 'good.txt', content: STORY },
            ]),
          ),
          'a.tgz',
        ),
    ]),
    ...[100, 10_000, 500_000].flatMap((count) => [
      () => gzip(Buffer.concat(Array.from({ length: count }, () => TINY))),
      () =>
        gzip(
          Buffer.concat([
            Buffer.from('1f8b0808000000000003', 'hex'),
            Buffer.alloc(count * 10, 'n'),
            Buffer.from([0]),
            deflateRawSync(STORY),
          ]),
        ),
      () =>
        gzip(gzipSync(packTar(Array.from({ length: Math.min(count, 60_000) }, (_, at) => ({ name: `${at}.txt` })))), 'a.tar.gz'),
      () =>
        gzip(
          gzipSync(
            packTar(
              Array.from({ length: Math.min(count, 30_000) }, (_, at) => ({
                name: `${at}.txt`,
                content: `Halden leases ${at} MW`,
              })),
            ),
          ),
          'a.tar.gz',
        ),
      () => gzip(Buffer.concat([gzipSync(STORY), Buffer.alloc(count * 10)])),
    ]),
    ...[
      '77777777777 ',
      '-1          ',
      '\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff',
      '\xff'.repeat(12),
      '            ',
      '00000000008x',
    ].flatMap((size) => [
      () => ({
        name: 'a.tar',
        bytes: packTar([
          { name: 'a.txt', content: STORY, size },
          { name: 'good.txt', content: STORY },
        ]),
      }),
      () => gzip(gzipSync(packTar([{ name: 'a.txt', content: STORY, size }])), 'a.tar.gz'),
    ]),
    ...['L', 'K', 'x', 'g', 'S', '1', '2', '3', '5', '7', 'V', '\0'].flatMap((type) => [
      () => ({
        name: 'a.tar',
        bytes: packTar([
          { name: 'a.txt', content: STORY, type },
          { name: 'good.txt', content: STORY },
        ]),
      }),
      () => ({
        name: 'a.tar',
        bytes: packTar(Array.from({ length: 5000 }, () => ({ name: 'a', content: '11 path=a\n', type }))),
      }),
    ]),
    ...['9999999999 path=a\n', '-1 path=a\n', '3 =\n', 'x'.repeat(100_000), '10 size=99999999999\n'].map((content) => () => ({
      name: 'a.tar',
      bytes: packTar([
        { name: 'p', content, type: 'x' },
        { name: 'good.txt', content: STORY },
      ]),
    })),
    ...[0, 1, 5, 10, 18, 100].map((at) => () => gzip(gzipSync(STORY).subarray(0, at))),
    () => ({ name: 'a.tar', bytes: packTar(['/etc/passwd', '../a.txt', 'a\0b'].map((name) => ({ name, content: STORY }))) }),
  ]),
  list('documents', 'Word documents that are bombs, deep, endless, without a body, or led elsewhere', [
    ...[1000, 100_000, 1_500_000].flatMap((count) => [
      () => ({ name: 'a.docx', bytes: packDocument('<w:p>'.repeat(count)) }),
      () => ({ name: 'a.docx', bytes: packDocument('<w:p><w:r><w:t>A deal.</w:t></w:r></w:p>'.repeat(count)) }),
      () => ({ name: 'a.docx', bytes: packDocument(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(count)}</w:p>`) }),
      () => ({ name: 'a.docx', bytes: packDocument(`<w:p ${'a="b" '.repeat(count)}>`) }),
      () => ({ name: 'a.docx', bytes: packDocument(`<w:p><w:r><w:t>${'&amp;'.repeat(count)}`) }),
      () => ({ name: 'a.docx', bytes: packDocument('<w:tbl><w:tr><w:tc>'.repeat(count)) }),
      () => ({ name: 'a.docx', bytes: packDocument(`<w:p><w:r>${'<w:tab/><w:br/>'.repeat(count)}`) }),
      () => ({ name: 'a.docx', bytes: packDocument(`<w:p><!--${'-'.repeat(count)}`) }),
    ]),
    () => ({
      name: 'a.docx',
      bytes: packDocument('<w:p><w:r><w:t>&e9;', {
        prolog: `<!DOCTYPE d [<!ENTITY e0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`,
      }),
    }),
    ...[100, 4000].map((megabytes) => () => ({
      name: 'a.docx',
      bytes: packDocument('<w:p><w:r><w:t>A deal of 40 MW.', { more: [zeros(megabytes, 'word/media/image1.png')] }),
    })),
    ...[100, 4000].map(
      (megabytes) => () => zip([{ name: '[Content_Types].xml', content: '<Types/>' }, zeros(megabytes, 'word/document.xml')]),
    ),
    ...[100, 4000].map(
      (megabytes) => () =>
        zip([
          zeros(megabytes, '[Content_Types].xml'),
          { name: 'word/document.xml', content: '<w:document><w:body><w:p><w:r><w:t>A deal' },
        ]),
    ),
    () => zip([{ name: '[Content_Types].xml', content: '<Types/>' }]),
    () =>
      zip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '' },
      ]),
    () =>
      zip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<a/>' },
      ]),
    () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 },
        { name: 'content.xml', content: '<a/>' },
      ]),
  ]),
];
