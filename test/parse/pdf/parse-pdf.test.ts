import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../read-whole.ts';
import { assemble, type Line, writePdf } from './write-pdf.ts';

const WORDS =
  'the company said that its new campus near the coast would draw forty megawatts of power from the grid once the second line is built and that its partner will lease all of it for ten years from the spring on'.split(
    ' ',
  );

/** A paragraph set in lines of about so many characters, with a blank line's room below it. */
function setText(text: string, { x, y, width = 40 }: { x: number; y: number; width?: number }): Line[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, at) => ({ text: line, x, y: y + at * 14 }));
}

const prose = (first: string, last: string, words = 60) =>
  `${first} ${Array.from({ length: words }, (_, at) => WORDS[at % WORDS.length]).join(' ')} ${last}.`;

const HEADLINE = 'Norvik Grid leases its campus to Halden Compute';

async function readOne(pdf: Uint8Array) {
  const { articles, failures } = await readWhole('a.pdf', pdf);
  return { article: articles[0], count: articles.length, failures: failures.map(({ message }) => message) };
}

describe('parsePdf()', () => {
  test('reads two columns one after the other, below a headline that spans both', async () => {
    const [left, right] = [prose('Left', 'left-end'), prose('Right', 'right-end')];
    const pdf = writePdf([
      [{ text: HEADLINE, x: 60, y: 60, size: 22 }, ...setText(left, { x: 60, y: 100 }), ...setText(right, { x: 320, y: 100 })],
    ]);
    const { article } = await readOne(pdf);
    expect(article?.text).toBe(`${HEADLINE}\n\n${left}\n\n${right}`);
  });

  test('reads columns that are drawn row by row', async () => {
    const [left, right] = [prose('Left', 'left-end'), prose('Right', 'right-end')];
    const [a, b] = [setText(left, { x: 60, y: 100 }), setText(right, { x: 320, y: 100 })];
    const rows = a.flatMap((line, at) => [line, ...(b[at] ? [b[at]] : [])]);
    const { article } = await readOne(writePdf([[{ text: HEADLINE, x: 60, y: 60, size: 22 }, ...rows]]));
    expect(article?.text).toBe(`${HEADLINE}\n\n${left}\n\n${right}`);
  });

  test('goes on with a paragraph in the next column and on the next page', async () => {
    const pdf = writePdf([
      [
        ...setText(prose('It', 'ends in', 40).slice(0, -1), { x: 60, y: 80 }),
        ...setText(`the next column and goes on ${WORDS.slice(0, 30).join(' ')} to the last line`, { x: 320, y: 80 }),
      ],
      setText('of the other page. There it ends.', { x: 60, y: 80 }),
    ]);
    const { article } = await readOne(pdf);
    expect(article?.text).toContain('ends in the next column and goes on');
    expect(article?.text).toContain('to the last line of the other page.');
  });

  test('joins divided words, and keeps the hyphen of those that have one', async () => {
    const lines = [
      'A long sentence about the data-',
      'centre, the Anglo-',
      'Norwegian state-of-the-',
      'art well-',
      'known campus of 2025-',
      '26. It is well-known here.',
    ];
    const { article } = await readOne(writePdf([lines.map((text, at) => ({ text, y: 80 + at * 14 }))]));
    expect(article?.text.replaceAll(/\s+/g, ' ')).toContain(
      'A long sentence about the datacentre, the Anglo-Norwegian state-of-the-art well-known campus of 2025-26.',
    );
  });

  test('leaves out running heads, feet and page numbers', async () => {
    const pages = [1, 2, 3].map((page): Line[] => [
      { text: `The Grid Report, issue ${page + 40}`, y: 30, size: 9 },
      ...setText(prose(['Alpha', 'Beta', 'Gamma'][page - 1] ?? '', ['one', 'two', 'three'][page - 1] ?? ''), {
        x: 72,
        y: 90,
        width: 80,
      }),
      { text: `Page ${page} of 3`, x: 280, y: 810, size: 9 },
    ]);
    const { article } = await readOne(writePdf(pages));
    expect(article?.text).not.toMatch(/Grid Report|of 3/);
    expect(article?.text).toMatch(/Alpha .*one\.\n\nBeta .*two\.\n\nGamma .*three\.$/s);
  });

  test('leaves out what the file marks as furniture, and what is written across the page', async () => {
    const { article } = await readOne(
      writePdf([
        [
          { text: 'A mark of the printer', y: 40, tag: 'Artifact' },
          ...setText(prose('A', 'end'), { x: 72, y: 90, width: 80 }),
          { text: 'CONFIDENTIAL', x: 200, y: 500, size: 60, turn: 45 },
        ],
      ]),
    );
    expect(article?.text).not.toMatch(/printer|CONFIDENTIAL/);
  });

  test('reads a page that is turned', async () => {
    const lines = setText(prose('A', 'end'), { x: 0, y: 0, width: 80 });
    const turned = lines.map(({ text }, at): Line => ({ text, x: 100 + at * 14, y: 700, turn: 90 }));
    const { article } = await readOne(writePdf([turned], { rotate: 90 }));
    expect(article?.text.replaceAll(/\s+/g, ' ')).toBe(prose('A', 'end'));
  });

  test('takes the address that a browser prints below a page, and not the day of printing', async () => {
    const around = (page: number): [Line, Line[]] => [
      { text: `3/14/26, 9:05 AM   ${HEADLINE}`, x: 24, y: 20, size: 8 },
      [
        { text: 'https://grid.example/news/halden-lease', x: 24, y: 830, size: 8 },
        { text: `${page}/1`, x: 560, y: 830, size: 8 },
      ],
    ];
    const [above, below] = around(1);
    const body = [
      { text: HEADLINE, y: 80, size: 22 },
      { text: 'By Desk Writer', y: 110 },
      { text: 'March 12, 2026', y: 130 },
    ];
    const { article } = await readOne(
      writePdf([[above, ...body, ...setText(prose('A', 'end', 160), { x: 72, y: 170, width: 80 }), ...below]], {
        title: `${HEADLINE} | The Grid Post`,
        creator: 'Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/150',
      }),
    );
    expect(article).toMatchObject({
      title: HEADLINE,
      byline: 'Desk Writer',
      publishedAt: '2026-03-12',
      url: 'https://grid.example/news/halden-lease',
    });
    expect(article?.text).not.toMatch(/3\/14|9:05|1\/1/);
  });

  test('takes the title of the file where nothing is set larger, but no name of a file', async () => {
    const lines = setText(prose('A', 'end'), { x: 72, y: 90, width: 80 });
    const titleOf = async (title: string) => (await readOne(writePdf([lines], { title }))).article?.title;
    expect(await titleOf('A lease is signed')).toBe('A lease is signed');
    expect(await titleOf('Microsoft Word - lease.docx')).toMatch(/^A the company/);
  });

  test.each([
    ['Chinese', 'UniGB-UCS2-H', 'STSong-Light', 'GB1', '北方电网公司宣布将把园区四十兆瓦', '租给合作伙伴，合同为期十年。'],
    ['Japanese', 'UniJIS-UCS2-H', 'HeiseiMin-W3', 'Japan1', '北方電網は火曜日に四十メガワットを', '提携先に貸し出すと発表した。'],
  ])(
    'reads %s in fonts that are not in the file, and joins its lines without blanks',
    async (_, encoding, name, ordering, ...lines) => {
      const descriptor = `<</Type/FontDescriptor/FontName/${name}/Flags 4/Ascent 880/Descent -120/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 0 1000 1000]>>`;
      const font = [
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[7 0 R]>>`,
        `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/DW 1000/FontDescriptor 8 0 R>>`,
        descriptor,
      ];
      const codes = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
      const { article } = await readOne(
        writePdf([lines.map((text, at): Line => ({ text, codes: codes(text), font: 'F3', y: 90 + at * 16 }))], { font }),
      );
      expect(article?.text).toBe(lines.join(''));
    },
  );

  test('reads columns of vertical writing from the right', async () => {
    const name = 'STSong-Light';
    const font = [
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/UniGB-UCS2-V/DescendantFonts[7 0 R]>>`,
      `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 8 0 R>>`,
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/Ascent 880/Descent -120/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 0 1000 1000]>>`,
    ];
    const columns = ['北方电网公司宣布将把园区四十兆瓦', '租给合作伙伴。合同为期十年。'];
    const lines = columns.map(
      (text, at): Line => ({
        text,
        codes: Buffer.from(text, 'utf16le').swap16().toString('hex'),
        font: 'F3',
        x: 400 - at * 16,
        y: 90,
      }),
    );
    expect((await readOne(writePdf([lines], { font }))).article?.text).toBe(columns.join(''));
  });

  test('refuses letters that the fonts do not tell', async () => {
    const shifted = prose('A', 'end', 120).replaceAll(/[a-z]/g, (letter) =>
      String.fromCharCode(((letter.charCodeAt(0) - 97 + 1) % 26) + 97),
    );
    const nonsense = shifted.replaceAll(/[aeiouy]/g, 'k');
    expect((await readWholeError(writePdf([setText(nonsense, { x: 72, y: 80, width: 80 })]))).message).toContain(
      'unsupported, it is of a kind that Offtake does not read (its fonts do not tell which letters they draw)',
    );
  });

  test('says that pages are pictures', async () => {
    expect((await readWholeError(writePdf([[]]))).message).toContain(
      'unsupported, it is of a kind that Offtake does not read (its pages are pictures without text)',
    );
  });

  test('says that a document asks for a password', async () => {
    const key = 'ab'.repeat(32);
    const pdf = assemble([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 0/Kids[]>>',
      `<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`,
      'null',
      '<<>>',
    ]);
    const locked = Buffer.from(pdf.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 3 0 R/ID[<ab><ab>]'), 'latin1');
    expect((await readWholeError(locked)).message).toContain('encrypted, it is protected by a password');
  });

  test('says that a document is damaged', async () => {
    expect((await readWholeError(Buffer.from('%PDF-1.7\nnothing else'))).message).toContain('malformed');
  });

  test.each([
    ['one stream', [deflateSync(Buffer.alloc(60_000_000, 32))]],
    ['many streams', Array.from({ length: 7 }, () => deflateSync(Buffer.alloc(45_000_000, 32)))],
  ])('refuses %s that unpacks to far more than its size', async (_, streams) => {
    const pdf = writePdf([[]]);
    const objects = streams.flatMap((stream, at) => [
      Buffer.from(`${90 + at} 0 obj\n<</Length ${stream.length}/Filter/FlateDecode>>stream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect((await readWholeError(Buffer.concat([pdf, ...objects]))).message).toContain(
      'bomb, it unpacks to far more than its size',
    );
  });

  test.each([
    ['packed', '/Filter/FlateDecode', deflateSync(Buffer.from('q '.repeat(20_000)))],
    ['plain', '', Buffer.from('q\n'.repeat(20_000))],
    ['used by another', '/Type/XObject/Subtype/Form', Buffer.from('q '.repeat(20_000))],
  ])('refuses a drawing, %s, whose states are saved inside each other without end', async (_, description, stream) => {
    const drawing = Buffer.concat([
      Buffer.from(`90 0 obj\n<</Length ${stream.length}${description}>>stream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect((await readWholeError(Buffer.concat([writePdf([[]]), drawing]))).message).toContain(
      '(a drawing in it is nested too deep)',
    );
  });

  test('reads a document whose drawings save their state and restore it many times', async () => {
    const drawing = `90 0 obj\n<</Length 9>>stream\n${'q Q '.repeat(20_000)}\nendstream\nendobj\n`;
    const { article } = await readOne(Buffer.concat([writePdf([[{ text: 'A line says so much.' }]]), Buffer.from(drawing)]));
    expect(article?.text).toContain('A line says');
  });

  test('reads the first pages of a document that is too long, and says so', async () => {
    const pages = Array.from({ length: 301 }, (_, at): Line[] => [{ text: `A line of page ${at} says so much.` }]);
    const { article, failures } = await readOne(writePdf(pages));
    expect(article?.text).toContain('A line of page 299 says');
    expect(failures).toEqual([
      'Cannot read "a.pdf": too-large, it is larger than the limit (301 pages, of which the first 300 were read)',
    ]);
  });
});

const readWholeError = (bytes: Uint8Array): Promise<Error> =>
  readWhole('a.pdf', bytes).then(
    () => new Error('was read'),
    (error: Error) => error,
  );
