import { describe, expect, test } from 'vitest';
import { findSegments } from '../../../lambdas/parse/pdf/find-segments.ts';
import { orderSegments } from '../../../lambdas/parse/pdf/order-segments.ts';
import type { Segment } from '../../../lambdas/parse/pdf/text-run.ts';

const piece = (text: string, x: number, y: number, width = 180): Segment => ({
  text,
  x,
  right: x + width,
  y,
  size: 10,
  font: 'body',
});
const column = (name: string, x: number, lines = 6) =>
  Array.from({ length: lines }, (_, at) => piece(`${name} line`, x, 100 + at * 12));
const order = (segments: readonly Segment[], isFromRight = false, depth = 0) =>
  orderSegments(segments, { isFromRight }, depth).map((band) => [...new Set(band.map(({ text }) => text))].join());

describe('orderSegments()', () => {
  const columns = [...column('left', 0), ...column('right', 200)];

  test('reads columns from the side on which the script begins', () => {
    expect(order(columns)).toEqual(['left line', 'right line']);
    expect(order(columns, true)).toEqual(['right line', 'left line']);
  });

  test('reads what stands on a row from there too', () => {
    const row = [piece('left', 0, 100), piece('right', 200, 100)];
    expect(order(row)).toEqual(['left,right']);
    expect(order(row, true)).toEqual(['right,left']);
  });

  test('looks for no columns in columns of columns of columns', () => {
    expect(order(columns, false, 2)).toHaveLength(2);
    expect(order(columns, false, 3)).toHaveLength(1);
  });

  test('finds none where more lines cross the space between than stand beside it', () => {
    const crossing = Array.from({ length: 13 }, (_, at) => piece('across', 0, 200 + at * 12, 380));
    expect(order([...columns, ...crossing])).toEqual(['left line,right line,across']);
    expect(order([...columns, ...crossing.slice(9)])).toHaveLength(3);
  });

  test('finds none between figures, which are a table', () => {
    expect(order([...column('left', 0), ...column('40', 200).map((figure) => ({ ...figure, text: '40.5' }))])).toHaveLength(1);
  });
});

describe('findSegments()', () => {
  const run = (text: string, x: number, more = {}) => ({
    text,
    x,
    y: 100,
    width: 6 * text.length,
    size: 10,
    font: 'body',
    ...more,
  });
  const find = (...runs: readonly ReturnType<typeof run>[]) => findSegments(runs).map(({ text, y, size }) => ({ text, y, size }));

  test('takes size and place of a piece from its largest letters', () => {
    expect(find(run('a', 0, { y: 98, size: 6 }), run('Halden', 9), run('  ', 43, { size: 40 }))).toEqual([
      { text: 'a Halden', y: 100, size: 10 },
    ]);
  });

  test('joins what is drawn apart on one line, and not what is drawn over it', () => {
    const elsewhere = run('Norvik waits', 0, { y: 300 });
    expect(find(run('Halden', 0), elsewhere, run('pays', 40)).map(({ text }) => text)).toEqual(['Halden pays', 'Norvik waits']);
    expect(find(run('Halden', 0), elsewhere, run('pays', 8))).toHaveLength(3);
  });

  test('draws bold letters once, and leaves out blanks alone', () => {
    expect(find(run('Halden', 0), run('Halden', 0.5), run(' ', 300))).toEqual([{ text: 'Halden', y: 100, size: 10 }]);
  });
});
