import type { SourcedReport } from '../deal/claim.ts';
import { ENDS, isUnconfirmed, PROGRESS, type Stage } from '../deal/stage.ts';
import { reportDate, type Statement, statementsOf } from './statement.ts';

interface ChosenStage {
  readonly stage: Stage;
  readonly statements: Statement<'stage'>[];
}

const isEnd = (stage: Stage) => (ENDS as readonly Stage[]).includes(stage);
const progressOf = (stage: Stage) => (PROGRESS as readonly Stage[]).indexOf(stage);

/**
 * How far a deal has come.
 *
 * Only a statement made as a fact, or with the name of who said it, moves a deal to a letter of intent or beyond; what is
 * said anonymously, as a condition or as a guess stays talk at the most. An end stands unless a report that is at least as
 * reliable says otherwise later. Among the rest the furthest stage stands: a later, weaker report never moves a deal back.
 */
export function chooseStage(reports: readonly SourcedReport[]): ChosenStage {
  const statements = statementsOf(reports, 'stage').map((statement) => ({ ...statement, stage: soberStage(statement) }));
  const ends = statements
    .filter(({ stage }) => isEnd(stage))
    .sort((a, b) => (reportDate(a.report) < reportDate(b.report) ? 1 : -1));
  const going = statements.filter(({ stage }) => !isEnd(stage)).sort((a, b) => progressOf(b.stage) - progressOf(a.stage));
  const [end] = ends;
  const outlives = (other: (typeof going)[number]) =>
    end !== undefined &&
    !isUnconfirmed(other.stage) &&
    reportDate(other.report) > reportDate(end.report) &&
    other.report.reliability >= end.report.reliability;
  const chosen = end && !going.some(outlives) ? end : (going[0] ?? end);
  const stage = chosen?.stage ?? 'rumoured';
  const saysSo = statements.filter((statement) => statement.stage === stage);
  return { stage, statements: saysSo.map(({ claim, report }) => ({ claim, report })) };
}

/** What a statement is worth: its stage, if it is made with the force that the stage needs. */
function soberStage({ claim }: Statement<'stage'>): Stage {
  const isFirm = claim.modality === 'asserted' || claim.modality === 'attributed_named' || claim.modality === 'denied';
  if (isFirm || isUnconfirmed(claim.value) || isEnd(claim.value)) return claim.value;
  return claim.modality === 'attributed_anonymous' ? 'in_talks' : 'rumoured';
}
