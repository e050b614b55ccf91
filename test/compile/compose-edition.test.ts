import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lambdas/compile/compose-edition.ts';
import { isUnconfirmed } from '../../lambdas/deal/stage.ts';
import { makeDeal } from './make-deal.ts';
import { DEALS, EDITION, makeDrop, makeInput, PREVIOUS_DEALS } from './make-edition.ts';

const between = ['a:A:investor', 'b:B:investee'];
const big = { value: 5e10 };
const rumour = makeDeal({ between, type: 'equity_investment', stage: 'rumoured', amount: big, credibility: 25 });

describe('composeEdition()', () => {
  test('leads with a confirmed deal even where a rumour is more important', () => {
    const small = makeDeal({
      between: ['c:C:investor', 'd:D:investee'],
      type: 'equity_investment',
      stage: 'announced',
      amount: {},
    });
    const edition = composeEdition(makeInput({ deals: [rumour, small] }));
    expect(edition.lead?.key).toBe('c+d');
    expect(edition.unconfirmed.map(({ key }) => key)).toEqual(['a+b']);
  });

  test('leads with a rumour where there is nothing else', () =>
    expect(composeEdition(makeInput({ deals: [rumour] })).lead?.stage).toBe('rumoured'));

  test('never leads with what was called off', () => {
    const denied = makeDeal({ between, type: 'equity_investment', stage: 'denied', amount: big });
    const edition = composeEdition(makeInput({ deals: [denied] }));
    expect(edition.lead).toBeUndefined();
    expect(edition.ended).toHaveLength(1);
  });

  test('keeps talks and rumours, and what weak sources claim, out of the announced', () => {
    const claimed = makeDeal({ between, type: 'acquisition', stage: 'signed', amount: big, credibility: 35 });
    const edition = composeEdition(makeInput({ deals: [...DEALS, claimed] }));
    expect(edition.announced.filter(({ stage, credibility }) => isUnconfirmed(stage) || credibility < 50)).toEqual([]);
    expect([edition.lead, ...edition.unconfirmed].map((deal) => deal?.key)).toContain('a+b');
  });

  test('tells only of deals with an article that the edition before had not seen', () => {
    const told = { between, type: 'acquisition', stage: 'signed', amount: big } as const;
    const [known, late] = [{ articleId: 'known' }, { articleId: 'late', arrivedAt: '2026-11-19T07:00:00.000Z' }];
    const previousDeals = [makeDeal({ ...told, sources: [known] })];
    const reported = [[known], [known, late]].map((sources) => {
      return composeEdition(makeInput({ deals: [makeDeal({ ...told, sources })], previousDeals })).origin.deals.reported;
    });
    expect(reported).toEqual([0, 1]);
  });

  test('says what changed, and lists moves of deals it knew', () => {
    const talks = EDITION.unconfirmed.find(({ key }) => key === 'blackstone+nscale');
    expect(talks?.changes.map(({ kind }) => kind)).toEqual(['stage', 'amount', 'source']);
    expect(EDITION.moves.map(({ key }) => key)).toEqual(['blackstone+nscale', 'digital-realty+oracle']);
  });

  test('knows a deal again by its articles, whatever its key became', () => {
    const renamed = makeDeal({
      between,
      key: 'a+b@2025-01',
      type: 'acquisition',
      stage: 'closed',
      amount: big,
      sources: [{ articleId: 'first' }, { articleId: 'second' }],
    });
    const before = makeDeal({ between, type: 'acquisition', stage: 'signed', amount: big, sources: [{ articleId: 'first' }] });
    const edition = composeEdition(makeInput({ deals: [renamed], previousDeals: [before] }));
    expect(edition.moves).toHaveLength(1);
  });

  test('lists conflicts with every value and the zone it stands in', () => {
    expect(EDITION.checks).toMatchObject([
      {
        key: 'samsung+tenstorrent',
        field: 'amount',
        kinds: ['scale'],
        values: [
          { money: { value: 5e9 }, zone: 'original_title' },
          { money: { value: 5e8 }, zone: 'title' },
        ],
      },
    ]);
  });

  test('marks what a party finances and supplies', () => {
    expect(EDITION.ties.filter(({ isLoop }) => isLoop).map(({ type }) => type)).toEqual(['equity_investment', 'chip_supply']);
    expect(EDITION.unconfirmed.filter(({ hasLoop }) => hasLoop).map(({ key }) => key)).toEqual(['samsung+tenstorrent']);
  });

  test('tells that talk has expired without printing it as news', () => {
    const sources = [{ articleId: 'old', arrivedAt: '2025-11-25T09:00:00.000Z' }];
    const told = { between, type: 'equity_investment', amount: big, sources } as const;
    const deals = [makeDeal({ ...told, stage: 'expired' })];
    const edition = composeEdition(makeInput({ deals, previousDeals: [makeDeal({ ...told, stage: 'rumoured' })] }));
    expect(edition.moves.map(({ stage }) => stage)).toEqual(['expired']);
    expect(edition.ended).toEqual([]);
    expect(composeEdition(makeInput({ deals, previousDeals: deals })).moves).toEqual([]);
  });

  test('fits into one item, however much sources write', () => {
    const long = '語'.repeat(50_000);
    const many = <T>(item: T) => Array.from({ length: 40 }, () => item);
    const deals = Array.from({ length: 30 }, (_, at) => {
      const sources = many({ url: `https://h.example/${long}`, title: long, names: many(long), rootSource: 'unknown' });
      const alternatives = many({ value: 1, currency: 'USD', zone: 'title', printed: long } as const);
      const amount = { ...big, status: 'conflict', alternatives } as const;
      const deal = makeDeal({
        between: [`a${at}:A:investor`, `b${at}:B:investee`],
        type: 'acquisition',
        stage: 'signed',
        amount,
        sources,
      });
      const named = many({ ...deal.parties[0], id: `p${at}`, name: long, role: 'partner' } as const);
      return { ...deal, parties: [...deal.parties, ...named], conflicts: [{ field: 'amount', kind: 'scale' } as const] };
    });
    const previousDeals = deals.map((deal) => ({
      ...deal,
      stage: 'announced' as const,
      parties: [],
      sources: deal.sources.slice(1),
    }));
    const edition = composeEdition(makeInput({ deals, previousDeals }));
    expect(edition.checks).toHaveLength(12);
    expect(Buffer.byteLength(JSON.stringify(edition))).toBeLessThan(400_000);
  });

  test('does not sum rumoured with announced dollars', () => {
    expect(EDITION.numbers.announced).toMatchObject({ deals: 5, summed: 3, converted: 1, bounded: { deals: 1 } });
    expect(EDITION.numbers.unconfirmed).toMatchObject({ deals: 2, usd: 3.5e9, disputed: 1 });
  });

  test('accounts for every drop and article', () => {
    const { drops, articles } = EDITION.origin;
    expect(drops).toEqual({ stored: 2, duplicate: 1, superseded: 0, quarantined: 1, removed: 0, pending: 0 });
    expect(articles).toEqual({ stored: 10, merged: 3, setAside: 3, failed: 1 });
  });

  test('is empty but for its origin in a quiet week', () => {
    const edition = composeEdition(makeInput({ drops: [makeDrop('stored', { setAside: 2 })] }));
    const { lead, announced, unconfirmed, ended, moves, ties, checks } = edition;
    expect(lead).toBeUndefined();
    expect([announced, unconfirmed, ended, moves, ties, checks].flat()).toEqual([]);
    expect(edition.origin.articles.setAside).toBe(2);
  });

  test('is the same, byte for byte, whatever the order of what it is made from', () => {
    const input = makeInput({ deals: DEALS, previousDeals: PREVIOUS_DEALS, drops: [makeDrop('stored'), makeDrop('removed')] });
    const expected = JSON.stringify(composeEdition(input));
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(shuffled(input.deals), shuffled(input.previousDeals), shuffled(input.drops), (deals, previousDeals, drops) => {
        expect(JSON.stringify(composeEdition({ ...input, deals, previousDeals, drops }))).toBe(expected);
      }),
    );
  });
});
