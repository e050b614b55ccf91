import { expect, test } from 'vitest';
import { printRows } from '../../measure/print-rows.ts';

test('printRows() names the figures of each narrow row', () =>
  expect(printRows([{ name: 'all', figures: { texts: 3, right: 2 / 3 } }])).toEqual([
    'all                   texts 3  right 0.6667',
  ]));

test('printRows() gives wide rows with the same figures one head', () => {
  const figures = { a: '1', b: 1, c: 0.5, d: 1, e: 1, f: 1, g: 1, h: 1 };
  const lines = printRows([
    { name: 'en', figures },
    { name: 'all', figures: { ...figures, a: '12' } },
  ]);
  expect(lines).toEqual([
    '      a      b      c      d      e      f      g      h',
    'en    1  1.000  0.500  1.000  1.000  1.000  1.000  1.000',
    'all  12  1.000  0.500  1.000  1.000  1.000  1.000  1.000',
  ]);
});
