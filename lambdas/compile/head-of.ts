import type { Deal } from '../deal/deal.ts';
import type { EditionHead } from '../deal/edition.ts';
import { shortenName, shortenPrinted } from './shorten.ts';

/** So many parties, legs and alternatives of one deal are kept. */
const MOST_PARTIES = 8;
const MOST_LEGS = 8;
const MOST_ALTERNATIVES = 4;

/** What the headline of a deal is made of, within what an edition holds. */
export function headOf({ key, stage, parties, legs, amount, capacity, credibility }: Deal): EditionHead {
  return {
    ...{ key, stage, credibility },
    parties: parties.slice(0, MOST_PARTIES).map((party) => ({ ...party, name: shortenName(party.name) })),
    legs: legs.slice(0, MOST_LEGS),
    amount: amount && {
      ...shortenPrinted(amount),
      alternatives: amount.alternatives.slice(0, MOST_ALTERNATIVES).map(shortenPrinted),
    },
    capacity: capacity && shortenPrinted(capacity),
  };
}
