import type { SourcedReport } from '../deal/claim.ts';
import type { DealType } from '../deal/taxonomy.ts';
import { chooseAmount } from './choose-amount.ts';
import { compareFigures } from './compare-figures.ts';
import { linkCopies } from './link-copies.ts';
import { compareReports, reportDate } from './statement.ts';

/** The reports of one deal, in order of time. */
export interface ReportGroup {
  readonly key: string;
  readonly reports: readonly [SourcedReport, ...SourcedReport[]];
}

type Group = [SourcedReport, ...SourcedReport[]];
type Family = 'capital' | 'compute' | 'site' | 'any';

/** After so long without a report, the same parties are on to something else: rumours expire then too. */
const SILENCE_DAYS = 365;
const DAY_MS = 86_400_000;

/** What a main leg is about; `partnership` may be any of them. */
const FAMILY: Readonly<Record<DealType, Family>> = {
  equity_investment: 'capital',
  debt_financing: 'capital',
  acquisition: 'capital',
  joint_venture: 'capital',
  public_support: 'capital',
  compute_contract: 'compute',
  chip_supply: 'compute',
  chip_adoption: 'compute',
  data_centre_build: 'site',
  data_centre_lease: 'site',
  power_supply: 'site',
  partnership: 'any',
};

/**
 * Which reports about the same parties tell of one deal. A function of the set: neither order nor repetition matters.
 *
 * Reports belong together unless their claims clearly tell them apart: the parties were silent for more than a year in between, or one
 * report is about capital, the other about computing or a site, *and* each has an amount that the other's cannot be. One that gives
 * no amount stays with its family, a family without any amount with the deal that was told of first.
 *
 * Reports of one article that came more than once are linked; see `linkCopies`.
 *
 * The key of the last deal is that of its parties; one before a silence adds the month in which it was first told of. Beside the deal
 * told of first, another family adds its name: `amazon+openai`, `amazon+openai@compute`, `amazon+openai@2024-03`,
 * `amazon+openai@2024-03/compute`.
 *
 * @param reports share one `partiesKey`
 * @returns in order of time; empty for no reports
 */
export function groupReports(reports: readonly SourcedReport[]): ReportGroup[] {
  const periods = cutAtSilence(linkCopies(withoutRepeats(reports)));
  return periods.flatMap((period, periodAt) =>
    cutByFamily(period).map((group, familyAt) => {
      const [first] = group;
      const month = periodAt < periods.length - 1 ? [reportDate(period[0]).slice(0, 7)] : [];
      const family = familyAt > 0 ? [familyOf(first)] : [];
      const suffix = [...month, ...family].join('/');
      return { key: suffix ? `${first.partiesKey}@${suffix}` : first.partiesKey, reports: group };
    }),
  );
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

function cutAtSilence(reports: readonly SourcedReport[]): Group[] {
  const groups: Group[] = [];
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const report of reports) {
    const day = Date.parse(reportDate(report)) / DAY_MS;
    const current = groups.at(-1);
    if (current && day - lastDay <= SILENCE_DAYS) current.push(report);
    else groups.push([report]);
    lastDay = day;
  }
  return groups;
}

function cutByFamily(period: Group): Group[] {
  const groups: SourcedReport[][][] = [];
  for (const [family, reports] of Map.groupBy(period, familyOf)) {
    if (family === 'any') continue;
    const fitting = groups.find((group) => group.every((other) => !areApart(other, reports)));
    if (fitting) fitting.push(reports);
    else groups.push([reports]);
  }
  const [first = [], ...others] = groups.map((group) => group.flat());
  const told = period.filter((report) => familyOf(report) === 'any' || first.includes(report));
  return [told, ...others.map((group) => group.sort(compareReports))] as Group[];
}

function familyOf({ claims }: SourcedReport): Family {
  const main = claims.find((claim) => claim.field === 'type');
  return main ? FAMILY[main.value.type] : 'any';
}

/** Whether both sets of reports have an amount, and the two are neither one figure nor a slip of scale. */
function areApart(a: readonly SourcedReport[], b: readonly SourcedReport[]): boolean {
  const [amountA, amountB] = [chooseAmount(a).amount, chooseAmount(b).amount];
  const date = [...a, ...b].map(reportDate).sort()[0] ?? '';
  const kind = amountA && amountB && compareFigures(amountA, amountB, date);
  return kind !== null && kind !== undefined && kind !== 'scale';
}
