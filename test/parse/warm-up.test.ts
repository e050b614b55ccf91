import { expect, test } from 'vitest';
import { UnreadablePartError } from '../../lambdas/deal/errors.ts';
import { tell } from '../../lambdas/parse/part.ts';
import { WARM_UP } from '../../lambdas/parse/warm-up.ts';
import { listArticles } from './read-whole.ts';

test.each(WARM_UP.map(({ name, bytes }) => [name, bytes] as const))(
  'WARM_UP has an article in %s, so that its reader is warm',
  async (name, bytes) => {
    expect(await listArticles(name, bytes)).not.toEqual([]);
  },
);

test('tell() says of a failure what can be passed on, and leaves an article as it is', async () => {
  const error = new UnreadablePartError('empty');
  expect(tell({ failure: { title: 'a', message: 'Cannot read "a"', error } })).toEqual({
    failure: { title: 'a', message: 'Cannot read "a"' },
  });
  const [first] = WARM_UP;
  const [article] = first === undefined ? [] : await listArticles(first.name, first.bytes);
  if (article === undefined) throw new Error('There is no article');
  expect(tell({ article })).toEqual({ article });
});
