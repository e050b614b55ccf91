import { describe, expect, test } from 'vitest';
import type { SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { Modality } from '../../lambdas/deal/taxonomy.ts';
import { chooseStage } from '../../lambdas/score/choose-stage.ts';
import { reportOf, staged, TRANSLATED } from './report-of.ts';

/** A report on a day of December 2025. */
function on(day: number, stage: Stage, rest: Partial<SourcedReport> & { modality?: Modality } = {}): SourcedReport {
  const { modality = 'asserted', ...more } = rest;
  const publishedAt = `2025-12-${String(day).padStart(2, '0')}`;
  return reportOf({ articleId: `${day}-${stage}`, publishedAt, claims: [staged(stage, { modality })], ...more });
}

const stageOf = (...reports: SourcedReport[]) => chooseStage(reports).stage;

describe('chooseStage()', () => {
  test('calls a deal of which nothing more is said rumoured', () => {
    expect(chooseStage([reportOf()])).toEqual({
      ...{ stage: 'rumoured', conflicts: [], statements: [], reliability: 80, history: [] },
    });
  });

  test.each<[Stage, Modality, Stage]>([
    ['signed', 'asserted', 'signed'],
    ['signed', 'attributed_named', 'signed'],
    ['signed', 'attributed_anonymous', 'in_talks'],
    ['signed', 'conditional', 'rumoured'],
    ['announced', 'speculative', 'rumoured'],
    ['announced', 'denied', 'denied'],
    ['denied', 'denied', 'denied'],
    ['withdrawn', 'denied', 'withdrawn'],
    ['terminated', 'attributed_anonymous', 'terminated'],
    ['terminated', 'speculative', 'rumoured'],
    ['in_talks', 'conditional', 'in_talks'],
  ])('takes %s that is %s for %s', (stage, modality, worth) => {
    expect(stageOf(on(1, stage, { modality }))).toBe(worth);
  });

  test('moves forward as better sources tell more', () => {
    expect(stageOf(on(1, 'rumoured'), on(2, 'in_talks'), on(5, 'announced'))).toBe('announced');
  });

  test('never moves back', () => {
    expect(stageOf(on(1, 'signed'), on(9, 'in_talks'), on(10, 'announced'))).toBe('signed');
  });

  test('is not moved by an aggregator where somebody better speaks, and says that they contradict', () => {
    const reports = [on(1, 'in_talks'), on(2, 'announced', { reliability: 35 })];
    expect(chooseStage(reports)).toMatchObject({
      stage: 'in_talks',
      reliability: 80,
      conflicts: [{ field: 'stage', kind: 'stage' }],
    });
    expect(chooseStage(reports.toReversed()).statements.map(({ claim }) => claim.value)).toEqual(['in_talks', 'announced']);
  });

  test('takes the word of an aggregator that came first for none', () => {
    expect(stageOf(on(1, 'announced', { reliability: 35 }), on(2, 'in_talks'))).toBe('in_talks');
  });

  test('takes the word of an aggregator where nobody else speaks', () => {
    expect(chooseStage([on(1, 'announced', { reliability: 35 })])).toMatchObject({ stage: 'announced', reliability: 35 });
  });

  test('lets a weak source that quotes a party move it', () => {
    expect(stageOf(on(1, 'in_talks'), on(2, 'announced', { reliability: 35, modality: 'attributed_named' }))).toBe('announced');
  });

  test('lets the trade press tell the closing of what a party announced, and secondary press not', () => {
    const announced = on(1, 'announced', { reliability: 95 });
    expect(stageOf(announced, on(9, 'closed', { reliability: 70 }))).toBe('closed');
    expect(stageOf(announced, on(9, 'closed', { reliability: 55 }))).toBe('announced');
  });

  test('forgets a contradiction that was confirmed since', () => {
    const reports = [on(1, 'announced', { reliability: 95 }), on(2, 'closed', { reliability: 55 }), on(9, 'closed')];
    expect(chooseStage(reports)).toMatchObject({ stage: 'closed', conflicts: [] });
  });

  test('ends talk by a denial, whoever tells it', () => {
    expect(stageOf(on(1, 'in_talks'), on(2, 'denied', { reliability: 55, modality: 'denied' }))).toBe('denied');
  });

  test('does not let talk outlive an end', () => {
    expect(stageOf(on(1, 'terminated'), on(9, 'in_talks'))).toBe('terminated');
    expect(stageOf(on(1, 'terminated'), on(9, 'denied', { modality: 'denied' }))).toBe('terminated');
  });

  test('reopens what ended when it is signed after all', () => {
    expect(stageOf(on(1, 'terminated'), on(9, 'signed'))).toBe('signed');
  });

  test('does not end an announced deal on the word of a weaker source', () => {
    const reports = [on(1, 'announced'), on(9, 'terminated', { reliability: 55 })];
    expect(chooseStage(reports)).toMatchObject({ stage: 'announced', conflicts: [{ kind: 'stage' }] });
  });

  test('hears the more reliable of two on one day first', () => {
    expect(stageOf(on(1, 'signed', { reliability: 55 }), on(1, 'announced', { reliability: 95 }))).toBe('announced');
  });

  test('is as reliable as the best source of the stage', () => {
    const reports = [on(1, 'announced', { reliability: 55 }), on(2, 'announced', { reliability: 80 })];
    expect(chooseStage(reports).reliability).toBe(80);
  });

  test('moves the translated page to talks when a wire says so', () => {
    expect(stageOf(TRANSLATED, on(20, 'in_talks', { modality: 'attributed_anonymous' }))).toBe('in_talks');
  });
});
