import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict, DealAmount } from '../deal/deal.ts';
import { compareFigures, isSameFigure } from './compare-figures.ts';
import { reportDate, type Statement, statementsOf } from './statement.ts';

type AmountStatement = Statement<'amount'>;

interface ChosenAmount {
  readonly amount: DealAmount | null;
  readonly conflicts: Conflict[];
  /** Those of the chosen figure first, then those of the others. */
  readonly statements: AmountStatement[];
}

/** From this reliability on, a source that writes in its own language settles what translations dispute. */
const SETTLING_RELIABILITY = 70;
/** Reports whose root source nobody names have nothing in common. */
const UNKNOWN_ROOT = 'unknown';

/**
 * The amount of a deal, by what is most believable and never by count, with everything that stands against it.
 *
 * A root source that reports again later, at least as well, revises itself: its earlier figures are no conflict. A conflict whose other
 * side stands only in machine translations is settled by a reliable original; the other figure stays as an alternative. A figure
 * that is a valuation elsewhere in the reports is one mistaken for an amount: `identity`.
 */
export function chooseAmount(reports: readonly SourcedReport[]): ChosenAmount {
  const statements = withoutRevised(statementsOf(reports, 'amount'));
  const [believed] = statements;
  if (!believed) return { amount: null, conflicts: [], statements: [] };
  const chosen = qualify(believed, statements);
  const kindOf = ({ claim, report }: AmountStatement) => compareFigures(claim.value, chosen.claim.value, reportDate(report));
  const agreeing = statements.filter((statement) => statement !== chosen && kindOf(statement) === undefined);
  const others = statements.filter((statement) => statement !== chosen && kindOf(statement) !== undefined);
  const disputing = others.filter((other) => disputes(other, { chosen, kind: kindOf(other) }));
  const standing = [chosen, ...agreeing];
  const isOpen = disputing.length > 0 && !isSettled(standing, disputing);
  const isAgreed = disputing.length > 0 || new Set(standing.map(({ report }) => report.rootSource)).size > 1;
  const kinds = isOpen ? disputing.map((other) => (isValuation(other, { chosen, reports }) ? 'identity' : kindOf(other))) : [];
  return {
    amount: {
      ...chosen.claim.value,
      status: isOpen ? 'conflict' : isAgreed ? 'agreed' : 'single',
      zone: chosen.claim.zone,
      alternatives: listAlternatives(disputing),
    },
    conflicts: [...new Set(kinds)].sort().flatMap((kind) => (kind ? { field: 'amount', kind } : [])),
    statements: [...standing, ...others],
  };
}

/** Without what a root source said on an earlier day than something at least as good of its own. */
function withoutRevised(statements: readonly AmountStatement[]): AmountStatement[] {
  const revises = ({ report: later }: AmountStatement, { report }: AmountStatement) =>
    later.rootSource === report.rootSource &&
    reportDate(later) > reportDate(report) &&
    later.reliability >= report.reliability &&
    (report.machineTranslated || !later.machineTranslated);
  return statements.filter(
    (statement) => statement.report.rootSource === UNKNOWN_ROOT || !statements.some((other) => revises(other, statement)),
  );
}

const isTitle = ({ claim }: AmountStatement) => claim.zone === 'title' || claim.zone === 'original_title';

/** A title has no room for *up to*: where the figure stands bare in one, the text that qualifies the same figure is believed. */
function qualify(believed: AmountStatement, statements: readonly AmountStatement[]): AmountStatement {
  if (!isTitle(believed) || believed.claim.value.qualifier !== 'exact') return believed;
  const qualified = statements.find(
    ({ claim, report }) =>
      claim.value.qualifier !== 'exact' &&
      isSameFigure(claim.value, believed.claim.value) &&
      report.machineTranslated === believed.report.machineTranslated,
  );
  return qualified ?? believed;
}

/**
 * Whether another figure is about the same thing. Within one article the body may name parts and totals beside the amount;
 * there only a slip of scale, or the other title, disputes it. Figures of different articles do.
 */
function disputes(
  other: AmountStatement,
  { chosen, kind }: { chosen: AmountStatement; kind: Conflict['kind'] | undefined },
): boolean {
  return other.report.articleId !== chosen.report.articleId || kind === 'scale' || (isTitle(other) && isTitle(chosen));
}

function isSettled(standing: readonly AmountStatement[], disputing: readonly AmountStatement[]): boolean {
  const settles = ({ report }: AmountStatement) => !report.machineTranslated && report.reliability >= SETTLING_RELIABILITY;
  return standing.some(settles) && disputing.every(({ report }) => report.machineTranslated);
}

/** Whether one of two figures is given as a valuation somewhere. */
function isValuation(
  other: AmountStatement,
  { chosen, reports }: { chosen: AmountStatement; reports: readonly SourcedReport[] },
): boolean {
  const valuations = reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.field === 'valuation' ? claim.value : [])));
  return valuations.some((value) => isSameFigure(value, other.claim.value) || isSameFigure(value, chosen.claim.value));
}

/** One of each figure, the most believable first. */
function listAlternatives(disputing: readonly AmountStatement[]): DealAmount['alternatives'] {
  const distinct = disputing.filter(
    ({ claim }, at) => disputing.findIndex((other) => isSameFigure(other.claim.value, claim.value)) === at,
  );
  return distinct.map(({ claim: { value, zone } }) => ({
    ...{ value: value.value, currency: value.currency, zone, printed: value.printed },
  }));
}
