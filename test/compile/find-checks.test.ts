import { describe, expect, test } from 'vitest';
import { findChecks } from '../../lambdas/compile/find-checks.ts';
import { makeDeal } from './make-deal.ts';

const BASE = { between: ['a:A:provider', 'b:B:customer'], type: 'power_supply', stage: 'announced' } as const;
const claim = (quote: string, zone: 'title' | 'body') => ({
  ...{ field: 'capacity', quote, zone, start: 0, end: quote.length, modality: 'asserted', articleId: 'x' },
});

describe('findChecks()', () => {
  test('finds nothing to check where nothing is in conflict', () => {
    expect(findChecks(makeDeal(BASE))).toEqual([]);
  });

  test('lists the figures in conflict once each, and where they stand', () => {
    const deal = makeDeal({
      ...BASE,
      conflicts: [{ field: 'capacity', kind: 'scale' }],
      evidence: [claim('300 MW', 'title'), claim('3 GW', 'body'), claim('300 MW', 'body')] as never,
    });
    expect(findChecks(deal)).toMatchObject([
      { kinds: ['scale'], values: [{ printed: '300 MW' }, { printed: '3 GW', zone: 'body' }] },
    ]);
  });
});
