import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RELIABILITY } from '../../lambdas/classify/outlets.ts';
import { STAGES, type Stage } from '../../lambdas/deal/stage.ts';
import { ZONES, type Zone } from '../../lambdas/deal/taxonomy.ts';
import { scoreCredibility, zoneConfidence } from '../../lambdas/score/credibility.ts';
import { materiality } from '../../lambdas/score/materiality.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';

const text = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');

/** The rows of the table with these two headings. */
function readTable(first: string, second: string): [string, number][] {
  const [, rows = ''] = text.split(`| ${first} | ${second} |\n|---|---|\n`);
  const lines = rows.split('\n').slice(
    0,
    rows.split('\n').findIndex((line) => !line.startsWith('|')),
  );
  return lines.map((line) => line.split('|')).map(([, name = '', value = '']) => [name.trim(), Number(value)]);
}

/** `$10B`, `5000 MW`, `10000 accelerators` */
function readSize(printed: string) {
  const [, dollars, scale] = /^\$(\d+)(M|B)$/.exec(printed) ?? [];
  if (dollars) return { usd: Number(dollars) * (scale === 'B' ? 1e9 : 1e6) };
  const [figure, unit] = printed.split(' ');
  return unit === 'MW' ? { mw: Number(figure) } : { accelerators: Number(figure) };
}

describe('docs/scoring.md', () => {
  test('has the weights of importance that are the default', () => {
    expect(Object.fromEntries(readTable('part', 'weight'))).toEqual(DEFAULT_SETTINGS.importance);
  });

  test('has points of materiality that the code gives', () => {
    const table = readTable('size', 'points');
    expect(table.length).toBe(10);
    expect(table.map(([size]) => [size, Math.round(materiality(readSize(size)))])).toEqual(table);
  });

  test('has the reliability of every kind of source', () => {
    expect(Object.fromEntries(readTable('source', 'reliability'))).toEqual(RELIABILITY);
  });

  test('has the certainty of every stage', () => {
    const best = { reliability: 100, confidence: 1, hasScaleConflict: false };
    const table = readTable('stage', 'certainty');
    expect(table.map(([stage]) => stage)).toEqual(STAGES);
    expect(table.map(([stage]) => [stage, scoreCredibility({ ...best, stage: stage as Stage })])).toEqual(table);
  });

  test('has the confidence of every zone', () => {
    const TRANSLATED = ', machine-translated';
    const table = readTable('zone', 'confidence');
    const zoneOf = (name: string) => name.replace(TRANSLATED, '') as Zone;
    expect(new Set(table.map(([name]) => zoneOf(name)))).toEqual(new Set(ZONES));
    expect(table.map(([name]) => [name, zoneConfidence(zoneOf(name), name.endsWith(TRANSLATED))])).toEqual(table);
  });
});
