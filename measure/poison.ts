import { parseArgs } from 'node:util';
import { showProgress } from '../bin/terminal/show-progress.ts';
import { checkDoubling } from './poison/check-doubling.ts';
import { DeployedParse } from './poison/deployed-parse.ts';
import type { Family } from './poison/family.ts';
import { listSamples } from './poison/good-drops.ts';
import { compareRates, GoodRate } from './poison/good-rate.ts';
import { listFamilies } from './poison/list-families.ts';
import { type FamilyResult, MOST_BYTES, MOST_MS, MOST_MS_EACH, makeCase, runFamily } from './poison/run-family.ts';

const HELP = `Usage: npm run poison -- [--seed N] [--family NAME]... [--mutants N] [--case N]

Feeds hostile drops, and good ones changed by chance, through Parse as it is
deployed, and prints for each family: cases, outcomes, how deep they got
(refused at the door, by a reader, or read into articles), the slowest and the
largest, and the rate of good drops after them beside their usual one. Times
are of the clock, or of the processor where that is less, on a busy machine.
Then hostile files are doubled in size up to 10 MB, and the time is compared.

Options:
  --seed N       the chance that mutants are made with; by default another each time
  --family NAME  only this family, or "doubling"; may be given again
  --mutants N    so many mutants (10000)
  --case N       only this case of the family, with its message

Exit codes: 0 all survived, 1 a drop took more than ${MOST_MS / 1000} s (or ${MOST_MS_EACH} ms an
article, of thousands) or ${MOST_BYTES / 1e6} MB, ended the process, had no typed outcome,
or slowed good drops or itself too much; 2 called wrongly.`;

const LEAST_RATE = 0.9;
const DOUBLING = 'doubling';
const WARM_ROUNDS = 5;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    seed: { type: 'string' },
    family: { type: 'string', multiple: true },
    mutants: { type: 'string', default: '10000' },
    case: { type: 'string' },
  },
});
const numbers = [values.seed, values.mutants, values.case].filter((value) => value !== undefined);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const all = listFamilies({ mutants: Number(values.mutants) });
const unknown = values.family?.find((name) => name !== DOUBLING && !all.some((family) => family.name === name));
const isAsked = (name: string) => values.family === undefined || values.family.includes(name);

if (values.help) console.log(HELP);
else if (unknown !== undefined || numbers.some((value) => !/^\d{1,9}$/.test(value))) {
  console.error(
    `Cannot run poison: ${unknown === undefined ? 'a number is none' : `there is no family "${unknown}"`}\n\n${HELP}`,
  );
  process.exitCode = 2;
} else await run(all.filter(({ name }) => isAsked(name)));

async function run(families: readonly Family[]): Promise<void> {
  console.log(`seed ${seed}`);
  const parse = await DeployedParse.build();
  if (values.case !== undefined) {
    for (const family of families) console.log(await parse.drop(await makeCase(family, { seed, at: Number(values.case) })));
    await parse.close();
    return;
  }
  await new GoodRate(parse, listSamples()).warm(WARM_ROUNDS);
  const results: FamilyResult[] = [];
  for (const family of families) {
    const result = await showProgress(family.name, (say) => runFamily(family, { parse, seed, say }));
    console.log(printResult(result));
    for (const { at, file, what } of result.faults) console.log(`    FAILED ${at} ${JSON.stringify(file)}: ${what}`);
    results.push(result);
  }
  await parse.close();
  const count = results.reduce((sum, { cases }) => sum + cases, 0);
  const rate = compareRates(results.map(({ rate }) => rate));
  if (count > 0)
    console.log(`${count} drops of ${results.length} families; good drops at ${rate.toFixed(3)} of their usual rate`);
  const isDoubled = !isAsked(DOUBLING) || (await checkDoubling());
  const faults = results.reduce((sum, result) => sum + result.faults.length, 0);
  if (faults > 0 || rate < LEAST_RATE || !isDoubled) process.exitCode = 1;
}

function printResult({ family, cases, outcomes, depths, slowest, largest, rate, faults }: FamilyResult): string {
  const list = (counts: ReadonlyMap<string, number>) => [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  const worst = `slowest ${Math.round(slowest.ms)} ms (${slowest.at}), largest ${Math.round(largest.bytes / 1e6)} MB (${largest.at}), good ${compareRates([rate]).toFixed(2)}`;
  return `${family.padEnd(16)} ${String(cases).padStart(5)}  ${worst}${faults.length > 0 ? `, FAILED ${faults.length}` : ''}\n    outcomes: ${list(outcomes)}\n    depth:    ${list(depths)}`;
}
