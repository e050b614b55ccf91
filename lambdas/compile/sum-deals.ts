import type { Deal } from '../deal/deal.ts';
import type { EditionSums } from '../deal/edition.ts';
import type { Money, Qualifier } from '../deal/quantity.ts';
import { latestDate } from '../score/importance.ts';
import { toUsd } from '../score/to-usd.ts';

/** A floor is at least that much; a range or a ceiling is no figure. */
const SUMMED: ReadonlySet<Qualifier> = new Set(['exact', 'about', 'at_least', 'more_than']);
const BOUNDED: ReadonlySet<Qualifier> = new Set(['range', 'up_to']);

/**
 * The money and capacity of deals. Of figures in conflict the lowest enters; ranges and ceilings are summed apart, as the span
 * from all their lower to all their upper ends. What has no rate to the dollar is in no sum.
 *
 * The order of the deals does not matter.
 */
export function sumDeals(deals: readonly Deal[]): EditionSums {
  const inOrder = deals.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const figures = inOrder.flatMap((deal) => findFigure(deal) ?? []);
  const spans = inOrder.flatMap((deal) => findSpan(deal) ?? []);
  const powered = inOrder.flatMap(({ capacity }) =>
    capacity?.unit === 'MW' && SUMMED.has(capacity.qualifier) ? capacity.value : [],
  );
  return {
    deals: deals.length,
    usd: sum(figures.map(({ usd }) => usd)),
    summed: figures.length,
    converted: figures.filter(({ isConverted }) => isConverted).length,
    disputed: figures.filter(({ isDisputed }) => isDisputed).length,
    bounded: { deals: spans.length, low: sum(spans.map(({ low }) => low)), high: sum(spans.map(({ high }) => high)) },
    megawatts: sum(powered),
  };
}

function findFigure(deal: Deal) {
  const { amount } = deal;
  if (!amount || !SUMMED.has(amount.qualifier)) return undefined;
  const isDisputed = amount.status === 'conflict';
  const candidates = [amount, ...(isDisputed ? amount.alternatives : [])];
  const inUsd = candidates.flatMap((money) => {
    const usd = toUsd(money, latestDate(deal));
    return usd === undefined ? [] : { usd, isConverted: money.currency !== 'USD', isDisputed };
  });
  return inUsd.sort((a, b) => a.usd - b.usd)[0];
}

function findSpan(deal: Deal) {
  const { amount } = deal;
  if (!amount || !BOUNDED.has(amount.qualifier)) return undefined;
  const date = latestDate(deal);
  const high = toUsd(at(amount, amount.high ?? amount.value), date);
  const low = amount.qualifier === 'up_to' ? 0 : toUsd(at(amount, amount.low ?? amount.value), date);
  return low === undefined || high === undefined ? undefined : { low, high };
}

const at = ({ currency }: Money, value: number) => ({ currency, value });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
