import { describe, expect, test } from 'vitest';
import { sketchText } from '../../lambdas/parse/identity/sketch-text.ts';
import { groupReports } from '../../lambdas/score/group-reports.ts';
import { linkCopies } from '../../lambdas/score/link-copies.ts';
import { mergeDeals } from '../../lambdas/score/merge-deals.ts';
import { money, reportOf, staged, typed } from './report-of.ts';

const PARAGRAPHS = [
  'Amazon will put ten billion dollars into OpenAI over three years, the two companies said, and becomes one of its largest shareholders.',
  'OpenAI takes on more of the chips that Amazon builds for itself, and rents capacity in four of its regions from next summer.',
  'The contract leaves both free to work with others. Neither said when the first part of the sum is due or what it depends on.',
  'Shares of Amazon rose by two per cent in early trading, while those of the makers of other accelerators fell a little.',
];
const sketchOf = (paragraphs: readonly string[]) => ({ sketch: sketchText(paragraphs.join('\n\n')) ?? '' });
const OTHER = sketchOf(PARAGRAPHS.map((paragraph) => [...paragraph].reverse().join('')));

const first = reportOf({ articleId: 'a', identity: 'one', ...sketchOf(PARAGRAPHS) });
const links = (reports: Parameters<typeof linkCopies>[0]) =>
  linkCopies(reports).map(({ articleId, copyOf, rootSource }) => [articleId, copyOf, rootSource]);

describe('linkCopies()', () => {
  test('links a copy by its identity, and gives it the root source of the original', () => {
    const mail = reportOf({ articleId: 'b', identity: 'one', rootSource: 'unknown' });
    expect(links([first, mail])).toEqual([
      ['a', undefined, 'reuters'],
      ['b', 'a', 'reuters'],
    ]);
  });

  test('gives the original the root source of a copy where its own is not known', () => {
    const original = reportOf({ articleId: 'a', identity: 'one', rootSource: 'unknown' });
    const copy = reportOf({ articleId: 'b', identity: 'one', rootSource: 'ap' });
    expect(links([original, copy])).toEqual([
      ['a', undefined, 'ap'],
      ['b', 'a', 'ap'],
    ]);
  });

  test('leaves the root source unknown where no copy tells it', () => {
    const reports = ['a', 'b'].map((articleId) => reportOf({ articleId, identity: 'one', rootSource: 'unknown' }));
    expect(links(reports)).toEqual([
      ['a', undefined, 'unknown'],
      ['b', 'a', 'unknown'],
    ]);
  });

  test('links a reprint that another paper shortened, with a headline of its own', () => {
    const reprint = reportOf({ articleId: 'b', identity: 'two', rootSource: 'paper', ...sketchOf(PARAGRAPHS.slice(0, 3)) });
    expect(links([first, reprint])).toEqual([
      ['a', undefined, 'reuters'],
      ['b', 'a', 'reuters'],
    ]);
  });

  test('links a copy of a copy to the first', () => {
    const second = reportOf({ articleId: 'b', identity: 'two', ...sketchOf(PARAGRAPHS) });
    const third = reportOf({ articleId: 'c', identity: 'two' });
    expect(links([first, second, third]).map(([, copyOf]) => copyOf)).toEqual([undefined, 'a', 'a']);
  });

  test('leaves apart what tells of the same in other words, and what has neither identity nor sketch', () => {
    const other = reportOf({ articleId: 'b', identity: 'two', rootSource: 'paper', ...OTHER });
    const bare = reportOf({ articleId: 'c', rootSource: 'site' });
    const short = reportOf({ articleId: 'd', identity: 'three', rootSource: 'blog' });
    expect(linkCopies([first, other, bare, short])).toEqual([first, other, bare, short]);
  });

  test('takes all reports of one article together', () => {
    const copy = reportOf({ articleId: 'b', identity: 'one' });
    expect(links([first, { ...first, index: 1 }, copy, { ...copy, index: 1 }]).map(([, copyOf]) => copyOf)).toEqual([
      undefined,
      undefined,
      'a',
      'a',
    ]);
  });

  test('stays quick where many articles share a band and are not alike', () => {
    const values = (seed: number) => Uint16Array.from({ length: 64 }, (_, at) => (at < 4 ? 7 : (seed * 64 + at) & 0xffff));
    const reports = Array.from({ length: 40 }, (_, at) =>
      reportOf({ articleId: `x${at}`, sketch: Buffer.from(values(at).buffer).toString('base64url') }),
    );
    expect(linkCopies(reports)).toEqual(reports);
  });
});

describe('copies of an article', () => {
  const claims = [typed('equity_investment'), staged('announced'), money(1e10)];

  test('are listed as sources of their deal, and do not confirm each other', () => {
    const page = reportOf({ articleId: 'a', identity: 'one', claims });
    const mail = reportOf({ articleId: 'b', identity: 'one', rootSource: 'unknown', claims });
    const [deal, ...others] = mergeDeals([page, mail]);
    expect(others).toEqual([]);
    expect(deal?.sources.map(({ articleId, copyOf }) => [articleId, copyOf])).toEqual([
      ['a', undefined],
      ['b', 'a'],
    ]);
    expect(deal?.amount?.status).toBe('single');
    const [apart] = mergeDeals([page, { ...mail, identity: 'two' }]);
    expect(apart?.amount?.status).toBe('agreed');
  });

  test('are linked the same in any order', () => {
    const page = reportOf({ articleId: 'a', identity: 'one', claims });
    const mail = reportOf({ articleId: 'b', identity: 'one', rootSource: 'unknown', claims });
    expect(groupReports([mail, page])).toEqual(groupReports([page, mail]));
  });
});
