import type { BatchRef, DropRef } from '../contract.ts';
import { batchKey } from '../deal/batch-keys.ts';
import type {
  ArticleFailure,
  BatchScored,
  ClassifiedArticle,
  ClassifiedItem,
  Deals,
  DropCounts,
  Objects,
} from '../deal/ports.ts';
import { recomputeDeals } from './recompute-deals.ts';
import { readTraits } from './traits.ts';

export interface ScorePorts {
  readonly objects: Objects;
  readonly deals: Deals;
}

/**
 * The state "Score batch": keeps articles and reports, and computes anew the deals that they are about.
 *
 * Running it again stores the same; the counts of the first time stand, because by now others may have told of the same deals.
 * An article that our own code cannot merge is a failure in its place, and the others go on.
 *
 * How many articles tell of a deal is a function of the drop. How many of them count as `stored` and how many as `merged` records whose
 * turn came first: of several drops that bring one article, or tell of one deal, the one read first counts as `stored`. Nothing else that
 * is left here depends on the order of reading; nobody could know at this moment what is read later. Not even that is exact
 * where two drops are read at the same moment (both may count as merged), where a run breaks off between an article and the end of its
 * batch (it counts anew), and where an article stands in two batches of one drop (it counts in each).
 *
 * @throws {Error} if the batch was not classified, or the deals of some parties are being replaced all the time
 */
export async function scoreBatch({ drop, prefix, index }: BatchRef, { objects, deals }: ScorePorts): Promise<BatchScored> {
  const source = batchKey(prefix, index, 'classified');
  const target = batchKey(prefix, index, 'scored');
  const items = await objects.find<ClassifiedItem[]>(source);
  if (!items) throw new Error(`Cannot score batch "${source}": it is not there`);
  const before = await objects.find<BatchScored>(target);
  const counts = { stored: 0, merged: 0, setAside: 0, failed: 0 };
  const failures: ArticleFailure[] = [];
  for (const ending of await keepItems(items, { drop, object: batchKey(prefix, index, 'articles'), deals })) {
    if (typeof ending === 'string') counts[ending] += 1;
    else failures.push(ending);
  }
  const scored = before ?? { counts: { ...counts, failed: failures.length }, failures };
  await objects.put(target, scored);
  return scored;
}

interface Keeping {
  readonly drop: DropRef;
  /** The object that the articles lie in. */
  readonly object: string;
  readonly deals: Deals;
}

/** What became of one article. */
type Ending = keyof DropCounts | ArticleFailure;

/** Keeps all articles and reports first, then computes the deals of each group of parties once, however many of them tell of it. */
async function keepItems(items: readonly ClassifiedItem[], keeping: Keeping): Promise<Ending[]> {
  const kept: (boolean | ArticleFailure)[] = [];
  for (const [index, item] of items.entries()) {
    kept.push('failure' in item ? item.failure : await orFailure(item, () => keepArticle(item, index, keeping)));
  }
  const recompute = memoize((partiesKey) => recomputeDeals(partiesKey, keeping.deals));
  const endings: Ending[] = [];
  for (const [place, item] of items.entries()) {
    const isByOther = kept[place] ?? false;
    if (typeof isByOther === 'object') endings.push(isByOther);
    else if ('failure' in item || !tellsOfDeals(item)) endings.push('setAside');
    else {
      const [earlier, later] = [listIds(items.slice(0, place)), listIds(items.slice(place + 1))];
      const isKnown = isByOther || earlier.has(item.article.id);
      endings.push(await orFailure(item, () => findEnding(item, { recompute, later, isKnown })));
    }
  }
  return endings;
}

async function orFailure<T>({ article: { title } }: ClassifiedArticle, work: () => Promise<T>): Promise<T | ArticleFailure> {
  try {
    return await work();
  } catch (error) {
    // What the tables throw is for Step Functions to try again.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    return { title, message: `Cannot score article "${title}": ${error.message}` };
  }
}

function listIds(items: readonly ClassifiedItem[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => ('article' in item ? item.article.id : [])));
}

function tellsOfDeals({ verdict, reports }: ClassifiedArticle): boolean {
  return verdict === 'deal' && reports.length > 0;
}

/** Keeps an article and its reports. @returns whether another drop brought it before, or why it is not kept */
async function keepArticle(
  item: ClassifiedArticle,
  index: number,
  { drop, object, deals }: Keeping,
): Promise<boolean | ArticleFailure> {
  const broughtBy = await deals.keepArticle(item, { drop, object, index });
  if (!broughtBy) return { title: item.article.title, message: 'It was forgotten on request, and is not kept again' };
  if (tellsOfDeals(item)) {
    for (const told of item.reports) {
      const report = { ...told, ...item.source, arrivedAt: drop.arrivedAt };
      await deals.keepReport(report, drop, readTraits(report));
    }
  }
  return broughtBy.key !== drop.key || broughtBy.versionId !== drop.versionId;
}

interface Knowledge {
  /** Computes the deals of some parties; gives the ids of the articles that tell of each. */
  readonly recompute: (partiesKey: string) => Promise<(readonly string[])[]>;
  /** Articles of the batch whose turn comes after this one. */
  readonly later: ReadonlySet<string>;
  /** Whether another drop brought the article before, or it stands in this batch before. */
  readonly isKnown: boolean;
}

/** Merged if the article was known before, or another told of its deals before. */
async function findEnding(
  { article, reports }: ClassifiedArticle,
  { recompute, later, isKnown }: Knowledge,
): Promise<'stored' | 'merged'> {
  let isMerged = isKnown;
  for (const { partiesKey } of reports) {
    const told = (await recompute(partiesKey)).filter((articles) => articles.includes(article.id)).flat();
    isMerged ||= told.some((id) => id !== article.id && !later.has(id));
  }
  return isMerged ? 'merged' : 'stored';
}

function memoize<T>(compute: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const result = known.get(key) ?? compute(key);
    known.set(key, result);
    return result;
  };
}
