import type { Row } from '../../measurement.ts';

/** What is counted over texts. */
const COUNTS = [
  ...(['texts', 'deals', 'right', 'false', 'missed', 'types', 'stages', 'languages'] as const),
  ...(['partiesRight', 'partiesFalse', 'partiesMissed', 'roles'] as const),
  ...(['amounts', 'amountsRight', 'capacities', 'capacitiesRight', 'spans', 'spansRight'] as const),
  ...(['scaleErrors', 'invented', 'rumoursAsFact'] as const),
];
type Count = (typeof COUNTS)[number];

/** Counts over some texts. */
export type Tally = Readonly<Record<Count, number>>;

/** The sum of what was counted for each text. */
export function sumTallies(tallies: readonly Partial<Tally>[]): Tally {
  const sum = (count: Count) => tallies.reduce((total, tally) => total + (tally[count] ?? 0), 0);
  return Object.fromEntries(COUNTS.map((count) => [count, sum(count)])) as Record<Count, number>;
}

/**
 * A line of figures. The verdict's is F1 over texts that tell of a deal, that of parties F1 over all of them; `role` is over the parties
 * that were right. Type, stage, amount and capacity are shares of all texts that have one, whether they were taken for deals or not.
 * `overall` is the mean of verdict, type, stage, parties and amount. What nothing was to be found of is 1.
 */
export function toRow(name: string, tally: Tally): Row {
  const verdict = scoreF1(tally.right, tally.false, tally.missed);
  const [type, stage] = [share(tally.types, tally.deals), share(tally.stages, tally.deals)];
  const parties = scoreF1(tally.partiesRight, tally.partiesFalse, tally.partiesMissed);
  const amount = share(tally.amountsRight, tally.amounts);
  // Deals without any evidence have no right span.
  const spans = tally.spans > 0 ? tally.spansRight / tally.spans : Number(tally.right + tally.false === 0);
  const rest = {
    capacity: share(tally.capacitiesRight, tally.capacities),
    language: share(tally.languages, tally.texts),
    spans,
    overall: (verdict + type + stage + parties + amount) / 5,
  };
  const counts = { scale: `${tally.scaleErrors}`, invented: `${tally.invented}`, rumours: `${tally.rumoursAsFact}` };
  return {
    name,
    figures: {
      ...{ texts: `${tally.texts}`, deals: `${tally.deals}`, verdict, type, stage, parties },
      ...{ role: share(tally.roles, tally.partiesRight), amount, ...rest, ...counts },
    },
  };
}

function share(part: number, all: number): number {
  return all === 0 ? 1 : part / all;
}

function scoreF1(right: number, wrong: number, missed: number): number {
  return share(2 * right, 2 * right + wrong + missed);
}
