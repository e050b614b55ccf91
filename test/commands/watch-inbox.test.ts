import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchInbox } from '../../bin/watch-inbox.ts';

function watchFolder(files: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'offtake-inbox-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
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

test('watchInbox() takes a file when it has stopped growing, and no unfinished download', async () => {
  const { dir, taken } = watchFolder();
  await setTimeout(300);
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

test('watchInbox() takes no half of a file whose write had begun before', async () => {
  const { dir, taken } = watchFolder({ 'slow.txt': 'one ', 'old.txt': 'x' });
  for (const line of ['two ', 'three']) {
    await setTimeout(400);
    appendFileSync(join(dir, 'slow.txt'), line);
  }
  await vi.waitFor(() => expect(taken.toSorted()).toEqual(['old.txt: x', 'slow.txt: one two three']), { timeout: 8000 });
  await setTimeout(2500);
  expect(taken).toHaveLength(2);
});

test('watchInbox() takes a changed file again', async () => {
  const { dir, taken } = watchFolder({ 'a.txt': 'one' });
  await vi.waitFor(() => expect(taken).toEqual(['a.txt: one']), { timeout: 8000 });
  writeFileSync(join(dir, 'a.txt'), 'two');
  await vi.waitFor(() => expect(taken).toEqual(['a.txt: one', 'a.txt: two']), { timeout: 8000 });
});
