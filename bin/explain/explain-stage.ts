import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { Modality } from '../../lambdas/deal/taxonomy.ts';
import { chooseStage, type HeardStage, hearStages } from '../../lambdas/score/choose-stage.ts';
import type { Entry, Told } from './entry.ts';
import { toWords } from './words.ts';

const FORCE: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  attributed_named: 'said in somebody’s name',
  attributed_anonymous: 'said by nobody with a name',
  conditional: 'said under a condition',
  speculative: 'said as a guess',
  denied: 'denied',
  opinion: 'said as an opinion',
};
const FULL: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'attributed_named', 'denied']);

/** How the stage was found: every claim in the order it was heard, with what its modality makes it worth. */
export function explainStage(reports: readonly SourcedReport[]): Entry {
  const { stage, conflicts } = chooseStage(reports);
  const heard = hearStages(reports);
  return {
    value: `${toWords(stage)}${conflicts.length > 0 ? ', in conflict' : ''}`,
    how: describeMoves(heard),
    told: heard.map((one): Told => {
      const standing = one.worth !== stage ? 'lost' : one.outcome === 'moves' ? 'chosen' : 'agrees';
      const fate = `${describeWorth(one)}; ${describeOutcome(one, { stage, isConflict: conflicts.length > 0 })}`;
      return { ...one.statement, standing, fate };
    }),
  };
}

function describeMoves(heard: readonly HeardStage[]): string {
  const moves = heard.filter(({ outcome }) => outcome === 'moves');
  const last = moves.at(-1);
  if (!last) return 'No claim says how far it has come, so it counts as a rumour.';
  const { quote } = last.statement.claim;
  if (heard.length === 1) return `Set by “${quote}”: ${describeWorth(last)}.`;
  return `Claims are heard by day, and of one day the most reliable first; each moves the deal forward or to an end, or not. Set by “${quote}”: ${describeWorth(last)}.`;
}

/** What its modality makes a claim worth. */
function describeWorth({ statement: { claim }, worth }: HeardStage): string {
  const { modality, value } = claim;
  if (worth === undefined) return `says ${toWords(value)}, but ${FORCE[modality]}: worth nothing`;
  if (FULL.has(modality)) return `${FORCE[modality]}, so it counts as ${toWords(worth)}`;
  if (worth === value) return `${FORCE[modality]}, which is enough for ${toWords(worth)}`;
  return `says ${toWords(value)}, but ${FORCE[modality]}: worth ${toWords(worth)} at the most`;
}

function describeOutcome(
  { outcome, worth, statement: { report } }: HeardStage,
  { stage, isConflict }: { stage: Stage; isConflict: boolean },
): string {
  switch (outcome) {
    case 'moves':
      return worth === stage ? 'sets the stage' : 'moved the deal until something moved it further';
    case 'agrees':
      return worth === stage ? 'says the same' : 'said what stood then, before something moved it further';
    case 'behind':
      return 'moves nothing, since a deal goes forward or ends and never back';
    case 'refused':
      return `refused: its source (reliability ${report.reliability}) is too weak to move what stands${isConflict ? ', which leaves a conflict' : ''}`;
    default:
      return 'nobody says that a deal has ended who only supposes it';
  }
}
