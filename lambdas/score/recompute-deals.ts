import { createHash } from 'node:crypto';
import type { SourcedReport } from '../deal/claim.ts';
import type { Deal } from '../deal/deal.ts';
import type { Deals, KeptDeals } from '../deal/ports.ts';
import { type Gathered, gatherReports } from './gather-reports.ts';
import { mergeDeals } from './merge-deals.ts';
import { printSorted } from './print-sorted.ts';

/** Writers of the same parties at once who lose the race so often have something else wrong; the state is tried again. */
const MOST_RACES = 20;
/** So much of a deal is kept beside its reports; all of it is computed from them. An item stays under 50 kB. */
const MOST_KEPT = { deals: 8, sources: 4, evidence: 12 } as const;

/**
 * Computes anew, from all reports, the deals of these parties and of all whose reports tell of one deal with them, and replaces what is kept of them.
 *
 * Whoever loses to another who replaced it meanwhile reads again, so that the last to succeed has seen every report written before it. A deal is kept under the key
 * of its parties; the others that tell of it keep where it stands.
 *
 * @returns the articles that tell of each deal
 * @throws {Error} if the deals of some parties are being replaced all the time
 */
export async function recomputeDeals(partiesKey: string, deals: Deals): Promise<(readonly string[])[]> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const gathered = await gatherReports(partiesKey, deals);
    const reports = gathered.flatMap((each) => each.reports);
    const merged = mergeDeals(reports);
    if (await replaceAll(gathered, merged, { deals, nextToken: hashReports(reports) })) {
      return merged.map(({ sources }) => sources.map(({ articleId }) => articleId));
    }
  }
  throw new Error(`Cannot replace the deals of "${partiesKey}": others replaced them ${MOST_RACES} times meanwhile`);
}

async function replaceAll(
  gathered: readonly Gathered[],
  merged: readonly Deal[],
  { deals, nextToken }: { deals: Deals; nextToken: string },
): Promise<boolean> {
  for (const { partiesKey, token } of gathered) {
    if (token === nextToken) continue;
    if (!(await deals.replace(partiesKey, keep(partiesKey, merged), { token, nextToken }))) return false;
  }
  return true;
}

/** What is kept under a key: its latest deals without what only their reports need to tell, and where its others stand. */
function keep(partiesKey: string, all: readonly Deal[]): KeptDeals {
  const isOwn = (key: string) => key.split('@')[0] === partiesKey;
  const own = all.filter(({ key }) => isOwn(key));
  return {
    deals: own.map((deal, at) => shorten(deal, at >= own.length - MOST_KEPT.deals)),
    merged: all.flatMap((deal) => deal.merged.filter(isOwn).map((key) => ({ key, mergedInto: deal.key }))),
  };
}

function shorten(deal: Deal, isLate: boolean): Deal {
  const { sources, evidence } = MOST_KEPT;
  return {
    ...deal,
    sources: isLate ? deal.sources.slice(0, sources) : [],
    evidence: isLate ? deal.evidence.slice(0, evidence) : [],
  };
}

/** The same for the same set of reports, in whatever order. */
function hashReports(reports: readonly SourcedReport[]): string {
  return createHash('sha256').update(reports.map(printSorted).sort().join('\n')).digest('hex');
}
