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

  test('takes off three lines of small print at the most, and not what stands alone', () => {
    const print = [
      'Views of partners are theirs alone. Nobody gives advice.',
      'Original content belongs to its author. Brightwater only provides the room and proves no view.',
      'Posts here are written by outsiders and mirrored as they are. Do your own homework before you trade.',
      'Les articles repris sur Brightwater proviennent de rédacteurs externes. Elle décline toute responsabilité.',
    ] as const;
    expect(trim(...STORY, ...print)).toEqual([...STORY, print[0]]);
    expect(trim(print[1])).toEqual([print[1]]);
    expect(trim(print[1], print[2])).toEqual([print[1]]);
  });

  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  test.each([
    ['of eight words', 'Texts and posts carry risks and no advice.', true],
    ['of seven words', 'Texts and posts carry risks, no advice.', false],
    ['of sixty words', `Texts carry risks ${words(57)}.`, true],
    ['of sixty-one words', `Texts carry risks ${words(58)}.`, false],
    ['without an end', 'Texts and posts carry risks and no advice', false],
    ['with one word of such print, whatever its case', 'RISKS are risks and Risks whatever you do now.', false],
    ['with two words of its article', 'Texts and posts on Halden or transformers carry risks here.', true],
    ['with three words of its article', 'Texts and posts on Halden, Norvik or transformers carry risks here.', false],
    ['with more short words of its article', 'Texts and posts carry risks of ten, more, that, when and runs.', true],
  ])('tells small print %s', (_, print, isPrint) => {
    expect(trim(...STORY, print)).toEqual(isPrint ? STORY : [...STORY, print]);
  });

  test.each([
    ['a sentence of five words', 'It is signed and done.', true],
    ['a sentence of four words', 'It is signed now.', false],
    ['eight words of which the article uses one', 'Forty megawatts and all that goes with them', true],
    ['seven words of which the article uses one', 'Norvik and all that goes with it', false],
    ['eight words of which the article uses none', 'Sport, weather, jobs, houses, cars, letters, games, puzzles', false],
    ['a note of a translation', 'This article was translated by a machine, they say.', false],
  ])('tells of %s above the first paragraph whether it belongs there', (_, line, isKept) => {
    expect(trim(line.replace('Forty megawatts', 'The campus Norvik'), ...STORY)).toHaveLength(isKept ? 4 : 3);
  });

  test('keeps a list above the first paragraph, and its heading', () => {
    const [head, item, other] = ['In short', 'It is signed', 'Sport'].map((text) =>
      toPageLine(text, { raw: text, isItem: text === 'It is signed' }),
    );
    const story = STORY.map((text) => toPageLine(text, { raw: text, isItem: false }));
    if (head === undefined || item === undefined || other === undefined) throw new Error('There are three');
    expect(trimBody([other, head, item, ...story]).map(({ text }) => text)).toEqual(['In short', 'It is signed', ...STORY]);
  });

  test.each([
    ['a short tail about something else', ['Related articles', 'Phones at half price'], 0],
    ['a tail below a row of links', ['Chips | Power | Jobs', 'Phones at half price'], 0],
    ['a tail that has two words of the article', ['Related articles', 'Norvik campus at half price'], 0],
    ['no tail that has three', ['Related articles', 'Halden, Norvik, campus at half price'], 2],
    ['no tail that is a larger part', ['Related articles', 'Phones at half price in all shops of all towns'], 2],
    [
      'of two tails the last alone where the first is the article’s',
      ['Related articles', 'Halden, Norvik, campus', 'Share', 'Phones'],
      2,
    ],
  ])('takes off %s', (_, tail, kept) => {
    expect(trim(...STORY, ...tail)).toEqual([...STORY, ...tail.slice(0, kept)]);
  });
});
