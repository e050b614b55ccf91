import type { Asset } from './languages/lexicon.ts';
import type { Found } from './phrases.ts';

/** How far before and after an act an asset may stand that the act is about. */
const AFTER = 160;
const BEFORE = 60;

/**
 * The asset that an act is about: the first one after it, else the last one before it, each within reach.
 */
export function findAsset(assets: readonly Found<Asset>[], act: { start: number; end: number }): Asset | undefined {
  const inside = assets.find(
    ({ start, end }) => (start >= act.start && end <= act.end) || (start <= act.start && end >= act.end),
  );
  const after = assets.find(({ start }) => start >= act.end && start - act.end <= AFTER);
  const before = assets.findLast(({ end }) => end <= act.start && act.start - end <= BEFORE);
  return (inside ?? after ?? before)?.value;
}
