import { describe, expect, test } from 'vitest';
import { printDeal } from '../../lambdas/compile/print-deal.ts';
import { composeDeal } from '../../lambdas/score/compose-deal.ts';
import { makeReport } from '../score/make-report.ts';

describe('printDeal()', () => {
  test('says which of the sources is a machine translation, and nothing of the others', () => {
    const reports = [
      makeReport('original'),
      makeReport('translated', {}, { machineTranslated: true, language: 'fr', reliability: 35 }),
    ];
    const deal = composeDeal({ key: 'amazon+openai', merged: [], corrections: [], reports });
    const { sources } = printDeal({ deal, changes: [], importance: 50 });
    expect(sources.map(({ title, machineTranslated }) => [title, machineTranslated])).toEqual([
      ['Title of original', undefined],
      ['Title of translated', true],
    ]);
  });
});
