import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../lambdas/parse/count-words.ts';

describe('countWords()', () => {
  test.each([
    ['', 0],
    ['OpenAI signs, 3.5 GW', 4],
    ["l'accord d’hier, dit-il", 3],
    ['a--b a.,b ab-', 5],
    ['“Zürich” — naïve…', 2],
    ['ОАЭ строят 5 ГВт', 4],
    ['微软签署协议', 3],
    ['微软 signs 5 GW', 4],
    ['½ x² №', 2],
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('counts Latin letters as it counts any', () => {
    const characters = fc.constantFrom(..." ab1é'’.,-–ß½ªÿ\n");
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        // A letter of another script, apart from the rest, has the whole counted the other way.
        expect(countWords(text)).toBe(countWords(`${text} ж`) - 1);
      }),
    );
  });
});
