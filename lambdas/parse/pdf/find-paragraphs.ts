import { findBodySize } from './find-body-size.ts';
import { findMiddle } from './find-middle.ts';
import { endsInWord, joinLines, readVocabulary } from './join-lines.ts';
import type { PrintLine } from './print-line.ts';

/** A passage as it is read, from its lines. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

/** Letters that differ by more than this share are of another passage. */
const MOST_SIZES = 0.08;
/** Letters of a headline are larger than those of the text by this factor. */
const LARGE = 1.15;
/** A gap between lines is wider than usual from here on. */
const WIDE = 1.3;
/** In sizes: usual from one line to the next where nothing tells. */
const LEADING = 1.25;
/** In sizes: an indent. */
const INDENT = { least: 0.7, most: 6 };
/** Where a line ends so much of its column early, it was meant to. */
const EARLY = 0.3;
const BULLET = /^(?:[•·▪◦‣●○■□➤►▶✓✔∙*–—-]|\(?(?:\d{1,2}|[a-z])[.)]) /u;
const SENTENCE_END = /[.!?…。！？؟][\p{Pe}\p{Pf}"'*\d]{0,4}$/u;
/** So does a passage end that goes on in the next column. */
const RUNS_ON = /(?:[\p{L}\p{N}\p{M},，、;%)»”]|[\p{L}][-\u2010])$/u;
/** So many passages, such as notes, stand between two columns of one. */
const MOST_BETWEEN = 3;

/** The passages of a document, from its lines in the order of reading. */
export function findParagraphs(lines: readonly PrintLine[]): Paragraph[] {
  const vocabulary = readVocabulary(lines.map(({ text }) => text));
  const usual = findUsual(lines);
  const bodySize = findBodySize(lines);
  const open: { text: string; size: number; page: number; stretch: number; isFirst: boolean }[] = [];
  let edges = findEdges([]);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = open.at(-1);
    const isNewStretch = before?.stretch !== line.stretch;
    if (isNewStretch) edges = findEdges(takeStretch(lines, at));
    if (
      before !== undefined &&
      last !== undefined &&
      !isNewStretch &&
      !isBreak({ before, line, next: lines[at + 1] }, { usual, edges, bodySize })
    ) {
      last.text = joinLines(last.text, line.text, vocabulary);
      continue;
    }
    const above = isNewStretch ? findContinued(open, line) : undefined;
    if (above !== undefined) above.text = joinLines(above.text, line.text, vocabulary);
    else open.push({ text: line.text, size: line.size, page: line.page, stretch: line.stretch, isFirst: isNewStretch });
  }
  return open.map(({ text, size, page }) => ({ text, size, page }));
}

/** The passage that a line at the beginning of a column or a page goes on with. */
function findContinued<Open extends { text: string; size: number; page: number }>(
  open: readonly Open[],
  line: PrintLine,
): Open | undefined {
  if (!/^[\p{Ll}\p{Lo}\p{N}(«“"]/u.test(line.text) || BULLET.test(line.text)) return undefined;
  const above = open.slice(-MOST_BETWEEN).findLast(({ size }) => isSameSize(size, line.size));
  if (above === undefined || line.page - above.page > 1 || !RUNS_ON.test(above.text)) return undefined;
  // Without capitals only the length tells a passage from a heading.
  return /^\p{Ll}/u.test(line.text) || (/^\p{Lo}/u.test(line.text) && above.text.length > 20) ? above : undefined;
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= MOST_SIZES * Math.max(a, b);
}

interface Neighbours {
  readonly before: PrintLine;
  readonly line: PrintLine;
  readonly next: PrintLine | undefined;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

interface Setting {
  /** From line to line, in sizes of the letters. */
  readonly usual: number;
  readonly edges: Column;
  readonly bodySize: number;
}

/** Whether a passage ends above a line. */
function isBreak({ before, line, next }: Neighbours, { usual, edges, bodySize }: Setting): boolean {
  if (!isSameSize(before.size, line.size)) return true;
  if (endsInWord(before.text)) return false;
  if (BULLET.test(line.text)) return true;
  if (line.y - before.y > WIDE * usual * line.size) return true;
  const indent = (line.x - before.x) / line.size;
  const isIndented = indent >= INDENT.least && indent <= INDENT.most;
  if (isIndented && next !== undefined && Math.abs(next.x - before.x) < INDENT.least * line.size && next.stretch === line.stretch)
    return true;
  if (/^\p{Ll}/u.test(line.text)) return false;
  const isSentence = SENTENCE_END.test(before.text);
  if (isSentence && before.font !== line.font && !SENTENCE_END.test(line.text)) return true;
  const room = edges.right - before.right;
  const early = Math.max(room, before.x - edges.left - INDENT.least * line.size);
  // A headline is broken where it looks good.
  if (line.size >= bodySize * LARGE && !isSentence) return false;
  if (early > EARLY * (edges.right - edges.left)) return true;
  return isSentence && room > findFirstWidth(line) + 0.5 * line.size;
}

/** Width of the first word; of scripts that set none apart, of two letters. */
function findFirstWidth({ text, x, right }: PrintLine): number {
  const first = /^[\p{Lo}\s]/u.test(text) ? 2 : text.search(/ |$/);
  return ((right - x) / text.length) * first;
}

function takeStretch(lines: readonly PrintLine[], at: number): PrintLine[] {
  let end = at;
  while (end < lines.length && lines[end]?.stretch === lines[at]?.stretch) end += 1;
  return lines.slice(at, end);
}

/** Where most lines of a column end; a few may stand out. */
function findEdges(stretch: readonly PrintLine[]): Column {
  const at = Math.floor(stretch.length * 0.05);
  const rights = stretch.map(({ right }) => right).toSorted((a, b) => b - a);
  const lefts = stretch.map(({ x }) => x).toSorted((a, b) => a - b);
  return { left: lefts[at] ?? 0, right: rights[at] ?? 0 };
}

/** From one line to the next, in sizes of their letters, by the middle of all. */
function findUsual(lines: readonly PrintLine[]): number {
  const steps: number[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before?.stretch !== line.stretch || !isSameSize(before.size, line.size)) continue;
    const step = (line.y - before.y) / line.size;
    if (step > 0.8 && step < 2.5) steps.push(step);
  }
  return findMiddle(steps, LEADING);
}
