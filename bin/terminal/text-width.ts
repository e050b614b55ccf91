const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a terminal draws two columns wide: CJK, Hangul, full-width forms, and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** The characters of a text as people count them, an accent with its letter. */
export function listGraphemes(text: string): string[] {
  return PLAIN.test(text) ? [...text] : Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/**
 * Columns that a terminal takes to draw a text without control characters.
 *
 * @example textWidth('東京') // 4
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return listGraphemes(text).reduce((sum, grapheme) => sum + (WIDE.test(grapheme) ? 2 : 1), 0);
}
