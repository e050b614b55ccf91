import { parseFile } from '../../lambdas/parse/parse-file.ts';
import type { ArticleReading } from '../eval/score-articles.ts';

/** Of several articles the longest. */
export async function readWithOfftake(file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  let longest: ArticleReading | undefined;
  for await (const found of parseFile(file, bytes)) {
    if ('article' in found && found.article.text.length > (longest?.text.length ?? -1)) longest = found.article;
  }
  return longest;
}
