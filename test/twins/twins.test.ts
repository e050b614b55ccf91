import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDifferences } from './compare-reading.ts';
import { PAGES, readPage } from './read-page.ts';

const slugs = readdirSync(PAGES).sort();
/** Page → fields that are not read right yet. */
const faults = JSON.parse(readFileSync(new URL('known-faults.json', import.meta.url), 'utf8')) as Record<string, string[]>;

/** A fault that is mended must leave the list, so that it never comes back unseen. */
async function findWrong(slug: string): Promise<Record<string, unknown>> {
  const { reading, expected } = await readPage(slug);
  return findDifferences(reading, expected);
}

describe('a page pasted with everything around it', () => {
  test.each(slugs.filter((slug) => !(slug in faults)))('%s is read right in every field', async (slug) =>
    expect(await findWrong(slug)).toEqual({}),
  );

  test.each(Object.entries(faults))('%s is read right but for %j', async (slug, fields) =>
    expect(Object.keys(await findWrong(slug)).sort()).toEqual(fields),
  );

  test.each(slugs)('%s is never read as more than it is', async (slug) => {
    const { neverParties, neverStages } = await findWrong(slug);
    expect({ neverParties, neverStages }).toEqual({});
  });
});
