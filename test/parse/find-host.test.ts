import { describe, expect, test } from 'vitest';
import { findHost } from '../../lambdas/parse/find-host.ts';

describe('findHost()', () => {
  test.each([
    ['https://www.gridpost.example/a', 'gridpost.example'],
    ['http://m.gridpost.example', 'gridpost.example'],
    ['https://news.gridpost.example/a', 'news.gridpost.example'],
    ['mailto:desk@gridpost.example', undefined],
    ['Grid Post', undefined],
    ['https://www./a', undefined],
  ])('names that of %s', (address, host) => {
    expect(findHost(address)).toBe(host);
  });
});
