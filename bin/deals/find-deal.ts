import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Deal } from '../../lambdas/deal/deal.ts';
import { placeOf } from '../../lambdas/deal/place-of.ts';
import { gatherReports } from '../../lambdas/score/gather-reports.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import type { Connection } from '../../local/connection.ts';
import { listDeals } from '../../local/list-items.ts';

/** A deal with all reports it is computed from, corrections included. */
export interface FoundDeal {
  readonly deal: Deal;
  readonly reports: readonly SourcedReport[];
}

/**
 * The deal of a key, or of one that points to it.
 *
 * @param key `amazon+openai`, with its suffix where it has one
 * @throws {Error} naming the keys that come near, if there is none
 */
export async function findDeal(connection: Connection, key: string): Promise<FoundDeal> {
  const deals = new DynamoDeals(connection.dynamodb, connection.names.dealsTable);
  const [partiesKey = ''] = key.split('@');
  const reports = (await gatherReports(partiesKey, deals)).flatMap((each) => each.reports);
  const deal = mergeDeals(reports).find((each) => each.key === key || each.merged.includes(key));
  if (deal) return { deal, reports: reports.filter((report) => isOf(deal, report)) };
  const near = (await listDeals(connection)).map((each) => each.key).filter((each) => sharesWord(each, key));
  const hint =
    near.length > 0 ? `; there is ${near.slice(0, 8).join(', ')}` : '; "npm run offtake -- start" shows all on its page';
  throw new Error(`Cannot find a deal "${key}"${hint}`);
}

function isOf({ sources }: Deal, report: SourcedReport): boolean {
  const places = (report.corrects ?? [report]).map(placeOf);
  return sources.some((source) => places.includes(placeOf(source)));
}

function sharesWord(key: string, asked: string): boolean {
  const words = asked.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => word.length > 2 && key.includes(word));
}
