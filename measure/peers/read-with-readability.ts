import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleReading } from '../eval/score-articles.ts';
import { requirePage, toText } from './page-text.ts';

/** Readability on linkedom, on the page as it is. */
export async function readWithReadability(_file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  const { document } = parseHTML(await requirePage(bytes));
  const found = new Readability(document).parse();
  if (!found) return undefined;
  return {
    text: toText(found.content),
    title: found.title ?? undefined,
    byline: found.byline ?? undefined,
    publishedAt: found.publishedTime ?? undefined,
  };
}
