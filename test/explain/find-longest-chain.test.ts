import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLongestChain, type Link } from '../../bin/explain/find-longest-chain.ts';

/** The length of the longest chain, by trying each link as the last one. */
function longest(links: readonly Link[], before: Link = { index: 9, value: 9 }): number {
  const following = links.filter(({ index, value }) => index < before.index && value < before.value);
  return Math.max(0, ...following.map((link) => 1 + longest(links, link)));
}

describe('findLongestChain()', () => {
  test('leaves out what lies ahead of its place', () => {
    const links = [9, 2, 4].map((value, index) => ({ index, value }));
    expect(findLongestChain(links)).toEqual(links.slice(1));
  });

  test('is a rising chain of the links, and none is longer', () => {
    const link = fc.record({ index: fc.nat(6), value: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (links) => {
        const chain = findLongestChain(links);
        expect(chain.every((one) => links.some(({ index, value }) => index === one.index && value === one.value))).toBe(true);
        for (const [at, { index, value }] of chain.slice(1).entries()) {
          expect(index).toBeGreaterThan(chain[at]?.index ?? index);
          expect(value).toBeGreaterThan(chain[at]?.value ?? value);
        }
        expect(chain).toHaveLength(longest(links));
      }),
    );
  });
});
