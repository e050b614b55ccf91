import { classifyArticle } from '../lambdas/classify/classify-article.ts';
import { UnreadableDropError } from '../lambdas/deal/errors.ts';
import type { ArticleFailure, ClassifiedArticle } from '../lambdas/deal/ports.ts';
import type { Told } from '../lambdas/parse/part.ts';
import { DEFAULT_SETTINGS } from '../lambdas/settings.ts';
import type { ReadPages } from './explain/build-explanation.ts';

type ParseFile = (name: string, bytes: Uint8Array) => AsyncIterable<Told>;

/** Reads one file as Parse and Classify would: its articles with the page of each beside it, or why it has none. */
export async function readPages(file: string, bytes: Uint8Array, parseFile: ParseFile): Promise<ReadPages> {
  const articles: ClassifiedArticle[] = [];
  const pages: (readonly string[])[] = [];
  const failures: ArticleFailure[] = [];
  try {
    if (bytes.length > DEFAULT_SETTINGS.maxDropBytes) throw new UnreadableDropError(file, 'too-large');
    for await (const told of parseFile(file, bytes)) {
      if ('failure' in told) {
        failures.push(told.failure);
        continue;
      }
      // The page beside an article is for those who look; it is no part of the reading.
      const { page, ...article } = told.article;
      articles.push(classifyArticle(article));
      pages.push(page);
    }
  } catch (error) {
    if (!(error instanceof UnreadableDropError)) throw error;
    return { read: { file, reason: error.reason, message: error.message }, pages: [] };
  }
  return { read: { file, articles, ...(failures.length > 0 && { failures }) }, pages };
}
