import { describe, expect, test } from 'vitest';
import { UnreadablePartError } from '../../lambdas/deal/errors.ts';
import { keepFound } from '../../lambdas/parse/keep-found.ts';
import type { Told } from '../../lambdas/parse/part.ts';
import { makeArticle } from './fake-ports.ts';

const ARTICLE: Told = { article: { ...makeArticle('One'), page: [] } };
const FAILURE: Told = { failure: { title: 'a.pdf', message: 'It is locked' } };

async function keep(items: readonly Told[], error?: Error): Promise<Told[]> {
  const found = async function* () {
    yield* items;
    if (error) throw error;
  };
  const kept: Told[] = [];
  for await (const told of keepFound('drops/a.zip', found())) kept.push(told);
  return kept;
}

describe('keepFound()', () => {
  test('hands on what is found', async () => {
    expect(await keep([ARTICLE, FAILURE])).toEqual([ARTICLE, FAILURE]);
  });

  test('lets articles stand that were read before reading was ended, and tells of the end', async () => {
    const message = 'Cannot read "drops/a.zip" to its end: timeout, it took too long to read (4 s)';
    expect(await keep([ARTICLE], new UnreadablePartError('timeout', '4 s'))).toEqual([
      ARTICLE,
      { failure: { title: 'drops/a.zip', message } },
    ]);
  });

  test('refuses a file of which no article was read', async () => {
    await expect(keep([FAILURE], new UnreadablePartError('bomb', 'too much'))).rejects.toMatchObject({
      name: 'UnreadableDropError',
      reason: 'bomb',
      message: 'Cannot read drop "drops/a.zip": bomb, it unpacks to far more than its size (too much)',
    });
    await expect(keep([], new UnreadablePartError('timeout'))).rejects.toMatchObject({ reason: 'timeout' });
  });

  test('hands on a mistake of ours', async () => {
    await expect(keep([ARTICLE], new TypeError('no function'))).rejects.toThrow(TypeError);
  });
});
