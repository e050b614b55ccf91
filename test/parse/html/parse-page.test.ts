import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lambdas/deal/article.ts';
import { parsePage } from '../../../lambdas/parse/html/parse-page.ts';

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const BODY =
  'The lease runs for ten years and begins in the spring. Halden has an option on as much again, and pays for the transformers itself, it said.';

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
}

async function parseOne({ head = '', above = '', below = '' }: Page = {}): Promise<Article> {
  const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/chips">Chips</a></li></ul></nav>';
  const story = `<article><h1>Halden leases 40 MW</h1>${above}<p>${LEAD}</p><p>${BODY}</p><p>${BODY.replaceAll('ten', 'two')}</p>${below}</article>`;
  const html = `<!doctype html><html lang="en"><head><title>Halden leases 40 MW | Grid News</title>${head}</head><body>${menu}${story}<footer>© 2026 Grid News</footer></body></html>`;
  const [article] = await parsePage(html);
  if (article === undefined) throw new Error('No article');
  return article;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('parsePage()', () => {
  test('reads title and body without the page around them', async () => {
    const article = await parseOne();
    expect(article.title).toBe('Halden leases 40 MW');
    expect(article.text).toBe(`Halden leases 40 MW\n\n${LEAD}\n\n${BODY}\n\n${BODY.replaceAll('ten', 'two')}`);
    expect(article.zones.map(({ zone }) => zone)).toEqual(['title', 'lead', 'body', 'body']);
  });

  test('reads structured data', async () => {
    const author = [{ '@type': 'Person', name: 'Ada Sund' }, { '@id': '#per' }];
    const graph = [
      { '@type': 'Person', '@id': '#per', name: 'Per Lie' },
      {
        '@type': 'NewsArticle',
        headline: 'Halden leases 40 MW',
        datePublished: '2026-11-24T23:30:00-05:00',
        author,
        publisher: { name: 'Grid News' },
      },
    ];
    expect(await parseOne({ head: jsonLd({ '@graph': graph }) })).toMatchObject({
      byline: 'Ada Sund, Per Lie',
      publishedAt: '2026-11-24',
      sources: [{ name: 'Grid News', role: 'publisher' }],
    });
  });

  test('reads metadata', async () => {
    const head = [
      '<meta property="article:published_time" content="2026-11-24T08:00:00Z">',
      '<meta name="author" content="By Ada Sund">',
      '<meta property="og:site_name" content="Grid &amp; Co">',
      '<link rel="canonical" href="https://grid.example/halden">',
    ].join('');
    expect(await parseOne({ head })).toMatchObject({
      byline: 'Ada Sund',
      publishedAt: '2026-11-24',
      url: 'https://grid.example/halden',
      sources: [{ name: 'Grid & Co', role: 'publisher' }],
    });
  });

  test('reads marked elements', async () => {
    const above =
      '<div class="byline">By <a rel="author" href="/ada">Ada Sund</a></div><time class="entry-date" datetime="2026-11-24">yesterday</time>';
    expect(await parseOne({ above })).toMatchObject({ byline: 'Ada Sund', publishedAt: '2026-11-24' });
  });

  test('reads a date that is only printed below the headline', async () => {
    expect((await parseOne({ above: '<div>November 24, 2026</div>' })).publishedAt).toBe('2026-11-24');
  });

  test.each([
    ['an element of a class for dates', '<span class="post-date">24 November 2026</span>', '2026-11-24'],
    ['an unmarked time', '<time datetime="2026-11-24">yesterday</time>', '2026-11-24'],
    ['a change in words', '<span class="post-date">Updated 24 November 2026</span>', undefined],
    ['a list far below', `<p>${BODY.repeat(12)}</p><time datetime="2026-11-24">24 November</time>`, undefined],
  ])('reads the date of %s', async (_, above, date) => {
    expect((await parseOne({ above })).publishedAt).toBe(date);
  });

  test('reads the day in the address only where the page shows none', async () => {
    const head = '<link rel="canonical" href="https://grid.example/2026/11/24/halden">';
    expect((await parseOne({ head })).publishedAt).toBe('2026-11-24');
    expect((await parseOne({ head, above: '<div>November 23, 2026</div>' })).publishedAt).toBe('2026-11-23');
  });

  test('reads the author from a link to the author’s page', async () => {
    expect((await parseOne({ above: '<a href="/authors/ada-sund">Ada Sund</a>' })).byline).toBe('Ada Sund');
  });

  test('reads the prose of a page rather than a teaser on it', async () => {
    const teaser = `<article class="post"><h2>Halden leases 40 MW</h2><p>${LEAD} ${LEAD} ${LEAD}</p></article>`;
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<div class="sidebar-widget"><span>${BODY} That was part ${at} of it.</span></div>`,
    );
    const [article] = await parsePage(`<html><body><h1>Halden leases 40 MW</h1>${teaser}${rows.join('')}</body></html>`);
    expect(article?.text).toContain('part 59 of it');
  });

  test('gives no date for a change or a day without a year', async () => {
    const above = '<time class="updated" datetime="2026-11-25">now</time><div>24 November</div>';
    expect((await parseOne({ above })).publishedAt).toBeUndefined();
  });

  test('marks quotations and captions, and leaves out comments, scripts and hidden passages', async () => {
    const above = '<figure><img src="a.png"><figcaption>The campus near Bergen in autumn</figcaption></figure>';
    const below = `<blockquote><p>It is a long lease, and a good one for us both.</p></blockquote><script>var secret = 1</script><p style="display:none">unseen</p><!-- note --><h2>Comments</h2><p>I know better.</p>`;
    const { text, zones } = await parseOne({ above, below });
    const zoned = zones.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`);
    expect(zoned).toContain('caption: The campus near Bergen in autumn');
    expect(zoned).toContain('quote: It is a long lease, and a good one for us both.');
    expect(text).not.toMatch(/secret|unseen|note|Comments|know better/);
  });

  test('believes no structured data that is no JSON', async () => {
    expect(await parseOne({ head: '<script type="application/ld+json">{"headline": </script>' })).toMatchObject({
      title: 'Halden leases 40 MW',
    });
  });

  test.each([
    [
      'never closes its head',
      `<html><head><meta name="a" content="b"><body><h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>${BODY}</p>`,
    ],
    ['has neither head nor body', `<h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>${BODY}</p>`],
    ['has two bodies', `<body><h1>Halden leases 40 MW</h1></body><body><p>${LEAD}</p><p>${BODY}</p></body>`],
  ])('reads a page that %s', async (_, html) => {
    const [article] = await parsePage(html);
    expect(article?.text).toBe(`Halden leases 40 MW\n\n${LEAD}\n\n${BODY}`);
  });

  test('reads the labels among the lines of an article', async () => {
    const article = await parseOne({ below: '<p>Source: Harlan Courier</p><p>Original title: Halden eyes 40 MW</p>' });
    expect(article.originalTitle).toBe('Halden eyes 40 MW');
    expect(article.sources).toContainEqual({ name: 'Harlan Courier', role: 'named' });
  });

  test('ends an article before what readers wrote below it', async () => {
    const { text } = await parseOne({
      below: '<h3>3 comments</h3><p>Well done, Halden, and well done all of you at Norvik.</p>',
    });
    expect(text).not.toMatch(/comments|Well done/);
  });

  test('keeps a long article whole that a heading seems to end early', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `<p>Hall ${at} of the campus, with all that is in it now</p>`).join('');
    expect((await parseOne({ below: `<h2>Related articles</h2>${lines}` })).text).toContain('Hall 59 of the campus');
  });

  test('keeps a short article on a page of much else', async () => {
    const notes = Array.from({ length: 120 }, (_, at) => `<li>Note ${at} to the members of this club</li>`).join('');
    const html = `<html><body><article><h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>${BODY}</p></article><footer><ul>${notes}</ul></footer></body></html>`;
    const [article] = await parsePage(html);
    expect(article?.text).toBe(`Halden leases 40 MW\n\n${LEAD}\n\n${BODY}`);
  });

  test('leaves out a box that asks readers to sign up, and keeps links within the page', async () => {
    const box = (name: string, text: string) => `<section class="${name}"><p>${text}</p></section>`;
    const asked =
      'Get it on Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays, by mail, by post, by hand, or not.';
    const below = `${box('subscribe', asked)}${box('subscribe', BODY.replaceAll('ten', 'six').repeat(6))}<p>As <a href="#n1">note one</a> says, <a href="https://grid.example/a"> <b>Norvik</b></a> has been asked for more than it gave until now.</p>`;
    const { text } = await parseOne({ below });
    expect(text).not.toContain('Mondays');
    expect(text).toContain('runs for six years');
    expect(text).toContain('As note one says');
  });

  test('reads a page too large for Readability by its lines', { timeout: 60_000 }, async () => {
    const [article] = await parsePage(
      `<html><body><h1>Halden leases 40 MW</h1><p>${LEAD}</p>${`<p>${BODY}</p>`.repeat(36_000)}</body></html>`,
    );
    expect(article?.title).toBe('Halden leases 40 MW');
    expect(article?.text).toContain(LEAD);
  });

  test('refuses a page with a tag of attributes without end', async () => {
    const attributes = Array.from({ length: 2001 }, (_, at) => `a${at}`).join(' ');
    await expect(parsePage(`<p ${attributes}>${LEAD}</p>`)).rejects.toThrow('more than 2000 attributes in one tag');
  });

  test('reads a page with an element of classes without end', async () => {
    const [article] = await parsePage(
      `<body><h1>Halden leases 40 MW</h1><p class="${'a '.repeat(200_000)}">${LEAD}</p><p>${BODY}</p>`,
    );
    expect(article?.text).toContain(LEAD);
  });

  test('refuses a page of more passages than are told apart in time', async () => {
    await expect(parsePage('<p>a'.repeat(100_001))).rejects.toThrow('100001 passages, the limit is 100000');
  });
});
