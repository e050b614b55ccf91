import type { Edition } from '../../lambdas/deal/edition.ts';

/**
 * Says that an edition stays as it was.
 *
 * @param json the edition as the archive has had it before
 */
export function describeFrozen(json: string): string {
  const { week, asOf } = JSON.parse(json) as Pick<Edition, 'week' | 'asOf'>;
  return `${week} was frozen before, as of ${asOf.slice(0, 16).replace('T', ' ')} UTC, and is unchanged.
What was dropped since then is for the next edition.`;
}
