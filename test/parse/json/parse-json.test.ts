import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDropError } from '../../../lambdas/deal/errors.ts';
import { readWhole } from '../read-whole.ts';

const TEXT = 'Norvik Grid said on Tuesday that it had bought two gas turbines for its campus near the harbour.';
const TITLE = 'Norvik buys turbines';
const URL_ = 'https://gridpost.example/turbines';
const ARTICLE = { title: TITLE, url: URL_, content: TEXT };
const LINE = JSON.stringify(ARTICLE);

/** An article as one line: title, address, byline, date, sources, and how its text ends. */
async function read(json: unknown): Promise<string[]> {
  const { articles, failures } = await readWhole('a.json', Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)));
  return [
    ...articles.map(({ title, url, byline, publishedAt, language, sources, text }) =>
      [
        title,
        url,
        byline,
        publishedAt,
        language,
        sources.map(({ name, role }) => `${role} ${name}`).join(', '),
        text.replaceAll('\n', ' ').slice(-12),
      ]
        .map((part) => part ?? '-')
        .join(' | '),
    ),
    ...failures.map(({ title, error }) => `${title}: ${error.reason}, ${error.detail}`),
  ];
}

const refuse = (json: unknown) =>
  read(json).then(
    (found) => found.join(),
    (error: unknown) => (error instanceof UnreadableDropError ? error.message : String(error)),
  );

describe('parseJson() reads', () => {
  test.each<[string, unknown, string[]]>([
    [
      'an answer with articles, some of them withdrawn and cut',
      {
        status: 'ok',
        totalResults: 2,
        articles: [
          {
            source: { id: 'grid-post', name: 'Grid Post' },
            author: 'Power desk',
            title: TITLE,
            description: 'Two turbines.',
            url: `${URL_}?utm_source=api`,
            publishedAt: '2026-03-24T23:30:00Z',
            content: `${TEXT}… [+1234 chars]`,
          },
          { source: { id: null, name: '[Removed]' }, title: '[Removed]', content: '[Removed]', url: 'https://removed.example' },
        ],
      },
      [
        `${TITLE} | ${URL_} | Power desk | 2026-03-24 | en | publisher Grid Post | he harbour.…`,
        '[Removed]: unsupported, it holds no article',
      ],
    ],
    [
      'headlines with the day on which they were seen',
      {
        articles: [
          {
            url: URL_,
            title: 'Norvik & Kestrel',
            seendate: '20260324T101500Z',
            domain: 'www.gridpost.example',
            language: 'French',
          },
        ],
      },
      [`Norvik & Kestrel | ${URL_} | - | 2026-03-24 | fr | publisher gridpost.example | ik & Kestrel`],
    ],
    [
      'a JSON Feed, with an entry without a title',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Grid Post',
        home_page_url: 'https://gridpost.example/',
        language: 'en-GB',
        authors: [{ name: 'Power desk' }, { name: 'Data desk' }],
        items: [
          {
            id: '1',
            url: '/turbines',
            title: TITLE,
            content_html: `<p>${TEXT}</p>`,
            date_published: '2026-03-24T10:00:00+01:00',
          },
          { id: 'https://gridpost.example/2', content_text: 'Kestrel Compute leaves the old paper mill.' },
        ],
      },
      [
        `${TITLE} | ${URL_} | Power desk, Data desk | 2026-03-24 | en | publisher Grid Post | the harbour.`,
        'Kestrel Compute leaves the old paper mill. | https://gridpost.example/2 | Power desk, Data desk | - | en | publisher Grid Post |  paper mill.',
      ],
    ],
    [
      'the article of schema.org',
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2026-03-24',
        dateModified: '2026-03-26',
        author: [{ '@type': 'Person', name: 'Power desk' }],
        publisher: { '@type': 'Organization', name: 'Grid Post' },
        mainEntityOfPage: { '@type': 'WebPage', '@id': URL_ },
        articleBody: TEXT,
        inLanguage: 'en',
      },
      [`${TITLE} | ${URL_} | Power desk | 2026-03-24 | en | publisher Grid Post | the harbour.`],
    ],
    [
      'the article in a graph of schema.org, and nothing else of it',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Grid Post', url: 'https://gridpost.example' },
          { '@type': ['Person'], name: 'Power desk' },
          { '@type': ['NewsArticle'], headline: TITLE, articleBody: TEXT },
        ],
      },
      [`${TITLE} | - | - | - | en |  | the harbour.`],
    ],
    [
      'a page of results with their sources as words',
      {
        pagination: { limit: 1 },
        data: [
          {
            author: null,
            title: TITLE,
            description: TEXT,
            url: URL_,
            source: 'Grid Post',
            published_at: '2026-03-24T00:00:00+00:00',
          },
        ],
      },
      [`${TITLE} | ${URL_} | - | 2026-03-24 | en | publisher Grid Post | the harbour.`],
    ],
    [
      'posts whose texts are rendered HTML',
      [
        {
          id: 5,
          date: '2026-03-24T10:00:00',
          link: URL_,
          title: { rendered: 'Norvik &#8211; turbines' },
          content: { rendered: `<p>${TEXT}</p>`, protected: false },
          excerpt: { rendered: '<p>…</p>' },
        },
      ],
      [`Norvik – turbines | ${URL_} | - | 2026-03-24 | en | publisher gridpost.example | the harbour.`],
    ],
    [
      'results with the text in fields beside',
      {
        response: {
          status: 'ok',
          results: [
            {
              id: 'power/1',
              type: 'article',
              webTitle: TITLE,
              webUrl: URL_,
              webPublicationDate: '2026-03-24T10:00:00Z',
              fields: { bodyText: TEXT, byline: 'By Power desk' },
            },
          ],
        },
      },
      [`${TITLE} | ${URL_} | Power desk | 2026-03-24 | en | publisher gridpost.example | the harbour.`],
    ],
    [
      'documents with headlines as objects',
      {
        response: {
          docs: [
            {
              headline: { main: TITLE, kicker: 'Power' },
              web_url: URL_,
              pub_date: '2026-03-24T10:00:00+0000',
              abstract: TEXT,
              byline: { original: 'By Power desk' },
              source: 'Grid Post',
            },
          ],
        },
      },
      [`${TITLE} | ${URL_} | Power desk | 2026-03-24 | en | publisher Grid Post | the harbour.`],
    ],
    [
      'the hits of a search engine, with seconds for dates',
      { took: 1, hits: { total: 1, hits: [{ _id: 'x', _source: { title: TITLE, body: TEXT, date: 1774346400 } }] } },
      [`${TITLE} | - | - | 2026-03-24 | en |  | the harbour.`],
    ],
    [
      'a listing of posts in wrappers',
      {
        kind: 'Listing',
        data: { children: [{ kind: 't3', data: { title: TITLE, selftext: TEXT, url: URL_, created_utc: 1774346400.0 } }] },
      },
      [`${TITLE} | ${URL_} | - | 2026-03-24 | en | publisher gridpost.example | the harbour.`],
    ],
    [
      'a list of articles inside an object of the same name',
      {
        articles: {
          results: [
            {
              uri: '123',
              lang: 'eng',
              date: '2026-03-24',
              url: URL_,
              title: TITLE,
              body: TEXT,
              source: { uri: 'gridpost.example', title: 'Grid Post' },
              authors: [{ name: 'Power desk', type: 'author' }],
            },
          ],
        },
      },
      [`${TITLE} | ${URL_} | Power desk | 2026-03-24 | en | publisher Grid Post | the harbour.`],
    ],
    [
      'an RSS feed turned into JSON, with its one item',
      {
        rss: {
          channel: {
            title: 'Grid Post',
            link: 'https://gridpost.example',
            item: { title: { '#text': TITLE }, link: '/turbines', description: TEXT, pubDate: 'Tue, 24 Mar 2026 10:00:00 GMT' },
          },
        },
      },
      [`${TITLE} | ${URL_} | - | 2026-03-24 | en | publisher Grid Post | the harbour.`],
    ],
    [
      'the nodes of a graph query',
      { data: { posts: { edges: [{ node: { title: TITLE, body: TEXT } }] } } },
      [`${TITLE} | - | - | - | en |  | the harbour.`],
    ],
    [
      'several lists under names of their own',
      { power: [{ title: TITLE, text: TEXT }], space: [{ title: 'Kestrel leaves', paragraphs: [TEXT, 'It said so.'] }] },
      [`${TITLE} | - | - | - | en |  | the harbour.`, 'Kestrel leaves | - | - | - | en |  |  It said so.'],
    ],
    [
      'a single article, whatever it lists besides',
      { title: TITLE, originalTitle: 'x', text: TEXT, tags: ['a'], related: [{ title: 'Another', url: URL_ }], source: URL_ },
      [`${TITLE} | - | - | - | en | publisher gridpost.example | the harbour.`],
    ],
    [
      'pages of answers in one list',
      [{ articles: [ARTICLE] }, { articles: [ARTICLE] }],
      Array(2).fill(`${TITLE} | ${URL_} | - | - | en | publisher gridpost.example | the harbour.`),
    ],
    [
      'a record that is named rather than titled',
      [{ name: TITLE, description: TEXT, url: URL_, provider: [{ name: 'Grid Post' }] }],
      [`${TITLE} | ${URL_} | - | - | en | publisher Grid Post | the harbour.`],
    ],
    [
      'keys that are names of what every object has',
      `[{"__proto__": {"title": "Evil"}, "constructor": "x", "hasOwnProperty": 1, "title": "${TITLE}", "text": "${TEXT}", "language": "constructor"}]`,
      [`${TITLE} | - | - | - | en |  | the harbour.`],
    ],
    [
      'a mark of byte order and a comma too many',
      `\ufeff[${LINE},]`,
      [`${TITLE} | ${URL_} | - | - | en | publisher gridpost.example | the harbour.`],
    ],
  ])('%s', async (_, json, expected) => {
    expect(await read(json)).toEqual(expected);
  });
});

const SHOWN = `${TITLE} | ${URL_} | - | - | en | publisher gridpost.example | the harbour.`;

describe('parseJson() keeps what is whole of', () => {
  test.each<[string, string, string[]]>([
    ['lines with a broken one', `${LINE}\n{"title": "bro\n\n${LINE},\n`, [SHOWN, SHOWN, 'line 2: malformed, it is no JSON']],
    [
      'lines of which the first is broken',
      `{"title": "bro\n${LINE}\n${LINE}`,
      [SHOWN, SHOWN, 'line 1: malformed, it is no JSON'],
    ],
    [
      'lines with one that holds no article, and one that is none',
      `${LINE}\n{"a": 1}\n7\nx`,
      [SHOWN, 'line 2: unsupported, it holds no article', 'line 4: malformed, it is no JSON'],
    ],
    [
      'lines that break off',
      `${LINE}\n${LINE}\n${LINE.slice(0, 30)}`,
      [SHOWN, SHOWN, 'a.json: malformed, it breaks off after 2 articles'],
    ],
    [
      'lines of which one has something between its articles',
      `{"articles": [${LINE}; 1]}\n${LINE}`,
      [SHOWN, SHOWN, 'line 1: malformed, it is no JSON'],
    ],
    ['lines that hold lists', `{"articles": [${LINE}]}\n{"articles": [${LINE}]}`, [SHOWN, SHOWN]],
    [
      'a list that breaks off',
      `[${LINE}, ${LINE}, ${LINE.slice(0, -1)}`,
      [SHOWN, SHOWN, 'a.json: malformed, it breaks off after 2 articles'],
    ],
    [
      'a list in an object that breaks off between entries',
      `{"status": "ok", "articles": [${LINE},\n`,
      [SHOWN, 'a.json: malformed, it breaks off after 1 article'],
    ],
    [
      'an object that breaks off in a string after its list',
      `{"articles": [${LINE}], "next": "http`,
      [SHOWN, 'a.json: malformed, it breaks off after 1 article'],
    ],
    [
      'an object that breaks off in a key',
      `{"articles": [${LINE}], "ne`,
      [SHOWN, 'a.json: malformed, it breaks off after 1 article'],
    ],
    [
      'an object that goes on with something else',
      `{"articles": [${LINE}], next}`,
      [SHOWN, 'a.json: malformed, it is damaged after 1 article'],
    ],
    ['a list that goes on with something else', `[${LINE}]\n<html>`, [SHOWN, 'a.json: malformed, it is damaged after 1 article']],
    [
      'a list whose entries have something between them',
      `[${LINE}; ${LINE}]`,
      [SHOWN, 'a.json: malformed, it is damaged after 1 article'],
    ],
    [
      'a list in a list with something between',
      `[{"articles": [${LINE}; 1]}, ${LINE}]`,
      [SHOWN, SHOWN, 'a.json: malformed, it is damaged after 2 articles'],
    ],
    ['a list without commas', `[${LINE} ${LINE}]`, [SHOWN, SHOWN]],
    [
      'values one after the other',
      `{\n"title": "${TITLE}", "url": "${URL_}", "content": "${TEXT}"\n}\n{"articles": [${LINE}]}, [${LINE}]`,
      [SHOWN, SHOWN, SHOWN],
    ],
    [
      'a list with a bare quotation',
      `[${LINE}, {"title": "He said "no" to it"}, ${LINE}]`,
      [SHOWN, SHOWN, 'entry 2: malformed, it is no JSON'],
    ],
    ['a list with nothing among its entries', `[${LINE}, null, 1, "a", ,]`, [SHOWN]],
    [
      'a list with an entry that is nested too deep',
      `[${LINE}, ${'{"a":'.repeat(101)}1${'}'.repeat(101)}]`,
      [SHOWN, 'entry 2: malformed, nested more than 100 deep'],
    ],
    [
      'a list with an entry that is too long',
      `[${LINE}, {"title": "Long", "text": "${'word '.repeat(400_001)}"}]`,
      [SHOWN, 'entry 2: too-large, 2000034 characters, the limit is 2000000'],
    ],
    [
      'a list with a page that is nested too deep',
      `[${LINE}, {"title": "Deep", "text": "${'<b>'.repeat(10_001)}"}]`,
      [SHOWN, 'entry 2: malformed, its elements are nested too deep'],
    ],
    ['a list that begins on a line of its own', `{"articles": [\n${LINE},\n${LINE}\n]}`, [SHOWN, SHOWN]],
  ])('%s', async (_, json, expected) => {
    expect(await read(json)).toEqual(expected);
  });

  test('a list cut anywhere: the articles before the cut', async () => {
    const json = JSON.stringify(
      { status: 'ok', articles: [ARTICLE, { ...ARTICLE, title: 'A "quoted" \\ {title}' }, ARTICLE], next: null },
      null,
      1,
    );
    const whole = await read(json);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: json.indexOf('[') + 1, max: json.length - 1 }), async (end) => {
        const found = await read(json.slice(0, end)).catch((error: unknown) => [String(error)]);
        const last = found.pop() ?? '';
        expect(found).toEqual(whole.slice(0, found.length));
        expect(last).toContain(`breaks off after ${found.length} article`);
      }),
    );
  });
});

describe('parseJson() refuses in words', () => {
  test.each<[string, unknown]>([
    ['settings', { name: 'offtake', version: '0.1.0', dependencies: { a: '1' } }],
    ['a title alone', { title: 'Norvik' }],
    ['a thing with a name', [{ name: 'Norvik', price: 3 }]],
    ['an empty list', []],
    ['an answer without results', { status: 'ok', articles: [] }],
    ['a list of words', ['a', 'b']],
    ['a site', { '@type': 'WebSite', name: 'Grid Post', description: TEXT, url: URL_ }],
    ['a thousand lines of a log', '{"level": "info", "at": 1}\n'.repeat(1000)],
    ['an article deeper than a list may lie', { a: { a: { a: { a: { a: { a: { a: { a: [ARTICLE] } } } } } } } }],
  ])('%s', async (_, json) => {
    expect(await refuse(json)).toMatch(/unsupported, .* \(it seems to be a JSON document that holds no article\)$/);
  });

  test('one article that breaks off, and lines that are all damaged', async () => {
    expect(await refuse(LINE.slice(0, -10))).toMatch(/malformed, .* \(it breaks off after 0 articles\)$/);
    expect(await refuse('{"a": b}\n{"a": c}')).toMatch(/malformed, .* \(it is no JSON\)$/);
  });
});

describe('parseJson() looks', () => {
  const STORY = { title: TITLE, content: TEXT };
  const titles = async (json: unknown) =>
    (await readWhole('a.json', Buffer.from(JSON.stringify(json)))).articles.map(({ title, sources }) => [
      title,
      ...sources.map(({ name }) => name),
    ]);

  test('at the first thousand members of an object, and at what they say in few words', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`key${at}`, at]));
    expect(await titles({ articles: [STORY], ...many, name: 'Grid Post' })).toEqual([[TITLE]]);
    expect(await titles({ articles: [STORY], title: 'Grid Post' })).toEqual([[TITLE, 'Grid Post']]);
    expect(await titles({ articles: [STORY], title: 'Grid Post '.repeat(600) })).toEqual([[TITLE]]);
  });

  test('at the first five entries of a list for an article', async () => {
    const others = Array.from({ length: 5 }, (_, at) => ({ rank: at }));
    expect(await titles({ things: [...others.slice(1), STORY] })).toEqual([[TITLE]]);
    await expect(titles({ things: [...others, STORY] })).rejects.toThrow('holds no article');
  });

  test('for days and names, and takes nothing else for one', async () => {
    const { articles } = await readWhole(
      'a.json',
      Buffer.from(JSON.stringify({ ...ARTICLE, published: 'soon', author: 'desk@grid.example' })),
    );
    expect(articles[0]?.publishedAt).toBeUndefined();
    expect(articles[0]?.byline).toBeUndefined();
  });
});
