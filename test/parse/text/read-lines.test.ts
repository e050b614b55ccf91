import { describe, expect, test } from 'vitest';
import { isWrapped, readLines } from '../../../lambdas/parse/text/read-lines.ts';

const LINK = '[Chips and grids](https://gridpost.example/chips)';

describe('readLines()', () => {
  test.each([
    ['a line of links', `${LINK} [Power](https://gridpost.example/power)`, { kind: 'chrome' }],
    ['a heading that is a link', `## ${LINK}`, { isHeading: true, kind: undefined }],
    ['a link of more words', '[Chips and grids of all the north](https://gridpost.example/chips)', { kind: undefined }],
    ['a link whose words have a kind of their own', '[Related articles](https://gridpost.example/more)', { kind: 'end' }],
  ])('tells what %s is', (_, line, found) => {
    expect(readLines(line)).toMatchObject([found]);
  });

  test('reads a paragraph of more lines than a call has arguments', () => {
    const lines = Array.from({ length: 130_000 }, (_, at) => `Line ${at}`);
    expect(readLines(lines.join('\n'))).toHaveLength(lines.length);
  });
});

describe('isWrapped()', () => {
  const line = 'Norvik Grid will lease forty megawatts of its campus to';

  test.each<[string, string[], boolean]>([
    ['lines that go on in small letters', [line, 'halden compute'], true],
    ['lines of which half do', [line, 'halden compute for ten years, from the coming spring on', 'Norvik waits'], true],
    ['lines that each begin a sentence', [line, 'Halden Compute'], false],
    ['one line', [line], false],
    ['short lines', ['Norvik Grid', 'will lease'], false],
    ['a headline above a day', [line, '24 November 2026'], false],
  ])('tells %s', (_, lines, isOne) => {
    expect(isWrapped(lines)).toBe(isOne);
  });
});
