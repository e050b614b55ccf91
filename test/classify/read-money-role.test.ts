import { describe, expect, test } from 'vitest';
import { readMoneyRole } from '../../lambdas/classify/find-amounts.ts';
import type { Passage } from '../../lambdas/classify/find-events.ts';
import { findSums } from '../../lambdas/classify/find-sums.ts';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { FR } from '../../lambdas/classify/languages/fr.ts';
import { compileWords } from '../../lambdas/classify/languages/words.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';

function rolesIn(text: string, lexicon: typeof EN): string[] {
  const money = findSums(text, lexicon, settleCurrencies(text, lexicon.language));
  const passage: Passage = { zone: 'lead', start: 0, rank: 0, text, mentions: [], money, acts: [], assets: [] };
  return money.map((found) => readMoneyRole(passage, found, compileWords(lexicon)));
}

describe('readMoneyRole()', () => {
  test.each([
    ['Acme buys it at a valuation of $5bn', EN, ['valuation']],
    ['Acme will build the halls for $9 million per megawatt', EN, ['price']],
    ['The campus is part of a wider $40bn push', EN, ['programme']],
    ['Acme pays A$2 billion, or about US$1.3 billion, for the site', EN, ['deal', 'equivalent']],
    ['Acme pays €500 million ($540 million)', EN, ['deal', 'equivalent']],
    ['Acme pays $20 for a cable', EN, ['small']],
    ['Acme paie 9 millions d’euros par mégawatt', FR, ['price']],
    ['Cela s’inscrit dans un plan de 40 milliards d’euros', FR, ['programme']],
    ['Acme paie 2 milliards de dollars, soit 1,7 milliard d’euros', FR, ['deal', 'equivalent']],
  ] as const)('tells what the sums of "%s" are', (text, lexicon, roles) => expect(rolesIn(text, lexicon)).toEqual(roles));
});
