import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FunctionPool } from '../../../local/workers/function-pool.ts';
import { makeFolder } from '../tiny-app.ts';

interface PoolOptions {
  readonly timeoutMs?: number;
  readonly memoryMb?: number;
  readonly maxWorkers?: number;
}

function makePool(code: string, { timeoutMs = 5000, memoryMb = 64, maxWorkers = 2 }: PoolOptions = {}) {
  const dir = makeFolder();
  mkdirSync(join(dir, 'code'));
  const module = join(dir, 'code', 'index.mjs');
  writeFileSync(module, code);
  const settings = { module, entry: 'handler', name: 'f', arn: 'arn:f', memoryMb, timeoutMs, environment: {} };
  const pool = new FunctionPool(settings, { environment: { GREETING: 'hi' }, logDir: dir, maxWorkers, idleMs: 10_000 });
  onTestFinished(() => pool.close());
  return { pool, dir };
}

/** How an invocation failed: the name, and the cause as Lambda words it. */
async function failureOf(invocation: Promise<string>): Promise<unknown> {
  const error = await invocation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? { name: error.name, cause: JSON.parse(error.message) } : error;
}

describe('FunctionPool.invoke()', () => {
  test('gives event, context and environment to the function, and its result back', async () => {
    const { pool } = makePool(`export const handler = async (event, context) => ({
      event, greeting: process.env.GREETING, name: context.functionName, left: context.getRemainingTimeInMillis() > 1000 });`);
    expect(JSON.parse(await pool.invoke('{"a":1}'))).toEqual({ event: { a: 1 }, greeting: 'hi', name: 'f', left: true });
  });

  test('gives null for a function that returns nothing', async () => {
    expect(await makePool('export const handler = () => {};').pool.invoke('{}')).toBe('null');
  });

  test('loads a function once and calls it again', async () => {
    const { pool } = makePool('let calls = 0; export const handler = () => ++calls;');
    expect([await pool.invoke('{}'), await pool.invoke('{}'), await pool.invoke('{}')]).toEqual(['1', '2', '3']);
  });

  test('runs no more at once than it has workers', async () => {
    // One number for each worker, as every worker loads the module anew.
    const code = `const id = Math.random();
      export const handler = () => new Promise((resolve) => setTimeout(resolve, 20, id));`;
    const { pool } = makePool(code, { maxWorkers: 2 });
    const ids = await Promise.all(Array.from({ length: 6 }, () => pool.invoke('{}')));
    expect(new Set(ids).size).toBe(2);
  });

  test('names an error as the function does, and tells message and trace', async () => {
    const { pool } = makePool(`class UnreadableDropError extends Error { name = 'UnreadableDropError'; }
      export const handler = () => { throw new UnreadableDropError('Cannot read drop "a": empty'); };`);
    expect(await failureOf(pool.invoke('{}'))).toEqual({
      name: 'UnreadableDropError',
      cause: {
        errorType: 'UnreadableDropError',
        errorMessage: 'Cannot read drop "a": empty',
        trace: expect.arrayContaining([expect.stringContaining('index.mjs')]),
      },
    });
  });

  test('ends a function that computes beyond its timeout, and calls a fresh one next', async () => {
    const { pool } = makePool('export const handler = ({ loop }) => { while (loop); return "fine"; };', {
      timeoutMs: 200,
      maxWorkers: 1,
    });
    const [late, next] = [failureOf(pool.invoke('{"loop":true}')), pool.invoke('{}')];
    expect(await late).toMatchObject({ name: 'Sandbox.Timedout', cause: { errorMessage: 'Task timed out after 0.20 seconds' } });
    expect(await next).toBe('"fine"');
  });

  test('ends a function that wants more memory than it has', async () => {
    const { pool } = makePool('export const handler = () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); };');
    expect(await failureOf(pool.invoke('{}'))).toMatchObject({
      name: 'Runtime.ExitError',
      cause: { errorMessage: 'Runtime exited with error: signal: killed' },
    });
  });

  test('tells of a function that ends its process', async () => {
    const { pool } = makePool('export const handler = ({ end }) => { if (end) process.exit(3); return 1; };');
    expect(await failureOf(pool.invoke('{"end":true}'))).toMatchObject({
      name: 'Runtime.ExitError',
      cause: { errorMessage: 'Runtime exited with error: exit status 3' },
    });
    expect(await pool.invoke('{}')).toBe('1');
  });

  test('tells of a rejection that nobody handles', async () => {
    const { pool } = makePool(`export const handler = ({ bad }) => bad
      ? new Promise(() => { Promise.reject(new Error('lost')); }) : 1;`);
    expect(await failureOf(pool.invoke('{"bad":true}'))).toMatchObject({
      name: 'Runtime.UnhandledPromiseRejection',
      cause: { errorMessage: 'lost' },
    });
    expect(await pool.invoke('{}')).toBe('1');
  });

  test('tells of a module that does not load, each time', async () => {
    const { pool } = makePool('throw new TypeError("no settings");');
    const failure = { name: 'TypeError', cause: { errorMessage: 'no settings' } };
    expect([await failureOf(pool.invoke('{}')), await failureOf(pool.invoke('{}'))]).toMatchObject([failure, failure]);
  });

  test('tells of a module without a handler', async () => {
    expect(await failureOf(makePool('export const other = 1;').pool.invoke('{}'))).toMatchObject({
      name: 'Runtime.HandlerNotFound',
    });
  });

  test('keeps what is printed, on either stream, in the log', async () => {
    const { pool, dir } = makePool('export const handler = () => { console.log("out"); console.error("err"); };');
    await pool.invoke('{}');
    await pool.close();
    expect(readFileSync(join(dir, 'f.log'), 'utf8').trim().split('\n').toSorted()).toEqual(['err', 'out']);
  });
});
