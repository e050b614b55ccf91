import type { Deal } from '../deal/deal.ts';
import type { EditionHead } from '../deal/edition.ts';

/** What the headline of a deal is made of. */
export function headOf({ key, stage, parties, legs, amount, capacity, credibility }: Deal): EditionHead {
  return { key, stage, parties, legs, amount, capacity, credibility };
}
