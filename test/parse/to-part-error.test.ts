import { describe, expect, test } from 'vitest';
import { UnreadablePartError } from '../../lambdas/deal/errors.ts';
import { TooDeepError } from '../../lambdas/parse/html/read-markup.ts';
import { toPartError } from '../../lambdas/parse/to-part-error.ts';

describe('toPartError()', () => {
  test('keeps what is said of a part, and takes nesting without bound for damage', () => {
    const error = new UnreadablePartError('bomb');
    expect(toPartError(error)).toBe(error);
    expect(toPartError(new TooDeepError('deep'))).toMatchObject({ reason: 'malformed' });
  });

  test('hides no fault of ours', () => {
    const mistake = new TypeError('a is not a function');
    expect(() => toPartError(mistake)).toThrow(mistake);
  });
});
