import type { Claim, SourcedReport } from '../../lambdas/deal/claim.ts';

/** A claim of an article, and its number there. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
  readonly report: SourcedReport;
}

/** The claims of an article in the order of its text, numbered from 1; of those that begin together the longest first. */
export function numberClaims(reports: readonly SourcedReport[]): NumberedClaim[] {
  return reports
    .flatMap((report) => report.claims.map((claim) => ({ claim, report })))
    .sort(({ claim: a }, { claim: b }) => a.start - b.start || b.end - a.end)
    .map((found, at) => ({ number: at + 1, ...found }));
}
