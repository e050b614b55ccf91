import type { Evidence, SourcedReport } from '../deal/claim.ts';
import type { DealEvidence } from '../deal/deal.ts';

/** So many claims are kept for one value of one field: enough to show, however many articles repeat it. */
const MOST_PER_VALUE = 3;

interface Stated {
  readonly claim: Evidence & { readonly field: string; readonly value: unknown };
  readonly report: SourcedReport;
}

/** The claims that the fields of a deal rest on, in the order they were chosen, each place once. */
export class Evidences {
  readonly #byPlace = new Map<string, DealEvidence>();
  readonly #perValue = new Map<string, number>();

  add({ claim, report }: Stated): void {
    const { field, zone, start, end, quote, modality } = claim;
    const place = `${report.articleId} ${field} ${start} ${end}`;
    const value = `${field} ${JSON.stringify(claim.value)}`;
    const known = this.#perValue.get(value) ?? 0;
    if (this.#byPlace.has(place) || known === MOST_PER_VALUE) return;
    this.#perValue.set(value, known + 1);
    this.#byPlace.set(place, { field, zone, start, end, quote, modality, articleId: report.articleId });
  }

  list(): DealEvidence[] {
    return [...this.#byPlace.values()];
  }
}
