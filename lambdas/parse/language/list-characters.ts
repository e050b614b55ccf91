/** A standard of two bytes a character, by the label of its decoder. */
export type DoubleByte = 'gb2312' | 'big5' | 'euc-jp';

/**
 * The Han characters in some rows of a national standard, as the platform's decoder knows them.
 *
 * @param rows first bytes, both ends included
 */
export function listCharacters(standard: DoubleByte, rows: { readonly first: number; readonly last: number }): Set<string> {
  const bytes: number[] = [];
  // Second bytes of Big5 begin at 0x40, those of the others at 0xa1.
  const least = standard === 'big5' ? 0x40 : 0xa1;
  for (let row = rows.first; row <= rows.last; row += 1) for (let cell = least; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  const text = new TextDecoder(standard).decode(Uint8Array.from(bytes));
  return new Set([...text].filter((character) => character >= '\u4e00' && character <= '\u9fff'));
}
