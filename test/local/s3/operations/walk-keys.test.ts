import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyEntry, walkKeys } from '../../../../local/s3/operations/walk-keys.ts';
import { SortedKeys } from '../../../../local/s3/store/sorted-keys.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 6 });

function sortKeys(keys: readonly string[]): SortedKeys {
  const sorted = new SortedKeys();
  for (const key of keys) sorted.add(key);
  return sorted;
}

describe('walkKeys()', () => {
  test('gives the same entries page by page as at once', () => {
    fc.assert(
      fc.property(
        fc.array(text),
        text,
        fc.constantFrom('', '/', 'a/'),
        fc.integer({ min: 1, max: 4 }),
        (keys, prefix, delimiter, size) => {
          const sorted = sortKeys(keys.filter((key) => key !== ''));
          const options = { prefix, delimiter, isListed: (key: string) => !key.endsWith('b') };
          const atOnce = [...walkKeys(sorted, { ...options, after: '' })];
          const paged: KeyEntry[] = [];
          for (let page: KeyEntry[] = []; ; ) {
            page = [...walkKeys(sorted, { ...options, after: page.at(-1)?.key ?? '' }).take(size)];
            if (page.length === 0) break;
            paged.push(...page);
          }
          expect(paged).toEqual(atOnce);
          expect(new Set(atOnce.map(({ key }) => key)).size).toBe(atOnce.length);
        },
      ),
    );
  });

  test('rolls up a key that is nothing but the delimiter', () => {
    const keys = sortKeys(['/', '//x', 'a']);
    expect([...walkKeys(keys, { prefix: '', delimiter: '/', after: '', isListed: () => true })]).toEqual([
      { kind: 'prefix', key: '/' },
      { kind: 'key', key: 'a' },
    ]);
  });
});
