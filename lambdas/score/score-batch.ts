import { createHash } from 'node:crypto';
import type { BatchRef, DropRef } from '../contract.ts';
import { batchKey } from '../deal/batch-keys.ts';
import type { SourcedReport } from '../deal/claim.ts';
import type { ArticleFailure, BatchScored, ClassifiedArticle, Deals, DropCounts, Objects } from '../deal/ports.ts';
import { mergeDeals } from './merge-deals.ts';

export interface ScorePorts {
  readonly objects: Objects;
  readonly deals: Deals;
}

/** What "Classify batch" leaves of one article. */
export type ClassifiedItem = ClassifiedArticle | { readonly failure: ArticleFailure };

/** Writers of the same parties at once who lose the race so often have something else wrong; the state is tried again. */
const MOST_RACES = 20;

/**
 * The state "Score batch": keeps articles and reports, and computes anew the deals that they are about.
 *
 * @throws {Error} if the batch was not classified, or the deals of some parties are being replaced all the time
 */
export async function scoreBatch({ drop, prefix, index }: BatchRef, { objects, deals }: ScorePorts): Promise<BatchScored> {
  const source = batchKey(prefix, index, 'classified');
  const items = await objects.find<ClassifiedItem[]>(source);
  if (!items) throw new Error(`Cannot score batch "${source}": it is not there`);
  const counts = { stored: 0, merged: 0, setAside: 0, failed: 0 };
  const failures: ArticleFailure[] = [];
  for (const [place, item] of items.entries()) {
    if ('failure' in item) {
      failures.push(item.failure);
      counts.failed += 1;
      continue;
    }
    const kept = await keepArticle(item, { drop, deals, at: { object: batchKey(prefix, index, 'articles'), index: place } });
    counts[kept] += 1;
  }
  const scored = { counts, failures };
  await objects.put(batchKey(prefix, index, 'scored'), scored);
  return scored;
}

interface Keeping {
  readonly drop: DropRef;
  readonly deals: Deals;
  readonly at: { readonly object: string; readonly index: number };
}

/** @returns what became of the article: merged if another drop brought it, or another article told of its deals before */
async function keepArticle(item: ClassifiedArticle, { drop, deals, at }: Keeping): Promise<keyof DropCounts> {
  const broughtBy = await deals.keepArticle(item, { drop, ...at });
  let isMerged = broughtBy.key !== drop.key || broughtBy.versionId !== drop.versionId;
  if (item.verdict !== 'deal' || item.reports.length === 0) return 'setAside';
  for (const report of item.reports) {
    await deals.keepReport({ ...report, ...item.source, arrivedAt: drop.arrivedAt }, drop);
    const articles = await recompute(report.partiesKey, deals);
    isMerged ||= articles > 1;
  }
  return isMerged ? 'merged' : 'stored';
}

/** Computes the deals of these parties from all their reports. @returns how many articles these come from */
async function recompute(partiesKey: string, deals: Deals): Promise<number> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const { reports, token } = await deals.findReports(partiesKey);
    const articles = new Set(reports.map(({ articleId }) => articleId)).size;
    const nextToken = hashReports(reports);
    if (token === nextToken) return articles;
    if (await deals.replace(partiesKey, mergeDeals(reports), { token, nextToken })) return articles;
  }
  throw new Error(`Cannot replace the deals of "${partiesKey}": others replaced them ${MOST_RACES} times meanwhile`);
}

/** The same for the same set of reports, in whatever order. */
function hashReports(reports: readonly SourcedReport[]): string {
  const lines = reports.map((report) => JSON.stringify(report)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
