import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict, DealAmount, SettledConflict } from '../deal/deal.ts';
import type { Money } from '../deal/quantity.ts';
import { compareFigures, isSameFigure } from './compare-figures.ts';
import type { Rival, Weighed } from './rival.ts';
import { isCorrection, reportDate, type Statement, statementsOf } from './statement.ts';

type AmountStatement = Statement<'amount'>;

interface ChosenAmount {
  readonly amount: DealAmount | null;
  readonly conflicts: Conflict[];
  readonly settled: SettledConflict[];
  /** Those of the chosen figure first, then those of the others. */
  readonly statements: AmountStatement[];
}

/** From this reliability on, a source that writes in its own language settles what translations dispute. */
const SETTLING_RELIABILITY = 70;
/** Reports whose root source nobody names have nothing in common. */
const UNKNOWN_ROOT = 'unknown';

/** What was weighed for the amount of a deal. */
interface WeighedAmounts extends Weighed<'amount'> {
  /** The first by the order of belief; another than the chosen one where the text qualifies its figure. */
  readonly believed: AmountStatement;
  /** Something disputes the figure, and no reliable original settles it. */
  readonly isOpen: boolean;
}

/**
 * The amount of a deal, by what is most believable and never by count, with everything that stands against it.
 *
 * A root source that reports again later, at least as well, revises itself: its earlier figures are no conflict. A conflict whose other
 * side stands only in machine translations is settled by a reliable original; the other figure stays as an alternative. A figure
 * that is a valuation elsewhere in the reports is one mistaken for an amount: `identity`.
 */
export function chooseAmount(reports: readonly SourcedReport[]): ChosenAmount {
  const weighed = weighAmounts(reports);
  if (!weighed) return { amount: null, conflicts: [], settled: [], statements: [] };
  const { chosen, rivals, isOpen } = weighed;
  const agreeing = rivals.flatMap(({ relation, statement }) => (relation === 'agrees' ? statement : []));
  const others = rivals.flatMap(({ relation, statement }) => (relation === 'disputes' || relation === 'beside' ? statement : []));
  const disputing = rivals.filter(({ relation }) => relation === 'disputes');
  const standing = [chosen, ...agreeing];
  const isAgreed = disputing.length > 0 || new Set(standing.map(({ report }) => report.rootSource)).size > 1;
  const kinds = isOpen ? disputing.map(({ kind }) => kind) : [];
  return {
    amount: {
      ...chosen.claim.value,
      status: isOpen ? 'conflict' : isAgreed ? 'agreed' : 'single',
      zone: chosen.claim.zone,
      alternatives: listAlternatives(disputing.map(({ statement }) => statement)),
    },
    conflicts: [...new Set(kinds)].sort().flatMap((kind) => (kind ? { field: 'amount', kind } : [])),
    settled: listSettled(weighed),
    statements: [...standing, ...others],
  };
}

/** The figures that lost to the chosen one for good, one line for each. */
function listSettled({ chosen, rivals, isOpen }: WeighedAmounts): SettledConflict[] {
  const why = isCorrection(chosen) ? 'corrected' : 'original';
  const settled = rivals.flatMap(({ statement, relation, kind }): SettledConflict | [] => {
    const line = { field: 'amount', kept: chosen.claim.value.printed, dropped: statement.claim.value.printed } as const;
    const articleId = statement.report.articleId;
    const isSame = isSameFigure(statement.claim.value, chosen.claim.value);
    if (relation === 'revised') return isSame ? [] : { ...line, kind: 'revision', why: 'revised', articleId };
    return relation === 'disputes' && !isOpen && kind ? { ...line, kind, why, articleId } : [];
  });
  return settled.filter(
    (one, at) => settled.findIndex(({ kind, dropped }) => kind === one.kind && dropped === one.dropped) === at,
  );
}

/** Every statement about the amount beside the one to believe; undefined where there is none. */
export function weighAmounts(reports: readonly SourcedReport[]): WeighedAmounts | undefined {
  const all = statementsOf(reports, 'amount');
  const statements = valuationsLast(withoutRevised(all), reports);
  const [believed] = statements;
  if (!believed) return undefined;
  const chosen = qualify(believed, statements);
  const rivals = all
    .filter((statement) => statement !== chosen)
    .map((statement): Rival<'amount'> => {
      if (!statements.includes(statement)) return { statement, relation: 'revised' };
      const kind = compareStatements(statement, chosen);
      if (kind === undefined) return { statement, relation: 'agrees' };
      const rival = { statement, isPutLast: isWorth(statement, reports) && !isWorth(believed, reports) };
      if (!disputes(statement, { chosen, kind, reports })) return { ...rival, relation: 'beside', kind };
      return { ...rival, relation: 'disputes', kind: isValuation(statement, { chosen, reports }) ? 'identity' : kind };
    });
  const standing = [chosen, ...rivals.flatMap(({ relation, statement }) => (relation === 'agrees' ? statement : []))];
  const disputing = rivals.flatMap(({ relation, statement }) => (relation === 'disputes' ? statement : []));
  return { believed, chosen, rivals, isOpen: disputing.length > 0 && !isSettled(standing, disputing) };
}

/** A figure that is a valuation elsewhere is believed only where there is no other. */
function valuationsLast(statements: readonly AmountStatement[], reports: readonly SourcedReport[]): AmountStatement[] {
  const isLast = (statement: AmountStatement) => Number(!isCorrection(statement) && isWorth(statement, reports));
  return statements.toSorted((a, b) => isLast(a) - isLast(b));
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

/**
 * A title has no room for *up to*: where the figure stands bare in one, or as a floor, the text that qualifies the same figure is believed.
 */
function qualify(believed: AmountStatement, statements: readonly AmountStatement[]): AmountStatement {
  if (!isTitle(believed)) return believed;
  const { qualifier } = believed.claim.value;
  const isBounded = ({ claim }: AmountStatement) => claim.value.qualifier === 'up_to' || claim.value.qualifier === 'range';
  const isTelling = qualifier === 'exact' ? ({ claim }: AmountStatement) => claim.value.qualifier !== 'exact' : isBounded;
  if (isBounded(believed)) return believed;
  // The number of a headline in another currency than its text gives it: the text has room for the right one.
  const converted = statements.find(
    ({ claim, report, ...rest }) =>
      !isTitle({ claim, report, ...rest }) &&
      report.articleId === believed.report.articleId &&
      isSameNumber(claim.value, believed.claim.value) &&
      ![claim.value.currency, '?'].includes(believed.claim.value.currency) &&
      claim.value.currency !== '?',
  );
  if (converted) return converted;
  const qualified = statements.find(
    (statement) =>
      !isTitle(statement) &&
      isTelling(statement) &&
      statement.claim.value.currency === believed.claim.value.currency &&
      isSameNumber(statement.claim.value, believed.claim.value) &&
      statement.report.machineTranslated === believed.report.machineTranslated,
  );
  return qualified ?? believed;
}

const BOUNDS: ReadonlySet<Money['qualifier']> = new Set(['up_to', 'at_least', 'range']);

/** As figures, but that a headline which drops an *up to*, an *at least* or one end of a range of its own text contradicts it. */
function compareStatements(other: AmountStatement, chosen: AmountStatement): Conflict['kind'] | undefined {
  const kind = compareFigures(other.claim.value, chosen.claim.value, reportDate(other.report));
  const [said, meant] = [other.claim.value, chosen.claim.value];
  const drops = said.qualifier === 'exact' && said.currency === meant.currency && BOUNDS.has(meant.qualifier);
  const isOwn = other.report.articleId === chosen.report.articleId && isTitle(other);
  return kind ?? (drops && isOwn ? 'qualifier' : undefined);
}

/**
 * Whether another figure is about the same thing. Within one article the body may name parts and totals beside the amount;
 * there only a slip of scale, the other title, or a headline with the same number under another currency or bound, or with what is a
 * valuation, disputes it. Figures of different articles do.
 */
function disputes(
  other: AmountStatement,
  { chosen, kind, reports }: { chosen: AmountStatement; kind: Conflict['kind'] | undefined; reports: readonly SourcedReport[] },
): boolean {
  if (other.report.articleId !== chosen.report.articleId || kind === 'scale') return true;
  return isTitle(other) && (isTitle(chosen) || isSameNumber(other.claim.value, chosen.claim.value) || isWorth(other, reports));
}

function isSettled(standing: readonly AmountStatement[], disputing: readonly AmountStatement[]): boolean {
  if (standing.some(isCorrection)) return true;
  const settles = ({ report }: AmountStatement) => !report.machineTranslated && report.reliability >= SETTLING_RELIABILITY;
  return standing.some(settles) && disputing.every(({ report }) => report.machineTranslated);
}

/** Whether one of two figures is given as a valuation somewhere. */
function isValuation(
  other: AmountStatement,
  { chosen, reports }: { chosen: AmountStatement; reports: readonly SourcedReport[] },
): boolean {
  return isWorth(other, reports) || isWorth(chosen, reports);
}

function isWorth({ claim }: AmountStatement, reports: readonly SourcedReport[]): boolean {
  return reports.some(({ claims }) =>
    claims.some((other) => other.field === 'valuation' && isSameFigure(other.value, claim.value)),
  );
}

/** Whether two sums are the same number, whatever their currencies; of a range either end. */
function isSameNumber(a: Money, b: Money): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= 0.01 * Math.max(x, y);
  return [a.value, a.high ?? a.value].some((x) => [b.value, b.high ?? b.value].some((y) => near(x, y)));
}

/** One of each figure, the most believable first; of those who give it a title before others, since that is where readers meet it. */
function listAlternatives(disputing: readonly AmountStatement[]): DealAmount['alternatives'] {
  const isFigure = (a: AmountStatement, b: AmountStatement) => isSameFigure(a.claim.value, b.claim.value);
  const distinct = disputing.filter((one, at) => disputing.findIndex((other) => isFigure(one, other)) === at);
  const shown = distinct.map((one) => disputing.find((other) => isFigure(one, other) && isTitle(other)) ?? one);
  return shown.map(({ claim: { value, zone } }) => ({
    ...{ value: value.value, currency: value.currency, zone, printed: value.printed },
  }));
}
