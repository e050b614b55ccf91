import type { Leg } from '../deal/claim.ts';
import type { EditionTie } from '../deal/edition.ts';
import { findLoop } from '../deal/find-loop.ts';
import { standingOf } from '../deal/standing.ts';
import type { Candidate } from './candidate.ts';
import { shortenName } from './shorten.ts';

/** Flows between two named organisations that no earlier edition could know, or that now close a loop, in the order of the deals. */
export function findTies(candidates: readonly Candidate[]): EditionTie[] {
  return candidates.flatMap((candidate) => (standingOf(candidate.deal) === 'ended' ? [] : listTies(candidate)));
}

function listTies({ deal, previous }: Candidate): EditionTie[] {
  const nameOf = (id: string | undefined) => deal.parties.find((party) => party.id === id)?.name;
  const loop = findLoop(deal.legs);
  const knownLoop = findLoop(previous?.legs ?? []);
  return deal.legs.flatMap((leg) => {
    const [from, to] = [nameOf(leg.from), nameOf(leg.to)];
    const isLoop = loop.includes(leg);
    const known = isLoop ? knownLoop : (previous?.legs ?? []);
    if (from === undefined || to === undefined || known.some((old) => isSameFlow(old, leg))) return [];
    const isConfirmed = standingOf(deal) === 'announced' && !leg.conditional;
    const names = { from: shortenName(from), to: shortenName(to) };
    return { ...names, type: leg.type, isConfirmed, ...(leg.conditional && { isConditional: true }), isLoop };
  });
}

function isSameFlow(a: Leg, b: Leg): boolean {
  return a.type === b.type && a.from === b.from && a.to === b.to;
}
