import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { money, party, reportOf, staged, TRANSLATED, typed } from './report-of.ts';

/** A correction of the deal that the translated page tells of. */
function correct(claim: SourcedReport['claims'][number], arrivedAt = '2026-01-05T09:00:00.000Z'): SourcedReport {
  const { publishedAt: _, ...report } = reportOf({ articleId: `correction-${claim.field}`, title: 'The filing says so' });
  const quote = `${claim.field}=as given`;
  return {
    ...report,
    ...{ arrivedAt, reliability: 100, rootSource: 'correction', sources: [] },
    corrects: [{ articleId: 'fr', index: 0 }],
    claims: [{ ...claim, zone: 'correction', start: 0, end: quote.length, quote }],
  };
}

describe('a correction', () => {
  test('outweighs every article, settles the dispute, and leaves the claims that lost', () => {
    const [deal] = mergeDeals([TRANSLATED, correct(money(1.2e10, { printed: '$12 billion' }))]);
    expect(deal?.amount).toMatchObject({ value: 1.2e10, status: 'agreed', zone: 'correction' });
    expect(deal?.amount?.alternatives.map(({ value }) => value)).toEqual([1e10, 1e9]);
    expect(deal?.conflicts).toEqual([]);
    expect(deal?.settled.map(({ why, dropped }) => [why, dropped])).toEqual([
      ['corrected', '$10 Milliard'],
      ['corrected', '1 milliard de dollars'],
    ]);
    expect(deal?.corrections).toEqual([
      { field: 'amount', value: 'as given', because: 'The filing says so', madeAt: '2026-01-05T09:00:00.000Z' },
    ]);
  });

  test('is no source of the deal, and no confirmation of it', () => {
    const [deal] = mergeDeals([TRANSLATED, correct(staged('signed'))]);
    expect(deal?.sources.map(({ articleId }) => articleId)).toEqual(['fr']);
  });

  test('moves the stage back too, and later news moves it on', () => {
    const signed = reportOf({
      articleId: 'wire',
      publishedAt: '2026-01-02',
      claims: [typed('equity_investment'), staged('signed')],
    });
    const back = correct(staged('in_talks'));
    expect(mergeDeals([TRANSLATED, signed, back])[0]?.stage).toBe('in_talks');
    const closed = reportOf({
      articleId: 'later',
      publishedAt: '2026-02-01',
      claims: [typed('equity_investment'), staged('closed')],
    });
    const [deal] = mergeDeals([closed, back, signed, TRANSLATED]);
    expect(deal?.history.map(({ from, to, date }) => [from, to, date])).toEqual([
      [undefined, 'signed', '2026-01-02'],
      ['signed', 'in_talks', '2026-01-05'],
      ['in_talks', 'closed', '2026-02-01'],
    ]);
  });

  test('gives the main leg and the role of a party', () => {
    const [deal] = mergeDeals([TRANSLATED, correct(typed('compute_contract')), correct(party('amazon', 'provider'))]);
    expect(deal?.legs[0]?.type).toBe('compute_contract');
    expect(deal?.parties.find(({ id }) => id === 'amazon')?.role).toBe('provider');
  });

  test('of a report that is gone corrects nothing', () => {
    const lost = { ...correct(staged('signed')), corrects: [{ articleId: 'gone', index: 0 }] };
    expect(mergeDeals([TRANSLATED, lost])).toEqual(mergeDeals([TRANSLATED]));
    expect(mergeDeals([lost])).toEqual([]);
  });

  test('stays with its deal when the key changes, and the later of two holds', () => {
    const before = reportOf({ articleId: 'old', publishedAt: '2024-01-02', claims: [typed('equity_investment'), money(1e9)] });
    const [first, second] = [correct(money(2e10)), correct(money(3e10), '2026-01-06T09:00:00.000Z')];
    const deals = mergeDeals([
      TRANSLATED,
      before,
      { ...first, articleId: 'correction-1' },
      { ...second, articleId: 'correction-2' },
    ]);
    expect(deals.map(({ amount }) => amount?.value)).toEqual([1e9, 3e10]);
  });
});
