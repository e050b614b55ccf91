/** More words than this make no number. */
const MOST_WORDS = 9;

/**
 * The value of a number in words: *twenty-five*, *dua puluh lima*, *cent quatre-vingts*, *two hundred and ten*, *two and a half*.
 *
 * A power of ten multiplies what stands before it and is smaller; any other word must fit below what stands before it, so that *five and
 * six* is no number.
 *
 * @param words value of each word, by its small letters
 * @param joins words between them: *and*
 * @returns `NaN` where the words make no number
 * @example parseSpelled('twenty-five', { twenty: 20, five: 5 }, ['and']) // 25
 */
export function parseSpelled(printed: string, words: Readonly<Record<string, number>>, joins: readonly string[]): number {
  const tokens = printed.toLowerCase().split(/[\s\u00a0-]{1,3}/);
  let sum = Number.NaN;
  for (let at = 0; at < tokens.length && at < MOST_WORDS; ) {
    const size = [3, 2, 1].find((count) => words[tokens.slice(at, at + count).join(' ')] !== undefined);
    const value = words[tokens.slice(at, at + (size ?? 1)).join(' ')];
    if (value === undefined) {
      if (at === 0 || !joins.includes(tokens[at] ?? '')) return Number.NaN;
      at += 1;
      continue;
    }
    sum = Number.isNaN(sum) ? value : addWord(sum, value);
    if (Number.isNaN(sum)) return sum;
    at += size ?? 1;
  }
  return sum;
}

function addWord(sum: number, value: number): number {
  const isPower = value >= 10 && Number.isInteger(Math.log10(value));
  const low = sum % value;
  if (isPower && low > 0) return sum - low + low * value;
  // The place that the word fills has to be free: ones below ten, tens below a hundred.
  const place = value < 1 ? 1 : value < 10 ? 10 : value < 100 ? 100 : value < 1000 ? 1000 : value * 10;
  return sum % place === 0 ? sum + value : Number.NaN;
}
