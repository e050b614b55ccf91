import type { SourcedReport } from '../deal/claim.ts';
import { placeOf } from '../deal/place-of.ts';
import { cutReports } from './cut-reports.ts';
import { joinCuts } from './join-cuts.ts';
import { linkCopies } from './link-copies.ts';
import { compareReports } from './statement.ts';

/** The reports of one deal, in order of time. */
export interface ReportGroup {
  readonly key: string;
  /** Keys under which parts of the deal would stand alone; they point to it. Sorted. */
  readonly merged: readonly string[];
  readonly reports: readonly [SourcedReport, ...SourcedReport[]];
  /** What was corrected of the deal, in order of time. */
  readonly corrections: readonly SourcedReport[];
}

/**
 * Which reports tell of one deal. A function of the set: neither order nor repetition matters.
 *
 * The reports about the same parties are cut into deals (`cutReports`), and deals of different parties that are one are joined (`joinCuts`): the one told of first keeps its key,
 * the keys of the others point to it. A correction goes with the first report that it names, and one whose reports are all gone with none. Reports of one article that came more than once are linked; see `linkCopies`.
 *
 * @returns in order of time; empty for no reports
 */
export function groupReports(reports: readonly SourcedReport[]): ReportGroup[] {
  const all = withoutRepeats(reports);
  const corrections = all.filter(({ corrects }) => corrects !== undefined);
  const told = all.filter(({ corrects }) => corrects === undefined);
  const byParties = Map.groupBy(told, ({ partiesKey }) => partiesKey);
  const cuts = [...byParties.values()].flatMap(cutReports);
  const known = new Set(told.map(placeOf));
  const inOrder = cuts.sort((a, b) => compareReports(a.reports[0], b.reports[0]));
  return joinCuts(inOrder).map((joined): ReportGroup => {
    const [key = '', ...merged] = joined.map((cut) => cut.key);
    const own = joined.flatMap((cut) => cut.reports).sort(compareReports);
    const places = new Set(own.map(placeOf));
    return {
      ...{ key, merged: merged.sort() },
      corrections: corrections.filter((correction) => places.has(findCorrected(correction, known) ?? '')),
      reports: linkCopies(own) as [SourcedReport, ...SourcedReport[]],
    };
  });
}

/** The first report that a correction names and that is still there. */
function findCorrected({ corrects = [] }: SourcedReport, known: ReadonlySet<string>): string | undefined {
  return corrects.map(placeOf).find((place) => known.has(place));
}

/** One report for each deal of each article, the one that arrived first, in order of time. */
function withoutRepeats(reports: readonly SourcedReport[]): SourcedReport[] {
  const byPlace = new Map<string, SourcedReport>();
  for (const report of reports) {
    const place = placeOf(report);
    const standing = byPlace.get(place);
    if (!standing || report.arrivedAt < standing.arrivedAt) byPlace.set(place, report);
  }
  return [...byPlace.values()].sort(compareReports);
}
