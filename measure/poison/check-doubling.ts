import { showProgress } from '../../bin/terminal/show-progress.ts';
import { DeployedParse } from './deployed-parse.ts';
import { DOUBLING_INPUTS } from './doubling-inputs.ts';
import type { PoisonDrop } from './family.ts';

const LARGEST = 10_000_000;
const STEPS = 7;
const MOST_FACTOR = 2.5;
/** What takes less is noise and start. */
const LEAST_MS = 30;
/** A factor that is too large is looked at again before it counts. */
const LOOKS = [2, 4, 8];
/** Longer than what is deployed, so that growth is seen and not cut. */
const STALL_MS = 60_000;

interface Measured {
  readonly size: number;
  readonly make: () => PoisonDrop;
  ms: number;
  outcome: string;
}

/** Doubles the size of hostile files, and prints for each kind what that does to the time at most. @returns whether none is too much */
export async function checkDoubling(): Promise<boolean> {
  const parse = await DeployedParse.build({ stallMs: STALL_MS });
  let isFine = true;
  console.log(`doubling the size, up to ${LARGEST / 1e6} MB, multiplies the time by`);
  for (const [name, make] of Object.entries(DOUBLING_INPUTS)) {
    const { factor, line } = await showProgress(name, (say) => measureGrowth(parse, { make, say }));
    console.log(`  ${name.padEnd(24)} ${line}${factor > MOST_FACTOR ? '  FAILED' : ''}`);
    isFine &&= factor <= MOST_FACTOR;
  }
  await parse.close();
  return isFine;
}

async function measureGrowth(
  parse: DeployedParse,
  { make, say }: { make: (size: number) => PoisonDrop; say: (state: string) => void },
): Promise<{ factor: number; line: string }> {
  const sizes = Array.from({ length: STEPS }, (_, at) => LARGEST / 2 ** (STEPS - 1 - at));
  const measured = sizes.map((size): Measured => ({ size, make: () => make(size), ms: Number.POSITIVE_INFINITY, outcome: '' }));
  for (const one of measured) {
    say(`${one.size} bytes`);
    await look(parse, one, 2);
  }
  let worst = findWorst(measured);
  for (const looks of LOOKS) {
    if (worst.factor <= MOST_FACTOR) break;
    await look(parse, worst.small, looks);
    await look(parse, worst.large, looks);
    worst = findWorst(measured);
  }
  const times = measured.map(({ ms }) => Math.round(ms)).join(' ');
  const { outcome = '' } = measured.at(-1) ?? {};
  return { factor: worst.factor, line: `${worst.factor.toFixed(2)}  (${times} ms; ${outcome})` };
}

/** The least of several, as whatever else the machine does only adds. */
async function look(parse: DeployedParse, one: Measured, times: number): Promise<void> {
  const drop = one.make();
  for (let time = 0; time < times; time += 1) {
    const { ms, outcome } = await parse.drop(drop);
    one.ms = Math.min(one.ms, ms);
    one.outcome = outcome;
  }
}

function findWorst(measured: readonly Measured[]): { factor: number; small: Measured; large: Measured } {
  const pairs = measured.flatMap((large, at) => {
    const small = measured[at - 1];
    return small === undefined ? [] : [{ factor: small.ms < LEAST_MS ? 0 : large.ms / small.ms, small, large }];
  });
  const [first, ...rest] = pairs;
  if (first === undefined) throw new RangeError('Cannot compare the times of fewer than two sizes');
  return rest.reduce((worst, pair) => (pair.factor > worst.factor ? pair : worst), first);
}
