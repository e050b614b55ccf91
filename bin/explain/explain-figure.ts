import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { weighAmounts } from '../../lambdas/score/choose-amount.ts';
import { type MeasureField, weighMeasures } from '../../lambdas/score/choose-measure.ts';
import type { Rival } from '../../lambdas/score/rival.ts';
import type { Statement } from '../../lambdas/score/statement.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { describeCriterion, describeDefeat } from './describe-criterion.ts';
import { describeFigure } from './describe-value.ts';
import type { Entry, Told } from './entry.ts';
import { toWords } from './words.ts';

type FigureField = 'amount' | MeasureField;

/** How the amount was chosen; undefined where no claim gives one. */
export function explainAmount(reports: readonly SourcedReport[]): Entry | undefined {
  const weighed = weighAmounts(reports);
  if (!weighed) return undefined;
  const { believed, chosen, rivals, isOpen } = weighed;
  const isQualified = chosen !== believed;
  const qualified = `A ${toWords(believed.claim.zone)} has no room to qualify a figure: the text says how that of “${believed.claim.quote}” is meant, and is believed instead. `;
  const isSettled = !isOpen && rivals.some(({ relation }) => relation === 'disputes');
  const conflict = isOpen
    ? ' The conflict stays open: both figures are kept.'
    : isSettled
      ? ' The conflict is settled: only machine translations dispute what a reliable original says.'
      : '';
  return {
    value: `${describeFigure(chosen.claim.value)}${isOpen ? ', in conflict' : ''}`,
    how: `${isQualified ? qualified : ''}${describeChoice(believed, rivals)}${conflict}`,
    told: listTold({ chosen, believed, rivals }, 'gives the amount'),
  };
}

/** How another quantity was chosen; undefined where no claim gives one. */
export function explainMeasure(reports: readonly SourcedReport[], field: MeasureField): Entry | undefined {
  const weighed = weighMeasures(reports, field);
  if (!weighed) return undefined;
  const { chosen, rivals } = weighed;
  return {
    value: describeFigure(chosen.claim.value),
    how: describeChoice(chosen, rivals),
    told: listTold({ chosen, believed: chosen, rivals }, `gives the ${field}`),
  };
}

/** Against the first that says otherwise, else against the first that says the same. */
function describeChoice(believed: Statement<FigureField>, rivals: readonly Rival<FigureField>[]): string {
  const others = rivals.filter(({ statement }) => statement !== believed);
  const against = others.find(({ relation }) => relation === 'disputes' || relation === 'beside');
  if (against) {
    return `Believed before “${against.statement.claim.quote}”: ${describeOrder(believed, against, describeCriterion)}. How often a figure is said does not count.`;
  }
  const same = others.find(({ relation }) => relation === 'agrees');
  if (same) return `Its claims agree; the first of them is shown: ${describeCriterion(believed, same.statement)}.`;
  return others.length > 0 ? 'The latest word of its source.' : 'The only claim about it.';
}

interface Weighing {
  readonly chosen: Statement<FigureField>;
  readonly believed: Statement<FigureField>;
  readonly rivals: readonly Rival<FigureField>[];
}

function listTold({ chosen, believed, rivals }: Weighing, gives: string): Told[] {
  return [
    { ...chosen, standing: 'chosen', fate: gives },
    ...rivals.map((rival): Told => {
      const kind = rival.kind && ENGLISH.conflictKinds[rival.kind];
      const standing = rival.relation === 'agrees' ? 'agrees' : 'lost';
      return {
        ...rival.statement,
        standing,
        fate: FATES[rival.relation]({ order: describeOrder(believed, rival, describeDefeat), kind }),
      };
    }),
  ];
}

/** Why a figure stands behind the one to believe first. */
function describeOrder(
  believed: Statement<FigureField>,
  { statement, isPutLast }: Rival<FigureField>,
  describe: typeof describeCriterion,
): string {
  if (statement === believed) return 'the text says how its figure is meant';
  if (isPutLast) return 'a figure that is a valuation elsewhere is believed only where there is no other';
  return describe(believed, statement);
}

const FATES: Readonly<Record<Rival<'amount'>['relation'], (why: { order: string; kind: string | undefined }) => string>> = {
  agrees: () => 'says the same',
  disputes: ({ order, kind }) => `disputes it: ${kind}; less believed, since ${order}`,
  beside: ({ order }) =>
    `another figure beside it, such as a part or a total, as one article may name several; not taken, since ${order}`,
  revised: () => 'taken back: the same source said otherwise later',
};
