import type { Money } from './quantity.ts';
import type { DealType } from './taxonomy.ts';

/** What reports about different parties are compared by, to see whether they tell of one deal. */
export interface Traits {
  readonly partiesKey: string;
  /** Of the main leg. */
  readonly type: DealType;
  /** `YYYY-MM-DD`: the day the report speaks for. */
  readonly date: string;
  /** Ids of all that have a role in the deal, sorted; at most eight. */
  readonly parties: readonly string[];
  /** Those of them who are given money, or sold. */
  readonly targets: readonly string[];
  readonly amount?: Money;
}
