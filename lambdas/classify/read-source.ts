import type { Article } from '../deal/article.ts';
import type { ClassifiedArticle } from '../deal/ports.ts';
import { toId } from './organisations/to-id.ts';
import { OUTLETS, type OutletTier, RELIABILITY } from './outlets.ts';

interface Outlet {
  readonly id: string;
  readonly tier: OutletTier;
}

const BY_NAME = indexOutlets();
/** Names under which the text itself credits a report: not one word that is something else too. */
const CREDITED = [...BY_NAME.entries()].filter(
  ([name, { tier }]) => ['wire', 'trade'].includes(tier) && name.length > 2 && !name.includes('.'),
);
/** How much of a text is searched for the source that it credits. */
const CREDIT_REACH = 4000;
const ROOTS = ['named', 'agency', 'publisher', 'republisher'] as const;

/**
 * Where an article comes from: who first reported it, and how reliable what we read is.
 *
 * The root source is, in this order, the source that the page names, the agency, the outlet that the text credits (*Bloomberg reported*,
 * *told Reuters*), the publisher, the republisher, the host of the address, and else `unknown`. Reliability is that of who published what we
 * read (an aggregator stays one, whomever it copies), and never above an aggregator's for a machine translation.
 */
export function readSource(article: Article): ClassifiedArticle['source'] {
  const host = readHost(article.url);
  const publisher = findPublisher(article, host);
  const root =
    findNamed(article, ['named', 'agency']) ??
    findCredit(article.text) ??
    findNamed(article, ['publisher', 'republisher']) ??
    publisher?.id ??
    host ??
    'unknown';
  const known = publisher ? RELIABILITY[publisher.tier] : RELIABILITY.secondary;
  return {
    title: article.title,
    language: article.language,
    machineTranslated: article.machineTranslated,
    rootSource: root,
    sources: article.sources.map(({ name, role }) => ({ name, role })),
    reliability: article.machineTranslated ? Math.min(known, RELIABILITY.aggregator) : known,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  };
}

/** Whether a name is that of an outlet, which is never a party. */
export function isOutlet(name: string): boolean {
  return BY_NAME.has(name.toLowerCase());
}

function findNamed(article: Article, roles: readonly (typeof ROOTS)[number][]): string | undefined {
  for (const role of roles) {
    const source = article.sources.find((candidate) => candidate.role === role);
    if (source) return BY_NAME.get(source.name.toLowerCase())?.id ?? toId(source.name);
  }
  return undefined;
}

/** Who published what we read: a republisher before the publisher, else the host of the address. */
function findPublisher(article: Article, host: string | undefined): Outlet | undefined {
  const names = ['republisher', 'publisher', 'agency'].flatMap((role) =>
    article.sources.filter((source) => source.role === role).map(({ name }) => name),
  );
  for (const name of names) {
    const outlet = BY_NAME.get(name.toLowerCase());
    if (outlet) return outlet;
  }
  if (article.sources.some(({ role }) => role === 'republisher')) return { id: toId(names[0] ?? ''), tier: 'aggregator' };
  return host === undefined ? undefined : findHost(host);
}

function findHost(host: string): Outlet | undefined {
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const outlet = BY_NAME.get(labels.slice(at).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}

function readHost(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase();
}

/** The outlet that the text credits with the report, the first one named. */
function findCredit(text: string): string | undefined {
  const head = text.slice(0, CREDIT_REACH);
  const lower = head.toLowerCase();
  const credits = CREDITED.flatMap(([name, { id }]) => {
    const at = lower.indexOf(name);
    if (at < 0) return [];
    const before = lower.slice(Math.max(0, at - 28), at);
    const after = lower.slice(at + name.length, at + name.length + 24);
    const credited =
      /(?:according to|told|reported by|citing|cited by|via|source ?:|selon|d['’]après|rapporte|\()(?: an?| the| l['’]| le| une?)?(?: report (?:by|from|in))?(?: the)?\s?["“(]?$/u.test(
        before,
      ) ||
      /^(?:['’]s)?[,)]?\s?(?:first |earlier |has |had |also |news |news agency )?(?:report|said|says|wrote|rapport|révèl|a révélé|indiqu|écri)/u.test(
        after,
      );
    return credited ? [{ at, id }] : [];
  });
  return credits.sort((a, b) => a.at - b.at)[0]?.id;
}

function indexOutlets(): ReadonlyMap<string, Outlet> {
  const index = new Map<string, Outlet>();
  for (const [tier, lines] of Object.entries(OUTLETS) as [OutletTier, string][]) {
    for (const line of lines.trim().split('\n')) {
      const names = line.split('|').map((name) => name.trim());
      for (const name of names) index.set(name.toLowerCase(), { id: toId(names[0] ?? ''), tier });
    }
  }
  return index;
}
