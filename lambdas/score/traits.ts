import type { SourcedReport } from '../deal/claim.ts';
import type { DealType, PartyRole } from '../deal/taxonomy.ts';
import type { Traits } from '../deal/traits.ts';
import { chooseAmount } from './choose-amount.ts';
import { compareFigures } from './compare-figures.ts';
import { reportDate } from './statement.ts';

/** Reports that tell of one deal by different parties come within so many days of each other, by what they have in common. */
export const REACH_DAYS = { amount: 120, target: 45, parties: 14 } as const;
/** Who is given money, or sold: two sums alike for one of these at one time are one deal. */
const TARGETS: ReadonlySet<PartyRole> = new Set<PartyRole>(['investee', 'target', 'borrower']);
/** A report that names more is a list, and compared by the first. */
const MOST_PARTIES = 8;
const DAY_MS = 86_400_000;

/** The traits of a report; undefined where it gives no type. */
export function readTraits(report: SourcedReport): Traits | undefined {
  const type = mainTypeOf(report);
  if (!type) return undefined;
  const named = report.claims.flatMap((claim) => (claim.field === 'party' ? claim.value : []));
  const parties = [...new Set([...principalsOf(report), ...named.map(({ id }) => id)])].slice(0, MOST_PARTIES).sort();
  const targets = named.flatMap(({ id, role }) => (TARGETS.has(role) && parties.includes(id) ? id : []));
  const { amount } = chooseAmount([report]);
  return {
    ...{ partiesKey: report.partiesKey, type, date: reportDate(report), parties, targets: [...new Set(targets)].sort() },
    ...(amount && { amount: bare(amount) }),
  };
}

/** The ids that a key of parties is made of. */
function principalsOf({ partiesKey }: Pick<Traits, 'partiesKey'>): string[] {
  return partiesKey.split('+');
}

/**
 * Whether two reports about different parties tell of one deal. It hangs on these two alone, and is the same either way.
 *
 * They are of one type, and all principal parties of one are parties of the other; and both give one amount, within 120 days, or two principal parties are named by both and nothing
 * contradicts it, within two weeks. Or they share who is given one amount, within six weeks.
 */
export function tellOfOne(a: Traits, b: Traits): boolean {
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY_MS;
  if (a.type !== b.type || days > REACH_DAYS.amount) return false;
  const isWithin = isNamedBy(a, b) || isNamedBy(b, a);
  const isAimed = a.targets.some((id) => b.targets.includes(id));
  if (!isWithin && !(isAimed && days <= REACH_DAYS.target)) return false;
  const kind = a.amount && b.amount && compareFigures(a.amount, b.amount, [a.date, b.date].sort()[0] ?? '');
  if (a.amount && b.amount && kind === undefined) return true;
  const shared = a.parties.filter((id) => b.parties.includes(id));
  return isWithin && shared.length > 1 && days <= REACH_DAYS.parties && (kind === undefined || kind === 'scale');
}

/** Whether all principal parties of one are parties of the other. */
function isNamedBy(one: Traits, other: Traits): boolean {
  return principalsOf(one).every((id) => other.parties.includes(id));
}

function mainTypeOf({ claims }: SourcedReport): DealType | undefined {
  return claims.find((claim) => claim.field === 'type')?.value.type;
}

function bare({ value, currency, qualifier, printed, low, high }: NonNullable<Traits['amount']>) {
  return { value, currency, qualifier, printed, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
