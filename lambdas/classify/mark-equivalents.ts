import type { FoundMoney } from './find-money.ts';
import { EQUIVALENTS } from './languages/equivalents.ts';

/** Most characters between two sums of which the second is the first again. */
const REACH = 40;

/**
 * Sums of a text, each that repeats the one before it in another currency marked so, and that one with it: the currency that stands first
 * is the one in which the deal is told.
 *
 * The second stands in brackets right behind the first, or behind words such as *equivalent to*.
 */
export function markEquivalents(sums: readonly FoundMoney[], text: string, language = ''): FoundMoney[] {
  const phrases = EQUIVALENTS[language] ?? [];
  const repeats = sums.map((sum, at) => {
    const previous = sums[at - 1];
    return previous !== undefined && isOther(previous, sum) && isLink(text.slice(previous.end, sum.start), phrases);
  });
  return sums.map((sum, at) => {
    const next = repeats[at + 1] ? sums[at + 1] : undefined;
    const { value, currency, printed } = next?.money ?? sum.money;
    return {
      ...sum,
      ...(repeats[at] && { isEquivalent: true as const }),
      ...(next && { money: { ...sum.money, equivalent: { value, currency, printed } } }),
    };
  });
}

function isOther(one: FoundMoney, other: FoundMoney): boolean {
  const currencies = [one.money.currency, other.money.currency];
  return currencies[0] !== currencies[1] && !currencies.includes('?');
}

/** Whether nothing but an opening bracket and such words stands between two sums. */
function isLink(gap: string, phrases: readonly string[]): boolean {
  if (gap.length > REACH) return false;
  const words = gap
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/^ ?[(（[,，、–—-]{0,2} ?/u, '')
    .replace(/’/g, "'")
    .trim()
    .toLowerCase();
  const isBracketed = /^[\s\u00a0]?[(（[]/u.test(gap);
  return words === '' ? isBracketed : phrases.some((phrase) => phrase.replace(/’/g, "'").toLowerCase() === words);
}
