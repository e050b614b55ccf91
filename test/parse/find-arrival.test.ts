import { describe, expect, test } from 'vitest';
import { findArrival } from '../../lambdas/parse/find-arrival.ts';

describe('findArrival()', () => {
  const event = '2026-11-24T08:00:00Z';
  test.each([
    [undefined, '2026-11-24T08:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T10:30Z', '2026-11-20T10:30:00.000Z'],
    ['2026-11-20T10:30:15.250Z', '2026-11-20T10:30:15.250Z'],
  ])('reads as-of %s as %s', (asOf, at) => {
    expect(findArrival(event, asOf)).toEqual({ at });
  });

  test.each(['yesterday', '2026-02-30', '2026-13-01', '20/11/2026', '2026-11-20T10:30+02:00'])('finds fault with %s', (asOf) => {
    expect(findArrival(event, asOf)).toMatchObject({
      at: '2026-11-24T08:00:00.000Z',
      fault: expect.stringContaining('is no date'),
    });
  });

  test('finds fault with a moment after the event', () => {
    expect(findArrival(event, '2026-11-25').fault).toContain('lies after its arrival');
  });
});
