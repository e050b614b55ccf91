import { describe, expect, test } from 'vitest';
import { findLink } from '../../lambdas/views/find-link.ts';

describe('findLink()', () => {
  test.each(['https://a.example/b?c=1&d=2', 'http://a.example/'])('takes %s', (url) => expect(findLink(url)).toBe(url));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt://a.example/%0aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'no address',
    `https://a.example/${'a'.repeat(2000)}`,
    undefined,
  ])('refuses %s', (url) => expect(findLink(url)).toBeUndefined());
});
