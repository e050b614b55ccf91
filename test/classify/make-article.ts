import type { Article, ZoneSpan } from '../../lambdas/deal/article.ts';
import type { Zone } from '../../lambdas/deal/taxonomy.ts';

/** An article of the given passages, one a line, each of its own zone. */
export function makeArticle(parts: readonly (readonly [Zone, string])[], rest: Partial<Article> = {}): Article {
  const zones: ZoneSpan[] = [];
  let text = '';
  for (const [zone, passage] of parts) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? passage : `${text}\n${passage}`;
    zones.push({ zone, start, end: start + passage.length });
  }
  const title = parts.find(([zone]) => zone === 'title')?.[1] ?? '';
  return {
    id: '0123456789abcdef0123456789abcdef',
    title,
    sources: [],
    language: 'en',
    machineTranslated: false,
    text,
    zones,
    ...rest,
  };
}
