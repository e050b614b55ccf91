import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainRelevance } from '../../bin/explain/explain-relevance.ts';
import { explainScores } from '../../bin/explain/explain-scores.ts';
import { scoreRelevance } from '../../lambdas/classify/score-relevance.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { money, TRANSLATED, typed } from '../score/report-of.ts';

describe('explainScores()', () => {
  const [, importance, credibility] = explainScores(TRANSLATED, DEFAULT_SETTINGS.importance);

  test('shows credibility as the least of three', () => {
    expect(credibility?.value).toBe('25');
    expect(credibility?.parts.map(({ name, points, decides }) => [name, points, decides])).toEqual([
      ['source reliability', '35', false],
      ['stage certainty', '25', true],
      ['extraction confidence', '50', false],
    ]);
    expect(credibility?.parts[2]?.why).toBe(
      '100 × 1, the confidence of the zone that the amount stands in, halved by the conflict of scale',
    );
  });

  test('shows importance as a sum that comes out', () => {
    expect(importance?.value).toBe('66');
    expect(importance?.parts[0]).toEqual({
      name: 'materiality',
      points: '0.35 × 45 = 15.75',
      why: '$1,000M, the lower of the figures in conflict',
    });
    const sum = importance?.parts.reduce((total, { points }) => total + Number(points.split('= ')[1]), 0);
    expect(Math.round(sum ?? 0)).toBe(66);
  });
});

describe('explainRelevance()', () => {
  const passage = { zone: 'title', assets: [], mentions: [] };
  const mention = (id: string, kind?: string) => ({ organisation: { id, name: id }, kind });

  /** A report as `scoreRelevance` scores it when it has these parts. */
  function score(has: Record<'leg' | 'parties' | 'asset' | 'quantity', boolean>) {
    const mentions = has.parties ? [mention('amazon'), mention('mgx')] : [];
    const claims = [...(has.leg ? [typed('acquisition')] : []), ...(has.quantity ? [money(1e9)] : [])];
    const inputs = {
      claims,
      head: [{ ...passage, mentions, assets: has.asset ? [{ start: 0, end: 1 }] : [] }],
      parties: ['amazon', 'mgx'].map((id) => ({ mention: mention(id) })),
    };
    return { claims, relevance: scoreRelevance(inputs as unknown as Parameters<typeof scoreRelevance>[0]) };
  }

  test('names the parts that scoreRelevance gave points for, and no others', () => {
    const parts = fc.record({ leg: fc.boolean(), parties: fc.boolean(), asset: fc.boolean(), quantity: fc.boolean() });
    fc.assert(
      fc.property(parts, (has) => {
        const shown = explainRelevance(score(has)).parts;
        expect(Object.fromEntries(shown.map(({ name, points }) => [name, points !== '0']))).toEqual(has);
        expect(shown.reduce((sum, { points }) => sum + Number(points), 0)).toBe(score(has).relevance);
      }),
    );
  });

  test('shows no parts for a sum that they cannot give', () => {
    expect(explainRelevance({ relevance: 41, claims: [typed('acquisition')] })).toMatchObject({ value: '41', parts: [] });
  });
});
