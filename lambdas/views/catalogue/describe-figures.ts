import type { Change } from '../../deal/edition.ts';
import type { Measure, Money } from '../../deal/quantity.ts';
import type { Catalogue } from './catalogue.ts';

type FigureChange = Extract<Change, { readonly kind: 'amount' | 'capacity' }>;

/**
 * What a figure was and is, with the figures that stood against it; a phrase.
 *
 * @example describeFigures(…) // 'amount settled: at least $10 billion (before: $10 billion or $1 billion, disputed)'
 */
export function describeFigures(change: FigureChange, catalogue: Catalogue): string {
  const { wording } = catalogue;
  if (change.kind === 'capacity') {
    const { from, to } = change;
    return `${wording.capacity.toLowerCase()}${wording.colon}${print(to, catalogue)} ${before(print(from, catalogue), catalogue)}`;
  }
  const { from, to, dispute = { before: [], now: [] } } = change;
  const figures = (chosen: Money | null, rivals: readonly Pick<Money, 'value' | 'currency'>[]) =>
    catalogue.either([print(chosen, catalogue), ...rivals.map(catalogue.money)]);
  const isSettled = to !== null && dispute.before.length > 0;
  const turn = dispute.now.length > 0 ? ` ${wording.disputed}` : isSettled ? ` ${wording.settled}` : '';
  const then = `${figures(from, dispute.before)}${dispute.before.length > 0 ? `, ${wording.disputed}` : ''}`;
  return `${wording.amount.toLowerCase()}${turn}${wording.colon}${figures(to, dispute.now)} ${before(then, catalogue)}`;
}

function before(then: string, { wording }: Catalogue): string {
  return `(${wording.before}${wording.colon}${then})`;
}

function print(figure: Money | Measure | null, catalogue: Catalogue): string {
  if (!figure || figure.qualifier === 'undisclosed') return catalogue.wording.notGiven;
  return catalogue.qualified(figure, (value) =>
    'unit' in figure ? catalogue.measure({ ...figure, value }) : catalogue.money({ ...figure, value }),
  );
}
