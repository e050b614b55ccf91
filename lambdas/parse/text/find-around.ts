import type { PageAround } from '../read-provenance.ts';
import { listCommentLines } from './find-comments.ts';
import type { BodyRange } from './find-title.ts';
import type { PageLine } from './page-line.ts';
import { isLead } from './trim-body.ts';

/** How far above a headline a line may say whose article it is. */
const NEAR_ABOVE = 3;
/** A longer line between a headline and its article is rather the article's. */
const LEAST_PARAGRAPH_WORDS = 30;

/** The furniture of a page, without what readers wrote. */
export function findAround(lines: readonly PageLine[], { titleAt, range }: { titleAt: number; range: BodyRange }): PageAround {
  const written = listCommentLines(lines);
  const texts = (some: readonly PageLine[]) => some.filter((line) => !written.has(line)).map(({ text }) => text);
  const lead = lines.findIndex((line, at) => at > titleAt && isLead(line));
  const between = lines.slice(titleAt + 1, Math.max(titleAt + 1, lead)).filter(({ words }) => words < LEAST_PARAGRAPH_WORDS);
  return {
    head: texts([...lines.slice(0, titleAt), ...between]),
    below: texts(between),
    nearTitle: texts([...lines.slice(Math.max(0, titleAt - NEAR_ABOVE), titleAt), ...between]),
    foot: texts(lines.slice(range.end)),
  };
}
