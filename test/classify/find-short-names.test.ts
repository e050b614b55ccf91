import { describe, expect, test } from 'vitest';
import { findMentions } from '../../lambdas/classify/organisations/find-mentions.ts';
import { findListedNames, findShortNames, listShortNames } from '../../lambdas/classify/organisations/find-short-names.ts';
import { isPlace } from '../../lambdas/classify/organisations/is-place.ts';

const shortIn = (full: string, text: string) => {
  const named = findMentions(full).map((mention) => ({ mention, text: full }));
  return findShortNames(text, listShortNames(named, `${full} ${text}`), findMentions(text)).map(
    ({ organisation }) => organisation.id,
  );
};

describe('findShortNames()', () => {
  test.each([
    ['Sakura Internet lets servers.', 'It enters the capital of Sakura with a packet of shares.', ['sakura-internet']],
    ['Deutsche Telekom lets halls.', 'A spokesman of Telekom said no.', ['deutsche-telekom']],
    ['Sakura Internet lets servers.', 'The Sakura Bank said no.', []],
    ['Iron Mountain lets halls.', 'The Iron and the iron.', []],
  ])('after "%s" finds in "%s" %j', (full, text, ids) => expect(shortIn(full, text)).toEqual(ids));
});

describe('findListedNames()', () => {
  const isList = (gap: string) => /^ (?:and|et) $/.test(gap);
  test.each([
    ['Cipher et IREN cherchent un locataire.', ['cipher-mining']],
    ['Cipher is a word.', []],
    ['IREN. Cipher', []],
  ])('finds in "%s" %j', (text, ids) => {
    const found = findListedNames(text, findMentions(text), isList);
    expect(found.map(({ organisation }) => organisation.id)).toEqual(ids);
  });
});

describe('isPlace()', () => {
  test.each([
    ['Trémeur', 'Le site à Trémeur. La laiterie de Trémeur. On va à Trémeur.', true],
    ['Hebden', 'At Hebden, the word is around. A meeting in Hebden.', true],
    ['Zorbix', 'Zorbix builds. A stake in Zorbix. Shares in Zorbix fell.', false],
    ['Zorbix', 'It invests $5 million in Zorbix.', false],
    ['Zorbix', 'Zorbix said it builds in Ohio. Zorbix lets halls.', false],
  ])('%s in "%s": %s', (name, text, expected) => expect(isPlace(name, text)).toBe(expected));
});
