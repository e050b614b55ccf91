/** Controls but tabs, soft hyphens, byte order marks and others without a shape; bidirectional marks stay, Arabic needs them. */
const INVISIBLE = /(?!\t)[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;
const BLANK_RUN = /[ \t\n\r\f]{2,}|[\t\n\r\f]/gu;

/**
 * A passage without invisible characters and runs of blanks. No-break and thin spaces stay: they stand inside amounts.
 *
 * @example cleanLine('  Two\u200b  words ') // 'Two words'
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\n\r\f]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(BLANK_RUN, ' ')
    .trim();
}
