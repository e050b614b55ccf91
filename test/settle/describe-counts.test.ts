import { describe, expect, test } from 'vitest';
import { describeCounts } from '../../lambdas/settle/describe-counts.ts';

const NOTHING = { stored: 0, merged: 0, setAside: 0, failed: 0 };

describe('describeCounts()', () => {
  test.each([
    [{ stored: 2, setAside: 1 }, '3 articles read: 2 stored, 1 set aside'],
    [{ merged: 1 }, '1 article read: 1 merged'],
    [{ stored: 1, merged: 1, setAside: 1, failed: 1 }, '3 articles read: 1 stored, 1 merged, 1 set aside; 1 failed'],
    [{ failed: 2 }, 'No article read; 2 failed'],
    [{}, 'No article read'],
  ])('says %j as "%s"', (counts, sentence) => {
    expect(describeCounts({ ...NOTHING, ...counts }, { outcome: 'stored' })).toBe(sentence);
  });

  test('says first what else is true of the file', () => {
    const counts = { ...NOTHING, merged: 1 };
    expect(describeCounts(counts, { outcome: 'duplicate', other: { key: 'drops/b.txt' } })).toBe(
      'The same bytes as "drops/b.txt"; 1 article read: 1 merged',
    );
    expect(describeCounts(counts, { outcome: 'superseded' })).toBe(
      'A newer version of this file came first; 1 article read: 1 merged',
    );
  });
});
