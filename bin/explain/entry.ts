import type { Claim, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Standing } from './explanation.ts';

/** A claim, and what became of it. */
export interface Told {
  readonly claim: Claim;
  readonly report: SourcedReport;
  readonly standing: Standing;
  readonly fate: string;
}

/** One value of a field, how it was chosen (empty where nothing was), and every claim about it. */
export interface Entry {
  readonly value: string;
  readonly how: string;
  readonly told: readonly Told[];
}

/** A field of a deal, with each value it has. */
export interface Field {
  readonly label: string;
  readonly entries: readonly Entry[];
}
