import { expect, test } from 'vitest';
import { resolveAddress } from '../../lambdas/parse/resolve-address.ts';

const BASE = 'https://gridpost.example/blog/feed';

test.each([
  [' https://gridpost.example/a b ', undefined, 'https://gridpost.example/a%20b'],
  ['HTTP://GRIDPOST.example/A', undefined, 'HTTP://GRIDPOST.example/A'],
  ['www.gridpost.example/a', BASE, 'http://www.gridpost.example/a'],
  ['/a', BASE, 'https://gridpost.example/a'],
  ['a?b#c', BASE, 'https://gridpost.example/blog/a?b#c'],
  ['//other.example/a', BASE, 'https://other.example/a'],
])('resolveAddress(%j, %j) is %j', (address, base, full) => {
  expect(resolveAddress(address, base)).toBe(full);
});

test.each([
  [undefined, BASE],
  ['  ', BASE],
  ['/a', undefined],
  ['/a', 'nonsense'],
  ['tag:gridpost.example,2026:1', BASE],
  ['javascript:alert(1)', BASE],
  ['mailto:a@gridpost.example', undefined],
  ['https://', BASE],
  ['https://[', BASE],
])('resolveAddress(%j, %j) is none', (address, base) => {
  expect(resolveAddress(address, base)).toBeUndefined();
});
