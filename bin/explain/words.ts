/**
 * A name of the model as words.
 *
 * @example toWords('original_title') // 'original title'
 */
export function toWords(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A figure with its thousands apart. */
export function printNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** Names one after the other. */
export const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
