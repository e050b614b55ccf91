import { expect, test } from 'vitest';
import { chooseUrl } from '../../../lambdas/parse/html/choose-url.ts';

const choose = (canonical: string | undefined, meta: Record<string, string> = {}, savedFrom?: string) =>
  chooseUrl(
    {
      ...{ meta: new Map(Object.entries(meta)), jsonLd: [], title: '', headings: [], authors: [], times: [] },
      ...(canonical !== undefined && { canonical }),
    },
    savedFrom,
  );

test.each<[string, Parameters<typeof choose>, string | undefined]>([
  ['takes the canonical address', ['https://grid.example/a', { 'og:url': 'https://grid.example/b' }], 'https://grid.example/a'],
  [
    'takes the shared address rather than a canonical front page',
    ['https://grid.example/', { 'og:url': 'https://grid.example/b' }],
    'https://grid.example/b',
  ],
  ['takes a front page where nothing else is known', ['https://grid.example/'], 'https://grid.example/'],
  ['takes where the page was saved from last', [undefined, {}, 'https://grid.example/saved'], 'https://grid.example/saved'],
  ['makes a path whole with the shared address', ['/a', { 'og:url': 'https://grid.example/' }], 'https://grid.example/a'],
  [
    'makes a path whole with the address that the page was saved from',
    ['//grid.example/a', {}, 'https://www.grid.example/x'],
    'https://grid.example/a',
  ],
  ['passes over a path without a base', ['/a'], undefined],
  ['passes over words', ['Halden leases', { 'og:url': 'https://grid.example/b' }], 'https://grid.example/b'],
  ['passes over an empty address', ['', { 'og:url': 'https://grid.example/b' }], 'https://grid.example/b'],
  [
    'passes over an address that leads nowhere',
    ['http://localhost:8080/a', { 'og:url': 'https://grid.example/b' }],
    'https://grid.example/b',
  ],
])('chooseUrl() %s', (_, page, url) => {
  expect(choose(...page)).toBe(url);
});
