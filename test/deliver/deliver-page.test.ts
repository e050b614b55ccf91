import { describe, expect, test } from 'vitest';
import type { Sending } from '../../lambdas/deal/publish-ports.ts';
import { type DeliverPorts, deliverPage } from '../../lambdas/deliver/deliver-page.ts';
import { MemoryReaders } from './memory-readers.ts';

const WEEK = { week: '2026-W48' };
const SENT: Sending = { result: 'sent', messageId: 'm' };
const fault = (result: 'rejected' | 'throttled' | 'refused' | 'unknown'): Sending => ({ result, reason: 'as told' });

interface Played {
  readonly readers?: MemoryReaders;
  /** What SES answers to the first calls; after them it takes everything. */
  readonly answers?: readonly Sending[];
  readonly sendPerSecond?: number;
}

function play({ readers = new MemoryReaders(3), answers = [], sendPerSecond = 2 }: Played = {}) {
  const sent: string[] = [];
  const pauses: number[] = [];
  const languages: string[] = [];
  let call = 0;
  const ports: DeliverPorts = {
    readers,
    deliveries: readers,
    archive: {
      findMail: async ({ language }) => {
        languages.push(language);
        return language === 'en' ? { subject: 'S', html: '<!--reader-->', text: 'T' } : undefined;
      },
    },
    mailer: {
      send: async (_, { address }) => {
        const answer = answers[call++] ?? SENT;
        if (answer.result === 'sent') sent.push(address.slice(0, 4));
        return answer;
      },
    },
    pause: async (ms) => void pauses.push(ms),
    settings: { languages: ['en'], sendPerSecond },
  };
  return { ports, sent, pauses, languages, readers, calls: () => call };
}

describe('deliverPage()', () => {
  test('sends to every reader at the pace that SES takes', async () => {
    const { ports, sent, pauses, readers } = play();
    expect(await deliverPage(WEEK, ports)).toMatchObject({ page: { ...WEEK, done: true }, sent: 3 });
    expect(sent).toEqual(['0000', '0001', '0002']);
    expect(pauses).toEqual([500, 500]);
    expect([...readers.states.values()]).toEqual(['sent', 'sent', 'sent']);
  });

  test('goes page by page and misses nobody', async () => {
    const { ports, sent } = play({ readers: new MemoryReaders(60), sendPerSecond: 0.1 });
    let turn: Parameters<typeof deliverPage>[0] = WEEK;
    const sizes: number[] = [];
    for (let isDone = false; !isDone; ) {
      const { page, sent: count } = await deliverPage(turn, ports);
      sizes.push(count);
      turn = page;
      isDone = page.done;
    }
    expect(sizes).toEqual([24, 24, 12]);
    expect(new Set(sent).size).toBe(60);
  });

  test('sends nothing twice when a page runs again', async () => {
    const { ports, sent, pauses } = play();
    await deliverPage(WEEK, ports);
    expect(await deliverPage(WEEK, ports)).toMatchObject({ sent: 0, skipped: 3 });
    expect(sent).toHaveLength(3);
    expect(pauses).toHaveLength(2);
  });

  test('does not try again a claim that nobody can say anything of', async () => {
    const { ports, sent, readers } = play();
    readers.states.set('0001', 'claimed').set('0002', 'uncertain');
    await deliverPage(WEEK, ports);
    expect(sent).toEqual(['0000']);
  });

  test('marks a mail that SES rejects as failed, and goes on', async () => {
    const { ports, sent, readers } = play({ answers: [fault('rejected')] });
    expect(await deliverPage(WEEK, ports)).toMatchObject({ sent: 2, failed: 1 });
    expect(readers.states.get('0000')).toBe('failed');
    expect(sent).toEqual(['0001', '0002']);
  });

  test('leaves a mail that SES may have taken claimed, and goes on', async () => {
    const { ports, readers } = play({ answers: [fault('unknown')] });
    expect(await deliverPage(WEEK, ports)).toMatchObject({ sent: 2, uncertain: 1 });
    expect(readers.states.get('0000')).toBe('claimed');
  });

  test('waits when SES is throttling, and tries that mail again', async () => {
    const { ports, pauses, sent } = play({ answers: [fault('throttled'), fault('throttled')] });
    expect(await deliverPage(WEEK, ports)).toMatchObject({ sent: 3 });
    expect(pauses.slice(0, 2)).toEqual([2000, 4000]);
    expect(sent).toEqual(['0000', '0001', '0002']);
  });

  test('does not try again once a throttled mail may have been taken', async () => {
    const { ports, calls } = play({ readers: new MemoryReaders(1), answers: [fault('throttled'), fault('unknown')] });
    expect(await deliverPage(WEEK, ports)).toMatchObject({ uncertain: 1 });
    expect(calls()).toBe(2);
  });

  test.each(['refused', 'throttled'] as const)(
    'gives the page up where SES takes nothing (%s); the next run goes on',
    async (result) => {
      const answers = [SENT, ...Array.from({ length: result === 'throttled' ? 5 : 1 }, () => fault(result))];
      const { ports, sent, readers } = play({ answers });
      await expect(deliverPage(WEEK, ports)).rejects.toThrow(
        'Cannot deliver edition "2026-W48": SES takes no mail at present (as told)',
      );
      expect(readers.states.get('0001')).toBe('released');
      expect(await deliverPage(WEEK, ports)).toMatchObject({ sent: 2, skipped: 1 });
      expect(sent).toEqual(['0000', '0001', '0002']);
    },
  );

  test('sends in the first language where the edition is not in that of the reader, and fetches a mail once', async () => {
    const { ports, languages } = play({ readers: new MemoryReaders(3, 'vi') });
    await deliverPage(WEEK, ports);
    expect(languages).toEqual(['en']);
  });

  test('claims nothing where the edition is not rendered', async () => {
    const { ports, readers } = play();
    const bare = { ...ports, archive: { findMail: async () => undefined } };
    await expect(deliverPage(WEEK, bare)).rejects.toThrow('Cannot deliver edition "2026-W48": it is not rendered in "en"');
    expect(readers.states.size).toBe(0);
  });
});
