import { describe, expect, test } from 'vitest';
import { findChanges } from '../../lambdas/compile/find-changes.ts';
import { makeDeal } from './make-deal.ts';

const BASE = { between: ['a:A:investor', 'b:B:investee'], type: 'equity_investment', stage: 'rumoured', amount: {} } as const;
const deal = makeDeal(BASE);

describe('findChanges()', () => {
  test('calls a deal that nobody had reported a first report', () =>
    expect(findChanges(deal, undefined)).toEqual([{ kind: 'first_report' }]));

  test('finds nothing where the same is told again by the same source', () => {
    const told = makeDeal({ ...BASE, sources: [{}, { articleId: 'again', rootSource: 'root-of-a+b' }] });
    expect(findChanges(told, deal)).toEqual([]);
  });

  test('names the stage before and after', () =>
    expect(findChanges(makeDeal({ ...BASE, stage: 'signed' }), deal)).toEqual([
      { kind: 'stage', from: 'rumoured', to: 'signed' },
    ]));

  test.each([
    ['another value', { value: 2e9 }],
    ['another currency', { currency: 'EUR' }],
    ['another qualifier', { qualifier: 'up_to' }],
  ] as const)('takes %s for another amount', (_, amount) => {
    const [change] = findChanges(makeDeal({ ...BASE, amount }), deal);
    expect(change).toMatchObject({ kind: 'amount', from: { value: 1e9, currency: 'USD' }, to: amount });
  });

  test('tells of an amount that was not known before', () =>
    expect(findChanges(deal, makeDeal({ ...BASE, amount: null }))).toMatchObject([
      { kind: 'amount', from: null, to: { value: 1e9 } },
    ]));

  describe('of an amount in dispute', () => {
    const rival = { value: 1e9, currency: 'USD', zone: 'title', printed: '1 milliard' } as const;
    const disputed = makeDeal({ ...BASE, amount: { value: 1e10, status: 'conflict', alternatives: [rival] } });
    // The figure that lost stays as an alternative of what is agreed.
    const agreed = makeDeal({ ...BASE, amount: { value: 1e10, status: 'agreed', alternatives: [rival] } });
    const figure = { value: 1e9, currency: 'USD' };

    test('tells that it was settled, even at the figure that was printed before', () =>
      expect(findChanges(agreed, disputed)).toMatchObject([
        { kind: 'amount', from: { value: 1e10 }, to: { value: 1e10 }, dispute: { before: [figure], now: [] } },
      ]));

    test('tells that it began, with the figure against it', () =>
      expect(findChanges(disputed, agreed)).toMatchObject([{ kind: 'amount', dispute: { before: [], now: [figure] } }]));

    test('finds no news where it goes on about the same figure', () => expect(findChanges(disputed, disputed)).toEqual([]));

    test('knows of none where both agreed', () => {
      const [change] = findChanges(makeDeal({ ...BASE, amount: { value: 2e10 } }), agreed);
      expect(change).not.toHaveProperty('dispute');
    });
  });

  test('tells of another capacity, and of one that was not known before', () => {
    const mw = (value: number) => ({ value, unit: 'MW', qualifier: 'exact', printed: `${value} MW` }) as const;
    const [more, first] = [makeDeal({ ...BASE, capacity: mw(500) }), makeDeal({ ...BASE, capacity: mw(300) })];
    expect(findChanges(more, first)).toMatchObject([{ kind: 'capacity', from: { value: 300 }, to: { value: 500 } }]);
    expect(findChanges(first, deal)).toMatchObject([{ kind: 'capacity', from: null, to: { value: 300 } }]);
  });

  test('names who joined, and who reports it now too', () => {
    const told = makeDeal({
      ...BASE,
      key: 'a+b',
      between: [...BASE.between, 'c:C:investor'],
      sources: [{ rootSource: 'root-of-a+b' }, { rootSource: 'wire', names: ['The Wire', 'Somebody'] }],
    });
    expect(findChanges(told, deal)).toEqual([
      { kind: 'party', names: ['C'] },
      { kind: 'source', names: ['The Wire'] },
    ]);
  });
});
