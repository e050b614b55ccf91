import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchInbox } from '../../bin/watch-inbox.ts';

function watchFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'offtake-inbox-'));
  const taken: string[] = [];
  const failed: string[] = [];
  const take = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
    if (name === 'refused.txt') throw new Error('refused');
    taken.push(`${name}: ${Buffer.from(bytes)}`);
  };
  const watcher = watchInbox(dir, { take, onFailed: (path) => failed.push(path) });
  onTestFinished(async () => {
    await watcher.close();
    rmSync(dir, { recursive: true });
  });
  return { dir, taken, failed };
}

test('watchInbox() takes a file once, when it has stopped growing, and no unfinished download', async () => {
  const { dir, taken } = watchFolder();
  mkdirSync(join(dir, 'week'));
  writeFileSync(join(dir, 'page.html.part'), 'half');
  writeFileSync(join(dir, '.hidden'), 'x');
  for (const line of ['one ', 'two ', 'three']) {
    appendFileSync(join(dir, 'week', 'slow.txt'), line);
    await setTimeout(400);
  }
  await vi.waitFor(() => expect(taken).toEqual(['week/slow.txt: one two three']), { timeout: 8000 });
  await setTimeout(1500);
  expect(taken).toHaveLength(1);
});

test('watchInbox() goes on after a file that cannot be taken', async () => {
  const { dir, taken, failed } = watchFolder();
  writeFileSync(join(dir, 'refused.txt'), 'x');
  await vi.waitFor(() => expect(failed).toEqual([join(dir, 'refused.txt')]), { timeout: 8000 });
  writeFileSync(join(dir, 'good.txt'), 'y');
  await vi.waitFor(() => expect(taken).toEqual(['good.txt: y']), { timeout: 8000 });
});
