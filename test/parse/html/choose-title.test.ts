import { describe, expect, test } from 'vitest';
import { chooseTitle } from '../../../lambdas/parse/html/choose-title.ts';
import type { PageFacts } from '../../../lambdas/parse/html/page-facts.ts';

interface Page {
  readonly title?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly h1?: readonly string[];
  readonly h2?: readonly string[];
  readonly headline?: string;
  readonly site?: string;
}

function choose({ title = '', meta = {}, h1 = [], h2 = [], ...said }: Page) {
  const headings = [
    ...h1.map((text, at) => ({ text, at, level: 1 as const })),
    ...h2.map((text, at) => ({ text, at: 100 + at, level: 2 as const })),
  ];
  const facts: PageFacts = { meta: new Map(Object.entries(meta)), jsonLd: [], title, headings, authors: [], times: [] };
  return chooseTitle(facts, said);
}

describe('chooseTitle()', () => {
  test.each<[string, Page, string | undefined]>([
    [
      'the headline that the head repeats',
      { title: 'Halden leases 40 MW | Grid News', h1: ['Grid News', 'Halden leases 40 MW'] },
      'Halden leases 40 MW',
    ],
    [
      'a heading of the second order that the head repeats',
      { title: 'Halden leases 40 MW in Bergen - Grid', h1: ['Energy'], h2: ['Halden leases 40 MW in Bergen'] },
      'Halden leases 40 MW in Bergen',
    ],
    ['a headline of one word before the site’s name', { title: 'Blackout | Grid News', h1: ['Blackout'] }, 'Blackout'],
    [
      'no word of the headline within another',
      { title: 'Blackouts everywhere this week | Grid News', h1: ['Blackout'] },
      'Blackouts everywhere this week',
    ],
    [
      'what two places in the head agree on rather than a slogan',
      { title: 'Halden leases 40 MW - Grid', meta: { 'og:title': 'Halden leases 40 MW' }, h1: ['Power for everyone, every day'] },
      'Halden leases 40 MW',
    ],
    [
      'the first headline where the head says something else once',
      { title: 'News of the day from Grid', h1: ['Halden leases forty megawatts'] },
      'Halden leases forty megawatts',
    ],
    [
      'of several headlines the one that shares its words with the head',
      {
        title: 'Halden takes forty megawatts in Bergen',
        h1: ['Power for everyone, every day', 'Halden takes Bergen megawatts, forty of them'],
      },
      'Halden takes Bergen megawatts, forty of them',
    ],
    [
      'the head where no headline is there',
      { title: 'Halden leases 40 MW :: Energy :: Grid News', site: 'Grid News' },
      'Halden leases 40 MW :: Energy',
    ],
    [
      'the head without the site’s name before it',
      { title: 'Grid News | Halden leases 40 MW in the far north of Norway', site: 'Grid News' },
      'Halden leases 40 MW in the far north of Norway',
    ],
    [
      'the head with a site’s name before too few words',
      { title: 'Grid News | Halden leases', site: 'Grid News' },
      'Grid News | Halden leases',
    ],
    ['a short headline where nothing else is said', { h1: ['Halden leases'] }, 'Halden leases'],
    ['nothing where nothing is said', {}, undefined],
  ])('takes %s', (_, page, title) => {
    expect(choose(page).title).toBe(title);
  });

  test('says where the title stands, or else the first headline', () => {
    expect(choose({ title: 'Halden leases 40 MW', h2: ['Halden leases 40 MW'] }).heading?.at).toBe(100);
    expect(
      choose({ title: 'Halden leases 40 MW', meta: { 'og:title': 'Halden leases 40 MW' }, h1: ['Quite something else'] }).heading
        ?.at,
    ).toBe(0);
    expect(choose({ title: 'Halden leases 40 MW' }).heading).toBeUndefined();
  });
});
