import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const themesOf = (page: Parameters<typeof readPage>[0]) => readPage(page).deal?.themes;

describe('listThemes()', () => {
  test('takes what the text speaks of', () =>
    expect(
      themesOf({
        title: 'Meta leases 300 MW from Digital Realty',
        lead: 'Meta has signed a lease for a 300 MW data center of Digital Realty.',
        body: ['Residents oppose the site, and the grid connection is years away.'],
      }),
    ).toEqual(['power_constraint', 'local_opposition']));

  test('sees debt in a loan, and a second source in chips from somebody else than the incumbent', () => {
    expect(
      themesOf({ title: 'Blackstone lends $2 billion to Lambda', lead: 'Blackstone lends $2 billion to Lambda for GPUs.' }),
    ).toContain('debt_funding');
    expect(
      themesOf({
        title: 'OpenAI signs $10 billion chip deal with AMD',
        lead: 'OpenAI has signed a $10 billion deal with AMD for AI chips.',
        body: ['Nvidia dominates that market.'],
      }),
    ).toEqual(['compute_dependency', 'supplier_diversification']);
  });

  test('sees a circle where money comes back for chips, and none where that hangs on a condition', () => {
    const lead = 'Nvidia has agreed to invest $2 billion in xAI.';
    const title = 'Nvidia invests $2 billion in xAI';
    expect(themesOf({ title, lead, body: ['xAI has ordered chips from Nvidia.'] })).toContain('circular_financing');
    expect(themesOf({ title, lead, body: ['If it closes, xAI would order chips from Nvidia.'] })).not.toContain(
      'circular_financing',
    );
  });
});
