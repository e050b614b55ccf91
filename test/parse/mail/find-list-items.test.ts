import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lambdas/parse/block.ts';
import { findListItems } from '../../../lambdas/parse/mail/find-list-items.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const point = (text: string, number: number): Block => ({
  kind: 'item',
  text: `${text} Read more`,
  href: `https://grid.example/${number}`,
  linked: 8,
});
const list = (text: string) => [1, 2, 3].map((number) => point(text, number));

describe('findListItems()', () => {
  test.each([
    ['what stands before its colon', `Halden leases 40 MW: ${words(12)}.`, 'Halden leases 40 MW', `${words(12)}. Read more`],
    ['its first sentence', `Halden leases 40 MW near Bergen. ${words(12)}.`, 'Halden leases 40 MW near Bergen.', undefined],
    ['its beginning', words(12), `${words(12)} Read more`, undefined],
  ])('calls a point by %s', (_, text, title, rest) => {
    const [item] = findListItems(list(text));
    expect(item).toMatchObject({ title, url: 'https://grid.example/1' });
    expect(item?.blocks).toMatchObject([{ kind: 'paragraph', text: rest ?? `${text} Read more` }]);
  });

  test('finds none in a letter that is mostly something else', () => {
    const letter: Block = { kind: 'paragraph', text: words(60) };
    expect(findListItems([letter, ...list(words(12))])).toEqual([]);
  });
});
