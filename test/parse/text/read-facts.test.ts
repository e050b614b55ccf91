import { describe, expect, test } from 'vitest';
import { toPageLine } from '../../../lambdas/parse/text/page-line.ts';
import { readFacts } from '../../../lambdas/parse/text/read-facts.ts';

const DAY = '24 November 2026';
const BY = 'By Ada Sund';
/** So short a line is no prose: twelve words are. */
const SHORT = 'One two three four five six seven eight nine ten eleven';
const PROSE = `${SHORT} twelve`;

function read(texts: readonly string[], titleAt = 0) {
  const lines = texts.map((text) => toPageLine(text, { raw: text, isItem: false }));
  const { used, byline, publishedAt } = readFacts(lines, { titleAt, reading: {} });
  return { byline, publishedAt, used: lines.flatMap((line, at) => (used.has(line) ? [at] : [])) };
}

describe('readFacts()', () => {
  test('reads what stands below a headline before what stands above it', () => {
    expect(read(['By Per Lie', '3 May 2024', 'Halden leases 40 MW', BY, DAY], 2)).toEqual({
      byline: 'Ada Sund',
      publishedAt: '2026-11-24',
      used: [0, 1, 3, 4],
    });
  });

  test('reads up to three lines above a headline, the nearest first, and the first of a page too', () => {
    expect(read(['3 May 2024', DAY, 'Energy', 'Halden leases 40 MW'], 3)).toMatchObject({
      publishedAt: '2026-11-24',
      used: [0, 1],
    });
    expect(read([DAY, 'Chips', 'Energy', 'Halden leases 40 MW'], 3).publishedAt).toBe('2026-11-24');
    expect(read([DAY, 'News', 'Chips', 'Energy', 'Halden leases 40 MW'], 4).publishedAt).toBeUndefined();
  });

  test('looks eight lines down and no further', () => {
    const between = (count: number) => Array.from({ length: count }, () => SHORT);
    expect(read(['Halden leases 40 MW', ...between(7), DAY]).publishedAt).toBe('2026-11-24');
    expect(read(['Halden leases 40 MW', ...between(8), DAY]).publishedAt).toBeUndefined();
  });

  test('looks below a standfirst and a first paragraph, and not below another', () => {
    expect(read(['Halden leases 40 MW', PROSE, PROSE, DAY]).publishedAt).toBe('2026-11-24');
    expect(read(['Halden leases 40 MW', PROSE, PROSE, PROSE, DAY]).publishedAt).toBeUndefined();
    expect(read(['Halden leases 40 MW', PROSE, PROSE, SHORT, DAY]).publishedAt).toBe('2026-11-24');
  });

  test.each([
    [['Halden leases 40 MW', 'By', 'Ada Sund'], { byline: 'Ada Sund', used: [1, 2] }],
    [['Halden leases 40 MW', 'Author:', 'Ada Sund'], { byline: 'Ada Sund', used: [1, 2] }],
    [['哈尔登租用40兆瓦', '作者：', '本报编辑部'], { byline: '本报编辑部', used: [1, 2] }],
    [['Halden leases 40 MW', 'Published', DAY], { publishedAt: '2026-11-24', used: [2] }],
    [['Halden leases 40 MW', 'By', 'the way'], { byline: undefined, used: [] }],
  ])('reads a value below its label: %j', (lines, facts) => {
    expect(read(lines)).toMatchObject(facts);
  });

  test('takes no label above a headline for one of the line below it', () => {
    expect(read(['Ada Sund', 'By', 'Halden leases 40 MW'], 2)).toMatchObject({ byline: undefined, used: [] });
  });
});
