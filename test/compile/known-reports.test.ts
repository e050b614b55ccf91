import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lateSince, readKnown, rememberReports } from '../../lambdas/compile/known-reports.ts';

const UNTIL = '2026-11-27T07:00:00.000Z';
const at = (minutes: number) => new Date(Date.parse(UNTIL) - minutes * 60_000).toISOString();
const place = (id: number, minutes = id) => ({ articleId: `a${id}`, index: 0, partiesKey: 'a+b', arrivedAt: at(minutes) });

describe('rememberReports()', () => {
  test('knows what was seen, and nothing else of its time', () => {
    const isKnown = readKnown(rememberReports([place(1), place(2)], UNTIL));
    expect([place(1), place(2), place(3), { ...place(1), index: 1 }].map(isKnown)).toEqual([true, true, false, false]);
  });

  test('takes what is older than it remembers as seen, and what came later as not', () => {
    const isKnown = readKnown(rememberReports([place(1)], UNTIL));
    expect(isKnown({ ...place(9), arrivedAt: lateSince(UNTIL) })).toBe(true);
    expect(isKnown({ ...place(1), arrivedAt: at(-1) })).toBe(false);
  });

  test('remembers the latest 30,000, in less than 250 kB, and takes older ones as seen', () => {
    const places = Array.from({ length: 30_010 }, (_, id) => place(id, id / 10));
    const known = rememberReports(places, UNTIL);
    expect(known.marks.length).toBe(240_000);
    expect(places.every(readKnown(known))).toBe(true);
    expect(readKnown(known)(place(40_000, 2_999.9))).toBe(false);
    expect(readKnown(known)(place(40_000, 3_001))).toBe(true);
  });

  test('gives the same for any order of the reports', () => {
    const ids = fc.uniqueArray(fc.nat(10_000), { maxLength: 30 });
    fc.assert(
      fc.property(ids, (some) => {
        const places = some.map((id) => place(id));
        expect(rememberReports(places.toReversed(), UNTIL)).toEqual(rememberReports(places, UNTIL));
      }),
    );
  });
});
