import { describe, expect, test } from 'vitest';
import { classifyBatch } from '../../lambdas/classify/classify-batch.ts';
import { batchKey } from '../../lambdas/deal/batch-keys.ts';
import type { Objects } from '../../lambdas/deal/ports.ts';
import { makeArticle } from './make-article.ts';

class MemoryObjects implements Objects {
  readonly values = new Map<string, unknown>();

  async put(key: string, value: unknown): Promise<void> {
    this.values.set(key, JSON.parse(JSON.stringify(value)));
  }

  async find<T>(key: string): Promise<T | undefined> {
    return this.values.get(key) as T | undefined;
  }
}

const ref = { drop: { key: 'drops/a.txt', versionId: '1', arrivedAt: '2026-11-24T06:00:00Z' }, prefix: 'work/ab/', index: 3 };
const good = makeArticle([
  ['title', 'Nvidia to invest $5 billion in Intel'],
  ['lead', 'Nvidia said it would invest $5 billion in Intel.'],
]);

describe('classifyBatch()', () => {
  test('writes one line for each article, in their order', async () => {
    const objects = new MemoryObjects();
    await objects.put(batchKey(ref.prefix, ref.index, 'articles'), [good, { ...good, title: 'Other', language: 'und' }]);
    await classifyBatch(ref, { objects });
    expect(objects.values.get('work/ab/0003.classified.json')).toMatchObject([
      { verdict: 'deal' },
      { verdict: 'other', reports: [] },
    ]);
  });

  test('makes of an article that fails a failure, and goes on', async () => {
    const objects = new MemoryObjects();
    const { zones: _zones, ...broken } = good;
    await objects.put(batchKey(ref.prefix, ref.index, 'articles'), [broken, good]);
    await classifyBatch(ref, { objects });
    expect(objects.values.get('work/ab/0003.classified.json')).toMatchObject([
      { failure: { title: good.title, message: expect.stringMatching(/^Cannot classify article "Nvidia to invest/) } },
      { verdict: 'deal' },
    ]);
  });

  test('writes the same object when it runs again', async () => {
    const objects = new MemoryObjects();
    await objects.put(batchKey(ref.prefix, ref.index, 'articles'), [good]);
    await classifyBatch(ref, { objects });
    const first = objects.values.get('work/ab/0003.classified.json');
    await classifyBatch(ref, { objects });
    expect(objects.values.get('work/ab/0003.classified.json')).toEqual(first);
  });

  test('refuses a batch that is not there', async () => {
    await expect(classifyBatch(ref, { objects: new MemoryObjects() })).rejects.toThrow(
      'Cannot classify batch "work/ab/0003.articles.json": it is not there',
    );
  });
});
