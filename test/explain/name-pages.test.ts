import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namePages } from '../../bin/explain/name-pages.ts';

describe('namePages()', () => {
  test('numbers files of one name, whatever their case', () => {
    expect(namePages(['a/x.txt', 'b/x.txt', 'c/X.TXT', 'y.txt'])).toEqual([
      'x.txt.html',
      'x.txt-2.html',
      'X.TXT-3.html',
      'y.txt.html',
    ]);
  });

  test('finds a free name where a file has that of a number', () => {
    expect(namePages(['x-2', 'a/x', 'b/x'])).toEqual(['x-2.html', 'x.html', 'x-3.html']);
  });

  test('keeps within what file systems take', () => {
    const [name = ''] = namePages([`${'é'.repeat(127)}.txt`]);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });

  test('gives every file a name of its own, in no folder', () => {
    const path = fc
      .array(fc.constantFrom('x', 'X', 'x-2', 'x.html', 'y'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (files) => {
        const names = namePages(files);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(files.length);
        expect(names.some((name) => name.includes('/'))).toBe(false);
      }),
    );
  });
});
