import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import { groupReports } from '../../lambdas/score/group-reports.ts';
import { money, reportOf, typed } from './report-of.ts';

const told = (reports: readonly SourcedReport[]) =>
  groupReports(reports).map(({ key, reports: group }) => [key, group.map(({ articleId }) => articleId).join(' ')]);

const equity = reportOf({ articleId: 'equity', claims: [typed('equity_investment'), money(1e10)] });
const compute = reportOf({
  articleId: 'compute',
  publishedAt: '2025-12-03',
  claims: [typed('compute_contract'), money(3.8e10)],
});

describe('groupReports()', () => {
  test('has nothing for no reports', () => {
    expect(groupReports([])).toEqual([]);
  });

  test('keeps reports of the same parties together, in order of time', () => {
    const earlier = reportOf({ articleId: 'z', publishedAt: '2025-11-01' });
    expect(told([reportOf(), earlier])).toEqual([['amazon+openai', 'z a1']]);
  });

  test('keeps the first arrival of a report that came twice', () => {
    const again = { ...equity, arrivedAt: '2025-12-01T00:00:00.000Z' };
    const [group] = groupReports([equity, again, equity]);
    expect(group?.reports.map(({ arrivedAt }) => arrivedAt)).toEqual(['2025-12-01T00:00:00.000Z']);
  });

  test('keeps both deals of one article', () => {
    expect(told([reportOf(), reportOf({ index: 1 })])).toEqual([['amazon+openai', 'a1 a1']]);
  });

  test('begins a new deal after a silence of more than a year, and tells the old one by its month', () => {
    const later = reportOf({ articleId: 'later', publishedAt: '2026-12-02' });
    expect(told([later, reportOf()])).toEqual([
      ['amazon+openai@2025-12', 'a1'],
      ['amazon+openai', 'later'],
    ]);
  });

  test('bridges a silence that a report falls into', () => {
    const later = reportOf({ articleId: 'later', publishedAt: '2026-12-02' });
    const between = reportOf({ articleId: 'between', publishedAt: '2026-06-01' });
    expect(told([later, reportOf(), between])).toEqual([['amazon+openai', 'a1 between later']]);
  });

  test('tells a contract from an investment by their amounts', () => {
    expect(told([compute, equity])).toEqual([
      ['amazon+openai', 'equity'],
      ['amazon+openai@compute', 'compute'],
    ]);
  });

  test('joins what has no amount, or no type that says more, to the deal nearest in time', () => {
    const site = reportOf({ articleId: 'site', publishedAt: '2025-12-04', claims: [typed('data_centre_build')] });
    const vague = reportOf({ articleId: 'vague', publishedAt: '2025-11-30', claims: [typed('partnership')] });
    const untyped = reportOf({ articleId: 'untyped', publishedAt: '2025-12-09' });
    expect(told([compute, equity, site, vague, untyped])).toEqual([
      ['amazon+openai', 'vague equity'],
      ['amazon+openai@compute', 'compute site untyped'],
    ]);
  });

  test('does not take a slip of scale for another deal', () => {
    const slip = reportOf({ articleId: 'slip', claims: [typed('compute_contract'), money(1e9)] });
    expect(told([equity, slip])).toEqual([['amazon+openai', 'equity slip']]);
  });

  test('names month and family of an old deal that differs in both', () => {
    const late = reportOf({ articleId: 'late', publishedAt: '2027-02-01' });
    expect(told([equity, late, compute])).toEqual([
      ['amazon+openai@2025-12', 'equity'],
      ['amazon+openai@2025-12/compute', 'compute'],
      ['amazon+openai', 'late'],
    ]);
  });
});
