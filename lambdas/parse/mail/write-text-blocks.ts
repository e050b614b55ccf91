import type { Block } from '../block.ts';
import { readLines } from '../text/read-lines.ts';

const RULE = /^(?:[-=_*~#—]\s?){3,200}$/u;
const ADDRESS = /https?:\/\/[^\s<>()"']{4,2000}/;
/** A line of fewer words that ends like no sentence is a heading. */
const MOST_HEADING_WORDS = 18;

/** The passages of a plain text mail: headings by their shape, lines drawn with characters, addresses as links. */
export function writeTextBlocks(text: string): Block[] {
  const ruled = text.replace(/^[ \t]{0,10}>{1,5} ?/gm, '');
  return readLines(ruled).map(({ text: line, isItem, words }): Block => {
    if (RULE.test(line)) return { kind: 'rule', text: '' };
    const href = ADDRESS.exec(line)?.[0];
    const link = href === undefined ? {} : { href, linked: href.length };
    const isHeading =
      !isItem && href === undefined && words > 1 && words <= MOST_HEADING_WORDS && !/[.!?:;,。！？：]["”»’)]?$/u.test(line);
    return { kind: isItem ? 'item' : isHeading ? 'heading' : 'paragraph', text: line, ...link };
  });
}
