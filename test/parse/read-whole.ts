import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import type { ParsedArticle } from '../../lambdas/parse/parsed-article.ts';
import type { Found, PartFailure } from '../../lambdas/parse/part.ts';

/** Everything that is found in a file, at once. */
export async function readWhole(
  name: string,
  bytes: Uint8Array,
): Promise<{ articles: ParsedArticle[]; failures: PartFailure[] }> {
  const found: Found[] = [];
  for await (const item of parseFile(name, bytes)) found.push(item);
  return {
    articles: found.flatMap((item) => ('article' in item ? item.article : [])),
    failures: found.flatMap((item) => ('failure' in item ? item.failure : [])),
  };
}

/** The articles of a file. */
export const listArticles = async (name: string, bytes: Uint8Array): Promise<ParsedArticle[]> =>
  (await readWhole(name, bytes)).articles;

/** What is found in a file, also where no article could be read; then with the reason. */
export async function readOutcome(name: string, bytes: Uint8Array) {
  const articles: ParsedArticle[] = [];
  const failures: PartFailure[] = [];
  try {
    for await (const item of parseFile(name, bytes)) {
      if ('article' in item) articles.push(item.article);
      else failures.push(item.failure);
    }
  } catch (error) {
    if (!(error instanceof UnreadableDropError)) throw error;
    return { articles, failures, reason: error.reason, message: error.message };
  }
  return { articles, failures, reason: undefined, message: '' };
}
