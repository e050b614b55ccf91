import type { Outcome } from '../../lambdas/contract.ts';
import type { Deal, DealAmount } from '../../lambdas/deal/deal.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';
import { isUnconfirmed } from '../../lambdas/deal/stage.ts';
import { scoreImportance } from '../../lambdas/score/importance.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { renderTable } from './table.ts';
import { dim, green, red, terminalWidth, yellow } from './terminal.ts';

/** So many parts of a drop are named that could not be read. */
const MOST_FAILURES = 3;
const OUTCOME_COLOUR: Readonly<Record<Outcome, (text: string) => string>> = {
  stored: green,
  duplicate: yellow,
  superseded: yellow,
  removed: yellow,
  quarantined: red,
};

/** What became of a drop, with why parts of it were not read; its list of outcomes in the ledger has the rest. */
function describeEnd({ key, ended }: DropRecord): string {
  const told = (ended?.message ?? '').replace(`Cannot read drop "${key}": `, '');
  const failures = ended?.failures ?? [];
  const more = failures.length - MOST_FAILURES;
  const why = failures.slice(0, MOST_FAILURES).map(({ title, message }) => `${title}: ${message}`);
  return [told, ...why, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Drops and what became of them. */
export function showDrops(drops: readonly DropRecord[], width = terminalWidth()): string {
  return renderTable(
    drops,
    [
      { title: 'FILE', of: ({ key }) => key.replace(/^drops\//, ''), most: 40 },
      {
        title: 'OUTCOME',
        of: ({ ended }) => ended?.outcome ?? 'being read',
        paint: (text, { row }) => (row.ended ? OUTCOME_COLOUR[row.ended.outcome](text) : dim(text)),
      },
      {
        title: 'WHAT',
        of: describeEnd,
        isElastic: true,
      },
    ],
    width,
  );
}

/** Deals by importance, as on the day. */
export function showDeals(deals: readonly Deal[], { asOf, width = terminalWidth() }: { asOf: string; width?: number }): string {
  const scored = deals.map((deal) => ({
    deal,
    importance: scoreImportance(deal, { asOf, weights: DEFAULT_SETTINGS.importance }).value,
  }));
  scored.sort((a, b) => b.importance - a.importance || (a.deal.key < b.deal.key ? -1 : 1));
  return renderTable(
    scored,
    [
      { title: 'IMPORTANCE', of: ({ importance }) => String(importance), align: 'right' },
      { title: 'CREDIBILITY', of: ({ deal }) => String(deal.credibility), align: 'right' },
      {
        title: 'STAGE',
        of: ({ deal }) => deal.stage.replaceAll('_', ' '),
        paint: (text, { row }) => (isUnconfirmed(row.deal.stage) ? yellow(text) : text),
      },
      {
        title: 'DEAL',
        of: ({ deal }) => `${deal.parties.map(({ name }) => name).join(', ')}: ${nameType(deal)}`,
        isElastic: true,
      },
      { title: 'AMOUNT', of: ({ deal }) => printAmount(deal.amount), align: 'right' },
    ],
    width,
  );
}

const nameType = ({ legs }: Deal) => legs[0]?.type.replaceAll('_', ' ') ?? 'no type';

function printAmount(amount: DealAmount | null): string[] {
  if (!amount) return [''];
  const figure = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(amount.value);
  const printed = amount.currency === '?' ? figure : `${amount.currency} ${figure}`;
  return amount.status === 'conflict' ? [printed, 'disputed'] : [printed];
}
