import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoWeek, weekEnd } from '../../lambdas/deal/iso-week.ts';

describe('isoWeek()', () => {
  test.each([
    ['2026-11-24', '2026-W48'],
    ['2026-11-29T23:59:59.999Z', '2026-W48'],
    ['2026-11-30', '2026-W49'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('names the week of %s %s', (date, week) => expect(isoWeek(date)).toBe(week));

  test('refuses what is no date', () => expect(() => isoWeek('soon')).toThrow('Cannot name the week of "soon": it is no date'));

  test('changes on Mondays only, and never goes back', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000));
    fc.assert(
      fc.property(day, (date) => {
        const next = new Date(date.getTime() + 86_400_000);
        const [here, there] = [isoWeek(date.toISOString()), isoWeek(next.toISOString())];
        expect(here < there).toBe(next.getUTCDay() === 1);
        if (next.getUTCDay() !== 1) expect(there).toBe(here);
      }),
    );
  });
});

describe('weekEnd()', () => {
  test('gives the last millisecond of Sunday', () => expect(weekEnd('2026-W48')).toBe('2026-11-29T23:59:59.999Z'));

  test('lies in its week, and the next millisecond does not', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString());
    fc.assert(
      fc.property(day, (date) => {
        const end = weekEnd(isoWeek(date));
        expect(isoWeek(end)).toBe(isoWeek(date));
        expect(isoWeek(new Date(Date.parse(end) + 1).toISOString())).not.toBe(isoWeek(date));
      }),
    );
  });

  test.each(['2026-W00', '2026-W54', '2025-W53', '2026-48', 'W48', ''])('refuses %j', (week) =>
    expect(() => weekEnd(week)).toThrow(RangeError),
  );
});
