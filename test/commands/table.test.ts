import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable } from '../../bin/terminal/table.ts';
import { plain } from '../../bin/terminal/terminal.ts';
import { textWidth } from '../../bin/terminal/text-width.ts';
import { wrapText } from '../../bin/terminal/wrap-text.ts';

const render = (rows: readonly (readonly string[])[], width?: number) =>
  renderTable(
    rows,
    [
      { title: 'FILE', of: ([file = '']) => file },
      { title: 'WHAT', of: ([, what = '']) => what, isElastic: true },
      { title: 'N', of: ([, , count = '']) => count, align: 'right' },
    ],
    width,
  ).split('\n');

describe('renderTable()', () => {
  test('makes each column as wide as its widest, and figures flush right', () => {
    expect(
      render([
        ['a.txt', 'read', '7'],
        ['longer.txt', 'set aside', '12'],
      ]),
    ).toEqual(['FILE        WHAT        N', 'a.txt       read        7', 'longer.txt  set aside  12']);
  });

  test('goes on below where the room ends, and loses nothing', () => {
    expect(render([['a.txt', 'it is damaged and cannot be decoded', '7']], 31)).toEqual([
      'FILE   WHAT                   N',
      'a.txt  it is damaged and      7',
      '       cannot be decoded',
    ]);
  });

  test('leaves the elastic column 20 characters, however narrow the terminal', () => {
    expect(render([['a.txt', 'x'.repeat(25), '7']], 10)).toEqual([
      `FILE   WHAT${' '.repeat(16)}  N`,
      `a.txt  ${'x'.repeat(20)}  7`,
      `       ${'x'.repeat(5)}`,
    ]);
  });

  test('stays within the terminal at 80 columns, whatever is said', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 30 }), word, fc.nat(99).map(String)), { maxLength: 5 }), (rows) => {
        for (const line of render(rows, 80)) expect(textWidth(line)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('does not let a file name steer the terminal', () => {
    const [, line] = render([['\u001b]0;title\u0007\u001b[31mred\r\n\u202efdp.exe', '', '']]);
    expect(line).toBe('red fdp.exe');
  });

  test('paints the text and not the room around it', () => {
    const column = { title: 'STATE', of: (row: string) => row, paint: (text: string) => `<${text}>` };
    expect(renderTable(['ok'], [column, { title: 'X', of: () => 'x' }])).toContain('<ok>     x');
  });
});

describe('wrapText()', () => {
  test('breaks at spaces, and words only where they must be', () => {
    expect(wrapText('it holds no text', 9)).toEqual(['it holds', 'no text']);
    expect(wrapText('drops/oracle.txt read', 8)).toEqual(['drops/or', 'acle.txt', 'read']);
  });

  test('gives every character back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        expect(wrapText(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

test('textWidth() counts what is drawn', () => {
  expect(['abc', 'é', 'e\u0301', '東京', '한국', '🚀'].map(textWidth)).toEqual([3, 1, 1, 4, 4, 2]);
});

test('plain() keeps letters of all scripts', () => {
  expect(plain('données 東京 العربية')).toBe('données 東京 العربية');
});
