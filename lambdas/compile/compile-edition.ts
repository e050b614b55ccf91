import type { EditionDue, EditionRef } from '../contract.ts';
import type { Deal } from '../deal/deal.ts';
import type { Deals, Ledger } from '../deal/ports.ts';
import type { Archive, Editions } from '../deal/publish-ports.ts';
import { mergeDeals } from '../score/merge-deals.ts';
import type { Settings } from '../settings.ts';
import { composeEdition } from './compose-edition.ts';
import { isoWeek, weekEnd } from './iso-week.ts';

export interface CompilePorts {
  readonly deals: Pick<Deals, 'findReports' | 'reportedBetween'>;
  readonly ledger: Pick<Ledger, 'arrivedBetween'>;
  readonly editions: Editions;
  readonly archive: Pick<Archive, 'putEdition'>;
  readonly settings: Settings;
}

const WEEK_MS = 7 * 86_400_000;

/**
 * The state "Compile edition": freezes the edition of a week. A week has one edition, and compiling again gives that.
 *
 * It speaks of what arrived since the edition before, or in the seven days before where there is none.
 *
 * @throws {RangeError} if the moment is no date, or the week is none or lies ahead
 */
export async function compileEdition(due: EditionDue, ports: CompilePorts): Promise<EditionRef> {
  const { week, asOf } = readDue(due);
  const edition = (await ports.editions.find(week)) ?? (await ports.editions.freeze(await compose({ week, asOf }, ports)));
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

async function compose({ week, asOf }: { week: string; asOf: string }, { deals, ledger, editions, settings }: CompilePorts) {
  const previous = await editions.findBefore(week);
  const since = previous?.asOf ?? new Date(Date.parse(asOf) - WEEK_MS).toISOString();
  const [now, before]: [Deal[], Deal[]] = [[], []];
  for (const partiesKey of await deals.reportedBetween(since, asOf)) {
    const { reports } = await deals.findReports(partiesKey);
    now.push(...mergeDeals(reports.filter(({ arrivedAt }) => arrivedAt <= asOf)));
    before.push(...mergeDeals(reports.filter(({ arrivedAt }) => arrivedAt <= since)));
  }
  const drops = await ledger.arrivedBetween(since, asOf);
  return composeEdition({
    ...{ week, since, asOf, deals: now, previousDeals: before, drops, settings },
    ...(previous && { previousWeek: previous.week }),
  });
}
