import type { Outcome } from '../contract.ts';
import type { EditionOrigin } from '../deal/edition.ts';
import type { DropCounts, DropRecord } from '../deal/ports.ts';

/**
 * What became of the drops of a week and of their articles.
 *
 * @param firstToTell how many articles of these drops were the first to arrive of all that tell of a deal; the ledger counts by the
 *   order of reading, so only its sum of `stored` and `merged` is taken from there
 */
export function describeOrigin(drops: readonly DropRecord[], firstToTell: number): Omit<EditionOrigin, 'deals'> {
  const withOutcome = (outcome: Outcome) => drops.filter(({ ended }) => ended?.outcome === outcome).length;
  const articles = (count: keyof DropCounts) => drops.reduce((total, { ended }) => total + (ended?.counts[count] ?? 0), 0);
  const told = articles('stored') + articles('merged');
  // A drop that is still being read counts none of its articles.
  const stored = Math.min(firstToTell, told);
  return {
    drops: {
      stored: withOutcome('stored'),
      duplicate: withOutcome('duplicate'),
      superseded: withOutcome('superseded'),
      quarantined: withOutcome('quarantined'),
      removed: withOutcome('removed'),
      pending: drops.filter(({ ended }) => !ended).length,
    },
    articles: {
      stored,
      merged: told - stored,
      setAside: articles('setAside'),
      failed: articles('failed'),
    },
  };
}
