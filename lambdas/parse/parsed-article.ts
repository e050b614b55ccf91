import type { Article } from '../deal/article.ts';

/** An article, and the page it was read from: what was cut off it can be shown, and is not kept. */
export interface ParsedArticle extends Article {
  /** Every line or passage of the page in its order, clean. */
  readonly page: readonly string[];
}
