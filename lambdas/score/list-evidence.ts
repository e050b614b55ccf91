import type { DealEvidence } from '../deal/deal.ts';
import { printSorted } from './print-sorted.ts';
import type { Statement } from './statement.ts';

/** So many claims are kept for one value of one field: enough to show, however many articles repeat it. */
const MOST_PER_VALUE = 3;

/** The claims that the fields of a deal rest on, in the order they were chosen, each place once. */
export function listEvidence(statements: readonly Statement[]): DealEvidence[] {
  const byPlace = new Map<string, DealEvidence>();
  const perValue = new Map<string, number>();
  for (const { claim, report } of statements) {
    const { field, zone, start, end, quote, modality } = claim;
    const place = `${report.articleId} ${field} ${start} ${end}`;
    const value = `${field} ${printSorted(claim.value)}`;
    const known = perValue.get(value) ?? 0;
    if (byPlace.has(place) || known === MOST_PER_VALUE) continue;
    perValue.set(value, known + 1);
    byPlace.set(place, { field, zone, start, end, quote, modality, articleId: report.articleId });
  }
  return [...byPlace.values()];
}
