import { createHash } from 'node:crypto';
import type { BatchRef, DropRef } from '../contract.ts';
import { batchKey } from '../deal/batch-keys.ts';
import type { SourcedReport } from '../deal/claim.ts';
import type {
  ArticleFailure,
  BatchScored,
  ClassifiedArticle,
  ClassifiedItem,
  Deals,
  DropCounts,
  Objects,
} from '../deal/ports.ts';
import { mergeDeals } from './merge-deals.ts';
import { printSorted } from './print-sorted.ts';

export interface ScorePorts {
  readonly objects: Objects;
  readonly deals: Deals;
}

/** Writers of the same parties at once who lose the race so often have something else wrong; the state is tried again. */
const MOST_RACES = 20;

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
  for (const [place, item] of items.entries()) {
    const at = { object: batchKey(prefix, index, 'articles'), index: place };
    const [earlier, later] = [listIds(items.slice(0, place)), listIds(items.slice(place + 1))];
    const kept = 'failure' in item ? item.failure : await keepOrFail(item, { drop, deals, at, earlier, later });
    if (typeof kept === 'string') counts[kept] += 1;
    else failures.push(kept);
  }
  const scored = before ?? { counts: { ...counts, failed: failures.length }, failures };
  await objects.put(target, scored);
  return scored;
}

interface Keeping {
  readonly drop: DropRef;
  readonly deals: Deals;
  readonly at: { readonly object: string; readonly index: number };
  /** Articles of the batch whose turn was before; one may stand in it twice. */
  readonly earlier: ReadonlySet<string>;
  /** Articles of the batch whose turn comes after this one, though a run before may have kept them. */
  readonly later: ReadonlySet<string>;
}

function listIds(items: readonly ClassifiedItem[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => ('article' in item ? item.article.id : [])));
}

async function keepOrFail(item: ClassifiedArticle, keeping: Keeping): Promise<keyof DropCounts | ArticleFailure> {
  try {
    return await keepArticle(item, keeping);
  } catch (error) {
    // What the tables throw is for Step Functions to try again.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const { title } = item.article;
    return { title, message: `Cannot score article "${title}": ${error.message}` };
  }
}

/** @returns what became of the article: merged if another drop brought it before, or another article told of its deals before */
async function keepArticle(item: ClassifiedArticle, { drop, deals, at, earlier, later }: Keeping): Promise<keyof DropCounts> {
  const broughtBy = await deals.keepArticle(item, { drop, ...at });
  const isOwn = broughtBy.key === drop.key && broughtBy.versionId === drop.versionId;
  let isMerged = !isOwn || earlier.has(item.article.id);
  if (item.verdict !== 'deal' || item.reports.length === 0) return 'setAside';
  for (const report of item.reports) {
    await deals.keepReport({ ...report, ...item.source, arrivedAt: drop.arrivedAt }, drop);
    const articles = await recompute(report.partiesKey, deals);
    isMerged ||= articles.some((id) => id !== item.article.id && !later.has(id));
  }
  return isMerged ? 'merged' : 'stored';
}

/** Computes the deals of these parties from all their reports. @returns the ids of the articles they come from */
async function recompute(partiesKey: string, deals: Deals): Promise<string[]> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const { reports, token } = await deals.findReports(partiesKey);
    const articles = [...new Set(reports.map(({ articleId }) => articleId))];
    const nextToken = hashReports(reports);
    if (token === nextToken) return articles;
    if (await deals.replace(partiesKey, mergeDeals(reports), { token, nextToken })) return articles;
  }
  throw new Error(`Cannot replace the deals of "${partiesKey}": others replaced them ${MOST_RACES} times meanwhile`);
}

/** The same for the same set of reports, in whatever order. */
function hashReports(reports: readonly SourcedReport[]): string {
  return createHash('sha256').update(reports.map(printSorted).sort().join('\n')).digest('hex');
}
