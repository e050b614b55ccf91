import { cleanLine } from '../clean-line.ts';
import { findLineFacts } from './find-line-facts.ts';
import { type PageLine, toPageLine } from './page-line.ts';
import { stripMarkdown } from './strip-markdown.ts';

const BULLET = /^\s{0,20}(?:[•·▪◦‣●○■□➤➢►▶✓✔]|[-–+](?=\s)|(?:\\?\*){1,3}(?=\s))\s{0,20}/u;
/** A mail program or an editor breaks lines between these lengths. */
const WRAP = { least: 45, most: 100 };

const MOST_LINK_WORDS = 6;

/** The lines of a text that hold something, hard-wrapped paragraphs joined again. */
export function readLines(text: string): PageLine[] {
  return joinWrapped(text.split(/\r\n|[\n\r\u2028\u2029]/)).flatMap((raw) => {
    const isItem = BULLET.test(raw);
    const { text: plain, isHeading, isLinks } = stripMarkdown(isItem ? raw.replace(BULLET, '') : raw);
    const line = cleanLine(plain);
    if (line === '') return [];
    const pageLine = toPageLine(line, { raw: raw.trim(), isItem });
    // A line of a few links is a menu or a row of tags.
    const isMenu = isLinks && pageLine.words <= MOST_LINK_WORDS && pageLine.kind === undefined && !isHeading;
    return [{ ...pageLine, ...(isHeading && { isHeading }), ...(isMenu && { kind: 'chrome' as const }) }];
  });
}

function joinWrapped(lines: readonly string[]): string[] {
  const isBroken = (least: number) => lines.filter((line) => line.length > least).length;
  // Where paragraphs stand on one line each, two short lines are not one.
  if (isBroken(WRAP.most) * 2 > isBroken(WRAP.least)) return [...lines].filter((line) => line.trim() !== '');
  const joined: string[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    // One by one: a call takes no more than some 100,000 arguments.
    if (isWrapped(paragraph)) joined.push(paragraph.map((line) => line.trim()).join(' '));
    else for (const line of paragraph) joined.push(line);
    paragraph = [];
  };
  for (const line of lines) {
    if (line.trim() === '' || BULLET.test(line)) flush();
    if (line.trim() !== '') paragraph.push(line);
  }
  flush();
  return joined;
}

/** Whether a paragraph's lines all but the last are about as long as an editor makes them, and one at least ends inside a sentence. */
export function isWrapped(lines: readonly string[]): boolean {
  // A day below a headline is a line of its own.
  if (lines.length < 2 || lines.slice(1).some((line) => findLineFacts(line.trim()).publishedAt !== undefined)) return false;
  const full = lines.slice(0, -1).map((line) => line.trim());
  const longest = full.reduce((most, line) => Math.max(most, line.length), 0);
  const fits = full.every((line) => line.length >= Math.max(WRAP.least, longest - 22)) && longest <= WRAP.most;
  const runsOn = lines.slice(1).filter((line) => /^[\p{Ll}\p{N}(«"“]/u.test(line.trim())).length;
  return fits && runsOn * 2 >= full.length;
}
