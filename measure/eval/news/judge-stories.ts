import type { Reading } from '../../../lambdas/score/reading.ts';
import type { Label } from './label.ts';

/** Shares over texts: of those with its key that are of its story, and of those of its story that have its key. */
export interface StoryFigures {
  readonly articles: number;
  readonly precision: number;
  readonly recall: number;
}

/** A text with what it was labelled and read as. */
export interface Told {
  readonly label: Label;
  readonly reading: Reading | undefined;
}

/**
 * Whether texts of one story show one deal and texts of others do not, over true deals that were read as such (B-cubed).
 *
 * @returns undefined where there are none
 */
export function judgeStories(told: readonly Told[]): StoryFigures | undefined {
  const keyed = told.flatMap(({ label, reading }) => {
    if (!label.is_deal || !label.story || label.roundup || reading?.outcome !== 'read') return [];
    const deal = reading.articles.find(({ verdict, deals }) => verdict === 'deal' && deals.length > 0)?.deals[0];
    return deal ? [{ story: label.story, key: deal.key }] : [];
  });
  if (keyed.length === 0) return undefined;
  const shares = keyed.map(({ story, key }) => {
    const alike = keyed.filter((other) => other.key === key);
    const both = alike.filter((other) => other.story === story).length;
    return { precision: both / alike.length, recall: both / keyed.filter((other) => other.story === story).length };
  });
  const mean = (figure: 'precision' | 'recall') => shares.reduce((sum, one) => sum + one[figure], 0) / shares.length;
  return { articles: keyed.length, precision: mean('precision'), recall: mean('recall') };
}
