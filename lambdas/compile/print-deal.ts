import type { DealSource } from '../deal/deal.ts';
import type { EditionDeal, EditionSource } from '../deal/edition.ts';
import { latestDate } from '../score/importance.ts';
import { toUsd } from '../score/to-usd.ts';
import type { Candidate } from './candidate.ts';
import { hasLoop } from './find-ties.ts';
import { headOf } from './head-of.ts';

/** So many sources of one deal are listed. */
const MOST_SOURCES = 5;
/** An edition is one item of at most 400 kB, and a title is written by others. */
const MOST_TITLE = 300;

/** A deal as the edition prints it. */
export function printDeal({ deal, changes, importance }: Candidate): EditionDeal {
  const { affected, themes, accelerators, term, stake, valuation, amount } = deal;
  const usd = amount && amount.currency !== 'USD' ? toUsd(amount, latestDate(deal)) : undefined;
  const sources = deal.sources.toSorted(compareSources);
  return {
    ...headOf(deal),
    ...{ affected, themes, accelerators, term, stake, valuation },
    ...(usd !== undefined && { convertedUsd: usd }),
    ...{ importance, changes, hasLoop: hasLoop(deal) },
    sources: sources.slice(0, MOST_SOURCES).map(printSource),
    moreSources: Math.max(0, sources.length - MOST_SOURCES),
  };
}

function printSource({ title, url, publishedAt, language, names }: DealSource): EditionSource {
  return {
    title: title.slice(0, MOST_TITLE),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...{ language, names },
  };
}

function compareSources(a: DealSource, b: DealSource): number {
  return b.reliability - a.reliability || (a.articleId < b.articleId ? -1 : 1);
}
