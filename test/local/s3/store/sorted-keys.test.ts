import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareUtf8, SortedKeys } from '../../../../local/s3/store/sorted-keys.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '\ue000', '\uffff', '😀', '𝄞') });

describe('compareUtf8()', () => {
  test('orders as the UTF-8 bytes do', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareUtf8(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('SortedKeys', () => {
  test('keeps each key once, in order, whatever the order of arrival', () => {
    fc.assert(
      fc.property(fc.array(text), text, (keys, prefix) => {
        const sorted = new SortedKeys();
        for (const key of keys) sorted.add(key);
        const expected = [...new Set(keys)].sort(compareUtf8);
        expect(expected.map((_, i) => sorted.at(i))).toEqual(expected);
        expect(sorted.indexFrom(prefix)).toBe(expected.filter((key) => compareUtf8(key, prefix) < 0).length);
        expect(sorted.indexPast(prefix) - sorted.indexFrom(prefix)).toBe(expected.filter((key) => key.startsWith(prefix)).length);
      }),
    );
  });

  test('forgets what is removed', () => {
    const sorted = new SortedKeys();
    for (const key of ['b', 'a']) sorted.add(key);
    for (const key of ['a', 'never there']) sorted.remove(key);
    expect([sorted.at(0), sorted.at(1)]).toEqual(['b', undefined]);
  });
});
