import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../lambdas/parse/html/parse-page.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

/** What a reading of a page must hold. */
interface Expected {
  readonly title: string;
  readonly text?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly mentions?: readonly string[];
}

describe('parsePage() of a page', () => {
  test.each(readdirSync(FOLDER))('reads %s', async (name) => {
    const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
    const { mentions = [], ...expected } = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
    const [article] = await parsePage(html);
    expect(article).toMatchObject(expected);
    for (const passage of mentions) expect(article?.text).toContain(passage);
  });
});
