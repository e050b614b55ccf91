import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lambdas/deal/article.ts';
import { parseText } from '../../../lambdas/parse/text/parse-text.ts';

function parseOne(text: string): Article {
  const [article, ...others] = parseText(text);
  expect(others).toEqual([]);
  if (article === undefined) throw new Error('No article');
  return article;
}

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const BODY =
  'The lease runs for ten years and begins in the spring. Halden has an option on as much again, and pays for the transformers itself.';
const PLAIN = `Halden Compute leases 40 MW in Bergen\n\n${LEAD}\n\n${BODY}`;

describe('parseText()', () => {
  test('takes a first line that is an address as the address, and its host as the publisher', () => {
    const article = parseOne(`https://www.gridnews.example/2026/lease\n\n${PLAIN}`);
    expect(article).toMatchObject({
      title: 'Halden Compute leases 40 MW in Bergen',
      url: 'https://www.gridnews.example/2026/lease',
      sources: [{ name: 'gridnews.example', role: 'publisher' }],
      language: 'en',
      machineTranslated: false,
    });
    expect(article.text).toBe(`${article.title}\n\n${LEAD}\n\n${BODY}`);
  });

  test('never gives a day that the page does not print with its year', () => {
    expect(parseOne(`${PLAIN}\n\nIt was signed on 3 May 2024 in Oslo, they said.`).publishedAt).toBeUndefined();
    expect(parseOne(`Halden leases 40 MW\n\nPublished 24 November\n\n${LEAD}`).publishedAt).toBeUndefined();
  });

  test.each([
    ['By Ada Sund\nNovember 24, 2026', 'Ada Sund'],
    ['By Ada Sund and Per Lie | Nov 24, 2026 | 4 min read', 'Ada Sund and Per Lie'],
    ['Publié le 24 novembre 2026 à 8 h 30\nPar Ada Sund', 'Ada Sund'],
    ['2026-11-24', undefined],
  ])('reads byline and date of %j', (line, byline) => {
    const article = parseOne(`Halden Compute leases 40 MW in Bergen\n${line}\n\n${LEAD}\n\n${BODY}`);
    expect(article.publishedAt).toBe('2026-11-24');
    expect(article.byline).toBe(byline);
    expect(article.text).toBe(`${article.title}\n\n${LEAD}\n\n${BODY}`);
  });

  test('reads the day of a press release from its dateline, and the agency', () => {
    const article = parseOne(`Halden leases 40 MW\n\nBERGEN, Norway, Nov. 24, 2026 /PRNewswire/ -- ${LEAD}`);
    expect(article.publishedAt).toBe('2026-11-24');
    expect(article.sources).toEqual([{ name: 'PRNewswire', role: 'agency' }]);
  });

  test('reads the day of a dateline between dashes', () => {
    const article = parseOne(`Halden leases 40 MW\n\nTHE GRID POST – 24 November 2026 – ${LEAD}`);
    expect(article.publishedAt).toBe('2026-11-24');
  });

  test.each([
    ['Source: The Grid Post', 'The Grid Post'],
    ['Source : The Grid Post', 'The Grid Post'],
    ['Originally published by The Grid Post', 'The Grid Post'],
    ['via The Grid Post', 'The Grid Post'],
    ['Source: https://www.gridpost.example/a', 'gridpost.example'],
  ])('names the source of %j', (line, name) => {
    expect(parseOne(`${PLAIN}\n\n${line}`).sources).toContainEqual({ name, role: 'named' });
  });

  test('gives a round-up with a source below each part none of them', () => {
    const article = parseOne(`Three leases\n\n${LEAD}\n\nSource: The Grid Post\n\n${BODY}\n\nSource: Energy Daily`);
    expect(article.sources).toEqual([]);
  });

  test('reads a translated repost with everything around it', () => {
    const menu = ['English', 'Tiếng Việt', 'Español', 'Русский', 'Bahasa Indonesia', '日本語', 'Українська'].map(
      (name) => `  • ${name}`,
    );
    const body =
      'Le bail court sur dix ans et commence au printemps. Halden garde une option sur autant et paie lui-même les transformateurs.';
    const lead = 'Halden Compute loue 40 mégawatts du campus de Norvik Grid près de Bergen, ont dit mardi les deux entreprises.';
    const article = parseOne(
      [
        'Un bail de 40 MW pour Halden à Bergen',
        '',
        `Source : Gridpost Titre original : Halden Pèse 40 MW à Bergen Lien original : ${lead}`,
        '',
        body,
        '',
        "Voir l'original",
        "Cette page peut inclure du contenu de tiers. Portal ne garantit ni l'exactitude ni la validité de ces contenus.",
        '  • Récompense',
        '  • 2',
        '  • Partager',
        'Commentaire',
        '0/400',
        'WattLover',
        '· 12-17 16:54',
        'Ils ont signé pour 400 MW, tout le monde le sait, et le reste est du théâtre pour les marchés.',
        'Répondre',
        "Scan pour télécharger l'app",
        ...menu,
      ].join('\n'),
    );
    expect(article).toMatchObject({
      title: 'Un bail de 40 MW pour Halden à Bergen',
      originalTitle: 'Halden Pèse 40 MW à Bergen',
      sources: [
        { name: 'Portal', role: 'republisher' },
        { name: 'Gridpost', role: 'named' },
      ],
      language: 'fr',
      machineTranslated: true,
    });
    expect(article.publishedAt).toBeUndefined();
    expect(article.text).toBe(`${article.title}\n${article.originalTitle}\n\n${lead}\n\n${body}`);
    expect(article.zones.map(({ zone }) => zone)).toEqual(['title', 'original_title', 'lead', 'body']);
  });

  test('finds an article among the menus of a page', () => {
    const menu = ['Skip to content', 'Home', 'News', 'About us', '• Energy', '• Chips', '• Data centres', 'Search'].join('\n\n');
    const foot = [
      'Related articles',
      'Chips are dear',
      'Power is scarce',
      '© 2026 Grid News. All rights reserved.',
      'Privacy policy',
    ].join('\n\n');
    const article = parseOne(
      `${menu}\n\nHalden Compute leases 40 MW in Bergen\n\nNovember 24, 2026\n\nShare this\n\n${LEAD}\n\n${BODY}\n\n${foot}`,
    );
    expect(article.title).toBe('Halden Compute leases 40 MW in Bergen');
    expect(article.text).toBe(`${article.title}\n\n${LEAD}\n\n${BODY}`);
    expect(article.publishedAt).toBe('2026-11-24');
  });

  test('takes the headline rather than what stands nearer to the article', () => {
    const above = ['Grid News Weekly', 'Energy', 'Two parks were sold in Italy', 'Halden Compute leases 40 MW in Bergen'];
    const between = ['The campus fills up', 'Ada Sund', '4 min read', 'Listen to this story'];
    const article = parseOne(
      `${[...above, ...between].join('\n\n')}\n\n${LEAD}\n\n${BODY}\n\nWhat Halden pays\n\n${BODY.replace('ten', 'two')}`,
    );
    expect(article.title).toBe('Halden Compute leases 40 MW in Bergen');
    expect(article.text).not.toMatch(/Italy|Ada Sund|min read|Listen/);
  });

  test('cuts comments that are longer than the article', () => {
    const story = Array.from({ length: 12 }, (_, at) => `${BODY} That was part ${at} of it.`).join('\n\n');
    const comments = Array.from(
      { length: 60 },
      (_, at) => `Reader ${at} thinks that the lease is far too long, and says so at length here.`,
    );
    const { text } = parseOne(`${PLAIN}\n\n${story}\n\n60 Comments on “Halden leases 40 MW”\n\n${comments.join('\n\n')}`);
    expect(text).toContain('part 11 of it');
    expect(text).not.toMatch(/Reader|Comments on/);
  });

  test('keeps an article below a link to its comments', () => {
    expect(parseOne(`Halden leases 40 MW\n\n12 Comments\n\n${LEAD}\n\n${BODY}`).text).toBe(
      `Halden leases 40 MW\n\n${LEAD}\n\n${BODY}`,
    );
  });

  test('reads a paragraph that was copied twice once', () => {
    expect(parseOne(`Halden leases 40 MW\n\n${LEAD}\n\n${LEAD}\n\n${BODY}\n\n${LEAD}`).text).toBe(
      `Halden leases 40 MW\n\n${LEAD}\n\n${BODY}`,
    );
  });

  test.each(['By\nAda Sund', 'Written by:\n\nAda Sund', 'ByAda Sund', 'Par\nAda Sund', 'Authors: Ada Sund'])(
    'reads the byline of %j, which a page set apart from its label or close to it',
    (lines) => {
      const article = parseOne(`Halden Compute leases 40 MW in Bergen\n\n${lines}\n\n${LEAD}\n\n${BODY}`);
      expect(article.byline).toBe('Ada Sund');
      expect(article.text).toBe(`${article.title}\n\n${LEAD}\n\n${BODY}`);
    },
  );

  test.each([
    ['Published November 24, 2026', '2026-11-24'],
    ['Published\n\nNov 24, 2026', '2026-11-24'],
    ['Mis en ligne le 24 novembre 2026', '2026-11-24'],
    ['Published November 24, 2026\n\nTwo parks were sold\n\nPublished November 20, 2026', undefined],
    ['Last updated November 24, 2026', undefined],
  ])('reads the day at the foot of a page, %j, as %s', (foot, day) => {
    const story = Array.from({ length: 4 }, (_, at) => `${BODY} That was part ${at} of it.`).join('\n\n');
    expect(parseOne(`${PLAIN}\n\n${story}\n\n${foot}`).publishedAt).toBe(day);
  });

  test.each(['This article was automatically translated from Norwegian.', 'Traduction automatique', 'Traduit par IA'])(
    'knows a machine translation by %j',
    (line) => {
      expect(parseOne(`${PLAIN}\n\n${line}`).machineTranslated).toBe(true);
    },
  );

  test('does not take an article about machine translation for one', () => {
    expect(parseOne(`${PLAIN}\n\nIts models are used for machine translation and for speech.`).machineTranslated).toBe(false);
  });

  test('reads Markdown without its marks', () => {
    const article = parseOne(
      `# Halden leases 40 MW\n\n![site](a.png)\n\n${LEAD}\n\n## Why **now**\n\n* [Power](https://a.example/p) is \\$50\n\n- [Tags](/t)`,
    );
    expect(article.text).toBe(`Halden leases 40 MW\n\n${LEAD}\n\nWhy now\n\nPower is $50`);
  });

  test('joins lines that an editor wrapped', () => {
    const wrapped = `${LEAD.slice(0, 62)}\n${LEAD.slice(62)}`.replace('\n ', '\n');
    expect(parseOne(`Halden leases 40 MW\n\n${wrapped}`).text).toBe(`Halden leases 40 MW\n\n${LEAD}`);
  });

  test('takes the first sentence of a text without a headline as its title', () => {
    const article = parseOne(`${LEAD} ${BODY} ${BODY}`);
    expect(article.title).toBe(LEAD);
    expect(article.text).toBe(`${LEAD}\n\n${BODY} ${BODY}`);
  });

  test('finds no article where there is no word', () => {
    expect(parseText('---\n• \n***')).toEqual([]);
  });

  test('reads the same whatever the line ends and the spaces around lines', () => {
    const expected = parseOne(PLAIN);
    const space = fc.constantFrom('', ' ', '\t', '  ');
    fc.assert(
      fc.property(fc.constantFrom('\n', '\r\n', '\r'), space, space, (end, before, after) => {
        const text = PLAIN.split('\n').map((line) => (line === '' ? line : `${before}${line}${after}`));
        expect(parseOne(text.join(end))).toEqual(expected);
      }),
    );
  });
});

describe('parseText() of labels and captions', () => {
  test('takes no paragraph below a label for its value', () => {
    expect(parseOne(`Halden leases 40 MW\n\nSource:\n\n${LEAD}\n\n${BODY}`).text).toContain(LEAD);
  });

  test('knows the words to a picture that a page marks as such', () => {
    const article = parseOne(`${PLAIN}\n\n[Photo: the campus in the snow]\n\n${BODY}`);
    expect(article.zones.map(({ zone }) => zone)).toContain('caption');
  });
});
