import type { Article } from '../deal/article.ts';
import type { ClassifiedArticle } from '../deal/ports.ts';
import { findCredit } from './find-credit.ts';
import { findOutlet, type Outlet } from './find-outlet.ts';
import { toId } from './organisations/to-id.ts';
import { RELIABILITY } from './outlets.ts';

type Role = Article['sources'][number]['role'];

/**
 * Where an article comes from: who first reported it, who stands behind it, and how reliable what we read is.
 *
 * The root source is, in this order, the outlet that the text credits (*Bloomberg reported*, *told Reuters*), the source that the page
 * names, the agency, the publisher, the republisher, the host of the address, and else `unknown`. Who is credited comes before who
 * repeats it; only what a party itself released credits nobody. The sources are those of the article and the credited outlet, as `named`.
 *
 * Reliability is that of who published what we read (an aggregator stays one, whomever it copies), and never above an aggregator's for
 * a machine translation. A secondary outlet, or one that nobody knows, whose root source is a wire or a paper of record is as reliable
 * as the trade press for that report, unless it only republishes an article of others.
 */
export function readSource(article: Article): ClassifiedArticle['source'] {
  const host = readHost(article.url);
  const publisher = findPublisher(article, host);
  const credit = isRelease(article, publisher) ? undefined : findCredit(article);
  const root = credit ?? findBy(article, ['named', 'agency', 'publisher', 'republisher']) ?? publisher;
  return {
    title: article.title,
    language: article.language,
    machineTranslated: article.machineTranslated,
    rootSource: root?.id ?? host ?? 'unknown',
    sources: listSources(article, credit, publisher),
    reliability: scoreReliability(article, { publisher, root }),
    ...(article.identity === undefined ? {} : { identity: article.identity }),
    ...(article.sketch === undefined ? {} : { sketch: article.sketch }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  };
}

/** Whether a name is that of an outlet, which is never a party. */
export function isOutlet(name: string): boolean {
  return findOutlet(name) !== undefined;
}

type Source = Pick<Outlet, 'id'> & Partial<Outlet>;

/** The first source of the first of these roles. */
function findBy({ sources }: Article, roles: readonly Role[]): Source | undefined {
  for (const role of roles) {
    const source = sources.find((candidate) => candidate.role === role);
    if (source) return identify(source.name);
  }
  return undefined;
}

function identify(name: string): Source {
  return findOutlet(name) ?? { id: toId(name) };
}

/** Who published what we read: a republisher before the publisher, else the host of the address. */
function findPublisher({ sources }: Article, host: string | undefined): Outlet | undefined {
  const names = ['republisher', 'publisher', 'agency'].flatMap((role) =>
    sources.filter((source) => source.role === role).map(({ name }) => name),
  );
  for (const name of names) {
    const outlet = findOutlet(name);
    if (outlet) return outlet;
  }
  const [name = ''] = names;
  if (isRepublished({ sources })) return { id: toId(name), name, tier: 'aggregator' };
  return host === undefined ? undefined : findOutlet(host);
}

function isRepublished({ sources }: Pick<Article, 'sources'>): boolean {
  return sources.some(({ role }) => role === 'republisher');
}

/** A party speaks for itself: whom its release mentions did not report it. */
function isRelease(article: Article, publisher: Outlet | undefined): boolean {
  return publisher?.tier === 'party' || findBy(article, ['agency'])?.tier === 'party';
}

function listSources(article: Article, credit: Outlet | undefined, publisher: Outlet | undefined) {
  const sources = article.sources.map(({ name, role }) => ({ name, role }));
  const isListed = credit?.id === publisher?.id || sources.some(({ name }) => identify(name).id === credit?.id);
  return credit === undefined || isListed ? sources : [...sources, { name: credit.name, role: 'named' }];
}

interface Origin {
  readonly publisher: Outlet | undefined;
  readonly root: Source | undefined;
}

function scoreReliability(article: Article, { publisher, root }: Origin): number {
  const tier = publisher?.tier ?? 'secondary';
  const isVouched = tier === 'secondary' && root?.tier === 'wire' && !isRepublished(article);
  const known = RELIABILITY[isVouched ? 'trade' : tier];
  return article.machineTranslated ? Math.min(known, RELIABILITY.aggregator) : known;
}

function readHost(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase();
}
