import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoRun, type DemoState, readState, runDemo } from './run-demo.ts';

const SAMPLES = readdirSync(new URL('../../samples/', import.meta.url)).filter((name) => name !== 'README.md');
const dir = mkdtempSync(join(tmpdir(), 'offtake-demo-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The moments at which the engine is killed, as shares of an undisturbed run for which the app was synthesized before. */
const MOMENTS = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.9, 0.97];

/** A state folder in which nothing has happened, but the app is synthesized. */
function copyAssembly(from: string, name: string): string {
  const state = join(dir, name);
  cpSync(join(from, 'assembly'), join(state, 'assembly'), { recursive: true });
  return state;
}

describe('the demo, from the samples to a mail', () => {
  const state = join(dir, 'whole');
  let run: DemoRun;
  let whole: DemoState;
  let undisturbedMs: number;
  beforeAll(async () => {
    run = await runDemo(state);
    whole = await readState(state);
    undisturbedMs = (await runDemo(copyAssembly(state, 'undisturbed'))).ms;
  }, 120_000);

  test('ends well, and shows every drop, the deals and where the mail lies', () => {
    expect(run.code, run.output).toBe(0);
    for (const name of SAMPLES) expect(run.output).toContain(name);
    expect(run.output).toMatch(/Mail +\S+\.eml/);
    expect(run.output).toMatch(/Page +\S+index\.html/);
  });

  test('gives every drop exactly one outcome, and fails in no execution', () => {
    expect(Object.keys(whole.outcomes)).toHaveLength(SAMPLES.length);
    expect(Object.values(whole.outcomes).every((outcomes) => outcomes.length === 1)).toBe(true);
    expect(whole.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
  });

  test('quarantines the damaged and the empty file, and knows the copy', () => {
    expect(whole.outcomes).toMatchObject({
      'drops/damaged-page.html': ['quarantined'],
      'drops/empty.txt': ['quarantined'],
      'drops/mistral-coreweave-contract.txt': ['stored'],
    });
    const copies = ['drops/oracle-digital-realty-lease_again.txt', 'drops/oracle-digital-realty-lease.txt'];
    expect(copies.flatMap((key) => whole.outcomes[key] ?? []).sort()).toEqual(['duplicate', 'stored']);
  });

  test('sends one mail to the one reader', () => {
    expect(whole.mails.map(({ to }) => to)).toEqual([['reader@example.com']]);
  });

  test('run again, drops and sends nothing twice', async () => {
    const again = await runDemo(state);
    expect(again.code, again.output).toBe(0);
    const after = await readState(state);
    expect(after.outcomes).toEqual(whole.outcomes);
    expect(after.keys).toEqual(whole.keys);
    expect(after.mails).toEqual(whole.mails);
  }, 120_000);

  test.each(MOMENTS)(
    'killed at %f of its time and started again, ends with the same, nothing twice',
    async (moment) => {
      const broken = copyAssembly(state, `killed-${moment}`);
      await runDemo(broken, { killAfterMs: moment * undisturbedMs });
      const second = await runDemo(broken);
      expect(second.code, second.output).toBe(0);
      const after = await readState(broken);
      expect(Object.keys(after.outcomes).sort()).toEqual(Object.keys(whole.outcomes).sort());
      expect(Object.values(after.outcomes).every((outcomes) => outcomes.length === 1 && outcomes[0] !== 'none')).toBe(true);
      expect(after.keys).toEqual(whole.keys);
      expect(after.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
      expect(after.mails.length).toBeLessThanOrEqual(1);
      rmSync(broken, { recursive: true });
    },
    120_000,
  );
});
