import { findDate } from '../find-date.ts';
import type { PageLine } from './cut-page.ts';
import { findLineFacts } from './find-line-facts.ts';

/** A headline longer than this is a paragraph. */
const MOST_WORDS = 32;
/** In characters, for the first line of a text: some headlines are set in two languages. */
const MOST_LENGTH = 300;
/** How far from where an article begins its headline stands at the most, in lines above and below. */
const REACH = { above: 40, below: 8 };
/** A page of fewer lines above its article was copied without the page around it. */
const FEW = 3;
const FULL_STOP = /[.。]["”»’]?$/u;
/** Words that tell what a text is about. */
const TELLING = /\p{L}{4,}|\p{N}{3,}|\p{Script=Han}{2}/gu;

/**
 * Where the headline stands among the lines of a page: the best of the lines around the beginning of its article, by length,
 * by nearness, by how many of its words the article uses, by standing twice and by a byline or a date below it.
 *
 * Where hardly anything stands above the article, its first line is the headline unless another is clearly better.
 *
 * @param lines the page; `bodyAt` is where its article begins
 * @returns undefined where no line looks like a headline
 */
export function findTitleAt(lines: readonly PageLine[], bodyAt: number): number | undefined {
  const first = lines.findIndex(({ kind }) => kind === undefined);
  const isBare = lines.slice(0, bodyAt).filter(({ kind }) => kind === undefined).length <= FEW;
  // One or two words above other lines are rather a name or a label.
  const isAlone = first + 1 >= bodyAt || (lines[first]?.words ?? 0) > 3;
  if (isBare && isAlone && first <= bodyAt && isFirstTitle(lines[first])) return first;
  const used = new Set(lines.slice(bodyAt).flatMap(({ text, words }) => (words > 12 ? readTelling(text) : [])));
  let best: { at: number; score: number } | undefined;
  for (let at = Math.max(0, bodyAt - REACH.above); at < Math.min(lines.length, bodyAt + REACH.below); at += 1) {
    if (!isCandidate(lines[at])) continue;
    const distance = at < bodyAt ? (bodyAt - at) * 0.06 : (at - bodyAt + 1) * 0.35;
    const score = scoreTitle(lines, { at, used }) - distance;
    if (best === undefined || score > best.score) best = { at, score };
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

function scoreTitle(lines: readonly PageLine[], { at, used }: { at: number; used: ReadonlySet<string> }): number {
  const { text, words, isItem, isHeading } = lines[at] ?? { text: '', words: 0, isItem: false };
  const below = lines.slice(at + 1, at + 5).map((line) => findLineFacts(line.text));
  const isDated = below.some(({ publishedAt, byline }) => publishedAt !== undefined || byline !== undefined);
  const isRepeated = lines.some(
    (line, other) => other !== at && words > 2 && line.text.length >= text.length && line.text.startsWith(text),
  );
  const telling = readTelling(text);
  const share = telling.filter((word) => used.has(word)).length / Math.max(telling.length, 2);
  return (
    (words < 4 ? -2 : words <= 20 ? 2 : 0.5) +
    share * 4 +
    (isDated ? 2 : 0) +
    (isRepeated ? 2 : 0) +
    (isHeading ? 2 : 0) -
    (isItem ? 3 : 0) -
    (FULL_STOP.test(text) || text.endsWith(':') ? 2 : 0)
  );
}

function readTelling(text: string): string[] {
  return text.toLowerCase().match(TELLING) ?? [];
}
