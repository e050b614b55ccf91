import type { BatchRef } from '../contract.ts';
import { batchKey } from '../deal/batch-keys.ts';
import type { ClassifiedItem, Objects, ParsedItem } from '../deal/ports.ts';
import { classifyArticle } from './classify-article.ts';

/**
 * Classifies the articles of one batch and keeps the result beside them; running it again writes the same object.
 *
 * An article on which classification fails becomes a failure in its place, and the others go on.
 *
 * @throws {Error} if the batch object is not there: Parse names only batches that it has written
 */
export async function classifyBatch(ref: BatchRef, { objects }: { objects: Objects }): Promise<void> {
  const key = batchKey(ref.prefix, ref.index, 'articles');
  const articles = await objects.find<ParsedItem[]>(key);
  if (!articles) throw new Error(`Cannot classify batch "${key}": it is not there`);
  await objects.put(batchKey(ref.prefix, ref.index, 'classified'), articles.map(classifyOrFail));
}

function classifyOrFail(article: ParsedItem): ClassifiedItem {
  if ('failure' in article) return article;
  try {
    return classifyArticle(article);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { failure: { title: article.title, message: `Cannot classify article "${article.title}": ${message}` } };
  }
}
