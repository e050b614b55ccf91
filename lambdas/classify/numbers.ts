/** One printed number: groups of three, or Indian ones, with a separator, or plain digits; then decimals. Bounded, so linear. */
export const NUMBER = String.raw`\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)(?:\.\d{1,4})?|\d{1,3}(?:[,.' \u00a0\u202f\u2009]\d{3}){1,5}(?!\d)(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,4})?`;

/**
 * The value of a printed number.
 *
 * Two different separators: the last is the decimal one. One kind of separator several times: it groups. One separator
 * once: decimal when it is the language's decimal sign or when other than three digits follow, else it groups.
 *
 * @param decimal the decimal sign of the language, which settles `1,300`
 * @returns a value ≥ 0; `NaN` when the text is no number
 * @example parseNumber('1.300,5', '.') // 1300.5
 * @example parseNumber('1,300', ',') // 1.3
 */
export function parseNumber(printed: string, decimal: '.' | ','): number {
  const compact = printed.replace(/[' \u00a0\u202f\u2009]/g, '');
  const commas = compact.split(',').length - 1;
  const points = compact.split('.').length - 1;
  if (commas + points === 0) return toValue(compact);
  const last = compact.lastIndexOf(',') > compact.lastIndexOf('.') ? ',' : '.';
  if (commas > 0 && points > 0) return toValue(keepDecimal(compact, last));
  if (commas + points > 1) return toValue(compact.replace(/[.,]/g, ''));
  const groups = compact.length - compact.lastIndexOf(last) - 1 === 3 && last !== decimal && !compact.startsWith('0');
  return toValue(groups ? compact.replace(/[.,]/g, '') : keepDecimal(compact, last));
}

function keepDecimal(text: string, decimal: string): string {
  const at = text.lastIndexOf(decimal);
  return `${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`;
}

function toValue(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
