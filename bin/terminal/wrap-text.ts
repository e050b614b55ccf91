import { listGraphemes, textWidth } from './text-width.ts';

/**
 * Lines of at most so many columns, broken at spaces; a word that is longer than a line is broken where it must be.
 *
 * @example wrapText('it holds no text', 9) // ['it holds', 'no text']
 */
export function wrapText(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ').flatMap((part) => breakWord(part, width))) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function breakWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces = [''];
  for (const grapheme of listGraphemes(word)) {
    const joined = `${pieces.at(-1)}${grapheme}`;
    if (textWidth(joined) <= width) pieces[pieces.length - 1] = joined;
    else pieces.push(grapheme);
  }
  return pieces;
}
