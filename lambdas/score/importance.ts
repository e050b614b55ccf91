import type { Deal, Dimension, Importance, ImportancePart } from '../deal/deal.ts';
import { findLoop } from '../deal/find-loop.ts';
import type { Quantity } from '../deal/quantity.ts';
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

interface Size {
  readonly points: number;
  readonly said: string;
}

/** The largest of what money, capacity and accelerators give, a ceiling counting in part. */
function scoreMateriality(deal: Deal): Dimension {
  const { capacity, accelerators } = deal;
  const sizes = [
    sizeMoney(deal),
    capacity && size({ mw: capacity.value }, `${capacity.value.toLocaleString('en')} MW`, capacity),
    accelerators &&
      size({ accelerators: accelerators.value }, `${accelerators.value.toLocaleString('en')} accelerators`, accelerators),
  ].filter((found) => found !== null);
  if (sizes.length === 0) return { points: 0, why: 'No size is given' };
  return {
    points: Math.round(Math.max(...sizes.map(({ points }) => points))),
    why: sizes.map(({ said }) => said).join('; '),
  };
}

function sizeMoney(deal: Deal): Size | null {
  const { amount } = deal;
  if (!amount) return null;
  const isDisputed = amount.status === 'conflict';
  const figures = [amount, ...(isDisputed ? amount.alternatives : [])];
  const dollars = figures.map((figure) => toUsd(figure, latestDate(deal))).filter((usd) => usd !== undefined);
  if (dollars.length === 0) return { points: 0, said: `${amount.printed}, which no rate converts to dollars` };
  const usd = Math.min(...dollars);
  const converted = figures.some(({ currency }) => currency !== 'USD') ? 'about ' : '';
  const said = `${converted}$${(usd / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })}M`;
  return size({ usd }, isDisputed ? `${said}, the lower of the figures in conflict` : said, amount);
}

function size(sizes: Sizes, said: string, { qualifier }: Quantity): Size {
  const points = materiality(sizes);
  return qualifier === 'up_to' ? { points: points * CEILING_SHARE, said: `${said}, a ceiling` } : { points, said };
}

function scoreNovelty(deal: Deal, previous: Deal | undefined): Dimension {
  if (!previous) return { points: 100, why: 'First report' };
  if (deal.stage !== previous.stage) return { points: 100, why: `Moved from ${previous.stage} to ${deal.stage}` };
  if (deal.amount?.value !== previous.amount?.value || deal.amount?.currency !== previous.amount?.currency) {
    const became = deal.amount ? 'became known' : 'fell away';
    return { points: 80, why: `The amount ${deal.amount && previous.amount ? 'changed' : became}` };
  }
  if (hasMore(deal, previous)) return { points: 80, why: 'A party was added' };
  if (hasMore(previous, deal)) return { points: 80, why: 'A party fell away' };
  const repeats = previous.sources.length;
  return {
    points: Math.round(100 * REPEAT_SHARE ** repeats),
    why: `Told before by ${repeats} ${repeats === 1 ? 'article' : 'articles'}`,
  };
}

function hasMore({ parties }: Deal, other: Deal): boolean {
  return parties.some(({ id }) => !other.parties.some((party) => party.id === id));
}

/** What the deal does to who depends on whom, as far as its own legs tell. */
function scoreStrategic(deal: Deal, previous: Deal | undefined): Dimension {
  const { parties } = deal;
  const [first, second] = parties;
  if (!first || !second) return { points: 0, why: 'Only one party is known, so no tie between two' };
  if (findLoop(deal.legs).length > 0 && findLoop(previous?.legs ?? []).length === 0) {
    return { points: 100, why: 'A loop closed: one side gives the money and supplies what it buys' };
  }
  if (!previous) return { points: 75, why: `A first tie between ${first.name} and ${second.name}` };
  const known = new Set(previous.parties.map(({ id }) => id));
  const added = parties.find(({ id }) => !known.has(id));
  return added ? { points: 50, why: `${added.name} joins known parties` } : { points: 25, why: 'More of a known tie' };
}

function scoreCorroboration({ sources }: Deal): Dimension {
  const roots = new Set(sources.map(({ rootSource }) => rootSource)).size;
  return { points: Math.min(100, 20 * roots), why: `${roots} independent ${roots === 1 ? 'source' : 'sources'}` };
}

function scoreRecency(deal: Deal, asOf: string): Dimension {
  const days = Math.round((Date.parse(asOf.slice(0, 10)) - Date.parse(latestDate(deal))) / DAY_MS);
  const points = Math.round(100 * Math.min(1, Math.max(0, 1 - days / RECENCY_DAYS)));
  return { points, why: days <= 0 ? 'Reported on the day' : `Last reported ${days} ${days === 1 ? 'day' : 'days'} before` };
}

/** `YYYY-MM-DD` of the last report. */
export function latestDate({ sources }: Pick<Deal, 'sources'>): string {
  return sources.map(reportDate).sort().at(-1) ?? '';
}
