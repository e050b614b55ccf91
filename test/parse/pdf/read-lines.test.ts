import { describe, expect, test } from 'vitest';
import type { PdfDocument } from '../../../lambdas/parse/pdf/open-pdf.ts';
import { readDocumentLines } from '../../../lambdas/parse/pdf/read-lines.ts';
import { readRuns, type TextItem } from '../../../lambdas/parse/pdf/read-runs.ts';
import type { TextRun } from '../../../lambdas/parse/pdf/text-run.ts';

const run = (text: string): TextRun => ({ text, x: 50, y: 100, width: 300, size: 10, font: 'body' });

/** A document of these pages; an error stands for a damaged one. */
const open = (...pages: readonly (readonly TextRun[] | Error)[]): PdfDocument => ({
  pages: pages.length,
  info: { isForm: false },
  readPage: async (page) => {
    const found = pages[page];
    if (found === undefined || found instanceof Error) throw found;
    return [[...found]];
  },
  close: async () => {},
});

describe('readDocumentLines()', () => {
  test('reads sound pages around damaged ones, and tells of the first of those', async () => {
    const damaged = new Error('bad');
    const { lines, fault } = await readDocumentLines(open([run('one')], damaged, [run('three')], damaged));
    expect(lines.map(({ text, page }) => `${page} ${text}`)).toEqual(['0 one', '2 three']);
    expect(fault?.detail).toBe('page 2 of 4 is damaged');
  });

  test.each([
    ['letters', [run('a'.repeat(2_000_000))]],
    ['pieces', Array.from({ length: 600_001 }, () => run(''))],
  ])('stops before a page with more %s than are read', async (_, page) => {
    const { lines, fault } = await readDocumentLines(open([run('one')], page, [run('three')]));
    expect(lines.map(({ text }) => text)).toEqual(['one']);
    expect(fault).toMatchObject({ reason: 'too-large', detail: 'more than 2000000 characters on 2 pages' });
  });
});

describe('readRuns()', () => {
  const item = (transform: readonly number[]): TextItem => ({
    str: '北方',
    dir: 'ttb',
    transform: [...transform],
    width: 10,
    height: 20,
    fontName: 'tall',
    hasEOL: false,
  });
  const read = (transform: readonly number[], vertical: readonly string[] = []) =>
    readRuns([item(transform)], new Set(vertical))[0]?.[0];

  test('turns writing that runs downwards, so that it runs to the right', () => {
    const found = read([10, 0, 0, 10, 300, 700], ['tall']);
    expect(found).toMatchObject({ width: 20, size: 10 });
    expect([found?.x, found?.y].map((place) => Math.round(Number(place)))).toEqual([-700, -300]);
    expect(read([10, 0, 0, 10, 300, 700])).toMatchObject({ x: 300, y: -700, width: 10 });
  });

  test('takes the size of letters from their width where they have no height', () => {
    expect(read([12, 0, 0, 0, 300, 700])?.size).toBe(12);
  });
});
