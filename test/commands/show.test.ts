import { describe, expect, test } from 'vitest';
import { describeFrozen } from '../../bin/terminal/describe-frozen.ts';
import { showDeals, showDrops } from '../../bin/terminal/show.ts';
import type { DropOutcome, DropRecord } from '../../lambdas/deal/ports.ts';
import { makeDeal } from '../compile/make-deal.ts';

function drop(name: string, ended?: Partial<DropOutcome> & Pick<DropOutcome, 'outcome'>): DropRecord {
  const counts = { stored: 0, merged: 0, setAside: 0, failed: 0 };
  return {
    ...{ key: `drops/${name}`, versionId: '1', arrivedAt: '2026-11-24T08:00:00Z', sequencer: '1', size: 1 },
    ...(ended && { ended: { counts, failures: [], ...ended } }),
  };
}

describe('showDrops()', () => {
  test('tells the outcome, and why, without the name twice', () => {
    const drops = [
      drop('a.txt', { outcome: 'stored', message: '1 article read: 1 stored' }),
      drop('b.txt', { outcome: 'quarantined', message: 'Cannot read drop "drops/b.txt": empty, it holds no text' }),
      drop('c.txt'),
    ];
    expect(showDrops(drops, 80).split('\n').slice(1)).toEqual([
      'a.txt  stored       1 article read: 1 stored',
      'b.txt  quarantined  empty, it holds no text',
      'c.txt  being read',
    ]);
  });
});

test('showDrops() says why parts of a drop were not read, up to three', () => {
  const failures = [1, 2, 3, 4].map((at) => ({ title: `${at}.txt`, message: 'empty' }));
  const [, line] = showDrops([drop('a.zip', { outcome: 'stored', message: '5 articles read', failures })], 160).split('\n');
  expect(line).toContain('5 articles read; 1.txt: empty; 2.txt: empty; 3.txt: empty; and 1 more');
});

describe('showDeals()', () => {
  const TOLD = { between: ['a:A:provider', 'b:B:customer'], type: 'compute_contract', stage: 'announced' } as const;
  const asOf = '2026-11-24T08:00:00.000Z';

  test('puts the most important first, with both scores', () => {
    const small = makeDeal({ ...TOLD, between: ['a:A:provider', 'b:B:customer'], amount: { value: 2e7 } });
    const large = makeDeal({ ...TOLD, between: ['c:C:provider', 'd:D:customer'], amount: { value: 5e10 } });
    const lines = showDeals([small, large], { asOf, width: 80 }).split('\n');
    expect(lines[0]).toMatch(/^IMPORTANCE {2}CREDIBILITY {2}STAGE +DEAL +AMOUNT$/);
    const scores = lines.slice(1).flatMap((line) => Number(/^ *(\d+)/.exec(line)?.[1] ?? []));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(lines[1]).toMatch(/ 80 {2}announced {2}C, D: compute contract +USD 50B$/);
    expect(lines.filter(({ length }) => length > 80)).toEqual([]);
  });

  test('says where an amount is disputed', () => {
    const show = (status: 'single' | 'conflict') => showDeals([makeDeal({ ...TOLD, amount: { status } })], { asOf, width: 80 });
    expect(show('conflict')).toMatch(/USD 1B\n +disputed$/);
    expect(show('single')).not.toContain('disputed');
  });
});

test('describeFrozen() says which edition and since when', () => {
  const text = describeFrozen(JSON.stringify({ week: '2026-W48', asOf: '2026-11-24T10:20:31.000Z' }));
  expect(text).toContain('2026-W48 was frozen before, as of 2026-11-24 10:20 UTC');
});
