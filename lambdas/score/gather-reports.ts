import type { SourcedReport } from '../deal/claim.ts';
import type { Deals } from '../deal/ports.ts';
import type { Traits } from '../deal/traits.ts';
import { REACH_DAYS, readTraits, tellOfOne } from './traits.ts';

/** All reports of the parties of one key, as they lie in the table. */
export interface Gathered {
  readonly partiesKey: string;
  readonly token: string | undefined;
  readonly reports: readonly SourcedReport[];
}

const DAY_MS = 86_400_000;

/**
 * The reports about these parties, and about all others whose reports tell of one deal with them, or with one of those.
 *
 * What is gathered is closed: `mergeDeals` makes of it all deals of every key in it, whichever key one begins with. Strongly consistent; the token of each
 * key is read before its reports.
 *
 * @returns by key
 */
export async function gatherReports(partiesKey: string, deals: Pick<Deals, 'findReports' | 'findTraits'>): Promise<Gathered[]> {
  const gathered = new Map<string, Gathered>();
  const waiting = new Set([partiesKey]);
  for (const key of waiting) {
    const { reports, token } = await deals.findReports(key);
    gathered.set(key, { partiesKey: key, token, reports });
    for (const other of await findKeys(reports, deals)) waiting.add(other);
  }
  return [...gathered.values()].sort((a, b) => (a.partiesKey < b.partiesKey ? -1 : 1));
}

/** The keys of other parties with a report that tells of one deal with one of these. */
async function findKeys(reports: readonly SourcedReport[], deals: Pick<Deals, 'findTraits'>): Promise<string[]> {
  const own = reports.flatMap((report) => readTraits(report) ?? []);
  const days = own.map(({ date }) => date).sort();
  const span = { from: shift(days[0] ?? '', -REACH_DAYS.amount), to: shift(days.at(-1) ?? '', REACH_DAYS.amount) };
  const found: Traits[] = [];
  for (const party of new Set(own.flatMap(({ parties }) => parties))) found.push(...(await deals.findTraits(party, span)));
  const others = Map.groupBy(
    found.filter(({ partiesKey }) => partiesKey !== own[0]?.partiesKey),
    ({ partiesKey }) => partiesKey,
  );
  return [...others]
    .filter(([, theirs]) => theirs.some((other) => own.some((traits) => tellOfOne(traits, other))))
    .map(([key]) => key);
}

function shift(day: string, days: number): string {
  return day === '' ? day : new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
