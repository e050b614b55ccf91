import { deflateSync } from 'node:zlib';
import { type Family, list } from '../family.ts';
import { zlibFill } from '../pack/deflate-fill.ts';
import { drawLines, packPage, packPdf, writeStream } from '../pack/pack-pdf.ts';

const pdf = (bytes: Uint8Array) => ({ name: 'a.pdf', bytes });
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const LINES = Array.from({ length: 40 }, (_, at) => `Norvik Grid will lease ${at} megawatts to Halden Compute, it said.`);
const GOOD = packPage(drawLines(LINES));

/** Deflated over and over: each filter unpacks what the one before it gave. */
function deflateTimes(bytes: Uint8Array, times: number): Uint8Array {
  let packed = bytes;
  for (let round = 0; round < times; round += 1) packed = deflateSync(packed);
  return packed;
}

const encrypted = (dictionary: string) =>
  packPdf([CATALOG, '<</Type/Pages/Count 0/Kids[]>>', dictionary], '/Encrypt 3 0 R/ID[<00><00>]');
const page = (rest: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${rest}>>`;

/** PDF. */
export const PDF: readonly Family[] = [
  list('pdf-bombs', 'streams that unpack without end, through one filter or many', [
    ...[10, 100, 400, 1500].flatMap((megabytes) => [
      () => pdf(packPage('', { packed: zlibFill(megabytes, ' ') })),
      () => pdf(packPage('', { packed: zlibFill(megabytes, 'q ') })),
      () => pdf(packPage('', { filter: '/Filter[/FlateDecode/FlateDecode]', packed: deflateSync(zlibFill(megabytes)) })),
      () =>
        pdf(
          packPdf([
            CATALOG,
            '<</Type/Pages/Count 1/Kids[3 0 R]>>',
            page('/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>'),
            '<</Type/Font/Subtype/Type1/BaseFont/A/ToUnicode 6 0 R>>',
            writeStream('', Buffer.from(drawLines(LINES))),
            writeStream('/Filter/FlateDecode', zlibFill(megabytes, ' ')),
          ]),
        ),
    ]),
    ...[2, 5, 20, 200].map(
      (times) => () =>
        pdf(
          packPage('', {
            filter: `/Filter[${'/FlateDecode'.repeat(times)}]`,
            packed: deflateTimes(Buffer.from(drawLines(LINES)), times),
          }),
        ),
    ),
    ...[
      '/ASCII85Decode',
      '/ASCIIHexDecode',
      '/RunLengthDecode',
      '/LZWDecode',
      '/DCTDecode',
      '/JPXDecode',
      '/JBIG2Decode',
      '/CCITTFaxDecode',
      '/Crypt',
      '/None',
    ].flatMap((filter) => [
      () => pdf(packPage('', { filter: `/Filter${filter}`, packed: Buffer.alloc(1_000_000, 'z') })),
      () => pdf(packPage('', { filter: `/Filter[${filter.repeat(20)}]`, packed: Buffer.alloc(500_000, 0x81) })),
    ]),
    () =>
      pdf(
        packPage('', {
          filter: '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 100000000/Colors 32/BitsPerComponent 16>>',
        }),
      ),
  ]),
  list('pdf-trees', 'page trees that loop, are deep or wide, counts that lie', [
    () => pdf(packPdf([CATALOG, '<</Type/Pages/Count 1/Kids[2 0 R]>>'])),
    () =>
      pdf(packPdf([CATALOG, '<</Type/Pages/Count 9/Kids[3 0 R]>>', '<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]/Parent 2 0 R>>'])),
    () => pdf(packPdf(['<</Type/Catalog/Pages 1 0 R>>'])),
    () => pdf(packPdf([CATALOG, `<</Type/Pages/Count 1000000000/Kids[3 0 R]>>`, page('')])),
    () => pdf(packPdf([CATALOG, `<</Type/Pages/Count -1/Kids[3 0 R]>>`, page('')])),
    ...[100, 5000, 100_000].flatMap((count) => [
      () =>
        pdf(
          packPdf([
            CATALOG,
            ...Array.from({ length: count }, (_, at) => `<</Type/Pages/Count 1/Kids[${at + 3} 0 R]>>`),
            page(''),
          ]),
        ),
      () => pdf(packPdf([CATALOG, `<</Type/Pages/Count ${count}/Kids[${'3 0 R '.repeat(count)}]>>`, page('')])),
      () =>
        pdf(
          packPdf([
            CATALOG,
            `<</Type/Pages/Count ${count}/Kids[${Array.from({ length: count }, (_, at) => `${at + 5} 0 R`).join(' ')}]>>`,
            FONT,
            writeStream('', Buffer.from(drawLines(LINES))),
            ...Array.from({ length: count }, () => page('/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>')),
          ]),
        ),
      () =>
        pdf(
          packPdf([
            CATALOG,
            `<</Type/Pages/Count 1/Kids[3 0 R]>>`,
            page(`/Contents[${'4 0 R '.repeat(count)}]/Resources<</Font<</F1 5 0 R>>>>`),
            writeStream('', Buffer.from(drawLines(LINES))),
            FONT,
          ]),
        ),
    ]),
    () =>
      pdf(
        packPdf([
          CATALOG,
          '<</Type/Pages/Count 1/Kids[3 0 R]>>',
          page('/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>'),
          writeStream(
            '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>',
            Buffer.from('/X Do '.repeat(1000)),
          ),
        ]),
      ),
    () =>
      pdf(
        packPdf([
          CATALOG,
          '<</Type/Pages/Count 1/Kids[3 0 R]>>',
          page('/Contents 4 0 R/Resources<</XObject<</X 4 0 R/Y 5 0 R>>>>'),
          writeStream(
            '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Y 5 0 R>>>>',
            Buffer.from('/Y Do /Y Do '.repeat(50)),
          ),
          writeStream(
            '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Y 4 0 R>>>>',
            Buffer.from('/Y Do /Y Do '.repeat(50)),
          ),
        ]),
      ),
  ]),
  list('pdf-content', 'drawings of a million operators, deep objects, texts without fonts', [
    ...[1000, 100_000, 1_000_000].flatMap((count) => [
      () => pdf(packPage('q '.repeat(count))),
      () => pdf(packPage(`BT /F1 9 Tf ${'(a) Tj '.repeat(count)}ET`)),
      () => pdf(packPage(`BT /F1 9 Tf ${'1 0 0 1 5 5 Tm (word) Tj '.repeat(count)}ET`)),
      () => pdf(packPage(`BT /F1 9 Tf [${'(a) 9 '.repeat(count)}] TJ ET`)),
      () => pdf(packPage('0 0 m 9 9 l S '.repeat(count))),
      () => pdf(packPage('['.repeat(count))),
      () => pdf(packPage('<<'.repeat(count))),
      () => pdf(packPage('('.repeat(count))),
      () => pdf(packPage(`BT /F1 9 Tf (${'\\('.repeat(count)}) Tj ET`)),
      () => pdf(packPage(`BI /W ${count} /H ${count} /BPC 8 /CS /RGB ID ${'x'.repeat(1000)} EI`)),
      () => pdf(packPdf([`<</Type/Catalog/Pages 2 0 R/A ${'['.repeat(count)}`, '<</Type/Pages/Count 0/Kids[]>>'])),
      () => pdf(packPdf([CATALOG, '<</Type/Pages/Count 0/Kids[]>>'], `/Info<</Title(${'x'.repeat(count)})>>`)),
    ]),
  ]),
  list('pdf-broken', 'documents that are encrypted, cut, without a table, or whose tables loop', [
    ...[
      '<</Filter/Standard/V 1/R 2/O(a)/U(b)/P -4>>',
      '<</Filter/Standard/V 5/R 6/Length 256>>',
      '<</Filter/Other>>',
      '<<>>',
      '[]',
      '<</Filter/Standard/V 4/R 4/Length 128/CF<</StdCF<</CFM/AESV2>>>>/StmF/StdCF/StrF/StdCF/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)/P -4>>',
    ].map((dictionary) => () => pdf(encrypted(dictionary))),
    ...Array.from({ length: 25 }, (_, at) => () => pdf(GOOD.subarray(0, Math.floor((GOOD.length * (at + 1)) / 26)))),
    () => pdf(Buffer.from('%PDF-1.7\n')),
    () => pdf(Buffer.from(`%PDF-1.7\n${'startxref\n9\n'.repeat(100_000)}`)),
    () => pdf(Buffer.from(`%PDF-1.7\n${'1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\n'.repeat(100_000)}`)),
    () => pdf(Buffer.from(`%PDF-1.7\n${'xref\n0 1\n'.repeat(200_000)}trailer\n<</Root 1 0 R>>`)),
    () => pdf(packPdf([CATALOG, '<</Type/Pages/Count 0/Kids[]>>'], '/Prev 9')),
    () => pdf(packPdf([CATALOG, '<</Type/Pages/Count 0/Kids[]>>'], '/Prev 99999999999/XRefStm 9')),
    () => pdf(Buffer.from('%PDF-1.7\nxref\n0 2000000000\ntrailer\n<</Size 2000000000/Root 1 0 R>>\nstartxref\n9\n%%EOF')),
    () => pdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(8_000_000, ' ')])),
    () => pdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, '1 0 obj\n')])),
    () => pdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, '<<')])),
  ]),
];
