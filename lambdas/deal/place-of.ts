import type { DealReport } from './claim.ts';

/** Where a report stands: its article and its place among the deals of that. */
export type ReportRef = Pick<DealReport, 'articleId' | 'index'>;

/** The place of a report as one word, by which reports are compared and kept. */
export function placeOf({ articleId, index }: ReportRef): string {
  return `${articleId}#${index}`;
}
