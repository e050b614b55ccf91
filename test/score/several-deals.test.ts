import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { groupReports } from '../../lambdas/score/group-reports.ts';
import { megawatts, money, party, reportOf, staged, typed } from './report-of.ts';

const told = (reports: readonly SourcedReport[]) =>
  groupReports(reports).map(({ key, reports: group }) => [key, group.map(({ articleId }) => articleId).join(' ')]);

/** A compute contract that is signed; the first claim is its type. */
const contract = (articleId: string, publishedAt: string, ...claims: SourcedReport['claims']) =>
  reportOf({ articleId, publishedAt, claims: [typed('compute_contract'), staged('signed'), ...claims] });

describe('several deals of one pair', () => {
  const first = contract('first', '2025-03-10', money(1.19e10));
  const second = contract('second', '2025-05-15', money(4e9));
  const third = contract('third', '2025-09-25', money(6.5e9));

  test('are parted where another figure comes long after one was made known', () => {
    expect(told([third, first, second])).toEqual([
      ['amazon+openai', 'first'],
      ['amazon+openai@compute-2025-05-15', 'second'],
      ['amazon+openai@compute-2025-09-25', 'third'],
    ]);
  });

  test('take a late report to the deal whose figure it gives, and one without a figure to the latest', () => {
    const late = contract('late', '2025-10-20', money(4e9, { qualifier: 'about' }));
    const vague = contract('vague', '2025-10-21');
    expect(told([vague, late, third, first, second])).toEqual([
      ['amazon+openai', 'first'],
      ['amazon+openai@compute-2025-05-15', 'second late'],
      ['amazon+openai@compute-2025-09-25', 'third vague'],
    ]);
  });

  test('are parted by their capacity where no amount is given', () => {
    const [small, large] = [contract('small', '2025-03-10', megawatts(100)), contract('large', '2025-06-10', megawatts(450))];
    expect(told([large, small]).map(([, articles]) => articles)).toEqual(['small', 'large']);
  });

  test('are one while a deal is only talked of, or when the other figure comes within three weeks', () => {
    const talk = reportOf({
      articleId: 'talk',
      publishedAt: '2025-01-10',
      claims: [typed('compute_contract'), staged('in_talks'), money(3e10)],
    });
    const soon = contract('soon', '2025-03-30', money(2e10));
    expect(told([soon, talk, first])).toEqual([['amazon+openai', 'talk first soon']]);
  });
});

describe('one deal told by different parties', () => {
  const round = (articleId: string, partiesKey: string, publishedAt: string, ...claims: SourcedReport['claims']) =>
    reportOf({ articleId, partiesKey, publishedAt, claims: [typed('equity_investment'), staged('announced'), ...claims] });
  const alone = round('alone', 'openai', '2025-11-01', party('openai', 'investee'), money(4e10));
  const led = round(
    'led',
    'openai+softbank',
    '2025-11-03',
    party('softbank', 'investor'),
    party('openai', 'investee'),
    money(4e10),
  );
  const other = round('other', 'mgx+openai', '2025-11-03', party('mgx', 'investor'), party('openai', 'investee'), money(4e10));

  test('is joined by its amount and who is given it; the keys of the others point to the first', () => {
    const groups = groupReports([other, led, alone]);
    expect(groups).toMatchObject([{ key: 'openai', merged: ['mgx+openai', 'openai+softbank'] }]);
    expect(groups[0]?.reports.map(({ articleId }) => articleId)).toEqual(['alone', 'led', 'other']);
  });

  test('is joined without an amount where two principal parties are named by both within two weeks', () => {
    const pair = round('pair', 'openai+softbank', '2025-11-03', party('softbank', 'investor'), party('openai', 'investee'));
    const three = ['mgx', 'softbank', 'openai'].map((id) => party(id, id === 'openai' ? 'investee' : 'investor'));
    const wide = (day: string) => round('wide', 'mgx+openai', day, ...three);
    expect(told([pair, wide('2025-11-10')])).toEqual([['openai+softbank', 'pair wide']]);
    expect(told([pair, wide('2025-11-25')])).toHaveLength(2);
  });

  test('is not joined by an amount alone, to another type, or long after', () => {
    const buyer = (id: string) =>
      reportOf({
        articleId: id,
        partiesKey: `microsoft+${id}`,
        claims: [typed('compute_contract'), party('microsoft', 'customer'), party(id, 'provider'), money(1e10)],
      });
    expect(told([buyer('nscale'), buyer('iren')])).toHaveLength(2);
    const loan = { ...led, articleId: 'loan', claims: [typed('debt_financing'), ...led.claims.slice(1)] };
    expect(told([alone, loan])).toHaveLength(2);
    expect(told([alone, { ...led, publishedAt: '2026-03-10' }])).toHaveLength(2);
  });
});
