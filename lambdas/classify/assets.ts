import type { Asset } from './languages/lexicon.ts';
import type { Found } from './phrases.ts';

/** How far before and after an act an asset may stand that the act is about. */
const AFTER = 160;
const BEFORE = 60;

/** Behind an asset that something is for: *データセンター向けに*, *データセンターに*. */
const PURPOSE = /^(?:向け|用|に|へ|で|の[^を]{0,12}(?:向け|用))/u;

/**
 * The same where the act stands last: the one inside it, else the nearest before that is not only what something is for, else the nearest.
 *
 * @param text the sentence
 */
export function findAssetBefore(
  assets: readonly Found<Asset>[],
  act: { start: number; end: number },
  text: string,
): Asset | undefined {
  const inside = assets.find(({ start, end }) => start < act.end && end > act.start);
  const near = assets.filter(({ end }) => end <= act.start && act.start - end <= AFTER);
  const meant = near.findLast(({ end }) => !PURPOSE.test(text.slice(end, end + 16)));
  const after = assets.find(({ start }) => start >= act.end && start - act.end <= BEFORE);
  return (inside ?? meant ?? near.at(-1) ?? after)?.value;
}

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
