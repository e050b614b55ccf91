import type { SourcedReport } from '../deal/claim.ts';
import type { Measure, Money } from '../deal/quantity.ts';
import { ENDS, isUnconfirmed, type Stage } from '../deal/stage.ts';
import type { DealType } from '../deal/taxonomy.ts';
import { chooseAmount } from './choose-amount.ts';
import { chooseMeasure } from './choose-measure.ts';
import { chooseStage } from './choose-stage.ts';
import { compareFigures } from './compare-figures.ts';
import { compareReports, reportDate } from './statement.ts';

/** Reports of one deal between the parties of one key, in order of time. */
export interface ReportCut {
  readonly key: string;
  readonly reports: readonly [SourcedReport, ...SourcedReport[]];
}

type Cut = [SourcedReport, ...SourcedReport[]];
type Family = 'capital' | 'compute' | 'site' | 'any';

/** After so long without a report, the same parties are on to something else: rumours expire then too. */
const SILENCE_DAYS = 365;
/** So long after a deal was made known, another figure is still said of it: the press corrects itself within days. */
const SETTLING_DAYS = 21;
/** From this reliability on, a report settles that a deal is made. */
const LEAST_RELIABILITY = 50;
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
 * Cuts the reports about the parties of one key into deals.
 *
 * Reports belong together unless their claims clearly tell them apart: the parties were silent for more than a year in between; or one
 * report is about capital, the other about computing or a site, *and* each has an amount that the other's cannot be; or a deal was made known more than three weeks before
 * one of the same family with another amount, or where no amount is given with another capacity. Within those weeks, and as long as a deal is only talked of, another figure
 * disputes or revises it. A report that gives no figure stays with the latest deal of its family, a family without any amount, or one that says no more than *partnership*,
 * with the deal nearest in time.
 *
 * The key of the last period's first deal is that of its parties; one before a silence adds the month in which it was first told of. Beside the deal
 * told of first, another family adds its name, and a further deal of a family its name and its first day: `amazon+openai`, `amazon+openai@compute`,
 * `amazon+openai@compute-2025-09-25`, `amazon+openai@2024-03`, `amazon+openai@2024-03/compute`.
 *
 * @param reports share one `partiesKey`; in order of time, one for each deal of each article
 * @returns in order of time; empty for no reports
 */
export function cutReports(reports: readonly SourcedReport[]): ReportCut[] {
  const periods = cutAtSilence(reports);
  return periods.flatMap((period, periodAt) => {
    const month = periodAt < periods.length - 1 ? [reportDate(period[0]).slice(0, 7)] : [];
    return cutPeriod(period).map(({ reports: cut, name }) => {
      const suffix = [...month, ...name].join('/');
      const [{ partiesKey }] = cut;
      return { key: suffix ? `${partiesKey}@${suffix}` : partiesKey, reports: cut };
    });
  });
}

function cutAtSilence(reports: readonly SourcedReport[]): Cut[] {
  const periods: Cut[] = [];
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const report of reports) {
    const day = dayOf(report);
    const current = periods.at(-1);
    if (current && day - lastDay <= SILENCE_DAYS) current.push(report);
    else periods.push([report]);
    lastDay = day;
  }
  return periods;
}

/** Reports of one family that tell of one deal. */
interface Strand {
  readonly family: Family;
  readonly reports: Cut;
}

/** Strands that tell of one deal. */
type Bundle = [Strand, ...Strand[]];

/** The deals of a period, and what is added to the key of each. */
function cutPeriod(period: Cut): { reports: Cut; name: string[] }[] {
  const families = [...Map.groupBy(period, familyOf)].filter(([family]) => family !== 'any');
  const strands = families.flatMap(([family, reports]) => cutFamily(reports).map((cut): Strand => ({ family, reports: cut })));
  const bundles: Bundle[] = [];
  for (const strand of strands.sort((a, b) => compareReports(a.reports[0], b.reports[0]))) {
    const fitting = bundles.filter((bundle) =>
      bundle.every((other) => other.family !== strand.family && !areApart(other.reports, strand.reports)),
    );
    const nearest = findNearest(fitting, strand.reports);
    if (nearest) nearest.push(strand);
    else bundles.push([strand]);
  }
  const vague = period.filter((report) => familyOf(report) === 'any');
  if (bundles.length === 0) return [{ reports: period, name: [] }];
  const vagueOf = Map.groupBy(vague, (report) => findNearest(bundles, [report]));
  const seen = new Set<Family>();
  return bundles.map((bundle, at) => {
    const [
      {
        family,
        reports: [first],
      },
    ] = bundle;
    const name = at === 0 ? [] : [seen.has(family) ? `${family}-${reportDate(first)}` : family];
    for (const strand of bundle) seen.add(strand.family);
    const reports = [...bundle.flatMap((strand) => strand.reports), ...(vagueOf.get(bundle) ?? [])];
    return { reports: reports.sort(compareReports) as Cut, name };
  });
}

/** The bundle with the shortest time between its reports and these; of several the one told of first. */
function findNearest(bundles: readonly Bundle[], reports: Cut): Bundle | undefined {
  const gapTo = (bundle: Bundle) => Math.min(...bundle.map((strand) => daysBetween(strand.reports, reports)));
  return bundles.reduce<Bundle | undefined>((best, bundle) => (best && gapTo(best) <= gapTo(bundle) ? best : bundle), undefined);
}

/** Days between two stretches of time; 0 where they overlap. */
function daysBetween(a: readonly [SourcedReport, ...SourcedReport[]], b: readonly [SourcedReport, ...SourcedReport[]]): number {
  const [endA, endB] = [a, b].map((reports) => dayOf(reports.at(-1) ?? reports[0])) as [number, number];
  return Math.max(0, dayOf(b[0]) - endA, dayOf(a[0]) - endB);
}

/** A deal in the making: its reports so far, the figures given for it, and when it was made known or ended. */
interface Told {
  readonly reports: Cut;
  readonly amounts: Money[];
  readonly capacities: Measure[];
  settledDay?: number;
}

/** Cuts the reports of one family where a new figure comes long after a deal was settled. */
function cutFamily(reports: readonly SourcedReport[]): Cut[] {
  const deals: Told[] = [];
  for (const report of reports) {
    const [amount, capacity] = [chooseAmount([report]).amount, chooseMeasure([report], 'capacity').value];
    const known = findTold(deals, report, { amount, capacity });
    const deal = known ?? { reports: [report], amounts: [], capacities: [] };
    if (known) known.reports.push(report);
    else deals.push(deal);
    note(deal.amounts, amount, report);
    note(deal.capacities, capacity, report);
    if (deal.settledDay === undefined && isSettling(report)) deal.settledDay = dayOf(report);
  }
  return deals.map((deal) => deal.reports);
}

/** The deal that a report tells of: the latest with its figure, else the latest of all unless the figure is too late for that. */
function findTold(
  deals: readonly Told[],
  report: SourcedReport,
  { amount, capacity }: { amount: Money | null; capacity: Measure | null },
): Told | undefined {
  const last = deals.at(-1);
  const agrees = (known: readonly (Money | Measure)[], figure: Money | Measure | null) =>
    figure !== null && known.some((other) => isOneFigure(other, figure, report));
  const same = deals.findLast((deal) => agrees(deal.amounts, amount) || (amount === null && agrees(deal.capacities, capacity)));
  if (same || !last) return same;
  const others = deals.flatMap((deal): readonly (Money | Measure)[] => (amount ? deal.amounts : deal.capacities));
  const isNew = (amount ?? capacity) !== null && others.length > 0;
  const isLate = last.settledDay !== undefined && dayOf(report) - last.settledDay > SETTLING_DAYS;
  return isNew && isLate ? undefined : last;
}

function note<T extends Money | Measure>(known: T[], figure: T | null, report: SourcedReport): void {
  if (figure && !known.some((other) => compareFigures(other, figure, reportDate(report)) === undefined)) known.push(figure);
}

/** Whether two figures are one, or one of them a slip of scale or a bound of the other. */
function isOneFigure(a: Money | Measure, b: Money | Measure, report: SourcedReport): boolean {
  const kind = compareFigures(a, b, reportDate(report));
  return kind === undefined || kind === 'scale';
}

/** Whether a report makes a deal known, or ends it. */
function isSettling(report: SourcedReport): boolean {
  const { stage } = chooseStage([report]);
  return report.reliability >= LEAST_RELIABILITY && ((ENDS as readonly Stage[]).includes(stage) || !isUnconfirmed(stage));
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

function dayOf(report: SourcedReport): number {
  return Date.parse(reportDate(report)) / DAY_MS;
}
