import type { ArticleReading } from '../eval/score-articles.ts';

/** Reads the article of a file; undefined where it finds none. */
export type PageReader = (file: string, bytes: Uint8Array) => Promise<ArticleReading | undefined>;

export const PAGE_READER_NAMES = ['offtake', 'readability', 'defuddle'] as const;
export type PageReaderName = (typeof PAGE_READER_NAMES)[number];

/** Loads one reader and nothing of the others, so that the memory of each is its own. */
export async function loadPageReader(name: PageReaderName): Promise<PageReader> {
  if (name === 'offtake') return (await import('./read-with-offtake.ts')).readWithOfftake;
  if (name === 'readability') return (await import('./read-with-readability.ts')).readWithReadability;
  return (await import('./read-with-defuddle.ts')).readWithDefuddle;
}
