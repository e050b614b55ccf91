import { describe, expect, test } from 'vitest';
import { findBodySize } from '../../../lambdas/parse/pdf/find-body-size.ts';
import { findParagraphs } from '../../../lambdas/parse/pdf/find-paragraphs.ts';
import { joinLines, readVocabulary } from '../../../lambdas/parse/pdf/join-lines.ts';
import { joinRows, type PrintLine } from '../../../lambdas/parse/pdf/print-line.ts';

type Line = readonly [text: string, more?: Partial<PrintLine>];

/** Lines of a column 400 points wide, one below the other. */
const find = (...lines: readonly Line[]) =>
  findParagraphs(
    lines.map(([text, more], at) => ({
      text,
      x: 50,
      right: 450,
      y: at * 12,
      size: 10,
      font: 'body',
      page: 0,
      stretch: 0,
      ...more,
    })),
  ).map(({ text }) => text);

describe('findParagraphs() ends a passage', () => {
  test.each<[string, Line[]]>([
    ['at a bullet', [['Halden leases three halls'], ['• the north hall']]],
    ['at an indent', [['Norvik waits, it said'], ['Halden pays for it', { x: 60 }], ['and has an option']]],
    ['at a heading in other letters', [['It is signed.'], ['The rent', { font: 'bold' }]]],
    ['at a line that ends early', [['Halden leases it', { right: 300 }], ['Norvik waits for it']]],
    ['where the next word had room', [['It is signed.', { right: 340 }], ['Norvik waits for the lease now']]],
    ['where two characters had room', [['合同已签。', { right: 380 }], ['北方电网公司宣布将把园区四十兆瓦出租']]],
    ['at a wide gap', [['Norvik waits, it said'], ['Halden pays for it', { y: 40 }]]],
    ['at letters of another size', [['Norvik waits, it said'], ['Halden pays for it', { size: 12 }]]],
  ])('%s', (_, lines) => {
    expect(find(...lines)).toHaveLength(2);
  });
});

describe('findParagraphs() goes on', () => {
  test.each<[string, Line[]]>([
    ['at an indent of the last line', [['Norvik waits, it said'], ['Halden pays for it', { x: 60 }]]],
    [
      'where all lines are indented',
      [['Norvik waits, it said'], ['Halden pays for it', { x: 60 }], ['Norvik has an option', { x: 60 }]],
    ],
    ['in other letters that are a sentence', [['It is signed.'], ['Halden pays for it.', { font: 'bold' }]]],
    ['where the next word had no room', [['It is signed.', { right: 430 }], ['Norvik waits for the lease now']]],
    ['inside a word', [['Norvik waits for the data-', { right: 100 }], ['Centre of Halden']]],
  ])('%s', (_, lines) => {
    expect(find(...lines)).toHaveLength(1);
  });

  test('in a headline, which is broken where it looks good', () => {
    const headline: Line[] = [
      ['Halden leases', { size: 20, right: 200 }],
      ['Norvik campus', { size: 20, right: 450, y: 24 }],
    ];
    const body: Line[] = [0, 1, 2].map((at) => [`and this is the text of it, line ${at}`, { y: 60 + at * 12 }]);
    expect(find(...headline, ...body)[0]).toBe('Halden leases Norvik campus');
  });

  test.each<[string, string, string, number]>([
    ['a passage without capitals', '北方电网公司宣布将把园区四十兆瓦的电力容量出租给', '合作伙伴使用', 1],
    ['no heading without capitals', '北方电网公司', '合作伙伴使用', 2],
    ['no passage that ends', 'Norvik waits for the lease.', 'and so on', 2],
    ['no passage before a figure', 'Norvik waits for the lease', '40 megawatts are taken', 2],
    ['no passage before a capital', 'Norvik waits for the lease', 'Halden pays for it', 2],
  ])('in the next column with %s', (_, above, below, count) => {
    expect(find([above], [below, { stretch: 1 }])).toHaveLength(count);
  });
});

describe('findBodySize()', () => {
  test('is that of most letters, and one of none', () => {
    expect(
      findBodySize([
        { text: 'Halden', size: 20 },
        { text: 'Norvik waits for it', size: 9.9 },
      ]),
    ).toBe(10);
    expect(findBodySize([])).toBe(1);
  });
});

describe('readVocabulary()', () => {
  test('has the words inside lines, whole where they have hyphens, and no last one, which may be a part', () => {
    expect(readVocabulary(['Halden leases a well-known cam-', 'pus', '※'])).toEqual(
      new Set(['halden', 'leases', 'a', 'well-known']),
    );
  });
});

describe('joinLines()', () => {
  test.each([
    ['a hyphen that is only there at the end of a line', 'a data\u00ad', 'Centre', [], 'a dataCentre'],
    ['a word that the document has', 'state-of-the-data-', 'centre', ['state-of-the-datacentre'], 'state-of-the-datacentre'],
    ['a word that the document has with a hyphen', 'well-', 'known', ['well-known'], 'well-known'],
    ['a word of parts', 'state-of-the-', 'art', [], 'state-of-the-art'],
    ['a name', 'Anglo-', 'Norwegian', [], 'Anglo-Norwegian'],
  ])('makes %s whole', (_, line, next, known, joined) => {
    expect(joinLines(line, next, new Set(known))).toBe(joined);
  });
});

describe('joinRows()', () => {
  const piece = (text: string, x: number, more = {}) => ({
    text,
    x,
    right: x + 6 * text.length,
    y: 100,
    size: 10,
    font: 'body',
    ...more,
  });
  const join = (...pieces: readonly ReturnType<typeof piece>[]) => joinRows(pieces, { page: 0, stretch: 0 });

  test('sets pieces of one row side by side, in the letters of the longest', () => {
    const [line, ...others] = join(piece('40 MW', 50, { font: 'bold' }), piece('leased by Halden', 84));
    expect(line).toMatchObject({ text: '40 MW leased by Halden', x: 50, right: 180, font: 'body' });
    expect(others).toEqual([]);
    expect(join(piece('leased by Halden', 50), piece('40 MW', 300, { font: 'bold' }))).toMatchObject([
      { text: 'leased by Halden   40 MW', font: 'body' },
    ]);
  });

  test('leaves pieces of two rows apart', () => {
    expect(join(piece('40 MW', 50), piece('leased', 50, { y: 112 }))).toHaveLength(2);
  });
});
