import type { Outcome } from '../contract.ts';
import type { EditionOrigin } from '../deal/edition.ts';
import type { DropCounts, DropRecord } from '../deal/ports.ts';

/** What became of the drops of a week and of their articles. */
export function describeOrigin(drops: readonly DropRecord[]): Omit<EditionOrigin, 'deals'> {
  const withOutcome = (outcome: Outcome) => drops.filter(({ ended }) => ended?.outcome === outcome).length;
  const articles = (count: keyof DropCounts) => drops.reduce((total, { ended }) => total + (ended?.counts[count] ?? 0), 0);
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
      stored: articles('stored'),
      merged: articles('merged'),
      setAside: articles('setAside'),
      failed: articles('failed'),
    },
  };
}
