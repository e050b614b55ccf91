import type { Leg, SourcedReport } from '../deal/claim.ts';
import { type Statement, statementsOf } from './statement.ts';

interface ChosenLegs {
  readonly legs: Leg[];
  /** Those of the main leg first. */
  readonly statements: Statement<'type'>[];
}

/** A leg of a deal, with what put it in its place and every statement that tells of it. */
interface WeighedLeg {
  readonly leg: Leg;
  readonly weight: LegWeight;
  readonly tellings: readonly { readonly statement: Statement<'type'>; readonly isBrief: boolean }[];
}

/** How many root sources put a leg first and how many name it, and the reliability of the best that puts it first. */
interface LegWeight {
  readonly first: number;
  readonly any: number;
  readonly reliability: number;
}

/**
 * The legs of a deal, the main one first.
 *
 * The main leg is the one that most root sources put first, by reliability where they are even. A leg that names fewer ends
 * of another of its type is the same leg told more briefly. A leg is conditional only if nobody states it without condition.
 */
export function chooseLegs(reports: readonly SourcedReport[]): ChosenLegs {
  const weighed = weighLegs(reports);
  return {
    legs: weighed.map(({ leg }) => leg),
    statements: weighed.flatMap(({ tellings }) => tellings.map(({ statement }) => statement)),
  };
}

/** The same with reasons; a statement that tells of several legs briefly stands with the first of them. */
export function weighLegs(reports: readonly SourcedReport[]): WeighedLeg[] {
  const statements = statementsOf(reports, 'type');
  const shapes = statements.map(({ claim }) => claim.value);
  const fullest = shapes.filter((leg) => !shapes.some((other) => isFuller(other, leg)));
  const distinct = [...new Map(fullest.map((leg) => [nameOf(leg), leg])).values()];
  const legs = distinct.map((leg) => ({
    ...leg,
    conditional: shapes.filter((other) => isSaidBy(leg, other)).every(({ conditional }) => conditional),
  }));
  const weights = new Map(legs.map((leg) => [leg, weigh(leg, reports)]));
  legs.sort((a, b) => sumWeight(weights.get(b)) - sumWeight(weights.get(a)) || (nameOf(a) < nameOf(b) ? -1 : 1));
  const byLeg = Map.groupBy(statements, ({ claim }) => legs.find((leg) => isSaidBy(leg, claim.value)));
  return legs.map((leg) => ({
    leg,
    weight: weights.get(leg) ?? NO_WEIGHT,
    tellings: (byLeg.get(leg) ?? []).map((statement) => ({ statement, isBrief: nameOf(statement.claim.value) !== nameOf(leg) })),
  }));
}

const nameOf = ({ type, from, to }: Leg) => `${type} ${from ?? ''} ${to ?? ''}`;

/** Whether a statement is this leg, told in full or more briefly. */
const isSaidBy = (leg: Leg, other: Leg) => nameOf(other) === nameOf(leg) || isFuller(leg, other);

/** Whether `a` says all that `b` says, and more. */
function isFuller(a: Leg, b: Leg): boolean {
  const agrees = (x: string | undefined, y: string | undefined) => y === undefined || x === y;
  return a.type === b.type && nameOf(a) !== nameOf(b) && agrees(a.from, b.from) && agrees(a.to, b.to);
}

function weigh(leg: Leg, reports: readonly SourcedReport[]): LegWeight {
  const matches = (other: Leg | undefined) => other !== undefined && isSaidBy(leg, other);
  const legsOf = ({ claims }: SourcedReport) => claims.filter((claim) => claim.field === 'type').map(({ value }) => value);
  const roots = (some: readonly SourcedReport[]) => new Set(some.map(({ rootSource }) => rootSource)).size;
  const first = reports.filter((report) => matches(legsOf(report)[0]));
  if (first.some(({ corrects }) => corrects)) return CORRECTED;
  const any = reports.filter((report) => legsOf(report).some(matches));
  const reliability = Math.max(0, ...first.map((report) => report.reliability));
  return { first: roots(first), any: roots(any), reliability };
}

const NO_WEIGHT: LegWeight = { first: 0, any: 0, reliability: 0 };
/** More than any number of sources. */
const CORRECTED: LegWeight = { first: 1e6, any: 0, reliability: 0 };

/** Root sources that put this leg first count a thousand each, those that name it at all one; reliability breaks ties. */
function sumWeight({ first, any, reliability }: LegWeight = NO_WEIGHT): number {
  return first * 1000 + any + reliability / 1000;
}
