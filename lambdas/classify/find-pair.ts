import type { Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { weighNames } from './weigh-names.ts';

/** The two organisations that an article is about, the heavier one first. */
export type Pair = readonly [Mention, Mention];

/** Least weight of the lighter of two, and how much heavier than the third it must be. */
const LEAST = 9;
const LEAD = 1.25;

/** The two organisations that an article is most about, at least one of them named before the body; undefined where a third one rivals them. */
export function findPair(passages: readonly Passage[], words: Words): Pair | undefined {
  const weights = weighNames(passages, words);
  const [first, second, third] = [...weights].sort(([, a], [, b]) => b - a);
  if (!first || !second || second[1] < LEAST || (third && second[1] < third[1] * LEAD)) return undefined;
  const front = passages.filter(({ zone }) => zone === 'title' || zone === 'original_title' || zone === 'lead');
  const both = front.find(({ mentions }) => isNamed(mentions, first[0]) && isNamed(mentions, second[0]));
  const find = (id: string) =>
    (
      both ??
      front.find(({ mentions }) => isNamed(mentions, id)) ??
      passages.find(({ mentions }) => isNamed(mentions, id))
    )?.mentions.find(({ organisation }) => organisation.id === id);
  const [a, b] = [find(first[0]), find(second[0])];
  const isFront = front.some(({ mentions }) => isNamed(mentions, first[0]) || isNamed(mentions, second[0]));
  return isFront && a && b ? [a, b] : undefined;
}

function isNamed(mentions: readonly Mention[], id: string): boolean {
  return mentions.some(({ organisation }) => organisation.id === id);
}
