/** Zeros of the ten digits that stand in a row: Arabic-Indic, those of Persian and Urdu, Devanagari, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
/** Anything that `toPlainDigits()` changes. */
const FOREIGN =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff04\uff05\uff08\uff09\uff0b\uff0d-\uff19\uff5e\uffe5\u301c\u066a-\u066c\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u3000\u2011\u2212]/gu;

/** The decimal separator of Arabic is told from that of groups by its own sign, whatever the language. */
const SIGNS: Readonly<Record<string, string>> = {
  '٬': "'",
  '٪': '%',
  '〜': '–',
  '～': '–',
  '−': '-',
  '‑': '-',
  '￥': '¥',
  '\u3000': ' ',
};

/**
 * A text in which digits and the signs beside them stand as in English, one for one: every place in it is the same place in the text.
 *
 * Marks of writing direction become spaces: in Arabic they stand between a sign and its number.
 *
 * @param decimal what the Arabic decimal sign `٫` becomes
 * @example toPlainDigits('١٫٥ مليار', '.') // '1.5 مليار'
 */
export function toPlainDigits(text: string, decimal: '.' | ','): string {
  return text.replace(FOREIGN, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    if (zero !== undefined) return String(code - zero);
    if (sign === '٫') return decimal;
    const plain = SIGNS[sign];
    if (plain !== undefined) return plain;
    // Full-width signs stand in the order of ASCII.
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : ' ';
  });
}
