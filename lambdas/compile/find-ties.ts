import type { Deal } from '../deal/deal.ts';
import type { EditionTie } from '../deal/edition.ts';
import { standingOf } from '../deal/standing.ts';
import type { Candidate } from './candidate.ts';

/** Whether what one party gives another comes back by another leg of the same deal: shares against chips, say. */
export function hasLoop({ legs }: Pick<Deal, 'legs'>): boolean {
  return legs.some((leg, at) => legs.some((other, place) => place > at && isReturn(leg, other)));
}

/** Flows between two named organisations that no earlier edition could know, in the order of the deals. */
export function findTies(candidates: readonly Candidate[]): EditionTie[] {
  return candidates.flatMap(({ deal, previous }) => {
    const standing = standingOf(deal);
    if (standing === 'ended') return [];
    const nameOf = (id: string) => deal.parties.find((party) => party.id === id)?.name;
    return deal.legs.flatMap((leg) => {
      const [from, to] = [nameOf(leg.from ?? ''), nameOf(leg.to ?? '')];
      const isKnown = previous?.legs.some((old) => old.type === leg.type && old.from === leg.from && old.to === leg.to);
      if (from === undefined || to === undefined || isKnown) return [];
      const isLoop = deal.legs.some((other) => isReturn(leg, other));
      return { from, to, type: leg.type, isConfirmed: standing === 'announced' && !leg.conditional, isLoop };
    });
  });
}

function isReturn(a: Deal['legs'][number], b: Deal['legs'][number]): boolean {
  return a.from !== undefined && a.to !== undefined && a.from === b.to && a.to === b.from;
}
