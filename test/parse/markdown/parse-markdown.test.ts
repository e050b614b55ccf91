import { describe, expect, test } from 'vitest';
import { isMarkdown } from '../../../lambdas/parse/markdown/is-markdown.ts';
import { parseMarkdown } from '../../../lambdas/parse/markdown/parse-markdown.ts';
import { listArticles } from '../read-whole.ts';

const LEAD =
  'Norvik Grid will rent a hall of its campus near Bergen to [Halden Compute](https://halden.example "Halden"), the two companies said on Tuesday.';
const PLAIN_LEAD = 'Norvik Grid will rent a hall of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const CLIP = `---
title: "Norvik Grid rents out a hall"
source: https://www.gridpost.example/2026/norvik-hall
author:
  - "[[Ada Sund]]"
  - Bo Lund
published: 2026-11-24
created: 2026-11-30
tags: [clippings, power]
---
${LEAD}

> A hall is a hall, the company wrote.

The rent was not given, and the hall will be ready in the spring.
`;

const parse = (text: string) => {
  const [article, ...others] = parseMarkdown(text);
  expect(others).toEqual([]);
  if (article === undefined) throw new Error('There is no article');
  return article;
};

describe('parseMarkdown()', () => {
  test('believes the front matter of a clipping', () => {
    const article = parse(CLIP);
    expect(article).toMatchObject({
      title: 'Norvik Grid rents out a hall',
      byline: 'Ada Sund, Bo Lund',
      publishedAt: '2026-11-24',
      url: 'https://www.gridpost.example/2026/norvik-hall',
      sources: [{ name: 'gridpost.example', role: 'publisher' }],
    });
    expect(article.text).toBe(
      `Norvik Grid rents out a hall\n\n${PLAIN_LEAD}\n\nA hall is a hall, the company wrote.\n\nThe rent was not given, and the hall will be ready in the spring.`,
    );
    expect(article.zones.map(({ zone }) => zone)).toEqual(['title', 'lead', 'quote', 'body']);
  });

  test.each([
    ['date: 2026-11-24T08:00:00Z', '2026-11-24'],
    ['created: 2026-11-24', undefined],
    ['lastmod: 2026-11-24', undefined],
    ['date: 2026-11-30\npublished: 2026-11-24', '2026-11-24'],
    ['date: 05/12/2026', undefined],
  ])('takes %s for the day of publication only where it says so', (line, day) => {
    expect(parse(`---\ntitle: Norvik Grid rents out a hall\n${line}\n---\n${LEAD}`).publishedAt).toBe(day);
  });

  test('names the source of the front matter where it is no address', () => {
    const { sources, url } = parse(`---\ntitle: Norvik rents out a hall\nsource: The Grid Post\nsite: Powerline\n---\n${LEAD}`);
    expect(url).toBeUndefined();
    expect(sources).toEqual([
      { name: 'Powerline', role: 'republisher' },
      { name: 'The Grid Post', role: 'named' },
    ]);
  });

  test('reads the front matter of generators, and values in several lines', () => {
    const toml = parse(
      `+++\ntitle = 'Norvik''s hall is let'\nauthors = ["Ada Sund", "Bo Lund"]\ndate = 2026-11-24\n+++\n\n${LEAD}`,
    );
    expect(toml).toMatchObject({ title: "Norvik's hall is let", byline: 'Ada Sund, Bo Lund', publishedAt: '2026-11-24' });
    const folded = parse(`---\n# made by a program\ntitle: >-\n  Norvik Grid rents out\n  a hall\ndescription: ""\n---\n${LEAD}`);
    expect(folded.title).toBe('Norvik Grid rents out a hall');
  });

  test('reads the head that services write before a page in Markdown', () => {
    const head = `Title: Norvik Grid rents out a hall\n\nURL Source: https://gridpost.example/a\n\nPublished Time: 2026-11-24T08:00:00Z\n\nMarkdown Content:\n`;
    expect(parse(`${head}${LEAD}`)).toMatchObject({
      title: 'Norvik Grid rents out a hall',
      url: 'https://gridpost.example/a',
      publishedAt: '2026-11-24',
    });
  });

  test('prefers the headline of the text to a title with the name of the site', () => {
    const text = `---\ntitle: Norvik Grid rents out a hall | Grid Post\n---\n# Norvik Grid rents out a hall\n\n${LEAD}`;
    expect(parse(text).title).toBe('Norvik Grid rents out a hall');
    expect(parse(text).text.match(/rents out/g)).toHaveLength(1);
  });

  test.each([
    ['a number sign', '# Norvik Grid rents out a hall #'],
    ['a line below it', 'Norvik Grid rents out a hall\n==='],
    ['a line below it and another rank', 'Norvik Grid rents out a hall\n---'],
    ['bold letters', '**Norvik Grid rents out a hall**'],
  ])('takes a headline set with %s for the title', (_, headline) => {
    expect(parse(`${headline}\n\n${LEAD}\n\n## The rent\n\nThe rent was not given to anybody who asked for it.`)).toMatchObject({
      title: 'Norvik Grid rents out a hall',
    });
  });

  test('joins lines that an editor broke, and keeps those that somebody broke', () => {
    const wrapped =
      'Norvik Grid will rent a hall of its campus near Bergen to Halden\nCompute, the two companies said on Tuesday, and it gave neither\nthe rent nor the day.';
    expect(parse(`# Norvik rents out a hall\n\n${wrapped}`).text).toContain('to Halden Compute, the two');
    const { text } = parse(
      `# Norvik rents out a hall\n\n${LEAD}\n\n| Hall | Power |\n|---|---:|\n| North | 40 MW |\n\nNorth: 40 MW.\nSouth: 60 MW.\n\nThe rent was not given, and the halls will be ready in the spring of the coming year.`,
    );
    expect(text).toContain('North: 40 MW.\n\nSouth: 60 MW.');
    expect(text).toContain('Hall | Power');
    expect(text).toContain('North | 40 MW');
    expect(text).not.toContain('--');
  });

  test('reads lists with points, numbers and boxes, and a number at the beginning of a broken line as one', () => {
    const list = '- the north hall\n* the south hall\n1. the power line\n2) the pipes,\n   all of them\n- [x] the fence';
    const { text } = parse(
      `# Norvik rents out a hall\n\n${LEAD} It names:\n\n${list}\n\nAll of it was built by Norvik Grid in the year\n2026. Nobody else was asked to build any of it there.`,
    );
    expect(text).toContain('the north hall\nthe south hall\nthe power line\nthe pipes, all of them\nthe fence');
    expect(text).toContain('2026. Nobody else');
  });

  test('leaves out pictures, notes, comments, targets of links and rules, and marks captions', () => {
    const { text, zones } = parse(
      `# Norvik rents out a hall\n\n${LEAD}[^1]\n\n![a hall](https://a.example/hall.jpg)\n*The hall in the snow.*\n\n<!-- an\nadvert -->\n\n***\n\nThe rent is [not known][rent] to <https://gridpost.example/x>, a paper &amp; site.\n\n[rent]: https://a.example/rent\n[^1]: A note about it.\n    It goes on.\n\n[![logo](l.png)](https://a.example)`,
    );
    expect(text).toBe(
      `Norvik rents out a hall\n\n${PLAIN_LEAD}\n\nThe hall in the snow.\n\nThe rent is not known to https://gridpost.example/x, a paper & site.`,
    );
    expect(zones.map(({ zone }) => zone)).toContain('caption');
  });

  test('keeps what was escaped, and what stands between fences', () => {
    const { text } = parse(
      `# Norvik rents out a hall\n\n${LEAD} It is 40\\*2 MW, \\_not\\_ 80.\n\n~~~\nNorth: 40 MW.\n# South: 60 MW.\n~~~\n\nThat is all that was said.`,
    );
    expect(text).toContain('It is 40*2 MW, _not_ 80.');
    expect(text).toContain('North: 40 MW.');
    expect(text).toContain('# South: 60 MW.');
  });

  test('leaves out lists of links to other pages, and their headings', () => {
    const { text } = parse(
      `# Norvik rents out a hall\n\n* [Home](/)\n* [Power](/power)\n\n${LEAD} ${PLAIN_LEAD}\n\nThe rent was not given, and the hall will be ready in the spring of the coming year.\n\n## More of this\n\n* [Halden Compute looks for another hall in the north](https://a.example/1)\n* [Norvik Grid builds a third power line to the coast](https://a.example/2)`,
    );
    expect(text).not.toMatch(/Home|More of this|another hall|third power/);
  });

  test('reads what is no article of a file as nothing', () => {
    expect(parseMarkdown('---\nlayout: none\n---\n')).toEqual([]);
    expect(parseMarkdown('---\nlayout: none\n---')).toEqual([]);
  });
});

describe('isMarkdown()', () => {
  test.each([
    ['a clipping', CLIP, true],
    ['a text with a headline, a link and bold words', `# A\n\n${LEAD}\n\n**Halden** said so.`, true],
    ['a pasted text with a hash tag and stars', 'Norvik #power\n\n* a\n* b\n\n**Note**', false],
    ['a text between lines', '---\nThis is a text.\n---\nAnd more.', false],
    ['a text that ends like the head of a service', 'Nothing\nMarkdown Content:\nAnd more.', false],
  ])('tells %s by its content', (_, text, is) => {
    expect(isMarkdown(text, false)).toBe(is);
  });

  test('lets the name decide where there are few marks', () => {
    expect(isMarkdown(`# Norvik\n\n${PLAIN_LEAD}`, false)).toBe(false);
    expect(isMarkdown(`# Norvik\n\n${PLAIN_LEAD}`, true)).toBe(true);
    expect(isMarkdown(PLAIN_LEAD, true)).toBe(false);
  });

  test('gives a clipping the same article whatever the file is called', async () => {
    expect(await listArticles('a.txt', Buffer.from(CLIP))).toEqual(await listArticles('a.md', Buffer.from(CLIP)));
  });
});
