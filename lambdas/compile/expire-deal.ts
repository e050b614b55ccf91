import type { Deal } from '../deal/deal.ts';
import { isUnconfirmed } from '../deal/stage.ts';
import { latestDate } from '../score/importance.ts';

const DAY_MS = 86_400_000;
/** Of reported merger rumours a third become bids within a year (Ahern and Sosyura, 2015); few do after that. */
export const EXPIRY_DAYS = 365;

/**
 * A deal as it stands at a moment: rumours and talks of which nothing fresh was told for 365 days have expired.
 *
 * @param at ISO 8601
 */
export function expireDeal(deal: Deal, at: string): Deal {
  const isOver = isUnconfirmed(deal.stage) && Date.parse(latestDate(deal)) + EXPIRY_DAYS * DAY_MS <= Date.parse(at);
  return isOver ? { ...deal, stage: 'expired' } : deal;
}
