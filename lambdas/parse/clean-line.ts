/** Controls, soft hyphens, byte order marks and other characters without a shape; bidirectional marks stay, Arabic needs them. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/gu;
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
