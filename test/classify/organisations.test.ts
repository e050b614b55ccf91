import { describe, expect, test } from 'vitest';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { findMentions } from '../../lambdas/classify/organisations/find-mentions.ts';
import { findNames } from '../../lambdas/classify/organisations/find-names.ts';
import { toId } from '../../lambdas/classify/organisations/to-id.ts';

const ids = (text: string) => findMentions(text).map(({ organisation }) => organisation.id);
const names = (text: string, rest = text) =>
  findNames(text, { known: findMentions(text), lexicon: EN, rest, isTitle: false }).map(({ organisation }) => organisation.name);

describe('findMentions()', () => {
  test.each([
    ['Amazon Web Services and AWS are one', ['amazon', 'amazon']],
    ['l’accord d’Amazon avec OpenAI', ['amazon', 'openai']],
    ['AT&T, E.ON and x.ai', ['at-t', 'e-on', 'xai']],
    ['Core Scientific, not Core', ['core-scientific']],
    ['the meta oracle in an apple', []],
    ['Intelligence is not Intel', ['intel']],
    ['Amazonia', []],
  ])('finds in "%s" %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('findNames()', () => {
  test.each([
    ['The loan to Borealis Compute was agreed', ['Borealis Compute']],
    ['In March, Startup Borealis Compute raised money', ['Borealis Compute']],
    ['CEO Jane Example spoke of growth', []],
    ['Nvidia and Borealis Compute agreed', ['Borealis Compute']],
    ['Power demand rose on Monday in January', []],
  ])('finds in "%s" %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('takes from a headline in capitals only what the article names too', () => {
    expect(names('Chip Firm Borealis Raises Fresh Money', 'The chip firm Borealis said on Monday it raised money.')).toEqual([
      'Borealis',
    ]);
  });
});

describe('toId()', () => {
  test.each([
    ['Électricité de France', 'electricite-de-france'],
    ['AT&T', 'at-t'],
    ['Iron Mountain', 'iron-mountain'],
    ['(Acme)', 'acme'],
  ])('makes of %s the id %s', (name, id) => {
    expect(toId(name)).toBe(id);
  });
});
