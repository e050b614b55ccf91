import type { Deal, DealAmount } from '../lambdas/deal/deal.ts';
import type { DropRecord } from '../lambdas/deal/ports.ts';
import { scoreImportance } from '../lambdas/score/importance.ts';
import { DEFAULT_SETTINGS } from '../lambdas/settings.ts';
import { renderTable } from './table.ts';

const width = () => process.stdout.columns ?? 100;

/** Drops and what became of them. */
export function showDrops(drops: readonly DropRecord[]): string {
  return renderTable(
    drops,
    [
      { title: 'FILE', of: ({ key }) => key.replace(/^drops\//, '') },
      { title: 'OUTCOME', of: ({ ended }) => ended?.outcome ?? 'being read' },
      {
        title: 'WHAT',
        of: ({ key, ended }) => (ended?.message ?? '').replace(`Cannot read drop "${key}": `, ''),
        isElastic: true,
      },
    ],
    width(),
  );
}

/** Deals by importance, as on the day. */
export function showDeals(deals: readonly Deal[], asOf: string): string {
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
      { title: 'STAGE', of: ({ deal }) => deal.stage.replaceAll('_', ' ') },
      { title: 'DEAL', of: ({ deal }) => deal.parties.map(({ name }) => name).join(', '), isElastic: true },
      { title: 'TYPE', of: ({ deal }) => deal.legs[0]?.type.replaceAll('_', ' ') ?? '' },
      { title: 'AMOUNT', of: ({ deal }) => showAmount(deal.amount), align: 'right' },
    ],
    width(),
  );
}

function showAmount(amount: DealAmount | null): string {
  if (!amount) return '';
  const figure = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(amount.value);
  return `${amount.currency === '?' ? '' : `${amount.currency} `}${figure}${amount.status === 'conflict' ? ' (disputed)' : ''}`;
}
