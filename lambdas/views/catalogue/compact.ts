/** Keeps a figure on one line with its unit. */
export function unbroken(text: string): string {
  return text.replace(/[ \u202f]/g, '\u00a0');
}

/** Steps of a scale, the largest first: from this value on, the word stands for that many. */
export type Scale = readonly (readonly [from: number, word: string, plural: string])[];

/**
 * A large figure with its scale word, to two decimals.
 *
 * Our own scale rather than that of `Intl`: its French *billion* is 10¹², which readers of both languages take for 10⁹.
 */
export function compact(value: number, { scale, locale }: { scale: Scale; locale: string }): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const step = scale.find(([from]) => Math.abs(value) >= from);
  if (!step) return number.format(value);
  const [from, word, plural] = step;
  const count = value / from;
  // In French 1,9 is singular; English has one word for both.
  return `${number.format(count)} ${Math.abs(count) < 2 ? word : plural}`;
}
