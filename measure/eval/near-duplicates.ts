import { join } from 'node:path';
import { compareSketches, readSketch } from '../../lambdas/deal/sketch.ts';
import { foldText } from '../../lambdas/parse/identity/fold-text.ts';
import { sketchText } from '../../lambdas/parse/identity/sketch-text.ts';
import type { Measurement } from '../measurement.ts';
import { readLines } from '../read-lines.ts';

const SHINGLE = 5;
/** As much in common makes near duplicates. */
const ALIKE = 0.6;

interface Pair {
  readonly a: { readonly body: string };
  readonly b: { readonly body: string };
}

interface Compared {
  readonly exact: number;
  readonly estimate: number;
}

/** How well sketches estimate what two texts have in common. */
export const nearDuplicates: Measurement = {
  name: 'near-duplicates',
  about: 'what pairs of newswire texts have in common, estimated from their sketches, beside the exact share of shingles',
  async run(data) {
    const pairs = await readLines<Pair>(join(data, 'near-duplicates', 'pairs.jsonl'));
    const compared = pairs.flatMap(({ a, b }) => compare(a.body, b.body));
    const error = compared.reduce((sum, { exact, estimate }) => sum + Math.abs(exact - estimate), 0) / compared.length;
    const found = compared.filter(({ estimate }) => estimate >= ALIKE);
    const alike = compared.filter(({ exact }) => exact >= ALIKE);
    const right = found.filter(({ exact }) => exact >= ALIKE).length;
    const figures = { pairs: compared.length, meanError: error, precision: right / found.length, recall: right / alike.length };
    return [{ name: 'newswire', figures }];
  },
};

function compare(a: string, b: string): Compared[] {
  const [one, other] = [sketchText(a), sketchText(b)];
  if (one === undefined || other === undefined) return [];
  return [{ exact: measureJaccard(a, b), estimate: compareSketches(readSketch(one), readSketch(other)) }];
}

function measureJaccard(a: string, b: string): number {
  const [one, other] = [listShingles(a), listShingles(b)];
  return one.intersection(other).size / one.union(other).size;
}

function listShingles(text: string): Set<string> {
  const folded = foldText(text);
  return new Set(Array.from({ length: folded.length - SHINGLE + 1 }, (_, at) => folded.slice(at, at + SHINGLE)));
}
