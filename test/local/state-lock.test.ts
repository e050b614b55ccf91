import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockState } from '../../local/state-lock.ts';
import { makeFolder } from './tiny-app.ts';

describe('lockState()', () => {
  test('names the process that has the folder, until it gives it free', () => {
    const dir = makeFolder();
    const unlock = lockState(dir);
    expect(() => lockState(dir)).toThrow(`Cannot use "${dir}": an engine runs in it, process ${process.pid}`);
    unlock();
    expect(existsSync(join(dir, 'engine.lock'))).toBe(false);
    lockState(dir)();
  });

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1 })],
    ['another process that got the number since', JSON.stringify({ pid: process.pid, started: '1' })],
    ['a file that was cut off', '{"pid":'],
  ])('takes over from %s', (_, content) => {
    const dir = makeFolder();
    writeFileSync(join(dir, 'engine.lock'), content);
    const unlock = lockState(dir);
    expect(JSON.parse(readFileSync(join(dir, 'engine.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
  });
});
