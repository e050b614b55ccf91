import type { Block } from './block.ts';
import { cleanLine } from './clean-line.ts';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
/** A line that ends so is followed by a paragraph of its own, and so is a line before one that begins so. */
const SENTENCE_END = /[.!?:;…。！？：؟]["”»’)\]]?$/u;
const BULLET = /^[•·▪◦‣●*–—-]\s{1,5}/u;
const NUMBER = /^\d{1,2}[.)]\s/u;

/**
 * The passages of plain text: paragraphs that blank lines or the ends of sentences part; lines broken inside a sentence are joined.
 *
 * @example writePlainBlocks('Two\nlines.\n\nAnother.') // [{ kind: 'paragraph', text: 'Two lines.' }, { kind: 'paragraph', text: 'Another.' }]
 */
export function writePlainBlocks(text: string): Block[] {
  const passages: string[][] = [];
  let isBroken = true;
  for (const line of text.split(LINE_END).map(cleanLine)) {
    if (line !== '' && (isBroken || isItem(line))) passages.push([line]);
    else if (line !== '') passages.at(-1)?.push(line);
    isBroken = line === '' || SENTENCE_END.test(line);
  }
  return passages.map((lines) => {
    const passage = lines.join(' ');
    return isItem(passage) ? { kind: 'item', text: passage.replace(BULLET, '') } : { kind: 'paragraph', text: passage };
  });
}

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}
