import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import type { Zone } from '../../lambdas/deal/taxonomy.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { makeArticle } from './make-article.ts';

interface Page {
  readonly title: string;
  readonly original?: string;
  readonly lead?: string;
  readonly body?: readonly string[];
}

/** What is read out of a page of titles and text: the verdict, and the main deal as one article tells it. */
export function readPage({ title, original, lead, body = [] }: Page, rest: Partial<Article> = {}) {
  const parts: (readonly [Zone, string])[] = [
    ['title', title],
    ...(original === undefined ? [] : [['original_title', original] as const]),
    ...(lead === undefined ? [] : [['lead', lead] as const]),
    ...body.map((passage) => ['body', passage] as const),
  ];
  const { verdict, reports, source } = classifyArticle(makeArticle(parts, rest));
  const [report] = reports;
  const [deal] = report ? mergeDeals([{ ...report, ...source, arrivedAt: '2026-11-24T12:00:00.000Z' }]) : [];
  return { verdict, deal };
}

export const TRANSLATED = { machineTranslated: true } as const;
export const FRENCH = { language: 'fr' } as const;
