import { describe, expect, test } from 'vitest';
import { cutPage, scoreLine } from '../../../lambdas/parse/text/cut-page.ts';
import type { LineKind } from '../../../lambdas/parse/text/line-kind.ts';
import { toPageLine } from '../../../lambdas/parse/text/page-line.ts';

const toLine = (text: string, isItem = false) => toPageLine(text, { raw: text, isItem });
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const ofKind = (kind: LineKind) => ({ ...toLine('word'), kind });
/** A sentence of so many words, and so many points. */
const prose = (count: number) => `${words(count)}.`;
const cut = (...texts: string[]) => {
  const { before, body, after } = cutPage(texts.map((text) => toLine(text)));
  return [before.length, body.length, after.length];
};

describe('scoreLine()', () => {
  test.each([
    ['comments', -150],
    ['end', -60],
    ['notice', -20],
    ['language', -15],
    ['chrome', -6],
  ] as const)('counts a line of the kind %s as %d', (kind, points) => {
    expect(scoreLine(ofKind(kind))).toBe(points);
  });

  test.each([
    [prose(5), 5],
    [prose(4), -2.5],
    [words(12), 6],
    [words(11), -2.5],
    [prose(60), 60],
    [prose(61), 60],
    ['Chips | Power | Jobs', -3],
    ['24 November 2026', -3],
    ['Energy', -2.5],
  ])('counts %j as %d', (text, points) => {
    expect(scoreLine(toLine(text))).toBe(points);
  });

  test('counts an entry of a list against an article, unless it is prose', () => {
    expect(scoreLine(toLine('Energy', true))).toBe(-3);
    expect(scoreLine(toLine(prose(5), true))).toBe(5);
  });
});

describe('cutPage()', () => {
  test('takes the run of lines with the most points', () => {
    expect(cut('Energy', prose(20), prose(20), 'Related articles', prose(20))).toEqual([1, 2, 2]);
    expect(cut(prose(20), 'Related articles', prose(20), prose(20))).toEqual([2, 2, 0]);
  });

  test('begins anew where what stands before is worth nothing', () => {
    // Two lines of −2.5 points take off the five of the sentence.
    expect(cut(prose(5), 'Energy', 'Chips', prose(20))).toEqual([3, 1, 0]);
    expect(cut(prose(6), 'Energy', 'Chips', prose(20))).toEqual([0, 4, 0]);
  });

  test('keeps three short lines at the very end of a page, and no more', () => {
    expect(cut(prose(20), 'One', 'Two', 'Three')).toEqual([0, 4, 0]);
    expect(cut(prose(20), 'One', 'Two', 'Three', 'Four')).toEqual([0, 1, 4]);
  });

  test('keeps them before so little furniture that up to six lines remain', () => {
    expect(cut(prose(20), 'One', 'Two', 'Three', 'Share', 'Share', 'Share')).toEqual([0, 4, 3]);
    expect(cut(prose(20), 'One', 'Two', 'Three', 'Share', 'Share', 'Share', 'Share')).toEqual([0, 1, 7]);
  });

  test('ends before what readers wrote, however long that is', () => {
    const article = [prose(60), prose(60), prose(60), prose(20)];
    const written = [prose(60), prose(60), prose(60), prose(60), prose(60), prose(60), prose(60)];
    expect(cut(...article, '3 comments', ...written)).toEqual([0, 4, 8]);
  });

  test('takes an opening of comments with less than two hundred points above it for a link to them', () => {
    const written = [prose(60), prose(60), prose(60), prose(60), prose(60), prose(60), prose(60)];
    expect(cut(prose(60), prose(60), prose(60), prose(19), '3 comments', ...written)).toEqual([0, 12, 0]);
  });

  test('gives all of a page that has no prose', () => {
    expect(cut('Energy', 'Chips', 'Jobs')).toEqual([0, 3, 0]);
  });

  test('ends before what shows by its form that readers wrote it, from sixty points on', () => {
    const written = ['watt_lover · 3h', 'It is signed', 'Old Pete · 2h', 'No it is not'];
    expect(cut(prose(60), ...written)).toEqual([0, 1, 4]);
    expect(cut(prose(60), ...written, prose(60), prose(60))).toEqual([0, 1, 6]);
    // Sixty words are prose enough for comments, but two short runs of them are no article.
    expect(cut(prose(30), 'Related articles', prose(30), ...written, prose(60))).toEqual([2, 6, 0]);
  });

  test('takes the first of two runs that are worth the same', () => {
    expect(cut(prose(20), 'Related articles', prose(20))).toEqual([0, 1, 2]);
  });
});
