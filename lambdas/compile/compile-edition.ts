import type { EditionDue, EditionRef } from '../contract.ts';
import type { SourcedReport } from '../deal/claim.ts';
import type { Deal, DealSource } from '../deal/deal.ts';
import type { Edition } from '../deal/edition.ts';
import { isoWeek, weekEnd } from '../deal/iso-week.ts';
import type { Deals, Ledger, ReportPlace } from '../deal/ports.ts';
import type { Archive, Editions } from '../deal/publish-ports.ts';
import { gatherReports } from '../score/gather-reports.ts';
import { mergeDeals } from '../score/merge-deals.ts';
import type { Settings } from '../settings.ts';
import { composeEdition } from './compose-edition.ts';
import { EXPIRY_DAYS, expireDeal } from './expire-deal.ts';
import { lateSince, readKnown, rememberReports } from './known-reports.ts';

export interface CompilePorts {
  readonly deals: Pick<Deals, 'findReports' | 'findTraits' | 'reportedBetween'>;
  readonly ledger: Pick<Ledger, 'arrivedBetween'>;
  readonly editions: Editions;
  readonly archive: Pick<Archive, 'putEdition'>;
  readonly settings: Settings;
}

const DAY_MS = 86_400_000;
/** A report may be dated earlier than it arrives, and it expires by its date: by so much the search goes on. */
const DATED_EARLIER_DAYS = 30;

/**
 * The state "Compile edition": freezes the edition of a week. A week has one edition, and compiling again gives that.
 *
 * It speaks of what the edition before had not seen, or of the seven days before where there is none, and of the rumours and
 * talks that expired since. What was read only after its own edition was frozen is told in the next: nothing falls between.
 *
 * @throws {RangeError} if the moment is no date, or the week is none or lies ahead
 */
export async function compileEdition(due: EditionDue, ports: CompilePorts): Promise<EditionRef> {
  const { week, asOf } = readDue(due);
  const edition = (await ports.editions.find(week)) ?? (await freeze({ week, asOf }, ports));
  // Also where it was frozen before: whoever froze it may have been ended before this.
  await ports.archive.putEdition(edition);
  return { week };
}

/** The week, and the moment its edition speaks for: the end of the week, if it is over. */
function readDue(due: EditionDue): { week: string; asOf: string } {
  const at = Date.parse(due.asOf);
  if (Number.isNaN(at)) throw new RangeError(`Cannot compile an edition as of "${due.asOf}": it is no date`);
  const asOf = new Date(at).toISOString();
  const current = isoWeek(asOf);
  const week = due.week ?? current;
  const end = weekEnd(week);
  if (end < asOf) return { week, asOf: end };
  if (week !== current) throw new RangeError(`Cannot compile edition "${week}": as of ${asOf} it lies ahead`);
  return { week, asOf };
}

async function freeze(of: { week: string; asOf: string }, ports: CompilePorts): Promise<Edition> {
  const { edition, known } = await compose(of, ports);
  return await ports.editions.freeze(edition, known);
}

async function compose({ week, asOf }: { week: string; asOf: string }, { deals, ledger, editions, settings }: CompilePorts) {
  const previous = await editions.findBefore(week);
  const since = previous?.edition.asOf ?? shift(asOf, -7);
  const isKnown = previous ? readKnown(previous.known) : ({ arrivedAt }: ReportPlace) => arrivedAt <= since;
  const lately = await deals.reportedBetween(lateSince(since), asOf);
  const expiring = await deals.reportedBetween(shift(since, -EXPIRY_DAYS), shift(asOf, DATED_EARLIER_DAYS - EXPIRY_DAYS));
  const told = [...lately.filter((place) => !isKnown(place)), ...expiring].map(({ partiesKey }) => partiesKey);
  const [now, before]: [Deal[], Deal[]] = [[], []];
  const firsts = new Set<string>();
  const gathered = new Set<string>();
  for (const partiesKey of [...new Set(told)].sort()) {
    if (gathered.has(partiesKey)) continue;
    const near = await gatherReports(partiesKey, deals);
    for (const each of near) gathered.add(each.partiesKey);
    const reports = near.flatMap((each) => each.reports);
    const standing = standingAt(
      asOf,
      reports.filter(({ arrivedAt }) => arrivedAt <= asOf),
    );
    for (const first of standing.flatMap(findFirst)) if (first.arrivedAt > since) firsts.add(first.articleId);
    now.push(...standing);
    before.push(...standingAt(since, reports.filter(isKnown)));
  }
  const edition = composeEdition({
    ...{ week, since, asOf, deals: now, previousDeals: before, settings },
    drops: await ledger.arrivedBetween(since, asOf),
    firstToTell: firsts.size,
    ...(previous && { previousWeek: previous.edition.week }),
  });
  return {
    edition,
    known: rememberReports(
      lately.filter(({ arrivedAt }) => arrivedAt > lateSince(asOf)),
      asOf,
    ),
  };
}

/** The article of a deal that arrived first; of two at one moment the smaller. */
function findFirst({ sources }: Deal): DealSource | [] {
  const rankOf = ({ arrivedAt, articleId }: DealSource) => `${arrivedAt} ${articleId}`;
  return sources.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))[0] ?? [];
}

function standingAt(at: string, reports: readonly SourcedReport[]): Deal[] {
  return mergeDeals(reports).map((deal) => expireDeal(deal, at));
}

function shift(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY_MS).toISOString();
}
