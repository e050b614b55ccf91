import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSketches, readSketch, SKETCH_LENGTH, writeSketch } from '../../lambdas/deal/sketch.ts';

const sketches = fc.uint16Array({ minLength: SKETCH_LENGTH, maxLength: SKETCH_LENGTH });

describe('a sketch', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        expect(readSketch(writeSketch(sketch))).toEqual(sketch);
      }),
    );
  });

  test('is as like another as that is like it', () => {
    fc.assert(
      fc.property(sketches, sketches, (a, b) => {
        expect(compareSketches(a, b)).toBe(compareSketches(b, a));
        expect(compareSketches(a, a)).toBe(1);
      }),
    );
  });

  test('of another length is refused', () => {
    expect(() => readSketch('AAAA')).toThrow(new RangeError('Cannot read sketch "AAAA": 3 bytes'));
  });
});
