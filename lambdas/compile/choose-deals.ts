import type { Settings } from '../settings.ts';
import { type Candidate, compareCandidates } from './candidate.ts';

interface Chosen {
  /** The most important first. */
  readonly printed: Candidate[];
  readonly minor: Candidate[];
  readonly beyondCaps: Candidate[];
}

/** Articles of which nobody knows the source are no one source. */
const UNKNOWN = 'unknown';

/**
 * The deals that an edition prints.
 *
 * In order of importance each takes a place of one of its root sources, the one with most places left; a deal all of whose
 * root sources are used up is left out. Where the source is not known there is no such limit.
 */
export function chooseDeals(candidates: readonly Candidate[], caps: Settings['edition']): Chosen {
  const chosen: Chosen = { printed: [], minor: [], beyondCaps: [] };
  const used = new Map<string, number>();
  for (const candidate of candidates.toSorted(compareCandidates)) {
    if (candidate.importance < caps.minImportance) {
      chosen.minor.push(candidate);
      continue;
    }
    const root = findRoomiest(candidate, used);
    const places = root === UNKNOWN ? 0 : (used.get(root) ?? 0);
    if (chosen.printed.length === caps.maxDeals || places === caps.maxPerRootSource) {
      chosen.beyondCaps.push(candidate);
      continue;
    }
    used.set(root, places + 1);
    chosen.printed.push(candidate);
  }
  return chosen;
}

function findRoomiest({ deal }: Candidate, used: ReadonlyMap<string, number>): string {
  const roots = [...new Set(deal.sources.map(({ rootSource }) => rootSource))];
  if (roots.includes(UNKNOWN)) return UNKNOWN;
  return roots.sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0) || (a < b ? -1 : 1))[0] ?? UNKNOWN;
}
