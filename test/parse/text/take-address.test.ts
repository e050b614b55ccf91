import { describe, expect, test } from 'vitest';
import { readLines } from '../../../lambdas/parse/text/read-lines.ts';
import { takeAddress } from '../../../lambdas/parse/text/take-address.ts';

const STORY = [
  'Halden leases 40 MW',
  'Halden leases 40 MW of the campus.',
  'The lease runs for ten years.',
  'It begins in spring.',
];
const find = (lines: readonly string[]) => {
  const { address, rest } = takeAddress(readLines(lines.join('\n\n')));
  return { address, count: rest.length };
};

describe('takeAddress()', () => {
  test.each([
    ['the first line', ['https://gridpost.example/a', ...STORY]],
    ['the line below the name of a tab', ['Halden leases 40 MW - Grid Post', '<https://gridpost.example/a>', ...STORY.slice(1)]],
    ['the last line', [...STORY, 'https://gridpost.example/a']],
    ['a first line without its scheme', ['gridpost.example/aaaa', ...STORY]],
  ])('takes %s', (_, lines) => {
    expect(find(lines)).toEqual({ address: expect.stringMatching(/^https:\/\/gridpost\.example\/a+$/), count: lines.length - 1 });
  });

  test.each([
    ['one inside the article', [...STORY.slice(0, 3), 'https://gridpost.example/a', ...STORY.slice(3)]],
    ['the last of several', [...STORY, 'https://gridpost.example/a', 'https://gridpost.example/b']],
    ['the name of a site', ['gridpost.example', ...STORY]],
    ['an address in a sentence', ['See https://gridpost.example/a for more', ...STORY]],
  ])('leaves %s', (_, lines) => {
    expect(find(lines)).toEqual({ address: undefined, count: lines.length });
  });
});
