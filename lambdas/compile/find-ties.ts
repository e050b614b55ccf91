import type { Deal } from '../deal/deal.ts';
import type { EditionTie } from '../deal/edition.ts';
import { findLoop } from '../deal/find-loop.ts';
import { standingOf } from '../deal/standing.ts';
import type { Candidate } from './candidate.ts';
import { shortenName } from './shorten.ts';

/** Flows between two named organisations that no earlier edition could know, in the order of the deals. */
export function findTies(candidates: readonly Candidate[]): EditionTie[] {
  return candidates.flatMap((candidate) => (standingOf(candidate.deal) === 'ended' ? [] : listTies(candidate)));
}

function listTies({ deal, previous }: Candidate): EditionTie[] {
  const nameOf = (id: string | undefined) => deal.parties.find((party) => party.id === id)?.name;
  const loop = findLoop(deal.legs);
  return deal.legs.flatMap((leg) => {
    const [from, to] = [nameOf(leg.from), nameOf(leg.to)];
    if (from === undefined || to === undefined || isKnown(leg, previous)) return [];
    const isConfirmed = standingOf(deal) === 'announced' && !leg.conditional;
    const names = { from: shortenName(from), to: shortenName(to) };
    return { ...names, type: leg.type, isConfirmed, isLoop: loop.includes(leg) };
  });
}

function isKnown({ type, from, to }: Deal['legs'][number], previous: Deal | undefined): boolean {
  return previous?.legs.some((old) => old.type === type && old.from === from && old.to === to) ?? false;
}
