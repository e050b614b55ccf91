import { describe, expect, test } from 'vitest';
import { explainStage } from '../../bin/explain/explain-stage.ts';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { Modality } from '../../lambdas/deal/taxonomy.ts';
import { reportOf, staged } from '../score/report-of.ts';

/** A report on a day of December 2025. */
function on(
  day: number,
  stage: Stage,
  { modality = 'asserted', ...rest }: Partial<SourcedReport> & { modality?: Modality } = {},
) {
  const publishedAt = `2025-12-0${day}`;
  return reportOf({
    articleId: `${day}`,
    publishedAt,
    claims: [staged(stage, { modality, quote: `${stage} on ${day}` })],
    ...rest,
  });
}

const fatesOf = (...reports: SourcedReport[]) => explainStage(reports).told.map(({ standing, fate }) => `${standing}: ${fate}`);

describe('explainStage()', () => {
  test('says that nothing says more than a rumour', () => {
    expect(explainStage([reportOf()])).toMatchObject({
      value: 'rumoured',
      how: 'No claim says how far it has come, so it counts as a rumour.',
      told: [],
    });
  });

  test.each<[Stage, Modality, string]>([
    ['signed', 'asserted', 'asserted, so it counts as signed'],
    ['signed', 'attributed_named', 'said in somebody’s name, so it counts as signed'],
    ['signed', 'attributed_anonymous', 'says signed, but said by nobody with a name: worth in talks at the most'],
    ['signed', 'conditional', 'says signed, but said under a condition: worth rumoured at the most'],
    ['announced', 'opinion', 'says announced, but said as an opinion: worth rumoured at the most'],
    ['rumoured', 'speculative', 'said as a guess, which is enough for rumoured'],
    ['announced', 'denied', 'denied, so it counts as denied'],
  ])('says what %s is worth when %s', (stage, modality, worth) => {
    expect(explainStage([on(1, stage, { modality })]).how).toBe(`Set by “${stage} on 1”: ${worth}.`);
  });

  test('says that a supposed end is worth nothing', () => {
    expect(fatesOf(on(1, 'terminated', { modality: 'speculative' }))).toEqual([
      'lost: says terminated, but said as a guess: worth nothing; nobody says that a deal has ended who only supposes it',
    ]);
  });

  test('tells of each claim in the order it was heard', () => {
    const reports = [on(4, 'closed', { reliability: 55 }), on(3, 'in_talks'), on(2, 'signed'), on(1, 'in_talks')];
    expect(explainStage(reports)).toMatchObject({
      value: 'signed, in conflict',
      how: 'Claims are heard by day, and of one day the most reliable first; each moves the deal forward or to an end, or not. Set by “signed on 2”: asserted, so it counts as signed.',
    });
    expect(fatesOf(...reports)).toEqual([
      'lost: asserted, so it counts as in talks; moved the deal until something moved it further',
      'chosen: asserted, so it counts as signed; sets the stage',
      'lost: asserted, so it counts as in talks; moves nothing, since a deal goes forward or ends and never back',
      'lost: asserted, so it counts as closed; refused: its source (reliability 55) is too weak to move what stands, which leaves a conflict',
    ]);
  });

  test('tells what agreed from what was overtaken', () => {
    expect(fatesOf(on(1, 'in_talks'), on(2, 'in_talks'), on(3, 'signed'), on(4, 'signed'))).toEqual([
      'lost: asserted, so it counts as in talks; moved the deal until something moved it further',
      'lost: asserted, so it counts as in talks; said what stood then, before something moved it further',
      'chosen: asserted, so it counts as signed; sets the stage',
      'agrees: asserted, so it counts as signed; says the same',
    ]);
  });
});
