import type { Article } from '../../lambdas/deal/article.ts';
import { findLineFacts } from '../../lambdas/parse/text/find-line-facts.ts';
import { findLineKind, type LineKind } from '../../lambdas/parse/text/line-kind.ts';
import { readLabels } from '../../lambdas/parse/text/read-labels.ts';

const KINDS: Readonly<Record<LineKind, string>> = {
  chrome: 'menu or button',
  notice: 'small print',
  comments: 'opens the comments',
  end: 'opens a later section',
  language: 'list of languages',
};

/** What is known about the place of a stretch that was cut. */
export interface CutPlace {
  /** Titles and zones that stand elsewhere on the page. */
  readonly kept: ReadonlySet<string>;
  /** The last opening above that no line of the article follows. */
  readonly below?: 'comments' | 'end' | undefined;
}

type Facts = Pick<Article, 'title' | 'byline' | 'publishedAt' | 'url' | 'sources'>;

/** Why a stretch of a page is no part of its article, as far as that is known, in a few words. */
export function findCutReason(text: string, article: Facts, { kept, below }: CutPlace): string {
  const line = text.trim();
  return (
    describeLabel(line, article) ??
    describeFacts(line, article) ??
    describeKind(line) ??
    (line.toLowerCase() === article.title.toLowerCase() ? 'the title once more' : undefined) ??
    (kept.has(line) ? 'stands twice' : undefined) ??
    (below === undefined ? 'outside the article' : below === 'comments' ? 'below the comments’ opening' : 'in a later section')
  );
}

function describeKind(line: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'no words';
  const kind = findLineKind(line);
  return kind && KINDS[kind];
}

function describeLabel(line: string, { sources, url }: Facts): string | undefined {
  const labels = readLabels(line);
  if (labels === undefined) return undefined;
  const { source, link } = labels;
  const isSource = sources.some(({ name, role }) => role === 'named' && source !== undefined && namesSame(source, name));
  if (isSource) return `label: gave the source ${source}`;
  return link !== undefined && link === url ? 'label: gave the address' : 'label';
}

/** A source named by its address is kept by its host. */
function namesSame(printed: string, name: string): boolean {
  return printed === name || printed.includes(name);
}

function describeFacts(line: string, { byline, publishedAt, url }: Facts): string | undefined {
  const facts = findLineFacts(line);
  const given = [
    ...(facts.byline !== undefined && facts.byline === byline ? [`the byline ${byline}`] : []),
    ...(facts.publishedAt !== undefined && facts.publishedAt === publishedAt ? [`the date ${publishedAt}`] : []),
  ];
  if (given.length > 0) return `gave ${given.join(' and ')}`;
  if (line === byline) return `gave the byline ${byline}`;
  if (line === url) return 'gave the address';
  if (facts.byline !== undefined) return 'a byline';
  return facts.publishedAt === undefined ? undefined : 'a date';
}
