import type { Deal } from '../deal/deal.ts';
import type { Change } from '../deal/edition.ts';

/** A deal that an article told of since the last edition. */
export interface Candidate {
  readonly deal: Deal;
  /** As it stood at the last edition, if it was known then. */
  readonly previous?: Deal;
  readonly changes: readonly Change[];
  readonly importance: number;
}

/** The most important first; of two alike the more credible, then by key: a total order. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.importance - a.importance || b.deal.credibility - a.deal.credibility || (a.deal.key < b.deal.key ? -1 : 1);
}
