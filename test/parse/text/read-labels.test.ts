import { describe, expect, test } from 'vitest';
import { readLabels } from '../../../lambdas/parse/text/read-labels.ts';

describe('readLabels()', () => {
  test.each([
    ['Source : Grid Post', { source: 'Grid Post' }],
    ['Source - Grid Post', { source: 'Grid Post' }],
    ['📰 Source: Grid Post', { source: 'Grid Post' }],
    ['Source: Grid Post | Original title: Halden eyes 40 MW', { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW' }],
    ['Titre orig. : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW' }],
    ['Titre d’origine (anglais) : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW' }],
    ['Traduit par robot — Titre original : Halden eyes 40 MW', { originalTitle: 'Halden eyes 40 MW', rest: 'Traduit par robot' }],
    ['Original link: gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    ['Original: https://gridpost.example/halden', { link: 'https://gridpost.example/halden' }],
    ['Original link: (removed by the bot)', {}],
    ['Lien orig. : (vide)', {}],
    [
      'Published on 14 October 2025 at 9:20 | Source: Grid Post | Original title: Halden eyes 40 MW',
      { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW', rest: 'Published on 14 October 2025 at 9:20' },
    ],
    [
      'Source: Grid Post · Original title: Halden eyes 40 MW · 4 November 2025, 07:31 · 4 min',
      { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW', rest: '4 November 2025, 07:31 · 4 min' },
    ],
    ['De : Grid Post — Titre de départ : Halden eyes 40 MW', { source: 'Grid Post', originalTitle: 'Halden eyes 40 MW' }],
    ['Source :', {}],
    ['Original link: Halden pays for all of it.', { rest: 'Halden pays for all of it.' }],
  ])('reads %j', (line, labels) => {
    expect(readLabels(line)).toEqual(labels);
  });

  test.each([
    'Halden leases 40 MW',
    'The source: nobody knows',
    'Photo: Ada Sund | Source: the company',
    'Norvik gave the original title: none',
  ])('leaves %j', (line) => {
    expect(readLabels(line)).toBeUndefined();
  });
});
