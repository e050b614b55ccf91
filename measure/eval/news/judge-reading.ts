import type { Reading } from '../../../lambdas/score/reading.ts';
import { coarsenStage, coarsenType } from './coarsen.ts';
import { judgeAmount, judgeCapacity } from './judge-figures.ts';
import { judgeParties } from './judge-parties.ts';
import type { Label } from './label.ts';
import { sumTallies, type Tally } from './tally.ts';

type ReadArticle = Extract<Reading, { outcome: 'read' }>['articles'][number];
export type ReadDeal = ReadArticle['deals'][number];

/** What one field of a reading adds to the counts, and what is wrong with it, in words. */
export interface Judgement {
  readonly tally: Partial<Tally>;
  readonly misses: readonly string[];
}

/**
 * How right the reading of a text is, field by field.
 *
 * Judged is the first deal of the first article that tells of one, in a round-up any of all. A field of a deal that was missed altogether
 * counts as wrong, and is not told again in words: the verdict says it.
 */
export function judgeReading(label: Label, reading: Reading | undefined): Judgement {
  const articles = reading?.outcome === 'read' ? reading.articles : [];
  const dealing = articles.filter(({ verdict, deals }) => verdict === 'deal' && deals.length > 0);
  const deals = label.roundup ? dealing.flatMap((article) => article.deals) : (dealing[0]?.deals.slice(0, 1) ?? []);
  const language = judgeLanguage(label, dealing[0] ?? articles[0]);
  const fields = label.is_deal
    ? [
        judgeVerdict(deals, articles[0]?.verdict),
        judgeType(label, deals),
        judgeStage(label, deals),
        judgeParties(label, deals),
        judgeAmount(label, deals),
        judgeCapacity(label, deals),
      ]
    : [judgeNoDeal(label, deals)];
  const all = [...fields, language, judgeSpans(dealing)];
  return { tally: sumTallies(all.map(({ tally }) => tally)), misses: all.flatMap(({ misses }) => misses) };
}

function judgeVerdict(deals: readonly ReadDeal[], verdict: string | undefined): Judgement {
  return deals.length > 0
    ? { tally: { deals: 1, right: 1 }, misses: [] }
    : { tally: { deals: 1, missed: 1 }, misses: [`verdict ${verdict}`] };
}

function judgeNoDeal({ category }: Label, deals: readonly ReadDeal[]): Judgement {
  if (deals.length === 0) return { tally: {}, misses: [] };
  const parties = deals.flatMap((deal) => deal.parties).length;
  return { tally: { false: 1, partiesFalse: parties }, misses: [`false deal (${category ?? ''})`] };
}

/** Two variants of Chinese and Portuguese are two languages; of others only the language counts. */
function judgeLanguage({ lang }: Label, article: ReadArticle | undefined): Judgement {
  const read = /^(?:zh|pt)/.test(lang) ? article?.language : article?.language.split('-')[0];
  return { tally: { texts: 1, languages: Number(read === lang) }, misses: [] };
}

function judgeType({ deal_type: type, alt_types: others = [] }: Label, deals: readonly ReadDeal[]): Judgement {
  const wanted = [type ?? '', ...others].map(coarsenType);
  const read = deals.map(({ legs }) => legs[0]?.type ?? '');
  if (read.some((one) => wanted.includes(coarsenType(one)))) return { tally: { types: 1 }, misses: [] };
  return { tally: {}, misses: deals.length > 0 ? [`type ${read} for ${wanted[0]}`] : [] };
}

function judgeStage({ stage, stage_alt: others = [] }: Label, deals: readonly ReadDeal[]): Judgement {
  const wanted = [stage ?? '', ...others].map(coarsenStage);
  const read = deals.map((deal) => coarsenStage(deal.stage));
  // A rumour that the second reader took for a fact may be read as either.
  const isRumour = wanted[0] === 'rumour' && !wanted.includes('announced');
  const isFact = isRumour && read.some((one) => one === 'announced' || one === 'closed');
  const isRight = read.some((one) => wanted.includes(one));
  const misses = isRight || deals.length === 0 ? [] : [`stage ${deals.map((deal) => deal.stage)} for ${wanted[0]}`];
  return {
    tally: { stages: Number(isRight), rumoursAsFact: Number(isFact) },
    misses: [...misses, ...(isFact ? ['rumour as fact'] : [])],
  };
}

/** Evidence that is not where it says, and fields without any, are wrong spans. */
function judgeSpans(articles: readonly ReadArticle[]): Judgement {
  const spans = articles.flatMap(({ text, deals }) =>
    deals.flatMap((deal) => [
      ...deal.evidence.map(({ start, end, quote }) => quote !== '' && text.slice(start, end) === quote),
      ...listNeeded(deal)
        .filter((field) => !deal.evidence.some((evidence) => evidence.field === field && evidence.quote !== ''))
        .map(() => false),
    ]),
  );
  return { tally: { spans: spans.length, spansRight: spans.filter((isRight) => isRight).length }, misses: [] };
}

function listNeeded({ parties, amount, capacity }: ReadDeal): string[] {
  return [
    'type',
    'stage',
    ...(parties.length > 0 ? ['party'] : []),
    ...(amount ? ['amount'] : []),
    ...(capacity ? ['capacity'] : []),
  ];
}
