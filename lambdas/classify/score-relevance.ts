import type { Claim } from '../deal/claim.ts';
import type { Passage } from './find-events.ts';
import type { FoundParty } from './find-parties.ts';

/** Points of the gate. */
const POINTS = { leg: 40, parties: 30, asset: 20, quantity: 10 } as const;
const QUANTITIES: ReadonlySet<Claim['field']> = new Set<Claim['field']>([
  'amount',
  'capacity',
  'accelerators',
  'term',
  'stake',
  'valuation',
]);

/**
 * How sure it is that an article reports an infrastructure deal.
 *
 * 40 for a typed leg of infrastructure + 30 for two parties in title or lead + 20 for an asset there + 10 for a quantity.
 *
 * @returns points in [0, 100]: below 50 no deal, from 50 to 60 for the operator only
 */
export function scoreRelevance({
  claims,
  head,
  parties,
}: {
  claims: readonly Claim[];
  head: readonly Passage[];
  parties: readonly FoundParty[];
}): number {
  const front = head.filter(({ zone }) => zone !== 'body');
  const named = new Set(front.flatMap(({ mentions }) => mentions.map(({ organisation }) => organisation.id)));
  const leg = claims.some(({ field }) => field === 'type') ? POINTS.leg : 0;
  const both = parties.filter(({ mention }) => named.has(mention.organisation.id)).length > 1 ? POINTS.parties : 0;
  const asset =
    head.some(({ assets }) => assets.length > 0) ||
    parties.some(
      ({ mention }) =>
        mention.kind === 'lab' || mention.kind === 'chip' || mention.kind === 'neocloud' || mention.kind === 'site',
    )
      ? POINTS.asset
      : 0;
  const quantity = claims.some(({ field }) => QUANTITIES.has(field)) ? POINTS.quantity : 0;
  return leg + both + asset + quantity;
}
