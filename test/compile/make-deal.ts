import type { Deal, DealAmount, DealSource } from '../../lambdas/deal/deal.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { DealType, PartyRole } from '../../lambdas/deal/taxonomy.ts';

interface Told extends Partial<Omit<Deal, 'parties' | 'legs' | 'sources' | 'amount'>> {
  /** `id:Name:role`; the first two are giver and taker of the leg. */
  readonly between: readonly string[];
  readonly type: DealType;
  readonly stage: Stage;
  readonly amount?: Partial<DealAmount> | null;
  readonly legs?: Deal['legs'];
  readonly sources?: readonly Partial<DealSource>[];
}

/** A deal told in one line, for tests of what is made of deals. */
export function makeDeal({ between, type, amount, sources = [{}], legs, ...rest }: Told): Deal {
  const parties = between.map((party) => {
    const [id = '', name = '', role = ''] = party.split(':');
    return { id, name, role: role as PartyRole };
  });
  const key = parties
    .map(({ id }) => id)
    .sort()
    .join('+');
  const [from, to] = parties.map(({ id }) => id);
  return {
    key,
    ...{ merged: [], history: [], settled: [], corrections: [] },
    parties,
    affected: [],
    themes: [],
    legs: legs ?? [{ type, ...(from && { from }), ...(to && { to }), conditional: false }],
    amount: amount
      ? {
          value: 1e9,
          currency: 'USD',
          qualifier: 'exact',
          printed: 'as printed',
          status: 'single',
          zone: 'title',
          alternatives: [],
          ...amount,
        }
      : null,
    ...{ capacity: null, accelerators: null, term: null, stake: null, valuation: null },
    conflicts: [],
    evidence: [],
    credibility: 80,
    ...rest,
    sources: sources.map((source, at) => makeSource(key, at, source)),
  };
}

function makeSource(key: string, at: number, source: Partial<DealSource>): DealSource {
  return {
    articleId: `${key}-${at}`,
    index: 0,
    title: `What is told of ${key}`,
    publishedAt: '2026-11-24',
    arrivedAt: '2026-11-24T09:00:00.000Z',
    language: 'en',
    machineTranslated: false,
    rootSource: `root-of-${key}`,
    names: ['Data Centre Times'],
    reliability: 70,
    ...source,
  };
}
