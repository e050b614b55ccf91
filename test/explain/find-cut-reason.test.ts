import { describe, expect, test } from 'vitest';
import { type CutPlace, findCutReason } from '../../bin/explain/find-cut-reason.ts';

const ARTICLE = {
  title: 'Oracle leases 300 MW',
  byline: 'Jane Doe',
  publishedAt: '2026-11-24',
  url: 'https://example.com/a',
  sources: [
    { name: 'Coindoo', role: 'named' },
    { name: 'Gate', role: 'republisher' },
  ],
} as const;
const why = (line: string, place: Partial<CutPlace> = {}) =>
  findCutReason(line, ARTICLE, { kept: new Set(['The lead.']), ...place });

describe('findCutReason()', () => {
  test.each([
    ['Sign in', 'menu or button'],
    ['=====', 'no words'],
    ['Comments (2)', 'opens the comments'],
    ['Related articles', 'opens a later section'],
    ['Português (Brasil)', 'list of languages'],
    ['Source: Coindoo Original title: ', 'label: gave the source Coindoo'],
    ['Original link: https://example.com/a', 'label: gave the address'],
    ['Source: Somebody else', 'label'],
    ['By Jane Doe', 'gave the byline Jane Doe'],
    ['By John Roe', 'a byline'],
    ['24 November 2026', 'gave the date 2026-11-24'],
    ['By Jane Doe, 24 November 2026', 'gave the byline Jane Doe and the date 2026-11-24'],
    ['23 November 2026', 'a date'],
    ['https://example.com/a', 'gave the address'],
    ['ORACLE LEASES 300 MW', 'the title once more'],
    ['The lead.', 'stands twice'],
    ['What a megawatt costs in the north', 'outside the article'],
  ])('calls %j: %s', (line, reason) => {
    expect(why(line)).toBe(reason);
  });

  test('says below which opening a line stands that is nothing by itself', () => {
    expect(why('They should have paid more', { below: 'comments' })).toBe('below the comments’ opening');
    expect(why('What a megawatt costs in the north', { below: 'end' })).toBe('in a later section');
    expect(why('Sign in', { below: 'comments' })).toBe('menu or button');
  });
});
