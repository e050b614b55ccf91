import { describe, expect, test } from 'vitest';
import { findUnreadableReason, UNREADABLE_REASONS, UnreadableDropError } from '../../lambdas/deal/errors.ts';

describe('findUnreadableReason()', () => {
  test.each(UNREADABLE_REASONS)('finds %s in the message of its error', (reason) => {
    expect(findUnreadableReason(new UnreadableDropError('drops/a.txt', reason).message)).toBe(reason);
  });

  test('finds none in other words', () => {
    expect(findUnreadableReason('Cannot read "a": somehow, it failed')).toBeUndefined();
    expect(findUnreadableReason('out of memory')).toBeUndefined();
  });
});
