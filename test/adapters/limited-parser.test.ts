import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { LimitedParser } from '../../lambdas/adapters/limited-parser.ts';

const PROGRAM = new URL('./misbehaving-parser.ts', import.meta.url);
const parser = new LimitedParser<unknown>(PROGRAM, { stallMs: 1500, totalMs: 60_000, maxBytes: 250_000_000 });
afterAll(() => parser.close());

async function read(name: string, text = '', by = parser): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of by.parse(name, new TextEncoder().encode(text))) items.push(item);
    return { items };
  } catch (error) {
    return { items, error };
  }
}

describe('LimitedParser', () => {
  test('gives what the process finds, to the last character', async () => {
    expect(await read('echo', 'Grüße\n\n年')).toMatchObject({ items: [{ size: 12, text: 'Grüße\n\n年' }] });
    expect(await read('print')).toEqual({ items: ['a line\n of its own \u2028 and half a \ud83d pair'] });
    expect(await read('echo', 'x'.repeat(25_000_000))).toMatchObject({ items: [{ size: 25_000_000 }] });
  });

  test('keeps its process from file to file', async () => {
    const [first, second] = [await read('echo'), await read('echo')];
    expect(first).toEqual(second);
  });

  test.each([
    ['loop', 'timeout', ''],
    ['loop', 'timeout', 'late'],
    ['never', 'timeout', ''],
    ['native', /timeout|bomb/, ''],
    ['keys', /timeout|bomb/, ''],
    ['buffers', 'bomb', 'late'],
    ['exit', 'malformed', ''],
    ['recurse', 'malformed', 'late'],
  ])('survives a file that does "%s": %s, and reads on', async (name, reason, text) => {
    const start = performance.now();
    const ended = await read(name, text);
    const items = text === 'late' ? ['before'] : [];
    expect(ended).toEqual({ items, error: expect.objectContaining({ name: 'UnreadablePartError' }) });
    expect((ended.error as { reason: string }).reason).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect((await read('echo', 'well')).items).toMatchObject([{ text: 'well' }]);
  });

  test('hands on what the parser throws, by its name', async () => {
    expect((await read('mistake')).error).toMatchObject({ name: 'TypeError', message: 'It is not a function' });
    expect((await read('unreadable')).error).toMatchObject({
      name: 'UnreadableDropError',
      reason: 'encrypted',
      message: 'Cannot read drop "unreadable": encrypted, it is protected by a password (with a key)',
    });
  });

  test('ends a file that takes too long on the whole, however much it gives', async () => {
    const hasty = new LimitedParser<unknown>(PROGRAM, { totalMs: 1000 });
    let count = 0;
    const whole = async () => {
      for await (const _ of hasty.parse('many', Buffer.from('100000000'))) count += 1;
    };
    await expect(whole()).rejects.toMatchObject({ reason: 'timeout' });
    expect(count).toBeGreaterThan(10);
    await hasty.close();
  });

  test('waits for a slow reader instead of piling up what it found', async () => {
    const before = process.memoryUsage.rss();
    let count = 0;
    for await (const _ of parser.parse('many', Buffer.from('20000'))) {
      count += 1;
      if (count % 2000 === 0) await setTimeout(50);
    }
    expect(count).toBe(20_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  });

  test('ends a process whose file nobody wants to hear more of', async () => {
    for await (const item of parser.parse('many', Buffer.from('100000000'))) {
      expect(item).toMatchObject({ at: 0 });
      break;
    }
    expect((await read('echo', 'next')).items).toMatchObject([{ text: 'next' }]);
  });

  test('has a process ready when a file is too much for another', async () => {
    const first = (await read('echo')).items;
    const slow = read('loop');
    await slow;
    const start = performance.now();
    expect((await read('echo')).items).not.toEqual(first);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('gives no other file to a process that keeps what a file left in it', async () => {
    const [first] = (await read('hoard', 'a')).items as { pid: number }[];
    const [second] = (await read('hoard', 'a')).items as { pid: number }[];
    expect(second?.pid).not.toBe(first?.pid);
  });

  test('reads several files at once', async () => {
    const all = await Promise.all(['a', 'b', 'c'].map((text) => read('echo', text)));
    expect(all.map(({ items }) => items)).toMatchObject([[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]]);
  });

  test('gives the process nothing of the environment', async () => {
    expect(await read('environment')).toEqual({ items: [['TZ']] });
  });

  test('says why a process does not start', async () => {
    const broken = new LimitedParser<unknown>(new URL('./no-such-program.ts', import.meta.url));
    const { error } = await read('echo', '', broken);
    expect(String(error)).toContain('Cannot start the process that reads files: ');
    expect(String(error)).toContain('no-such-program');
  });
});
