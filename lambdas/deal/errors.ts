import { ERROR_NAME } from '../contract.ts';

/** Why a drop can never be read. */
export const UNREADABLE_REASONS = ['empty', 'too-large', 'unsupported', 'encrypted', 'malformed', 'bomb', 'timeout'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What each reason means, for the person who dropped the file. */
const EXPLANATION: Record<UnreadableReason, string> = {
  empty: 'it holds no text',
  'too-large': 'it is larger than the limit',
  unsupported: 'it is of a kind that Offtake does not read',
  encrypted: 'it is protected by a password',
  malformed: 'it is damaged and cannot be decoded',
  bomb: 'it unpacks to far more than its size',
  timeout: 'it took too long to read',
};

/** A file, or a file inside a drop, cannot be read, or not to its end. */
export class UnreadablePartError extends Error {
  override readonly name = 'UnreadablePartError';
  readonly reason: UnreadableReason;
  /** What exactly was found. */
  readonly detail: string | undefined;

  constructor(reason: UnreadableReason, detail?: string, options?: ErrorOptions) {
    super(describeReason(reason, detail), options);
    this.reason = reason;
    this.detail = detail;
  }
}

/** The drop itself is at fault: the same bytes can never be read. The state machine quarantines it. */
export class UnreadableDropError extends Error {
  override readonly name = ERROR_NAME.unreadableDrop;
  readonly reason: UnreadableReason;
  readonly detail: string | undefined;

  /** @param detail what exactly was found, added to the explanation of the reason */
  constructor(key: string, reason: UnreadableReason, options?: ErrorOptions & { detail?: string }) {
    super(`Cannot read drop "${key}": ${describeReason(reason, options?.detail)}`, options);
    this.reason = reason;
    this.detail = options?.detail;
  }
}

function describeReason(reason: UnreadableReason, detail: string | undefined): string {
  return `${reason}, ${EXPLANATION[reason]}${detail ? ` (${detail})` : ''}`;
}

/**
 * The reason inside the message of an `UnreadableDropError`: Step Functions hands on an error's name and message only.
 *
 * @example findUnreadableReason('Cannot read drop "drops/a.txt": empty, it holds no text') // 'empty'
 */
export function findUnreadableReason(message: string): UnreadableReason | undefined {
  const [, printed] = /": ([a-z-]+), /.exec(message) ?? [];
  return UNREADABLE_REASONS.find((reason) => reason === printed);
}
