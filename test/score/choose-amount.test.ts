import { describe, expect, test } from 'vitest';
import { chooseAmount } from '../../lambdas/score/choose-amount.ts';
import { usd } from './make-report.ts';
import { claim, money, reportOf, TRANSLATED } from './report-of.ts';

const kinds = (reports: Parameters<typeof chooseAmount>[0]) => chooseAmount(reports).conflicts.map(({ kind }) => kind);
const other = (rest: Parameters<typeof reportOf>[0]) => reportOf({ articleId: 'b2', rootSource: 'bloomberg', ...rest });

describe('chooseAmount()', () => {
  test('has none where no report gives one', () => {
    expect(chooseAmount([reportOf()])).toEqual({ amount: null, conflicts: [], settled: [], statements: [] });
  });

  test('prefers the original title to a translated one, and keeps the other figure in conflict', () => {
    const { amount, conflicts } = chooseAmount([TRANSLATED]);
    expect(amount).toMatchObject({ value: 1e10, zone: 'original_title', status: 'conflict' });
    expect(amount?.alternatives).toEqual([{ value: 1e9, currency: 'USD', zone: 'title', printed: '1 milliard de dollars' }]);
    expect(conflicts).toEqual([{ field: 'amount', kind: 'scale' }]);
  });

  test('never counts: a figure said in three places loses to one in a better zone', () => {
    const claims = [10, 20, 30].map((start) => money(1e9, {}, { zone: 'caption', start }));
    expect(chooseAmount([reportOf({ claims: [...claims, money(1e10)] })]).amount?.value).toBe(1e10);
  });

  test('takes no figure from a comment', () => {
    expect(chooseAmount([reportOf({ claims: [money(1e9, {}, { zone: 'comment' })] })]).amount).toBeNull();
  });

  test('lets a reliable original settle what only translations dispute', () => {
    const original = other({ claims: [money(1e10, { qualifier: 'at_least' })] });
    const { amount, conflicts } = chooseAmount([TRANSLATED, original]);
    expect(amount).toMatchObject({ value: 1e10, qualifier: 'at_least', status: 'agreed' });
    expect(amount?.alternatives.map(({ value }) => value)).toEqual([1e9]);
    expect(conflicts).toEqual([]);
  });

  test('is not settled by a source below the trade press', () => {
    expect(kinds([TRANSLATED, other({ claims: [money(1e10)], reliability: 55 })])).toEqual(['scale']);
  });

  test('agrees where two root sources say the same', () => {
    const reports = [reportOf({ claims: [money(1e10)] }), other({ claims: [money(1.005e10)] })];
    expect(chooseAmount(reports).amount?.status).toBe('agreed');
    expect(chooseAmount(reports.map((report) => ({ ...report, rootSource: 'reuters' }))).amount?.status).toBe('single');
  });

  test('takes parts that the body names for no contradiction', () => {
    const claims = [money(1e10, {}, { zone: 'title' }), money(3e9, {}, { zone: 'body', start: 90 })];
    expect(chooseAmount([reportOf({ claims })])).toMatchObject({
      amount: { status: 'single', alternatives: [] },
      conflicts: [],
    });
  });

  test('believes the text that qualifies what the title has no room to', () => {
    const claims = [money(1e10, {}, { zone: 'title' }), money(1e10, { qualifier: 'up_to' }, { start: 80 })];
    expect(chooseAmount([reportOf({ claims })]).amount).toMatchObject({ qualifier: 'up_to', zone: 'lead', status: 'conflict' });
    expect(chooseAmount([reportOf({ claims: [money(1e10, {}, { zone: 'title' })] })]).amount?.zone).toBe('title');
  });

  test.each([
    ['a ceiling', money(1e10, { qualifier: 'up_to' }, { start: 80 })],
    ['a floor', money(1e10, { qualifier: 'at_least' }, { start: 80 })],
    ['a range', money(8e9, { qualifier: 'range', low: 8e9, high: 1e10 }, { start: 80 })],
  ])('tells that a headline drops %s of its text', (_, bounded) => {
    const claims = [money(1e10, {}, { zone: 'title' }), bounded];
    expect(kinds([reportOf({ claims })])).toEqual(['qualifier']);
  });

  test('prefers the more reliable source, then the later day', () => {
    const weak = other({ claims: [money(4e9)], reliability: 55, publishedAt: '2025-12-09' });
    expect(chooseAmount([weak, reportOf({ claims: [money(9e9)] })]).amount?.value).toBe(9e9);
    const late = other({ claims: [money(4e9)], publishedAt: '2025-12-09' });
    expect(chooseAmount([reportOf({ claims: [money(9e9)] }), late]).amount?.value).toBe(4e9);
  });

  test.each([
    ['basis', money(3.8e10)],
    ['currency', money(1e10, { currency: 'GBP' })],
    ['qualifier', money(1.5e10, { qualifier: 'up_to' })],
    ['scale', money(1e9)],
  ])('calls a contradiction of another article %s', (kind, statement) => {
    expect(kinds([reportOf({ claims: [money(1e10)] }), other({ claims: [statement] })])).toEqual([kind]);
  });

  test('calls a valuation that another article gives for the amount a mistaken identity', () => {
    const reports = [reportOf({ claims: [money(1e10), claim('valuation', usd(5e11))] }), other({ claims: [money(5e11)] })];
    expect(kinds(reports)).toEqual(['identity']);
  });

  test('lists one alternative for each figure', () => {
    const third = reportOf({ articleId: 'c3', rootSource: 'ft', claims: [money(3.8e10, {}, { start: 50 })], reliability: 70 });
    const reports = [reportOf({ claims: [money(1e10)] }), other({ claims: [money(3.8e10)], reliability: 70 }), third];
    expect(chooseAmount(reports).amount?.alternatives).toHaveLength(1);
  });

  test('takes a later figure of the same root source for an update', () => {
    const update = reportOf({ articleId: 'b2', publishedAt: '2025-12-05', claims: [money(1.2e10)] });
    const { amount, conflicts } = chooseAmount([reportOf({ claims: [money(1e10)] }), update]);
    expect(amount).toMatchObject({ value: 1.2e10, status: 'single' });
    expect(conflicts).toEqual([]);
  });

  test('takes a later translation, or a weaker copy, for no update', () => {
    const first = reportOf({ claims: [money(1e10)] });
    const copy = { ...first, articleId: 'b2', publishedAt: '2025-12-05', claims: [money(1e9)] };
    expect(chooseAmount([first, { ...copy, machineTranslated: true }]).amount?.value).toBe(1e10);
    expect(chooseAmount([first, { ...copy, reliability: 35 }]).amount?.value).toBe(1e10);
  });

  test('lets reports without a known root source stand beside each other', () => {
    const reports = [reportOf({ claims: [money(1e10)] }), other({ claims: [money(2.5e10)], publishedAt: '2025-12-05' })];
    expect(kinds(reports.map((report) => ({ ...report, rootSource: 'unknown' })))).toEqual(['basis']);
  });
});
