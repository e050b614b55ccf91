import type { Deal } from '../deal/deal.ts';
import type { CheckValue, EditionCheck } from '../deal/edition.ts';
import { headOf } from './head-of.ts';
import { shorten } from './shorten.ts';

/** So many values of one conflict are printed. */
const MOST_VALUES = 4;
const MOST_PRINTED = 200;

/** The conflicts of a deal, one for each field, with the values and where each stands. */
export function findChecks(deal: Deal): EditionCheck[] {
  const fields = [...new Set(deal.conflicts.map(({ field }) => field))];
  return fields.map((field) => ({
    ...headOf(deal),
    field,
    kinds: deal.conflicts.filter((conflict) => conflict.field === field).map(({ kind }) => kind),
    values: (field === 'amount' ? listAmounts(deal) : listQuotes(deal, field)).slice(0, MOST_VALUES),
  }));
}

function listAmounts({ amount }: Deal): CheckValue[] {
  const figures = amount ? [amount, ...amount.alternatives] : [];
  return figures.map(({ printed, zone, value, currency }) => ({
    printed: shorten(printed, MOST_PRINTED),
    zone,
    money: { value, currency },
  }));
}

function listQuotes({ evidence }: Deal, field: string): CheckValue[] {
  const said = evidence
    .filter((claim) => claim.field === field)
    .map(({ quote, zone }) => ({ printed: shorten(quote, MOST_PRINTED), zone }));
  return [...new Map(said.map((value) => [value.printed, value])).values()];
}
