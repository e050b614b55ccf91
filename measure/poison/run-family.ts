import type { DeployedParse, Depth, Ending } from './deployed-parse.ts';
import type { Family, PoisonDrop } from './family.ts';
import { listSamples } from './good-drops.ts';
import { GoodRate } from './good-rate.ts';
import { createRandom } from './random.ts';

export const MOST_MS = 5000;
const MOST_AGAIN = 2;
/** A drop of tens of thousands of articles is no poison by itself: so many milliseconds it has for each. */
export const MOST_MS_EACH = 0.5;
export const MOST_BYTES = 512_000_000;

/** A drop that was not survived as it should be. */
export interface Fault {
  readonly at: number;
  readonly file: string;
  readonly what: string;
}

export interface FamilyResult {
  readonly family: string;
  readonly cases: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly depths: ReadonlyMap<Depth, number>;
  readonly slowest: { readonly at: number; readonly ms: number };
  readonly largest: { readonly at: number; readonly bytes: number };
  readonly rate: GoodRate;
  readonly faults: readonly Fault[];
}

interface RunOptions {
  readonly parse: DeployedParse;
  readonly seed: number;
  readonly say: (state: string) => void;
}

/** Drops each of a family, good drops after them. */
export async function runFamily(family: Family, { parse, seed, say }: RunOptions): Promise<FamilyResult> {
  const rate = new GoodRate(parse, listSamples());
  const outcomes = new Map<string, number>();
  const depths = new Map<Depth, number>();
  const faults: Fault[] = [];
  let slowest = { at: 0, ms: 0 };
  let largest = { at: 0, bytes: 0 };
  for (let at = 0; at < family.count; at += 1) {
    say(`${at} of ${family.count}`);
    const drop = await makeCase(family, { seed, at });
    const ending = await dropPatiently(parse, drop);
    count(outcomes, ending.outcome);
    count(depths, ending.depth);
    if (ending.ms > slowest.ms) slowest = { at, ms: ending.ms };
    if (ending.memory > largest.bytes) largest = { at, bytes: ending.memory };
    const what = findFault(ending);
    if (what !== undefined) faults.push({ at, file: drop.name.slice(0, 30), what });
    await rate.measure(at, family.count);
  }
  return { family: family.name, cases: family.count, outcomes, depths, slowest, largest, rate, faults };
}

/** What takes too long is tried again, and its least time counts: whatever else the machine does only adds. */
async function dropPatiently(parse: DeployedParse, drop: PoisonDrop): Promise<Ending> {
  let best = await parse.drop(drop);
  for (let again = 0; best.ms > MOST_MS && again < MOST_AGAIN; again += 1) {
    const ending = await parse.drop(drop);
    if (ending.ms < best.ms) best = { ...ending, memory: Math.max(ending.memory, best.memory) };
  }
  return best;
}

/** Drop number `at` of a family: the same for the same seed, whatever else is run. */
export async function makeCase(family: Family, { seed, at }: { seed: number; at: number }): Promise<PoisonDrop> {
  return family.make(at, createRandom(seed * 1_000_003 + at));
}

function findFault({ isTyped, isCrash, outcome, message, articles, ms, memory }: Ending): string | undefined {
  if (!isTyped) return `no typed outcome: ${outcome}: ${message}`;
  if (isCrash) return `ended the process: ${message}`;
  if (ms > Math.max(MOST_MS, MOST_MS_EACH * articles)) return `took ${(ms / 1000).toFixed(1)} s: ${message ?? outcome}`;
  if (memory > MOST_BYTES) return `took ${Math.round(memory / 1e6)} MB: ${message ?? outcome}`;
  return undefined;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
