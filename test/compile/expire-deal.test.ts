import { describe, expect, test } from 'vitest';
import { expireDeal } from '../../lambdas/compile/expire-deal.ts';
import type { DealSource } from '../../lambdas/deal/deal.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import { makeDeal } from './make-deal.ts';

const LAST = '2025-11-24';
const A_YEAR_LATER = '2026-11-24T00:00:00.000Z';

function deal(stage: Stage, ...sources: readonly Partial<DealSource>[]) {
  return makeDeal({ between: ['a:A:investor', 'b:B:investee'], type: 'equity_investment', stage, sources });
}

describe('expireDeal()', () => {
  test.each(['rumoured', 'in_talks'] as const)('calls %s expired 365 days after its last report, and not before', (stage) => {
    const talk = deal(stage, { publishedAt: '2025-01-01' }, { publishedAt: LAST });
    expect(expireDeal(talk, A_YEAR_LATER).stage).toBe('expired');
    expect(expireDeal(talk, '2026-11-23T23:59:59.999Z')).toBe(talk);
  });

  test('counts an undated article from its arrival', () => {
    const [source] = deal('rumoured', { arrivedAt: `${LAST}T09:00:00.000Z` }).sources;
    const { publishedAt: _, ...undated } = source ?? {};
    const talk = { ...deal('rumoured'), sources: [undated as DealSource] };
    expect(expireDeal(talk, A_YEAR_LATER).stage).toBe('expired');
  });

  test.each(['letter_of_intent', 'announced', 'denied'] as const)('never lets %s expire', (stage) => {
    const said = deal(stage, { publishedAt: '2020-01-01' });
    expect(expireDeal(said, A_YEAR_LATER)).toBe(said);
  });
});
