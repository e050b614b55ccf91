import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalize, clean } from '../../lambdas/views/clean.ts';

describe('clean()', () => {
  test('puts a text on one line, without controls and marks that hide or turn it', () =>
    expect(clean('  One\r\n\u202etwo\u200b \u0000three\t')).toBe('One two three'));

  test('cuts at a word', () => expect(clean('alpha beta gamma', 12)).toBe('alpha beta…'));

  test('keeps a no-break space', () => expect(clean('$3\u00a0billion')).toBe('$3\u00a0billion'));

  test('is never longer than asked, has no half character, and is clean already the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 5, max: 80 }), (text, most) => {
        const cleaned = clean(text, most);
        expect(cleaned.length).toBeLessThanOrEqual(most);
        if (text.isWellFormed()) expect(cleaned.isWellFormed()).toBe(true);
        expect(clean(cleaned, most)).toBe(cleaned);
      }),
    );
  });
});

describe('capitalize()', () => {
  test.each([
    ['about $3 billion', 'About $3 billion'],
    ['étape', 'Étape'],
    ['xAI and Meta', 'xAI and Meta'],
    ['', ''],
  ])('makes of %j a line: %j', (phrase, line) => expect(capitalize(phrase)).toBe(line));
});
