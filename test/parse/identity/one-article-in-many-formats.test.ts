import { describe, expect, test } from 'vitest';
import { compareSketches, readSketch } from '../../../lambdas/deal/sketch.ts';
import { listArticles } from '../read-whole.ts';
import { STORIES } from './stories.ts';
import { writeFormats } from './write-formats.ts';

const read = async (name: string, bytes: Uint8Array) => {
  const [article, ...others] = await listArticles(name, bytes);
  expect(others, name).toEqual([]);
  if (article === undefined) throw new Error(`No article in ${name}`);
  return article;
};

describe('an article that comes in many formats', () => {
  test.each(STORIES)('has one identity in $language', async (story) => {
    const files = Object.entries(await writeFormats(story));
    const identities: [string, string | undefined][] = [];
    for (const [name, bytes] of files) identities.push([name, (await read(name, bytes)).identity]);
    const [[, first] = []] = identities;
    expect(identities.filter(([, identity]) => identity !== first)).toEqual([]);
  });

  test.each(STORIES)('is its own near duplicate in $language', async (story) => {
    const articles = [];
    for (const [name, bytes] of Object.entries(await writeFormats(story))) articles.push({ name, ...(await read(name, bytes)) });
    const [first] = articles;
    const alike = articles.map(({ name, sketch }) => [name, compare(sketch, first?.sketch)] as const);
    expect(alike.filter(([, similarity]) => similarity < 0.6)).toEqual([]);
  });

  test('is not another', async () => {
    const articles = [];
    for (const story of STORIES)
      articles.push(await read('a.txt', Buffer.from(`${story.title}\n\n${story.paragraphs.join('\n\n')}`)));
    expect(new Set(articles.map(({ identity }) => identity)).size).toBe(STORIES.length);
    const [first, ...others] = articles;
    expect(others.map(({ sketch }) => compare(sketch, first?.sketch)).filter((similarity) => similarity > 0.3)).toEqual([]);
  });
});

function compare(a = '', b = ''): number {
  return compareSketches(readSketch(a), readSketch(b));
}
