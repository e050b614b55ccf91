import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict, DealAmount } from '../deal/deal.ts';
import type { Money } from '../deal/quantity.ts';
import { compareReports, reportDate, type Statement, statementsOf } from './statement.ts';

type AmountStatement = Statement<'amount'>;

interface ChosenAmount {
  readonly amount: DealAmount | null;
  readonly conflicts: Conflict[];
  /** The statements of the chosen value first, then those of the others. */
  readonly statements: AmountStatement[];
}

/** Two figures within one percent are one figure, rounded differently. */
const SAME = 0.01;
/** A ratio within five percent of a power of ten is a slip of scale. */
const SCALE_TOLERANCE = 0.05;
/** From this reliability on, a source that writes in its own language settles what translations dispute. */
const SETTLING_RELIABILITY = 70;

/**
 * The amount of a deal, by what is most believable and never by count, with everything that stands against it.
 *
 * A root source that reports again later revises itself: its earlier figures are no conflict. A conflict whose other side
 * stands only in machine translations is settled by a reliable original; the other figure stays as an alternative.
 */
export function chooseAmount(reports: readonly SourcedReport[]): ChosenAmount {
  const statements = withoutRevised(statementsOf(reports, 'amount'));
  const [first] = statements;
  if (!first) return { amount: null, conflicts: [], statements: [] };
  const chosen = first.claim.value;
  const agreeing = statements.filter(({ claim }) => isSame(claim.value, chosen));
  const others = statements.filter(({ claim }) => !isSame(claim.value, chosen));
  const disputing = isSettled(agreeing, others) ? [] : others.filter((other) => disputes(other, first));
  const kinds = [...new Set(disputing.map(({ claim }) => conflictKind(claim.value, chosen)))].sort();
  const status = kinds.length > 0 ? 'conflict' : countRoots(agreeing) > 1 || others.length > 0 ? 'agreed' : 'single';
  const amount = { ...chosen, status, zone: first.claim.zone, alternatives: listAlternatives(others) } as const;
  return { amount, conflicts: kinds.map((kind) => ({ field: 'amount', kind })), statements: [...agreeing, ...others] };
}

/** Figures that a root source gave on an earlier day than its last. */
function withoutRevised(statements: readonly AmountStatement[]): AmountStatement[] {
  const lastDay = new Map<string, string>();
  for (const { report } of [...statements].sort((a, b) => compareReports(a.report, b.report))) {
    lastDay.set(report.rootSource, reportDate(report));
  }
  return statements.filter(({ report }) => reportDate(report) === lastDay.get(report.rootSource));
}

const isSame = (a: Money, b: Money) =>
  a.currency === b.currency && Math.abs(a.value - b.value) <= SAME * Math.max(Math.abs(a.value), Math.abs(b.value));

/**
 * Whether another figure is about the same thing. Within one article the body may name parts and totals beside the amount;
 * there only a slip of scale, or the other title, disputes it. Figures of different articles do.
 */
function disputes(other: AmountStatement, chosen: AmountStatement): boolean {
  const isTitle = (statement: AmountStatement) => statement.claim.zone === 'title' || statement.claim.zone === 'original_title';
  if (other.report.articleId !== chosen.report.articleId) return true;
  return conflictKind(other.claim.value, chosen.claim.value) === 'scale' || (isTitle(other) && isTitle(chosen));
}

function isSettled(agreeing: readonly AmountStatement[], others: readonly AmountStatement[]): boolean {
  const settles = ({ report }: AmountStatement) => !report.machineTranslated && report.reliability >= SETTLING_RELIABILITY;
  return agreeing.some(settles) && others.every(({ report }) => report.machineTranslated);
}

function conflictKind(a: Money, b: Money): Conflict['kind'] {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const ratio = high / low;
  if (a.currency !== b.currency) return 'currency';
  if ([10, 100, 1000].some((power) => Math.abs(ratio / power - 1) <= SCALE_TOLERANCE)) return 'scale';
  return a.qualifier !== b.qualifier && (a.qualifier === 'up_to' || b.qualifier === 'up_to') ? 'qualifier' : 'basis';
}

function countRoots(statements: readonly AmountStatement[]): number {
  return new Set(statements.map(({ report }) => report.rootSource)).size;
}

/** One of each figure, the most believable first. */
function listAlternatives(others: readonly AmountStatement[]): DealAmount['alternatives'] {
  const distinct: AmountStatement[] = [];
  for (const other of others) if (!distinct.some(({ claim }) => isSame(claim.value, other.claim.value))) distinct.push(other);
  return distinct.map(({ claim }) => {
    const { value, currency, printed } = claim.value;
    return { value, currency, zone: claim.zone, printed };
  });
}
