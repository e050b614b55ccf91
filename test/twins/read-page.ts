import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPages } from '../../bin/read-pages.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import { composeReadings, type Reading } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import type { Expected } from './compare-reading.ts';

export const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

/** The reading of one of the pages, and what a right one holds; throws where either file is missing. */
export async function readPage(slug: string): Promise<{ reading: Reading; expected: Expected }> {
  const expected = JSON.parse(await readFile(`${PAGES}${slug}/expected.json`, 'utf8')) as Expected;
  const { read } = await readPages('page.txt', await readFile(`${PAGES}${slug}/page.txt`), parseFile);
  const options = { arrivedAt: '2026-11-24T12:00:00.000Z', weights: DEFAULT_SETTINGS.importance };
  const [reading] = composeReadings([read], options);
  if (!reading) throw new RangeError(`Cannot read page "${slug}": it gives no reading`);
  return { reading, expected };
}
