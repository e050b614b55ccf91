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
/** Most that Parse may load before it knows its drop. */
const PARSE_BUDGET = { startKB: 400, importMs: 120 };

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
      const parse = rows.find(({ name }) => name === ('parse' satisfies HandlerName));
      return [...rows, { name: 'parse, of its budget', figures: compare(parse) }];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

function toRow({ name, startBytes, totalBytes }: Bundle, importMs: number): Row {
  return { name, figures: { startKB: Math.round(startBytes / 1000), totalKB: Math.round(totalBytes / 1000), importMs } };
}

function compare(parse: Row | undefined): Row['figures'] {
  const share = (figure: keyof typeof PARSE_BUDGET) => Number(parse?.figures[figure]) / PARSE_BUDGET[figure];
  return { size: share('startKB'), time: share('importMs') };
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
