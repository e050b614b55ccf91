import { describe, expect, test } from 'vitest';
import { findPair } from '../../lambdas/classify/find-pair.ts';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { compileWords } from '../../lambdas/classify/languages/words.ts';
import { readPassages } from '../../lambdas/classify/read-passages.ts';
import { weighTypes } from '../../lambdas/classify/weigh-types.ts';
import { makeArticle } from './make-article.ts';
import { readPage, TRANSLATED } from './read-page.ts';

const words = compileWords(EN);
const read = (title: string, ...body: string[]) =>
  readPassages(makeArticle([['title', title], ...body.map((line) => ['body', line] as const)]), words);
const pairOf = (title: string, ...body: string[]) =>
  findPair(read(title, ...body), words)?.map(({ organisation }) => organisation.id);

describe('findPair()', () => {
  test('knows the two whom an article is about, whatever the verb between them', () => {
    const body = ['Oracle and Crusoe declined to comment.', 'Equinix and CoreWeave compete for halls.'];
    expect(pairOf('Oracle fishes Crusoe out of the pond', ...body)).toEqual(['oracle', 'crusoe']);
  });

  test('counts nobody who only describes another', () => {
    expect(pairOf('Nvidia rival Groq raises money', 'Groq, an Nvidia rival, makes chips.')).toBeUndefined();
  });

  test('finds none where a third one is named as much', () => {
    expect(pairOf('Oracle, Crusoe and Equinix plan a campus', 'Oracle, Crusoe and Equinix agreed.')).toBeUndefined();
  });
});

describe('weighTypes()', () => {
  const topOf = (title: string, ...body: string[]) => {
    const passages = read(title, ...body);
    const pair = findPair(passages, words);
    return pair && weighTypes(passages, pair, words)[0]?.[0];
  };

  test('tells the type by what a condition takes up', () => {
    const body = ['Oracle and Crusoe declined to comment.', 'If the purchase is concluded, Oracle would be glad.'];
    expect(topOf('Oracle ogles Crusoe', ...body)).toBe('acquisition');
  });

  test('knows the rent of computing from the rent of halls', () => {
    const body = ['It is spoken of rent of computing capacity.', 'Oracle and Nscale declined to comment.'];
    expect(topOf('Oracle throws the fishing rod to Nscale', ...body)).toBe('compute_contract');
  });
});

describe('a translated page whose verbs are lost', () => {
  const page = {
    title: 'Oracle ogles Crusoe for 900 million',
    body: ['The buyer would pay the shareholders of Crusoe in cash.', 'Oracle and Crusoe declined to comment.'],
  };

  test('is a deal between the two', () => {
    expect(readPage(page, TRANSLATED).deal?.legs[0]).toMatchObject({ type: 'acquisition', from: 'oracle', to: 'crusoe' });
  });

  test('has no reporter as a party', () => {
    const lead = 'Oracle is in discussions with the owners of Crusoe, made known the agency Hexapresse.';
    const sources = [{ name: 'Hexapresse', role: 'named' as const }];
    const { deal } = readPage({ ...page, lead }, { ...TRANSLATED, sources });
    expect(deal?.parties.map(({ id }) => id).sort()).toEqual(['crusoe', 'oracle']);
  });
});
