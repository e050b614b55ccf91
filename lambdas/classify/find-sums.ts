import { type FoundMoney, findMoney } from './find-money.ts';
import { findMyriadMoney } from './find-myriad-money.ts';
import type { MoneyLexicon } from './languages/lexicon.ts';

/**
 * The sums of money in a text, in the words of its language or counted in ten thousands, in order. Of two readings of one place the
 * latter stays: `$10億` is a billion and not ten.
 *
 * @param settled what signs and names of several currencies mean in this article
 */
export function findSums(text: string, lexicon: MoneyLexicon, settled: ReadonlyMap<string, string>): FoundMoney[] {
  const myriad = findMyriadMoney(text, settled);
  const others = findMoney(text, lexicon, settled).filter(
    ({ start, end }) => !myriad.some((sum) => sum.start < end && start < sum.end),
  );
  return [...myriad, ...others].sort((a, b) => a.start - b.start);
}
