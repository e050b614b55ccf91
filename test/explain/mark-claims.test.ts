import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markClaims } from '../../bin/explain/mark-claims.ts';

describe('markClaims()', () => {
  test('gives what overlaps a piece of its own', () => {
    const claims = [
      { number: 1, start: 2, end: 6 },
      { number: 2, start: 4, end: 8 },
    ];
    expect(markClaims('0123456789', claims)).toEqual([
      { text: '01', numbers: [], ends: [] },
      { text: '23', numbers: [1], ends: [] },
      { text: '45', numbers: [1, 2], ends: [1] },
      { text: '67', numbers: [2], ends: [2] },
      { text: '89', numbers: [], ends: [] },
    ]);
  });

  const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));

  test('makes up the text, marks each claim from end to end, and ends it once', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const text = 'abcdefghijklmnopqrstuvwxyz0123456789';
        const claims = spans.map((one, at) => ({ number: at + 1, ...one }));
        const pieces = markClaims(text, claims);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { number, start, end } of claims) {
          const marked = pieces.filter(({ numbers }) => numbers.includes(number)).map((piece) => piece.text);
          expect(marked.join('')).toBe(text.slice(start, end));
          expect(pieces.filter(({ ends }) => ends.includes(number))).toHaveLength(1);
        }
      }),
    );
  });
});
