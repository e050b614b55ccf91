import { describe, expect, test } from 'vitest';
import { listTexts } from '../../../lambdas/parse/json/record.ts';

describe('listTexts()', () => {
  test.each<[string, unknown, string[]]>([
    ['a text', 'Grid Post', ['Grid Post']],
    ['a number', 7, ['7']],
    ['texts in a list', ['a', 'b'], ['a', 'b']],
    ['what programs put into an object', { rendered: 'Grid Post' }, ['Grid Post']],
    ['nothing of white space', ' ', []],
    ['nothing of an object without a text', { rank: 'a' }, []],
    ['nothing of what is neither', true, []],
    ['nothing below four levels', { value: { value: { value: { value: { value: 'deep' } } } } }, []],
  ])('lists %s', (_, value, texts) => {
    expect(listTexts(value)).toEqual(texts);
  });
});
