import type { PageLine } from './cut-page.ts';
import { findLineFacts } from './find-line-facts.ts';

/** A headline longer than this is a paragraph. */
const MOST_WORDS = 32;
/** How far above an article its headline stands at the most, in lines that may be one. */
const REACH = 14;
/** A page of fewer lines above its article was copied without the page around it. */
const FEW = 3;

/**
 * Where the headline stands among the lines of a page: the best of the lines above the article and of its first two, by length,
 * by nearness, by standing twice on the page and by a byline or a date below it.
 *
 * @param lines the page; `bodyAt` is where its article begins
 * @returns undefined where no line looks like a headline
 */
export function findTitleAt(lines: readonly PageLine[], bodyAt: number): number | undefined {
  const places = lines.flatMap((line, at) => (at < bodyAt + 2 && isCandidate(line, at >= bodyAt) ? [at] : []));
  const clean = lines.slice(0, bodyAt).filter(({ kind }) => kind === undefined).length <= FEW;
  if (clean) {
    const first = lines.findIndex((line) => line.kind === undefined && findLineFacts(line.text).byline === undefined);
    return first !== -1 && first <= bodyAt && isFirstTitle(lines[first]) ? first : places[0];
  }
  const near = places.slice(-REACH);
  const scored = near.map((at, rank) => ({ at, score: scoreTitle(lines, at) + rank * 0.4 }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.at;
}

/** Above an article and nothing else, a longer line is a headline too, unless it is a sentence. */
function isFirstTitle(line: PageLine | undefined): boolean {
  if (line === undefined) return false;
  return line.words <= MOST_WORDS || (line.words <= MOST_WORDS * 1.5 && !/[.。]["”»]?$/u.test(line.text));
}

function isCandidate({ kind, words, text }: PageLine, isInBody: boolean): boolean {
  if (kind !== undefined || words < 2 || words > MOST_WORDS) return false;
  if (isInBody && /[.。]["”»]?$/u.test(text)) return false;
  const { byline, publishedAt } = findLineFacts(text);
  return byline === undefined && publishedAt === undefined;
}

function scoreTitle(lines: readonly PageLine[], at: number): number {
  const { text, words, isItem } = lines[at] ?? { text: '', words: 0, isItem: false };
  const below = lines.slice(at + 1, at + 5);
  const isDated = below.some(
    (line) => findLineFacts(line.text).publishedAt !== undefined || findLineFacts(line.text).byline !== undefined,
  );
  const isRepeated = lines.some(
    (line, other) => other !== at && line.text.length >= text.length && line.text.startsWith(text) && words > 2,
  );
  return (
    (words < 4 ? -2 : words <= 20 ? 3 : 1) +
    (isItem ? -3 : 0) +
    (isDated ? 3 : 0) +
    (isRepeated ? 2 : 0) +
    (/[.。:]$/u.test(text) ? -2 : 0)
  );
}
