import { describe, expect, test } from 'vitest';
import { readName, readNamespaces } from '../../../lambdas/parse/feed/namespaces.ts';

const declare = (attributes: Record<string, string>) => readNamespaces(attributes, new Map());

describe('readName()', () => {
  test.each([
    ['dc:creator', 'dc:creator'],
    ['atom:title', 'title'],
    ['rss:title', 'title'],
    ['own:title', '?:title'],
    ['title', 'title'],
  ])('reads %s, which no namespace explains, as %s', (written, name) => {
    expect(readName(written, new Map())).toBe(name);
  });

  test('goes by the address of a namespace rather than its prefix', () => {
    expect(readName('a:title', declare({ 'xmlns:a': 'http://www.w3.org/2005/Atom' }))).toBe('title');
    expect(readName('dc:title', declare({ 'xmlns:dc': 'https://own.example/ns' }))).toBe('?:title');
    expect(readName('title', declare({ xmlns: 'https://own.example/ns' }))).toBe('title');
  });
});
