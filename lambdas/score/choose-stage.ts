import type { SourcedReport } from '../deal/claim.ts';
import type { Conflict, StageMove } from '../deal/deal.ts';
import { ENDS, isUnconfirmed, PROGRESS, type Stage } from '../deal/stage.ts';
import { compareReports, isCorrection, reportDate, type Statement, statementsOf } from './statement.ts';

interface ChosenStage {
  readonly stage: Stage;
  readonly conflicts: Conflict[];
  /** Those of the chosen stage, then those that dispute it. */
  readonly statements: Statement<'stage'>[];
  /** In `[0, 100]`, of the most reliable source that says so. */
  readonly reliability: number;
  readonly history: StageMove[];
}

/** A statement, and the stage it is worth. */
interface Move {
  readonly statement: Statement<'stage'>;
  readonly stage: Stage;
  readonly reliability: number;
  /** Made in the name of somebody who would know. */
  readonly isNamed: boolean;
  readonly isCorrection: boolean;
}

/**
 * What became of a statement when it was heard: it `moves` the deal, `agrees` with where the deal stands, lies `behind` that, was
 * `refused` for the weakness of its source, or is `worthless`, since nobody says that a deal has ended who only supposes it.
 */
export interface HeardStage {
  readonly statement: Statement<'stage'>;
  /** The stage that it counts for with the force it is made with. */
  readonly worth?: Stage;
  readonly outcome: 'moves' | 'agrees' | 'behind' | 'refused' | 'worthless';
}

/** Aggregators and machine translations lie below; they move nothing where somebody better speaks. */
const LEAST_RELIABILITY = 50;
/** From the trade press on, a report moves what any source said before: a wire tells the closing of what a party announced. */
const FREE_RELIABILITY = 70;

const isEnd = (stage: Stage) => (ENDS as readonly Stage[]).includes(stage);
const progressOf = (stage: Stage) => (PROGRESS as readonly Stage[]).indexOf(stage);

/**
 * How far a deal has come: its reports in order of time, each moving it forward or to an end, or not.
 *
 * Only a statement made as a fact, or with the name of who said it, counts for a letter of intent or beyond; what is said anonymously, as
 * a condition or as a guess is talk at the most. A source that is weaker than those behind the stage moves it neither back nor
 * forth, unless it quotes somebody by name or is of the trade press or better. An end stands against talk; a firm stage told later,
 * by a source that may move it, reopens the deal. A correction moves it from anywhere to anywhere. A firm statement that was refused and that nothing confirmed since is a conflict.
 */
export function chooseStage(reports: readonly SourcedReport[]): ChosenStage {
  const byBelief = statementsOf(reports, 'stage');
  const { heard, standing } = hear(byBelief);
  const stage = standing?.stage ?? 'rumoured';
  const disputing = heard.filter((one) => isDispute(one, stage));
  const agreeing = heard.filter((one) => one.worth === stage);
  const statements = [agreeing, disputing].flatMap((some) =>
    byBelief.filter(({ claim }) => some.some(({ statement }) => statement.claim === claim)),
  );
  return {
    stage,
    conflicts: disputing.length > 0 ? [{ field: 'stage', kind: 'stage' }] : [],
    statements,
    reliability: standing?.reliability ?? Math.max(0, ...reports.map(({ reliability }) => reliability)),
    history: listMoves(heard),
  };
}

function listMoves(heard: readonly HeardStage[]): StageMove[] {
  const moves: StageMove[] = [];
  for (const { statement, worth, outcome } of heard) {
    if (outcome !== 'moves' || worth === undefined) continue;
    const { zone, start, end, quote, modality } = statement.claim;
    const from = moves.at(-1)?.to;
    moves.push({
      ...(from && { from }),
      ...{ to: worth, date: reportDate(statement.report), articleId: statement.report.articleId },
      ...{ zone, start, end, quote, modality },
    });
  }
  return moves;
}

/** Every statement about the stage in the order it was heard, those that are worth none last. */
export function hearStages(reports: readonly SourcedReport[]): HeardStage[] {
  return hear(statementsOf(reports, 'stage')).heard;
}

function hear(statements: readonly Statement<'stage'>[]) {
  const worthless = statements.filter((statement) => worthOf(statement) === undefined);
  const moves = statements.flatMap(readMove).sort(compareMoves);
  const hasReliable = moves.some(({ reliability }) => reliability >= LEAST_RELIABILITY);
  let standing: Pick<Move, 'stage' | 'reliability'> | undefined;
  const heard: HeardStage[] = [];
  for (const move of moves) {
    const mayMove = hasReliable ? move.isNamed || move.reliability >= LEAST_RELIABILITY : true;
    const outcome = findOutcome(move, { standing, mayMove });
    if (outcome === 'moves') standing = move;
    if (outcome === 'agrees') standing = strongest(standing, move);
    heard.push({ statement: move.statement, worth: move.stage, outcome });
  }
  return { standing, heard: [...heard, ...worthless.map((statement): HeardStage => ({ statement, outcome: 'worthless' }))] };
}

function findOutcome(
  move: Move,
  { standing, mayMove }: { standing: Pick<Move, 'stage' | 'reliability'> | undefined; mayMove: boolean },
): HeardStage['outcome'] {
  if (!standing) return mayMove || move.isCorrection ? 'moves' : 'refused';
  if (move.stage === standing.stage) return 'agrees';
  if (move.isCorrection) return 'moves';
  if (!leads(standing.stage, move.stage)) return 'behind';
  return mayMove && outweighs(move, standing) ? 'moves' : 'refused';
}

/** A firm stage that was refused, and that nothing confirmed since. */
function isDispute({ worth, outcome }: HeardStage, stage: Stage): boolean {
  return outcome === 'refused' && worth !== undefined && !isUnconfirmed(worth) && worth !== stage && leads(stage, worth);
}

function strongest(standing: Pick<Move, 'stage' | 'reliability'> | undefined, { stage, reliability }: Move) {
  return { stage, reliability: Math.max(reliability, standing?.reliability ?? 0) };
}

/** Whether a stage lies ahead of another: further on, or an end of what is under way, or what is firm after an end. */
function leads(from: Stage, to: Stage): boolean {
  if (isEnd(from)) return !isEnd(to) && !isUnconfirmed(to);
  return isEnd(to) || progressOf(to) > progressOf(from);
}

function outweighs({ stage, reliability, isNamed }: Move, standing: Pick<Move, 'stage' | 'reliability'>): boolean {
  if (isEnd(stage) && isUnconfirmed(standing.stage)) return true;
  return isNamed || reliability >= Math.min(FREE_RELIABILITY, standing.reliability);
}

function readMove(statement: Statement<'stage'>): Move | [] {
  const stage = worthOf(statement);
  const { modality } = statement.claim;
  if (stage === undefined) return [];
  const isNamed = modality === 'attributed_named' || modality === 'denied';
  return { statement, stage, reliability: statement.report.reliability, isNamed, isCorrection: isCorrection(statement) };
}

/** What a statement is worth: its stage, if it is made with the force that the stage needs. */
function worthOf({ claim: { modality, value } }: Statement<'stage'>): Stage | undefined {
  if (modality === 'denied') return isEnd(value) ? value : 'denied';
  if (modality === 'asserted' || modality === 'attributed_named' || isUnconfirmed(value)) return value;
  // Nobody says that a deal has ended who only supposes it.
  if (isEnd(value)) return modality === 'attributed_anonymous' ? value : undefined;
  return modality === 'attributed_anonymous' ? 'in_talks' : 'rumoured';
}

/** By day, on one day the most reliable first, so that the weaker has to move what stands, and a correction last. */
function compareMoves(one: Move, other: Move): number {
  const [{ report: a }, { report: b }] = [one.statement, other.statement];
  const [dayA, dayB] = [reportDate(a), reportDate(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (one.isCorrection !== other.isCorrection) return one.isCorrection ? 1 : -1;
  return b.reliability - a.reliability || compareReports(a, b);
}
