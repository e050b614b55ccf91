import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../lambdas/compile/candidate.ts';
import { chooseDeals } from '../../lambdas/compile/choose-deals.ts';
import { makeDeal } from './make-deal.ts';

const CAPS = { maxDeals: 3, maxPerRootSource: 2, minImportance: 35 };

function candidate(name: string, importance: number, ...roots: readonly string[]): Candidate {
  const sources = roots.map((rootSource) => ({ rootSource }));
  const between = [`${name}:${name}:investor`, 'z:Z:investee'];
  return { deal: makeDeal({ between, type: 'equity_investment', stage: 'announced', sources }), changes: [], importance };
}

const names = (some: readonly Candidate[]) => some.map(({ deal }) => deal.parties[0]?.name);

describe('chooseDeals()', () => {
  test('prints the most important first, and none below the bar', () => {
    const { printed, minor } = chooseDeals([candidate('a', 34, 'w'), candidate('b', 40, 'x'), candidate('c', 90, 'y')], CAPS);
    expect(names(printed)).toEqual(['c', 'b']);
    expect(names(minor)).toEqual(['a']);
  });

  test('stops at the most deals of an edition', () => {
    const four = ['a', 'b', 'c', 'd'].map((name, at) => candidate(name, 90 - at, name));
    expect(names(chooseDeals(four, CAPS).beyondCaps)).toEqual(['d']);
  });

  test('gives one root source two deals at most', () => {
    const { printed, beyondCaps } = chooseDeals(
      ['a', 'b', 'c'].map((name, at) => candidate(name, 90 - at, 'wire')),
      CAPS,
    );
    expect(names(printed)).toEqual(['a', 'b']);
    expect(names(beyondCaps)).toEqual(['c']);
  });

  test('lets another source of a deal stand for it where one is used up', () => {
    const deals = [candidate('a', 90, 'wire'), candidate('b', 80, 'wire'), candidate('c', 70, 'wire', 'paper')];
    expect(names(chooseDeals(deals, CAPS).printed)).toEqual(['a', 'b', 'c']);
  });

  test('does not take unknown sources for one', () => {
    const deals = ['a', 'b', 'c'].map((name, at) => candidate(name, 90 - at, 'unknown'));
    expect(names(chooseDeals(deals, CAPS).printed)).toEqual(['a', 'b', 'c']);
  });
});
