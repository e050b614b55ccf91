import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lambdas/parse/block.ts';
import { findPrintedDates } from '../../../lambdas/parse/html/find-printed-dates.ts';
import { findShownByline } from '../../../lambdas/parse/html/find-shown-byline.ts';

const lines = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const long = 'word '.repeat(70);

describe('findPrintedDates()', () => {
  test('finds the day of first publication anywhere, unless in a long passage', () => {
    expect(findPrintedDates([], lines('a', 'This was originally published on 26 September 2019 and changed since.')).first).toBe(
      '2019-09-26',
    );
    expect(findPrintedDates([], lines(`Originally published on 26 September 2019. ${long}`)).first).toBeUndefined();
  });

  test('finds a day by the headline', () => {
    expect(findPrintedDates(lines('November 24, 2026'), []).near).toBe('2026-11-24');
  });

  test('finds a day or month under a label, then a month by the headline', () => {
    expect(findPrintedDates([], lines('Published:', '24 November 2026')).other).toBe('2026-11-24');
    expect(findPrintedDates([], lines('Date', '2026-11')).other).toBe('2026-11');
    expect(findPrintedDates([], lines('Date')).other).toBeUndefined();
    expect(findPrintedDates([], lines('Date', `On 24 November 2026 ${long}`)).other).toBeUndefined();
    expect(findPrintedDates(lines('a', 'November 2015'), []).other).toBe('2015-11');
  });
});

describe('findShownByline()', () => {
  test.each<[string, Block[], Block[], string | undefined]>([
    ['a line by the headline', lines('By Ada Sund'), [], 'Ada Sund'],
    ['a line that begins with a date', lines('24/11/2026 | By Ada Sund'), [], 'Ada Sund'],
    ['a label with the name on the next line', lines('Author', 'Ada Sund'), [], 'Ada Sund'],
    ['a label on the last line', lines('Author'), [], undefined],
    ['a line anywhere that says who wrote it', [], lines(long, 'Written by Ada Sund'), 'Ada Sund'],
    ['names under a heading', [], lines('Author(s)', 'Ada Sund', 'Per Lie', 'and other words'), 'Ada Sund, Per Lie'],
    ['no names under a heading', [], lines('Authors', 'of other words'), undefined],
    ['a line anywhere that may be of another article', [], lines(long, 'By Ada Sund'), undefined],
  ])('reads %s', (_, around, whole, byline) => {
    expect(findShownByline(around, whole)).toBe(byline);
  });
});
