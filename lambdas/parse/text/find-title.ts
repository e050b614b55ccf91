import { findDate } from '../find-date.ts';
import type { PageLine } from './cut-page.ts';
import { findLineFacts } from './find-line-facts.ts';

/** A headline longer than this is a paragraph. */
const MOST_WORDS = 32;
/** In characters, for the first line of a text: some headlines are set in two languages. */
const MOST_LENGTH = 300;
/** How far from where an article begins its headline stands at the most, in lines above and below. */
const REACH = { above: 90, below: 8 };
/** A page of fewer lines above its article was copied without the page around it. */
const FEW = 3;
const FULL_STOP = /[.。]["”»’]?$/u;
/** Words that tell what a text is about, by their beginnings, so that other forms of them count as the same. */
const TELLING = /\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{N}]){4,}/gu;
const BEGINNING = 6;
/** A word in so large a share of an article's lines is its subject. */
const SUBJECT_SHARE = 1 / 8;
/** More lines between a headline and its article do not count further against it. */
const MOST_BETWEEN = 30;

/** Where an article lies among the lines of its page, `end` exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the headline stands among the lines of a page: the best of the lines around the beginning of its article, by length,
 * by nearness, by how many of its words the article uses and how often, and by a byline or a date below it.
 *
 * Where hardly anything stands above the article, its first line is the headline unless that is hardly one.
 *
 * @returns undefined where no line looks like a headline
 */
export function findTitleAt(lines: readonly PageLine[], body: BodyRange): number | undefined {
  const first = lines.findIndex(({ kind }) => kind === undefined);
  const isBare = lines.slice(0, body.start).filter(({ kind }) => kind === undefined).length <= FEW;
  // One or two words above other lines are rather a name or a label.
  const isAlone = first + 1 >= body.start || (lines[first]?.words ?? 0) > 3;
  if (isBare && isAlone && first <= body.start && isFirstTitle(lines[first])) return first;
  const uses = countUses(lines.slice(body.start, body.end));
  let best: { at: number; score: number } | undefined;
  let between = 0;
  for (let at = Math.min(body.end, body.start + REACH.below) - 1; at >= Math.max(0, body.start - REACH.above); at -= 1) {
    if (isCandidate(lines[at])) {
      const distance = at < body.start ? Math.min(between, MOST_BETWEEN) * 0.1 : 0.75 + (at - body.start) * 0.4;
      const score = scoreTitle(lines, { at, uses, lineCount: body.end - body.start, own: at < body.start ? 0 : 1 }) - distance;
      if (best === undefined || score >= best.score) best = { at, score };
    }
    if (at < body.start && lines[at]?.kind === undefined) between += 1;
  }
  return best?.at;
}

/** Whether a line that stands above an article and nothing else is its headline: a short one, or one that is no sentence. */
function isFirstTitle(line: PageLine | undefined): boolean {
  if (line === undefined || line.words < 2 || findLineFacts(line.text).byline !== undefined) return false;
  return line.words <= MOST_WORDS || (line.text.length <= MOST_LENGTH && !FULL_STOP.test(line.text));
}

function isCandidate(line: PageLine | undefined): boolean {
  if (line === undefined || line.kind !== undefined || line.words < 2 || line.words > MOST_WORDS) return false;
  const { byline, publishedAt } = findLineFacts(line.text);
  const isStamp =
    line.words <= 10 && (findDate(line.text) !== undefined || /\bmin(?:ute)?s? (?:read|de lecture)\b/i.test(line.text));
  return byline === undefined && publishedAt === undefined && !isStamp;
}

interface TitleContext {
  readonly at: number;
  /** In how many lines of the article each telling word stands. */
  readonly uses: ReadonlyMap<string, number>;
  readonly lineCount: number;
  /** 1 where the line is itself among those of the article. */
  readonly own: number;
}

function scoreTitle(lines: readonly PageLine[], { at, uses, lineCount, own }: TitleContext): number {
  const { text, words, isItem, isHeading } = lines[at] ?? { text: '', words: 0, isItem: false };
  const below = lines.slice(at + 1, at + 6).map((line) => findLineFacts(line.text));
  const isDated = below.some(({ publishedAt, byline }) => publishedAt !== undefined || byline !== undefined);
  const telling = [...new Set(readTelling(text))];
  const others = telling.map((word) => (uses.get(word) ?? 0) - own);
  const used = others.filter((count) => count > 0).length / Math.max(telling.length, 1);
  const subject =
    others.reduce((sum, count) => sum + Math.min(1, count / lineCount / SUBJECT_SHARE), 0) / Math.max(telling.length, 1);
  return (
    (words < 3 ? -3 : words === 3 ? -1 : words <= 20 ? 3 : 1) +
    used * 2.5 +
    subject * 3 +
    (isDated ? 1 : 0) +
    (isHeading ? 2 : 0) -
    (isItem ? 5 : 0) -
    (FULL_STOP.test(text) || text.endsWith(':') ? 2 : 0)
  );
}

function countUses(lines: readonly PageLine[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { text } of lines) for (const word of new Set(readTelling(text))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function readTelling(text: string): string[] {
  return (text.toLowerCase().match(TELLING) ?? []).map((word) => word.slice(0, BEGINNING));
}
