import { describe, expect, test } from 'vitest';
import { type CompilePorts, compileEdition } from '../../lambdas/compile/compile-edition.ts';
import type { Edition } from '../../lambdas/deal/edition.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';
import type { KnownReports } from '../../lambdas/deal/publish-ports.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { makeReport } from '../score/make-report.ts';

/** Ports that remember, over these arrivals of reports of one deal; those `unread` have arrived and cannot be found yet. */
function remember(arrivals: readonly string[], stage: Stage = 'announced') {
  const frozen = new Map<string, Edition>();
  const seen = new Map<string, KnownReports>();
  const archived: Edition[] = [];
  const unread = new Set<string>();
  const reports = arrivals.map((arrivedAt) => makeReport(arrivedAt, { stage }, { arrivedAt }));
  const readable = () => reports.filter(({ arrivedAt }) => !unread.has(arrivedAt));
  const ports: CompilePorts = {
    deals: {
      findTraits: async () => [],
      reportedBetween: async (after, until) => {
        return readable().filter(({ arrivedAt }) => arrivedAt > after && arrivedAt <= until);
      },
      findReports: async () => ({ reports: readable(), token: undefined }),
    },
    ledger: { arrivedBetween: async () => [] },
    editions: {
      find: async (week) => frozen.get(week),
      findBefore: async (week) => {
        const last = [...frozen.keys()].filter((other) => other < week).sort();
        const [edition, known] = [frozen.get(last.at(-1) ?? ''), seen.get(last.at(-1) ?? '')];
        return edition && known && { edition, known };
      },
      freeze: async (edition, known) => {
        if (!frozen.has(edition.week)) frozen.set(edition.week, edition);
        seen.set(edition.week, known);
        return frozen.get(edition.week) ?? edition;
      },
    },
    archive: { putEdition: async (edition) => void archived.push(edition) },
    settings: DEFAULT_SETTINGS,
  };
  return { ports, frozen, archived, unread };
}

describe('compileEdition()', () => {
  test('freezes the edition of the week that the moment lies in', async () => {
    const { ports, frozen } = remember(['2026-11-20T07:00:00.000Z', '2026-11-24T09:00:00.000Z']);
    expect(await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports)).toEqual({ week: '2026-W48' });
    expect(frozen.get('2026-W48')?.origin.deals.reported).toBe(1);
  });

  test('freezes once: what comes later changes nothing, and the archive gets the frozen one again', async () => {
    const { ports, archived } = remember(['2026-11-24T09:00:00.000Z', '2026-11-28T09:00:00.000Z']);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports);
    await compileEdition({ asOf: '2026-11-29T07:00:00Z' }, ports);
    expect(archived).toHaveLength(2);
    expect(archived[1]).toBe(archived[0]);
  });

  test('begins where the edition before ended, so that no report falls between two', async () => {
    const { ports, frozen } = remember(['2026-11-27T07:00:00.001Z']);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports);
    await compileEdition({ asOf: '2026-12-04T07:00:00Z' }, ports);
    expect(frozen.get('2026-W48')?.origin.deals.reported).toBe(0);
    expect(frozen.get('2026-W49')).toMatchObject({ previousWeek: '2026-W48', origin: { deals: { reported: 1 } } });
  });

  test.each([
    ['a week before', '2026-11-24T09:00:00.000Z', 1],
    ['four weeks before', '2026-10-30T09:00:00.000Z', 1],
    ['longer ago than anything waits', '2026-10-20T09:00:00.000Z', 0],
  ])(
    'tells once, in the next edition, of what arrived %s and was read only after that edition was frozen',
    async (_, at, times) => {
      const { ports, frozen, unread } = remember([at]);
      unread.add(at);
      await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports);
      unread.clear();
      for (const day of ['2026-12-04', '2026-12-11']) await compileEdition({ asOf: `${day}T07:00:00Z` }, ports);
      const told = ['2026-W48', '2026-W49', '2026-W50'].map((week) => frozen.get(week)?.origin.deals.reported);
      expect(told).toEqual([0, times, 0]);
    },
  );

  test('knows the deal that a report read late is about: it is no first report', async () => {
    const [early, late] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'];
    const { ports, frozen, unread } = remember([early, late]);
    unread.add(late);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports);
    unread.clear();
    await compileEdition({ asOf: '2026-12-04T07:00:00Z' }, ports);
    expect(frozen.get('2026-W48')?.origin.deals).toMatchObject({ reported: 1, minor: 0 });
    expect(frozen.get('2026-W49')?.origin.deals).toMatchObject({ reported: 1, minor: 1 });
  });

  test('counts as stored what was the first to arrive, whatever the ledger counted when its turn came', async () => {
    const { ports, frozen } = remember(['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z', '2026-11-30T09:00:00.000Z']);
    const counted = { key: 'drops/a.txt', versionId: '1', sequencer: '1', size: 1 };
    const drop = (arrivedAt: string, counts: { stored?: number; merged?: number }): DropRecord => {
      const ended = {
        outcome: 'stored',
        counts: { stored: 0, merged: 0, setAside: 0, failed: 0, ...counts },
        failures: [],
      } as const;
      return { ...counted, arrivedAt, ended };
    };
    const drops = [
      drop('2026-11-24T09:00:00.000Z', { merged: 1 }),
      drop('2026-11-25T09:00:00.000Z', { merged: 1 }),
      drop('2026-11-30T09:00:00.000Z', { stored: 1 }),
    ];
    const arrivedBetween = async (after: string, until: string) =>
      drops.filter(({ arrivedAt }) => arrivedAt > after && arrivedAt <= until);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, { ...ports, ledger: { arrivedBetween } });
    await compileEdition({ asOf: '2026-12-04T07:00:00Z' }, { ...ports, ledger: { arrivedBetween } });
    const articles = ['2026-W48', '2026-W49'].map((week) => frozen.get(week)?.origin.articles);
    expect(articles).toMatchObject([
      { stored: 1, merged: 1 },
      { stored: 0, merged: 1 },
    ]);
  });

  test('does not see what arrived after its moment', async () => {
    const { ports, frozen } = remember(['2026-11-24T09:00:00.000Z', '2026-11-27T08:00:00.000Z']);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z' }, ports);
    const edition = frozen.get('2026-W48');
    const [deal] = [edition?.lead, ...(edition?.unconfirmed ?? [])];
    expect(deal?.sources).toHaveLength(1);
  });

  test('tells once that a rumour expired, a year after its last report', async () => {
    const { ports, frozen } = remember(['2025-11-25T09:00:00.000Z'], 'rumoured');
    for (const day of ['2026-11-20', '2026-11-27', '2026-12-04']) await compileEdition({ asOf: `${day}T07:00:00Z` }, ports);
    const moves = ['2026-W47', '2026-W48', '2026-W49'].map((week) => frozen.get(week)?.moves);
    expect(moves).toMatchObject([[], [{ stage: 'expired', changes: [{ kind: 'stage', from: 'rumoured', to: 'expired' }] }], []]);
    expect(frozen.get('2026-W48')?.origin.deals.reported).toBe(0);
  });

  test('speaks for the end of a week that is over', async () => {
    const { ports, frozen } = remember([]);
    await compileEdition({ asOf: '2026-11-27T07:00:00Z', week: '2025-W51' }, ports);
    expect(frozen.get('2025-W51')).toMatchObject({ since: '2025-12-14T23:59:59.999Z', asOf: '2025-12-21T23:59:59.999Z' });
  });

  test.each([
    [{ asOf: '2026-11-27T07:00:00Z', week: '2026-W49' }, 'it lies ahead'],
    [{ asOf: '2026-11-27T07:00:00Z', week: 'next' }, 'weeks are named as 2026-W48'],
    [{ asOf: 'soon' }, 'it is no date'],
  ])('refuses %j', async (due, why) => {
    await expect(compileEdition(due, remember([]).ports)).rejects.toThrow(why);
    await expect(compileEdition(due, remember([]).ports)).rejects.toBeInstanceOf(RangeError);
  });
});
