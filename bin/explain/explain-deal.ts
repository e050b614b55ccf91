import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Conflict } from '../../lambdas/deal/deal.ts';
import { weighAmounts } from '../../lambdas/score/choose-amount.ts';
import type { MeasureField } from '../../lambdas/score/choose-measure.ts';
import { chooseFields } from '../../lambdas/score/compose-deal.ts';
import { confidenceOf } from '../../lambdas/score/statement.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { describeFigure, listNames } from './describe-value.ts';
import type { Entry, Field, Told } from './entry.ts';
import { explainAmount, explainMeasure } from './explain-figure.ts';
import { explainLegs } from './explain-legs.ts';
import { explainAffected, explainParties, explainThemes } from './explain-parties.ts';
import { explainStage } from './explain-stage.ts';
import { LIST, toWords } from './words.ts';

const MEASURES: readonly MeasureField[] = ['capacity', 'accelerators', 'term', 'stake', 'valuation'];

/**
 * How every field of a deal came out of the reports about it.
 *
 * Each claim of the reports stands in one entry, once, with what became of it.
 */
export function explainDeal(reports: readonly SourcedReport[]): Field[] {
  const amount = explainAmount(reports);
  const measures = MEASURES.map((field) => ({ field, entry: explainMeasure(reports, field) }));
  const legs = explainLegs(reports, listNames(reports));
  const absent = [...(amount ? [] : ['amount']), ...measures.flatMap(({ field, entry }) => (entry ? [] : field))];
  const fields: Field[] = [
    { label: 'Stage', entries: [explainStage(reports)] },
    { label: 'Amount', entries: amount ? [amount] : [] },
    ...measures.map(({ field, entry }) => ({ label: capitalize(field), entries: entry ? [entry] : [] })),
    { label: 'Conflicts', entries: explainConflicts(reports) },
    { label: legs.length > 1 ? 'Legs' : 'Leg', entries: legs },
    { label: 'Parties', entries: explainParties(reports) },
    { label: 'Affected', entries: explainAffected(reports) },
    { label: 'Themes', entries: explainThemes(reports) },
    { label: 'Not said', entries: absent.length > 0 ? [describeAbsent(absent)] : [] },
    { label: 'Not counted', entries: explainUncounted(reports) },
  ];
  return fields.filter(({ entries }) => entries.length > 0);
}

function explainConflicts(reports: readonly SourcedReport[]): Entry[] {
  const { amount, capacity, stage } = chooseFields(reports);
  const conflicts: Conflict[] = [
    ...amount.conflicts,
    ...capacity.kinds.map((kind) => ({ field: 'capacity', kind }) as const),
    ...stage.conflicts,
  ];
  return conflicts.map(({ field, kind }) => {
    const figures = field === 'amount' ? listDisputed(reports, kind) : '';
    return {
      value: field === kind ? field : `${field}: ${kind}`,
      how: `${capitalize(ENGLISH.conflictKinds[kind])}${figures}. All claims stay.`,
      told: [],
    };
  });
}

/** Both sides of a conflict of amounts, each with its zone. */
function listDisputed(reports: readonly SourcedReport[], kind: Conflict['kind']): string {
  const weighed = weighAmounts(reports);
  if (!weighed) return '';
  const disputing = weighed.rivals.flatMap((rival) =>
    rival.relation === 'disputes' && rival.kind === kind ? rival.statement : [],
  );
  const [chosen = '', ...others] = [weighed.chosen, ...disputing].map(
    ({ claim }) => `${describeFigure(claim.value)} in the ${toWords(claim.zone)}`,
  );
  return `: ${chosen} against ${LIST.format(new Set(others))}`;
}

function describeAbsent(fields: readonly string[]): Entry {
  return { value: LIST.format(fields), how: '', told: [] };
}

/** What stands where nothing counts. */
function explainUncounted(reports: readonly SourcedReport[]): Entry[] {
  const told = reports.flatMap((report) =>
    report.claims
      .filter((claim) => confidenceOf({ claim, report }) === 0)
      .map((claim): Told => ({ claim, report, standing: 'lost', fate: `what stands in a ${toWords(claim.zone)} never counts` })),
  );
  return told.length === 0 ? [] : [{ value: 'Comments and boilerplate', how: 'They are no part of an article.', told }];
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
