import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../../lambdas/parse/text/parse-text.ts';

interface Expected {
  /** How the headline begins. */
  readonly title: string;
  readonly originalTitle: string | null;
  /** Role and name, in any order. */
  readonly sources: readonly string[];
  readonly machineTranslated: boolean;
  readonly publishedAt: string | null;
  /** Where a fixture is about these. */
  readonly language?: string;
  readonly url?: string | null;
  readonly byline?: string | null;
  /** What the article's text must hold, and what of the page it must not. */
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
}

const FOLDER = new URL('fixtures/', import.meta.url);
const readFixture = (page: string, file: string) => readFileSync(new URL(`${page}/${file}`, FOLDER), 'utf8');

describe('parseText() of a page pasted with everything around its article', () => {
  test.each(readdirSync(FOLDER))('reads %s', (page) => {
    const expected: Expected = JSON.parse(readFixture(page, 'expected.json'));
    const [article] = parseText(readFixture(page, 'page.txt'));
    if (article === undefined) throw new Error('No article');
    expect({
      title: article.title.slice(0, expected.title.length),
      originalTitle: article.originalTitle ?? null,
      sources: article.sources.map(({ role, name }) => `${role} ${name}`).sort(),
      machineTranslated: article.machineTranslated,
      publishedAt: article.publishedAt ?? null,
      ...(expected.language !== undefined && { language: article.language }),
      ...(expected.url !== undefined && { url: article.url ?? null }),
      ...(expected.byline !== undefined && { byline: article.byline ?? null }),
      lacking: expected.holds.filter((part) => !article.text.includes(part)),
      holding: expected.lacks.filter((part) => article.text.includes(part)),
    }).toEqual({
      title: expected.title,
      originalTitle: expected.originalTitle,
      sources: [...expected.sources].sort(),
      machineTranslated: expected.machineTranslated,
      publishedAt: expected.publishedAt,
      ...(expected.language !== undefined && { language: expected.language }),
      ...(expected.url !== undefined && { url: expected.url }),
      ...(expected.byline !== undefined && { byline: expected.byline }),
      lacking: [],
      holding: [],
    });
  });
});
