import type { DateReading } from '../find-date.ts';
import { BYLINE_WORDS, CAPLESS_BYLINE_WORDS, PUBLISHED_WORDS } from './fact-words.data.ts';
import { findLineFacts } from './find-line-facts.ts';
import type { PageLine } from './page-line.ts';

/** Lines about the article stand no further below its title than this. */
const FACTS_REACH = 8;
/** Nor below more than a standfirst and a first paragraph. */
const MOST_PROSE = 2;
const LEAST_PROSE_WORDS = 12;
const LABEL_ALONE = new RegExp(
  `^(?:${[...Object.values(BYLINE_WORDS), CAPLESS_BYLINE_WORDS, ...Object.values(PUBLISHED_WORDS)].join('|')}) ?[:：]?$`,
  'iu',
);

/** Byline and date around a title, and the lines that hold them. */
export function readFacts(lines: readonly PageLine[], { titleAt, reading }: { titleAt: number; reading: DateReading }) {
  const used = new Set<PageLine>();
  let byline: string | undefined;
  let publishedAt: string | undefined;
  const below = lines.slice(titleAt + 1, titleAt + 1 + FACTS_REACH);
  const prose = below.flatMap(({ words }, at) => (words >= LEAST_PROSE_WORDS ? [at] : []));
  const head = below.slice(0, prose[MOST_PROSE]);
  const near = [...head, ...lines.slice(Math.max(0, titleAt - 3), titleAt).toReversed()];
  for (const [at, line] of near.entries()) {
    const label = near[at - 1];
    // A label may stand on a line of its own above its value.
    const isLabelled = label !== undefined && at < head.length && LABEL_ALONE.test(label.text);
    const facts = findLineFacts(isLabelled ? `${label.text.replace(/ ?[:：]?$/, ':')} ${line.text}` : line.text, reading);
    if (isLabelled && facts.byline !== undefined) used.add(label);
    if (facts.byline !== undefined || facts.publishedAt !== undefined) used.add(line);
    byline ??= facts.byline;
    publishedAt ??= facts.publishedAt;
  }
  return { used, byline, publishedAt };
}
