import { describe, expect, test } from 'vitest';
import { findMeasures } from '../../lambdas/classify/find-measures.ts';
import { EN } from '../../lambdas/classify/languages/en.ts';
import { FR } from '../../lambdas/classify/languages/fr.ts';

const read = (text: string, lexicon = EN) =>
  findMeasures(text, lexicon).map(({ field, measure }) => [field, measure.value, measure.qualifier]);

describe('findMeasures()', () => {
  test.each([
    ['a 168 MW campus', 'capacity', 168, 'exact'],
    ['up to 1.2 gigawatts', 'capacity', 1200, 'up_to'],
    ['a 500-megawatt data center', 'capacity', 500, 'exact'],
    ['more than 100,000 GPUs', 'accelerators', 100_000, 'more_than'],
    ['18,000 Nvidia GB300 chips', 'accelerators', 18_000, 'exact'],
    ['1 million chips', 'accelerators', 1_000_000, 'exact'],
    ['a 15-year lease', 'term', 180, 'exact'],
    ['a contract over seven years', 'term', 84, 'exact'],
    ['a 25% stake in the company', 'stake', 25, 'exact'],
  ] as const)('reads "%s"', (text, field, value, qualifier) => {
    expect(read(text)).toEqual([[field, value, qualifier]]);
  });

  test.each([
    ['jusqu’à 1,4 GW', 'capacity', 1400, 'up_to'],
    ['4 000 GPU', 'accelerators', 4000, 'exact'],
    ['un contrat de sept ans', 'term', 84, 'exact'],
    ['une participation de 10 %', 'stake', 10, 'exact'],
  ] as const)('reads French "%s"', (text, field, value, qualifier) => {
    expect(read(text, FR)).toEqual([[field, value, qualifier]]);
  });

  test.each([
    'shares fell 8%',
    'a company of 25 years',
    '4 GPUs in one server',
    '$650 million of accelerators',
    'EUR 650 million of GPUs',
    'the 1990s',
    'in 2026',
  ])('finds nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
