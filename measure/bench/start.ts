import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Bundle, buildLambdas } from '../../bin/build.ts';
import { ENV } from '../../lambdas/contract.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import type { HandlerName } from '../../lib/bundles.ts';
import type { Measurement, Row } from '../measurement.ts';

/** The middle of so many starts, each in a fresh process. */
const STARTS = 7;
/** Most that a function may load before it knows its work: Parse in all, Classify beside its client of AWS. */
const BUDGETS: readonly { readonly name: HandlerName; readonly size: 'startKB' | 'ownKB' }[] = [
  { name: 'parse', size: 'startKB' },
  { name: 'classify', size: 'ownKB' },
];
const BUDGET = { size: 400, importMs: 120 };

/** Sizes of the functions as bundled for deployment, and how long each takes until it could take an event. */
export const start: Measurement = {
  name: 'start',
  about: 'bundle size and time of import() of each handler, as deployed, in fresh processes',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'offtake-start-'));
    try {
      const bundles = await buildLambdas(folder);
      const rows: Row[] = [];
      for (const bundle of bundles) rows.push(toRow(bundle, await timeImport(join(folder, bundle.name, 'index.mjs'))));
      return [...rows, ...BUDGETS.flatMap((budget) => compare(rows, budget))];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

function toRow({ name, startBytes, clientBytes, totalBytes }: Bundle, importMs: number): Row {
  const kB = (bytes: number) => Math.round(bytes / 1000);
  const own = kB(startBytes - clientBytes);
  return { name, figures: { startKB: kB(startBytes), ownKB: own, totalKB: kB(totalBytes), importMs } };
}

function compare(rows: readonly Row[], { name, size }: (typeof BUDGETS)[number]): Row[] {
  const figures = rows.find((row) => row.name === name)?.figures;
  if (!figures) return [];
  const shares = { size: Number(figures[size]) / BUDGET.size, time: Number(figures.importMs) / BUDGET.importMs };
  return [{ name: `${name}, of its budget`, figures: shares }];
}

/** @returns the median in milliseconds */
async function timeImport(path: string): Promise<number> {
  const url = JSON.stringify(pathToFileURL(path).href);
  const program = `const start = performance.now(); await import(${url}); process.stdout.write(String(performance.now() - start)); process.exit(0);`;
  const times: number[] = [];
  for (let run = 0; run < STARTS; run += 1) times.push(await timeOnce(program));
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN);
}

async function timeOnce(program: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: createEnv(),
  });
  return Number(stdout);
}

/** Handlers read their settings at import; what they are called does not matter for its time. */
function createEnv(): NodeJS.ProcessEnv {
  const names = Object.fromEntries(Object.values(ENV).map((name) => [name, 'a-name']));
  return { ...process.env, ...names, [ENV.settings]: JSON.stringify(DEFAULT_SETTINGS), AWS_REGION: 'eu-west-1' };
}
