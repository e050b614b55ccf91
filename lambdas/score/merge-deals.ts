import type { SourcedReport } from '../deal/claim.ts';
import type { Deal } from '../deal/deal.ts';
import { composeDeal } from './compose-deal.ts';
import { compareReports, reportDate } from './statement.ts';

/** After so long without a report, the same parties are on to something else (domain: rumours expire after 365 days). */
const SILENCE_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * The deals that a set of reports about the same parties tells of.
 *
 * A function of the set: neither order nor repetition matters, and nothing depends on the day it is called.
 * Reports belong to one deal until the parties were silent for a year. Where there are several, each but the last
 * has the month of its first report behind its key, so that a later deal does not rename what is known.
 *
 * @param reports share one `partiesKey`
 * @returns in order of time; empty for no reports
 */
export function mergeDeals(reports: readonly SourcedReport[]): Deal[] {
  const groups = cutAtSilence(withoutRepeats(reports));
  return groups.map((group, at) => {
    const [first] = group as [SourcedReport];
    const suffix = at === groups.length - 1 ? '' : `@${reportDate(first).slice(0, 7)}`;
    return composeDeal(`${first.partiesKey}${suffix}`, group);
  });
}

/** One report for each deal of each article, the one that arrived first, in order of time. */
function withoutRepeats(reports: readonly SourcedReport[]): SourcedReport[] {
  const byPlace = new Map<string, SourcedReport>();
  for (const report of reports) {
    const place = `${report.articleId}#${report.index}`;
    const standing = byPlace.get(place);
    if (!standing || report.arrivedAt < standing.arrivedAt) byPlace.set(place, report);
  }
  return [...byPlace.values()].sort(compareReports);
}

function cutAtSilence(reports: readonly SourcedReport[]): SourcedReport[][] {
  const groups: SourcedReport[][] = [];
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const report of reports) {
    const day = Date.parse(reportDate(report)) / DAY_MS;
    if (day - lastDay > SILENCE_DAYS) groups.push([]);
    groups.at(-1)?.push(report);
    lastDay = day;
  }
  return groups;
}
