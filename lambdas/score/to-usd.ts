import type { Money } from '../deal/quantity.ts';
import { USD_RATES } from './rates.data.ts';

/**
 * An amount in US dollars, by the average rate of its year. The result orders and sums; it is always shown as converted.
 *
 * @param date `YYYY-MM-DD` or ISO 8601
 * @returns undefined for a currency that has no rate, `?` among them
 * @example toUsd({ value: 2e9, currency: 'EUR' }, '2024-05-01') // 2.16e9
 */
export function toUsd({ value, currency }: Pick<Money, 'value' | 'currency'>, date: string): number | undefined {
  if (currency === 'USD') return value;
  const rates = USD_RATES[currency];
  if (!rates) return undefined;
  const year = Number(date.slice(0, 4));
  const nearest = Object.keys(rates)
    .map(Number)
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b)[0];
  return value * (rates[nearest ?? Number.NaN] ?? Number.NaN);
}
