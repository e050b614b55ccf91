import type { DealSource } from '../deal/deal.ts';
import type { EditionDeal, EditionSource } from '../deal/edition.ts';
import { findLoop } from '../deal/find-loop.ts';
import { latestDate } from '../score/importance.ts';
import { toUsd } from '../score/to-usd.ts';
import type { Candidate } from './candidate.ts';
import { headOf } from './head-of.ts';
import { shorten, shortenName, shortenPrinted } from './shorten.ts';

/** So much of one deal and of one source is kept. */
const MOST_SOURCES = 5;
const MOST_AFFECTED = 8;
const MOST_NAMES = 3;
const MOST_TITLE = 300;
/** An address that is cut leads elsewhere: a longer one is left out. */
const MOST_URL = 1000;

/** A deal as the edition prints it. */
export function printDeal({ deal, changes, importance }: Candidate): EditionDeal {
  const { affected, themes, accelerators, term, stake, valuation, amount } = deal;
  const usd = amount && amount.currency !== 'USD' ? toUsd(amount, latestDate(deal)) : undefined;
  const sources = deal.sources.toSorted(compareSources);
  return {
    ...headOf(deal),
    affected: affected.slice(0, MOST_AFFECTED).map(({ id, name }) => ({ id, name: shortenName(name) })),
    themes,
    accelerators: accelerators && shortenPrinted(accelerators),
    term: term && shortenPrinted(term),
    stake: stake && shortenPrinted(stake),
    valuation: valuation && shortenPrinted(valuation),
    ...(usd !== undefined && { convertedUsd: usd }),
    ...{ importance, changes, hasLoop: findLoop(deal.legs).length > 0 },
    sources: sources.slice(0, MOST_SOURCES).map(printSource),
    moreSources: Math.max(0, sources.length - MOST_SOURCES),
  };
}

function printSource({ title, url, publishedAt, language, machineTranslated, names }: DealSource): EditionSource {
  return {
    title: shorten(title, MOST_TITLE),
    ...(url !== undefined && url.length <= MOST_URL && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    language,
    ...(machineTranslated && { machineTranslated }),
    names: names.slice(0, MOST_NAMES).map(shortenName),
  };
}

function compareSources(a: DealSource, b: DealSource): number {
  return b.reliability - a.reliability || (a.articleId < b.articleId ? -1 : 1);
}
