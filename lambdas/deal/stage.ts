/** How far a deal has come, from weakest to furthest. */
export const PROGRESS = [
  'rumoured',
  'in_talks',
  'letter_of_intent',
  'announced',
  'signed',
  'closed',
  'delivering',
  'completed',
] as const;

/** How a deal can end without being done. */
export const ENDS = ['denied', 'withdrawn', 'terminated', 'expired'] as const;

export const STAGES = [...PROGRESS, ...ENDS] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Whether a stage still stands on reports rather than on the word of a party: such a deal is printed apart, never as fact.
 *
 * @example isUnconfirmed('in_talks') // true
 */
export function isUnconfirmed(stage: Stage): boolean {
  return stage === 'rumoured' || stage === 'in_talks';
}
