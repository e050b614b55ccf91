import type { Deal } from '../deal/deal.ts';
import type { Change, Dispute, Figure } from '../deal/edition.ts';
import type { Quantity } from '../deal/quantity.ts';
import { shortenName, shortenPrinted } from './shorten.ts';

/** So many names are listed. */
const MOST_NAMES = 5;
/** So many figures against an amount are listed. */
const MOST_RIVALS = 3;

/**
 * What is different about a deal since it was last told; empty where only more of the same was reported.
 *
 * @param previous the deal as it stood then; absent if nobody had reported it
 */
export function findChanges(deal: Deal, previous: Deal | undefined): Change[] {
  if (!previous) return [{ kind: 'first_report' }];
  const changes: Change[] = [];
  if (deal.stage !== previous.stage) changes.push({ kind: 'stage', from: previous.stage, to: deal.stage });
  const dispute = findDispute(deal.amount, previous.amount);
  if (!isSameMoney(deal.amount, previous.amount) || hasTurned(dispute)) {
    changes.push({ kind: 'amount', from: bare(previous.amount), to: bare(deal.amount), ...(dispute && { dispute }) });
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

/** What stands against an amount now and stood against it before; undefined where nothing did. */
function findDispute(now: Deal['amount'], before: Deal['amount']): Dispute | undefined {
  const dispute = { before: listRivals(before), now: listRivals(now) };
  return dispute.before.length + dispute.now.length > 0 ? dispute : undefined;
}

function listRivals(amount: Deal['amount']): Figure[] {
  if (amount?.status !== 'conflict') return [];
  return amount.alternatives.slice(0, MOST_RIVALS).map(({ value, currency }) => ({ value, currency }));
}

/** Whether a dispute began or ended: other figures in a dispute that goes on are no news. */
function hasTurned(dispute: Dispute | undefined): boolean {
  return dispute !== undefined && (dispute.before.length === 0 || dispute.now.length === 0);
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
