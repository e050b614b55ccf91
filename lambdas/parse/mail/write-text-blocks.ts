import type { Block } from '../block.ts';
import { readLines } from '../text/read-lines.ts';

const RULE = /^(?:[-=_*~#—]\s?){3,200}$/u;
const ADDRESS = /https?:\/\/[^\s<>()"']{4,2000}/;
/** A line of fewer words that ends like no sentence is a heading. */
const MOST_HEADING_WORDS = 18;
/** Programs that make plain text of a page put its links at the end, `[1] https://…`, and their numbers into the text. */
const NOTE = /^\[(\d{1,3})\]:? {0,3}(https?:\/\/\S{4,2000})$/;
const NOTE_MARK = / ?\[(\d{1,3})\]/g;

/** The passages of a plain text mail: headings by their shape, lines drawn with characters, addresses as links. */
export function writeTextBlocks(text: string): Block[] {
  const ruled = text.replace(/^[ \t]{0,10}>{1,5} ?/gm, '');
  const lines = readLines(ruled);
  const notes = new Map(lines.map(({ text: line }) => NOTE.exec(line)).flatMap((note) => (note ? [[note[1], note[2]]] : [])));
  return lines
    .filter(({ text: line }) => !NOTE.test(line))
    .map(({ text: marked, isItem, words }): Block => {
      const note = notes.get([...marked.matchAll(NOTE_MARK)].find(([, number]) => notes.has(number))?.[1]);
      const line =
        note === undefined ? marked : marked.replace(NOTE_MARK, (mark, number) => (notes.has(number) ? '' : mark)).trim();
      if (RULE.test(line)) return { kind: 'rule', text: '' };
      const href = ADDRESS.exec(line)?.[0];
      const isHeading =
        !isItem && href === undefined && words > 1 && words <= MOST_HEADING_WORDS && !/[.!?:;,。！？：]["”»’)]?$/u.test(line);
      const noted = note === undefined ? {} : { href: note, linked: isHeading ? line.length : 1 };
      const link = href === undefined ? noted : { href, linked: href.length };
      return { kind: isItem ? 'item' : isHeading ? 'heading' : 'paragraph', text: line, ...link };
    });
}
