import type { Deal } from '../deal/deal.ts';
import type { Change } from '../deal/edition.ts';
import type { Quantity } from '../deal/quantity.ts';
import { shortenName, shortenPrinted } from './shorten.ts';

/** So many names are listed. */
const MOST_NAMES = 5;

/**
 * What is different about a deal since it was last told; empty where only more of the same was reported.
 *
 * @param previous the deal as it stood then; absent if nobody had reported it
 */
export function findChanges(deal: Deal, previous: Deal | undefined): Change[] {
  if (!previous) return [{ kind: 'first_report' }];
  const changes: Change[] = [];
  if (deal.stage !== previous.stage) changes.push({ kind: 'stage', from: previous.stage, to: deal.stage });
  if (!isSameMoney(deal.amount, previous.amount)) {
    changes.push({ kind: 'amount', from: bare(previous.amount), to: bare(deal.amount) });
  }
  if (!isSame(deal.capacity, previous.capacity)) {
    const [from, to] = [previous.capacity, deal.capacity].map((capacity) => capacity && shortenPrinted(capacity));
    changes.push({ kind: 'capacity', from: from ?? null, to: to ?? null });
  }
  const parties = added(deal.parties, previous.parties, ({ id }) => id);
  if (parties.length > 0) changes.push({ kind: 'party', names: list(parties.map(({ name }) => name)) });
  const sources = added(deal.sources, previous.sources, ({ rootSource }) => rootSource);
  const names = [...new Set(sources.flatMap(({ names: [first] }) => first ?? []))];
  if (names.length > 0) changes.push({ kind: 'source', names: list(names) });
  return changes;
}

/** Money without what an amount of a deal says of its own standing. */
function bare(amount: Deal['amount']) {
  if (!amount) return null;
  const { status: _status, zone: _zone, alternatives: _alternatives, ...money } = amount;
  return shortenPrinted(money);
}

function isSame(a: Quantity | null, b: Quantity | null): boolean {
  return a?.value === b?.value && a?.qualifier === b?.qualifier && a?.high === b?.high;
}

function isSameMoney(a: Deal['amount'], b: Deal['amount']): boolean {
  return isSame(a, b) && a?.currency === b?.currency;
}

function list(names: readonly string[]): string[] {
  return names.slice(0, MOST_NAMES).map(shortenName);
}

function added<T>(now: readonly T[], before: readonly T[], idOf: (item: T) => string): T[] {
  const known = new Set(before.map(idOf));
  return now.filter((item) => !known.has(idOf(item)));
}
