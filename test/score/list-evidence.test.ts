import { describe, expect, test } from 'vitest';
import { listEvidence } from '../../lambdas/score/list-evidence.ts';
import { printSorted } from '../../lambdas/score/print-sorted.ts';
import { money, reportOf } from './report-of.ts';

const said = (articleId: string, start = 0, value = 1e10) => ({
  claim: money(value, {}, { start, end: start + 4 }),
  report: reportOf({ articleId }),
});

describe('listEvidence()', () => {
  test('names article, place and words of a claim', () => {
    const place = { zone: 'lead', start: 0, end: 4, quote: 'said', modality: 'asserted' };
    expect(listEvidence([said('a1')])).toEqual([{ field: 'amount', ...place, articleId: 'a1' }]);
  });

  test('lists a place once', () => {
    expect(listEvidence([said('a1'), said('a1')])).toHaveLength(1);
  });

  test('lists at most three claims of one value, and those of others beside them', () => {
    const repeated = ['a1', 'a2', 'a3', 'a4'].map((id) => said(id));
    expect(listEvidence([...repeated, said('a5', 0, 1e9)]).map(({ articleId }) => articleId)).toEqual(['a1', 'a2', 'a3', 'a5']);
  });
});

describe('printSorted()', () => {
  test('prints the same whatever the order of keys, at any depth', () => {
    expect(printSorted({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    expect(printSorted({ a: 'x', b: [{ c: null, d: 1 }] })).toBe(printSorted({ b: [{ d: 1, c: null }], a: 'x' }));
  });
});
