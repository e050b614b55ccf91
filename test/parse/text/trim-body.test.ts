import { describe, expect, test } from 'vitest';
import { toPageLine } from '../../../lambdas/parse/text/page-line.ts';
import { trimBody } from '../../../lambdas/parse/text/trim-body.ts';

const STORY = [
  'Halden Compute will lease forty megawatts of the campus that Norvik Grid runs near Bergen, and pays for the transformers itself.',
  'The lease runs for ten years and begins in the spring, when the campus of Norvik has its second line to the north of the country.',
  'Halden keeps an option on as much again, and Norvik builds the halls for the lease in two steps before the winter comes around.',
];
const trim = (...lines: string[]) =>
  trimBody(lines.map((text) => toPageLine(text, { raw: text, isItem: false }))).map(({ text }) => text);

describe('trimBody()', () => {
  test.each([
    'Original content belongs to its author. Brightwater only provides the room and proves no view. Trading has its risk.',
    'Posts here are written by outsiders and mirrored as they are. Do your own homework before you trade.',
    'Les articles repris sur Brightwater proviennent de rédacteurs externes. Brightwater décline toute responsabilité.',
  ])('takes off small print behind the article: %j', (print) => {
    expect(trim(...STORY, print)).toEqual(STORY);
  });

  test.each([
    'For Norvik the lease is a bet that authors of forecasts and investors read the risks of the campus near Bergen rightly.',
    'Nobody has said who pays for the second line.',
  ])('keeps the last paragraph of an article: %j', (last) => {
    expect(trim(...STORY, last)).toEqual([...STORY, last]);
  });
});
