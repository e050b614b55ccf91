import type { Deal } from './deal.ts';
import { ENDS, isUnconfirmed, type Stage } from './stage.ts';

/** Below it, a deal is shown as unconfirmed whatever its stage. */
const LEAST_CREDIBILITY = 50;

/** Where a deal belongs in an edition, and what its badge says. */
export type Standing = 'announced' | 'unconfirmed' | 'ended';

/**
 * How a deal stands: ended by its stage; unconfirmed if it is talk by its stage or its credibility is below 50; announced else.
 *
 * @example standingOf({ stage: 'signed', credibility: 35 }) // 'unconfirmed'
 */
export function standingOf({ stage, credibility }: Pick<Deal, 'stage' | 'credibility'>): Standing {
  if ((ENDS as readonly Stage[]).includes(stage)) return 'ended';
  return isUnconfirmed(stage) || credibility < LEAST_CREDIBILITY ? 'unconfirmed' : 'announced';
}
