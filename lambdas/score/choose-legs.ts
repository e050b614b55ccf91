import type { Leg, SourcedReport } from '../deal/claim.ts';
import { type Statement, statementsOf } from './statement.ts';

interface ChosenLegs {
  readonly legs: Leg[];
  /** Those of the main leg first. */
  readonly statements: Statement<'type'>[];
}

/**
 * The legs of a deal, the main one first.
 *
 * The main leg is the one that most root sources put first, by reliability where they are even. A leg that names fewer ends
 * of another of its type is the same leg told more briefly. A leg is conditional only if nobody states it without condition.
 */
export function chooseLegs(reports: readonly SourcedReport[]): ChosenLegs {
  const statements = statementsOf(reports, 'type');
  const shapes = statements.map(({ claim }) => claim.value);
  const fullest = shapes.filter((leg) => !shapes.some((other) => isFuller(other, leg)));
  const distinct = [...new Map(fullest.map((leg) => [nameOf(leg), leg])).values()];
  const legs = distinct.map((leg) => ({
    ...leg,
    conditional: shapes.filter((other) => isSaidBy(leg, other)).every(({ conditional }) => conditional),
  }));
  const weights = new Map(legs.map((leg) => [leg, weigh(leg, reports)]));
  legs.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (nameOf(a) < nameOf(b) ? -1 : 1));
  const placeOf = ({ claim }: Statement<'type'>) => legs.findIndex((leg) => isSaidBy(leg, claim.value));
  return { legs, statements: statements.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

const nameOf = ({ type, from, to }: Leg) => `${type} ${from ?? ''} ${to ?? ''}`;

/** Whether a statement is this leg, told in full or more briefly. */
const isSaidBy = (leg: Leg, other: Leg) => nameOf(other) === nameOf(leg) || isFuller(leg, other);

/** Whether `a` says all that `b` says, and more. */
function isFuller(a: Leg, b: Leg): boolean {
  const agrees = (x: string | undefined, y: string | undefined) => y === undefined || x === y;
  return a.type === b.type && nameOf(a) !== nameOf(b) && agrees(a.from, b.from) && agrees(a.to, b.to);
}

/** Root sources that put this leg first count a thousand each, those that name it at all one; reliability breaks ties. */
function weigh(leg: Leg, reports: readonly SourcedReport[]): number {
  const matches = (other: Leg | undefined) => other !== undefined && isSaidBy(leg, other);
  const legsOf = ({ claims }: SourcedReport) => claims.filter((claim) => claim.field === 'type').map(({ value }) => value);
  const roots = (some: readonly SourcedReport[]) => new Set(some.map(({ rootSource }) => rootSource)).size;
  const first = reports.filter((report) => matches(legsOf(report)[0]));
  const any = reports.filter((report) => legsOf(report).some(matches));
  const reliability = Math.max(0, ...first.map((report) => report.reliability));
  return roots(first) * 1000 + roots(any) + reliability / 1000;
}
