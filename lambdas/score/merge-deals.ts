import type { SourcedReport } from '../deal/claim.ts';
import type { Deal } from '../deal/deal.ts';
import { composeDeal } from './compose-deal.ts';
import { groupReports } from './group-reports.ts';

/**
 * The deals that a set of reports tells of.
 *
 * A function of the set: neither order nor repetition matters, and nothing depends on the day it is called. Which reports belong
 * together, and the keys, are `groupReports`'s.
 *
 * @returns in order of time; empty for no reports
 */
export function mergeDeals(reports: readonly SourcedReport[]): Deal[] {
  return groupReports(reports).map((group) => composeDeal(group));
}
