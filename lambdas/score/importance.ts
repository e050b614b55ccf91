import type { Deal, Importance, ImportancePart } from '../deal/deal.ts';
import type { Settings } from '../settings.ts';
import { materiality, type Sizes } from './materiality.ts';
import { reportDate } from './statement.ts';
import { toUsd } from './to-usd.ts';

export interface ImportanceContext {
  /** ISO 8601: the moment that recency counts back from. */
  readonly asOf: string;
  /** The deal as it stood at the last edition; absent if it was not known then. */
  readonly previous?: Deal;
  readonly weights: Settings['importance'];
}

const DAY_MS = 86_400_000;
const RECENCY_DAYS = 7;
/** A ceiling is seldom reached. */
const CEILING_SHARE = 0.7;
const REPEAT_SHARE = 0.75;

/**
 * How much a deal matters on a day: the weighted sum of five parts, each with its points and its reason.
 *
 * @returns `value` whole, in `[0, 100]`
 */
export function scoreImportance(deal: Deal, { asOf, previous, weights }: ImportanceContext): Importance {
  const parts = {
    materiality: scoreMateriality(deal),
    novelty: scoreNovelty(deal, previous),
    strategic: scoreStrategic(deal, previous),
    corroboration: scoreCorroboration(deal),
    recency: scoreRecency(deal, asOf),
  };
  const sum = (Object.keys(parts) as ImportancePart[]).reduce((total, part) => total + weights[part] * parts[part].points, 0);
  return { value: Math.round(sum), parts };
}

function scoreMateriality(deal: Deal) {
  const { amount, capacity, accelerators } = deal;
  const date = latestDate(deal);
  const figures = amount ? [amount, ...(amount.status === 'conflict' ? amount.alternatives : [])] : [];
  const dollars = figures.map((figure) => toUsd(figure, date)).filter((usd) => usd !== undefined);
  const sizes: Sizes = {
    ...(dollars.length > 0 && { usd: Math.min(...dollars) }),
    ...(capacity && { mw: capacity.value }),
    ...(accelerators && { accelerators: accelerators.value }),
  };
  const isCeiling = [amount, capacity, accelerators].some((quantity) => quantity?.qualifier === 'up_to');
  const points = Math.round(materiality(sizes) * (isCeiling ? CEILING_SHARE : 1));
  return {
    points,
    why: `${describeSizes(sizes)}${amount?.status === 'conflict' ? ', the lower of the figures in conflict' : ''}${isCeiling ? ', a ceiling' : ''}`,
  };
}

function describeSizes({ usd, mw, accelerators }: Sizes): string {
  const said = [
    usd !== undefined && `$${(usd / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })}M`,
    mw !== undefined && `${mw.toLocaleString('en')} MW`,
    accelerators !== undefined && `${accelerators.toLocaleString('en')} accelerators`,
  ].filter((text) => text !== false);
  return said.length > 0 ? said.join(', ') : 'No size is given';
}

function scoreNovelty(deal: Deal, previous: Deal | undefined) {
  if (!previous) return { points: 100, why: 'First report' };
  if (deal.stage !== previous.stage) return { points: 100, why: `Moved from ${previous.stage} to ${deal.stage}` };
  if (deal.amount?.value !== previous.amount?.value) return { points: 80, why: 'The amount changed' };
  if (deal.parties.length !== previous.parties.length) return { points: 80, why: 'A party was added' };
  const repeats = previous.sources.length;
  return {
    points: Math.round(100 * REPEAT_SHARE ** repeats),
    why: `Told before by ${repeats} ${repeats === 1 ? 'article' : 'articles'}`,
  };
}

function scoreStrategic({ parties }: Deal, previous: Deal | undefined) {
  if (parties.length < 2) return { points: 0, why: 'Only one party is known, so no tie between two' };
  if (!previous) return { points: 75, why: `A first tie between ${parties[0]?.name} and ${parties[1]?.name}` };
  const known = new Set(previous.parties.map(({ id }) => id));
  const added = parties.find(({ id }) => !known.has(id));
  return added ? { points: 50, why: `${added.name} joins known parties` } : { points: 25, why: 'More of a known tie' };
}

function scoreCorroboration({ sources }: Deal) {
  const roots = new Set(sources.map(({ rootSource }) => rootSource)).size;
  return { points: Math.min(100, 20 * roots), why: `${roots} independent ${roots === 1 ? 'source' : 'sources'}` };
}

function scoreRecency(deal: Deal, asOf: string) {
  const days = Math.round((Date.parse(asOf.slice(0, 10)) - Date.parse(latestDate(deal))) / DAY_MS);
  const points = Math.round(100 * Math.min(1, Math.max(0, 1 - days / RECENCY_DAYS)));
  return { points, why: days <= 0 ? 'Reported on the day' : `Last reported ${days} ${days === 1 ? 'day' : 'days'} before` };
}

/** `YYYY-MM-DD` of the last report. */
export function latestDate({ sources }: Pick<Deal, 'sources'>): string {
  return sources.map(reportDate).sort().at(-1) ?? '';
}
