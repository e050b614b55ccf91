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
