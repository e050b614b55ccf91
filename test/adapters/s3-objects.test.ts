import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { S3Objects } from '../../lambdas/adapters/s3-objects.ts';
import { type Served, serve, stop } from '../local/s3/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => stop(served));

describe('S3Objects', () => {
  test('finds what was put, the last of several', async () => {
    const objects = new S3Objects(served.client, 'plain');
    await objects.put('work/a/0000.articles.json', [1]);
    await objects.put('work/a/0000.articles.json', [{ title: 'Été 亿' }]);
    expect(await objects.find('work/a/0000.articles.json')).toEqual([{ title: 'Été 亿' }]);
  });

  test('finds nothing where nothing was put, and fails where there is no bucket', async () => {
    expect(await new S3Objects(served.client, 'plain').find('work/none.json')).toBeUndefined();
    await expect(new S3Objects(served.client, 'missing').find('work/none.json')).rejects.toThrow();
  });
});
