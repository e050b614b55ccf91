import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict } from '../deal/deal.ts';
import { compareFigures } from './compare-figures.ts';
import { reportDate, type Statement, statementsOf } from './statement.ts';

type MeasureField = 'capacity' | 'accelerators' | 'term' | 'stake' | 'valuation';

interface ChosenMeasure<F extends MeasureField> {
  readonly value: Statement<F>['claim']['value'] | null;
  /** The chosen statement, then those of other articles that contradict it. */
  readonly statements: Statement<F>[];
  readonly kinds: Conflict['kind'][];
}

/**
 * A quantity other than the amount: that of the statement to believe first, with what other articles say against it.
 *
 * Within one article other figures are parts and totals; they contradict nothing.
 */
export function chooseMeasure<F extends MeasureField>(reports: readonly SourcedReport[], field: F): ChosenMeasure<F> {
  const [first, ...others] = statementsOf(reports, field);
  if (!first) return { value: null, statements: [], kinds: [] };
  const kindOf = ({ claim, report }: Statement<F>) => compareFigures(claim.value, first.claim.value, reportDate(report));
  const disputing = others.filter((other) => other.report.articleId !== first.report.articleId && kindOf(other));
  const kinds = disputing.flatMap((other) => kindOf(other) ?? []);
  return { value: first.claim.value, statements: [first, ...disputing], kinds: [...new Set(kinds)].sort() };
}
