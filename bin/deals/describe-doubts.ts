import { EXPIRY_DAYS } from '../../lambdas/compile/expire-deal.ts';
import type { Deal } from '../../lambdas/deal/deal.ts';
import { isUnconfirmed } from '../../lambdas/deal/stage.ts';
import { standingOf } from '../../lambdas/deal/standing.ts';
import { latestDate } from '../../lambdas/score/importance.ts';
import { toWords } from '../explain/words.ts';

/** From it on, a source is the trade press or better. */
const TRADE_PRESS = 70;
const DAY_MS = 86_400_000;

/** What would change our mind about a deal: the evidence that is missing, one sentence each. */
export function describeDoubts(deal: Deal): string[] {
  const { conflicts, stage, sources, parties } = deal;
  const best = Math.max(0, ...sources.map(({ reliability }) => reliability));
  const roots = new Set(sources.map(({ rootSource }) => rootSource));
  const names = parties.slice(0, 2).map(({ name }) => name);
  const expiry = new Date(Date.parse(latestDate(deal)) + EXPIRY_DAYS * DAY_MS);
  return [
    ...(standingOf(deal) === 'ended'
      ? [`It stands as ${toWords(stage)}; a party or a filing that speaks of it as under way again would reopen it.`]
      : []),
    ...(isUnconfirmed(stage)
      ? [`A statement by ${names.join(' or ')}, or a filing, would make it announced; a denial by one of them would end it.`]
      : []),
    ...(isUnconfirmed(stage) && !Number.isNaN(expiry.getTime())
      ? [`Without a fresh report it expires on ${expiry.toISOString().slice(0, 10)}.`]
      : []),
    ...[...new Set(conflicts.map(({ field }) => field))].map((field) =>
      field === 'stage'
        ? 'A later report by the trade press or better, or a party’s word, would settle how far it has come.'
        : `A report in its own language by the trade press or better, a party or a filing that gives the ${field} would settle which figure holds.`,
    ),
    ...(best < TRADE_PRESS
      ? [`No source is better than ${best} of 100: a report by a wire, the trade press or a party would raise its credibility.`]
      : []),
    ...(roots.size === 1 ? ['All of it goes back to one source; a second that reports it independently would confirm it.'] : []),
    ...(deal.amount ? [] : ['No amount is known.']),
  ];
}
