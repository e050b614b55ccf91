import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSketches, readSketch } from '../../../lambdas/deal/sketch.ts';
import { sketchText } from '../../../lambdas/parse/identity/sketch-text.ts';

const WORDS = 'grid site lease power cable coast water steel permit turbine megawatt campus tenant spring court'.split(' ');
const words = fc.array(
  fc.tuple(fc.constantFrom(...WORDS), fc.nat({ max: 400 })).map(([word, number]) => word + number),
  {
    minLength: 80,
    maxLength: 300,
  },
);

function compare(a: string, b: string): number {
  return compareSketches(readSketch(sketchText(a) ?? ''), readSketch(sketchText(b) ?? ''));
}

describe('sketchText()', () => {
  test('gives 64 values of 16 bits', () => {
    expect(sketchText(WORDS.join(' ').repeat(3))).toMatch(/^[\w-]{171}$/);
  });

  test('gives none for a short text', () => {
    expect(sketchText(`${'a'.repeat(119)} . - `)).toBeUndefined();
    expect(sketchText('a'.repeat(120))).toBeDefined();
  });

  test('looks past case, marks and spaces', () => {
    const text = WORDS.join(' ').repeat(3);
    expect(sketchText(`  ${text.toUpperCase().replaceAll(' ', ' – \n')}!`)).toBe(sketchText(text));
  });

  test('fills the bins that a text of few shingles leaves empty', () => {
    expect(compare('abc '.repeat(40), 'abc '.repeat(40))).toBe(1);
    expect(compare('abc '.repeat(40), 'xyz '.repeat(40))).toBeLessThan(0.1);
  });

  test('lets estimate what share of their shingles two texts have in common', () => {
    const errors = fc.sample(fc.tuple(words, words, fc.nat({ max: 80 })), { numRuns: 200, seed: 1 }).map(([a, b, common]) => {
      const [one, other] = [
        [...a.slice(0, common), ...a.slice(common)],
        [...a.slice(0, common), ...b],
      ].map((list) => list.join(' '));
      return Math.abs(compare(one ?? '', other ?? '') - measureJaccard(one ?? '', other ?? ''));
    });
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.06);
    expect(Math.max(...errors)).toBeLessThan(0.25);
  });
});

function measureJaccard(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5))));
  const common = one?.intersection(other ?? new Set()).size ?? 0;
  return common / (one?.union(other ?? new Set()).size ?? 1);
}
