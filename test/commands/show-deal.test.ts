import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { describeDoubts } from '../../bin/deals/describe-doubts.ts';
import { showDeal } from '../../bin/terminal/show-deal.ts';
import type { Deal } from '../../lambdas/deal/deal.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { money, reportOf, staged, TRANSLATED, typed } from '../score/report-of.ts';

const show = (...reports: Parameters<typeof mergeDeals>[0]) => {
  const [deal] = mergeDeals(reports) as [Deal];
  return { deal, text: stripVTControlCharacters(showDeal(deal, reports, 100)) };
};

describe('showDeal()', () => {
  test('shows both figures of a dispute side by side with their zones, and every claim with its quote', () => {
    const { text } = show(TRANSLATED);
    expect(text).toMatch(/amount: scale +\$10 Milliard \(original title\) +off by a power of ten/);
    expect(text).toContain('1 milliard de dollars (title)');
    expect(text.match(/“said”/g)).toHaveLength(TRANSLATED.claims.length);
    expect(text).toContain('→ rumoured');
  });

  test('is no wider than the terminal', () => {
    const { text } = show(TRANSLATED);
    const claims = text.split('\n').filter((line) => !/^[0-9a-f-]+ {2}/.test(line));
    expect(Math.max(...claims.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('takes no control character from a title or a quote', () => {
    const { text } = show({ ...TRANSLATED, title: 'A\u001b[31mdeal\u202e' });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });
});

describe('describeDoubts()', () => {
  test('asks for a party’s word, for what settles the figures, and for a better and a second source', () => {
    const doubts = describeDoubts(show(TRANSLATED).deal);
    expect(doubts).toEqual([
      'A statement by AMAZON or OPENAI, or a filing, would make it announced; a denial by one of them would end it.',
      'Without a fresh report it expires on 2026-12-02.',
      'A report in its own language by the trade press or better, a party or a filing that gives the amount would settle which figure holds.',
      'No source is better than 35 of 100: a report by a wire, the trade press or a party would raise its credibility.',
      'All of it goes back to one source; a second that reports it independently would confirm it.',
    ]);
  });

  test('has little to ask of what two good sources report as signed', () => {
    const told = (articleId: string, rootSource: string) =>
      reportOf({ articleId, rootSource, claims: [typed('equity_investment'), staged('signed'), money(1e10)] });
    expect(describeDoubts(show(told('a', 'reuters'), told('b', 'bloomberg')).deal)).toEqual([]);
  });

  test('says what would reopen a deal that ended, and that no amount is known', () => {
    const denied = reportOf({ claims: [typed('equity_investment'), staged('denied', { modality: 'denied' })] });
    const doubts = describeDoubts(show(denied).deal);
    expect(doubts[0]).toMatch(/^It stands as denied; /);
    expect(doubts.at(-1)).toBe('No amount is known.');
  });
});
