import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict } from '../deal/deal.ts';
import { compareFigures } from './compare-figures.ts';
import type { Rival, Weighed } from './rival.ts';
import { isCorrection, reportDate, type Statement, statementsOf } from './statement.ts';

/** Quantities other than the amount. */
export type MeasureField = 'capacity' | 'accelerators' | 'term' | 'stake' | 'valuation';

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
  const weighed = weighMeasures(reports, field);
  if (!weighed) return { value: null, statements: [], kinds: [] };
  const { chosen, rivals } = weighed;
  const disputing = rivals.filter(({ relation }) => relation === 'disputes');
  const kinds = isCorrection(chosen) ? [] : disputing.flatMap(({ kind }) => kind ?? []);
  return {
    value: chosen.claim.value,
    statements: [chosen, ...disputing.map(({ statement }) => statement)],
    kinds: [...new Set(kinds)].sort(),
  };
}

/** Every statement about the quantity beside the one to believe; undefined where there is none. */
export function weighMeasures<F extends MeasureField>(reports: readonly SourcedReport[], field: F): Weighed<F> | undefined {
  const [chosen, ...others] = statementsOf(reports, field);
  if (!chosen) return undefined;
  const rivals = others.map((statement): Rival<F> => {
    const kind = compareFigures(statement.claim.value, chosen.claim.value, reportDate(statement.report));
    if (kind === undefined) return { statement, relation: 'agrees' };
    return { statement, relation: statement.report.articleId === chosen.report.articleId ? 'beside' : 'disputes', kind };
  });
  return { chosen, rivals };
}
