import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDropError } from '../../../lambdas/deal/errors.ts';
import type { ParsedArticle } from '../../../lambdas/parse/parsed-article.ts';
import { readWhole } from '../read-whole.ts';

const folder = fileURLToPath(new URL('./fixtures', import.meta.url));

/** What a feed's reading is compared by; ids and zones follow from it. */
function pick({
  id: _id,
  identity: _identity,
  sketch: _sketch,
  zones: _zones,
  page: _page,
  machineTranslated: _mt,
  ...article
}: ParsedArticle) {
  return article;
}

async function read(bytes: Uint8Array) {
  const { articles, failures } = await readWhole('feed.xml', bytes);
  return { articles: articles.map(pick), failures: failures.map(({ title, message }) => `${title} → ${message}`) };
}

const failure = (bytes: Uint8Array) =>
  readWhole('a.xml', bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableDropError ? error.message : String(error)),
  );

const ENTRY =
  '<item><title>Norvik buys turbines</title><description>Norvik Grid said that it had bought two turbines.</description></item>';
const write = (entries: string) => Buffer.from(`<rss version="2.0"><channel><title>Grid Post</title>${entries}</channel></rss>`);

describe('parseFeed()', () => {
  test.each(readdirSync(folder))('reads the feed "%s"', async (name) => {
    const found = await read(readFileSync(join(folder, name, 'feed.xml')));
    expect(found).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  });

  test('ends an entry where the next begins, though its text was not closed', async () => {
    const { articles } = await read(
      write(`<item><title>Norvik waits</title><description>Norvik said <b>so <i>now${ENTRY}</item>`),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Norvik waits', 'Norvik buys turbines']);
    expect(articles[0]?.text).toContain('Norvik said so now');
  });

  test('believes no day and no author that are none', async () => {
    const entry = ENTRY.replace('</item>', '<pubDate>soon</pubDate><author>desk@grid.example</author></item>');
    const { articles } = await read(write(entry));
    expect(articles[0]?.publishedAt).toBeUndefined();
    expect(articles[0]?.byline).toBeUndefined();
  });

  test('reads a feed in the character set that it declares', async () => {
    const text = `<?xml version='1.0' encoding='windows-1251'?><rss version="2.0"><channel><title>Сеть</title><item><title>Норвик покупает турбины</title></item></channel></rss>`;
    const bytes = Uint8Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    const { articles } = await read(bytes);
    expect(articles[0]?.title).toBe('Норвик покупает турбины');
  });

  test('refuses a feed without entries, and one whose entries say nothing, in words', async () => {
    expect(await failure(write(''))).toMatch(/empty, it holds no text \(a feed without entries\)$/);
    expect(await failure(write('<item/>'))).toMatch(/\(a feed of 1 entry, none with a title or text\)$/);
    expect(await failure(write('<item><guid isPermaLink="false">1</guid></item><item/>'))).toMatch(/\(a feed of 2 entries, none/);
  });

  test('gives the articles before a place that is nested without bound, and names the fault', async () => {
    const { articles, failures } = await read(write(`${ENTRY}${'<item>'.repeat(3)}${'<a>'.repeat(600)}`));
    expect(articles).toHaveLength(1);
    expect(failures.join()).toMatch(/malformed.*nested too deep/);
  });

  test('tells in its place of an entry that is too long, has too many elements, or has HTML that is nested too deep', async () => {
    const long = `<item><title>Long</title><description>${'word '.repeat(500_000)}</description></item>`;
    const wide = `<item><title>Wide</title>${'<category>a</category>'.repeat(5001)}</item>`;
    const deep = `<item><title>Deep</title><description>${'&lt;b&gt;'.repeat(10_001)}</description></item>`;
    const { articles, failures } = await read(write(`${long}${ENTRY}${wide}${ENTRY}${deep}${ENTRY}<item>${'&lt;b&gt;'}</item>`));
    expect(articles).toHaveLength(3);
    expect(failures.map((words) => words.replace(/it is .* \(|it is .*\((?=its)/, '('))).toEqual([
      expect.stringMatching(/^Long → Cannot read entry 1 of the feed: too-large/),
      expect.stringMatching(/^Wide → Cannot read entry 3 of the feed: too-large/),
      expect.stringMatching(/^Deep → Cannot read entry 5 of the feed: malformed.*nested too deep/),
    ]);
  });

  test('looks to the end of a long feed for who it is, damaged or not', async () => {
    const long = ENTRY.repeat(500);
    const write500 = (end: string) => Buffer.from(`<rss><channel>${long}<title>Grid Post</title>${end}`);
    for (const end of ['</channel></rss>', '<item><title>Cut', '<a>'.repeat(600)]) {
      const { articles } = await readWhole('a.xml', write500(end));
      expect(articles).toHaveLength(500);
      expect(articles[499]?.sources).toEqual([{ name: 'Grid Post', role: 'publisher' }]);
    }
    expect((await readWhole('a.xml', Buffer.from(`<rss><channel>${long}</channel></rss>`))).articles[0]?.sources).toEqual([]);
  });

  test('goes on after entries and fields that nobody closed', async () => {
    const open = '<item><title>Kestrel leaves<item><title>Open</title><description><b>Kestrel Compute</b> leaves.';
    const { articles } = await readWhole('a.xml', write(`${open}${ENTRY}`));
    expect(articles.map(({ title }) => title)).toEqual(['Kestrel leaves', 'Open', 'Norvik buys turbines']);
  });

  test.each([
    ['<content mode="base64">Tm9ydmlrIGJ1eXMu</content>', 'Norvik buys.'],
    ['<content type="application/octet-stream">PHA+Tm9ydmlrIGJ1eXMuPC9wPg==</content>', 'Norvik buys.'],
    ['<content type="application/octet-stream">/9j/4AAQSkZJRg==</content>', ''],
    ['<content type="image/png">iVBORw0KGgo=</content>', ''],
    ['<content src="https://gridpost.example/a.mp4"/>', ''],
    ['<content type="text">Norvik &lt;b&gt; buys &amp;amp; sells.</content>', 'Norvik <b> buys &amp; sells.'],
    ['<content type="text">&lt;p&gt;Norvik buys.&lt;/p&gt;</content>', 'Norvik buys.'],
    ['<content type="html">Norvik buys &amp;amp; sells.</content>', 'Norvik buys & sells.'],
    ['<content type="html">&amp;lt;p&amp;gt;Norvik buys.&amp;lt;/p&amp;gt;</content>', 'Norvik buys.'],
    ['<content type="application/xml">Norvik buys.</content>', 'Norvik buys.'],
    ['<content>Norvik &amp;eacute;</content>', 'Norvik é'],
    ['<summary>Norvik buys two turbines.</summary><content>Norvik buys.</content>', 'Norvik buys two turbines.'],
    ['<content type="xhtml"><div>Norvik <a href="?a&amp;b">buys</a> a&amp;lt;b.</div></content>', 'Norvik buys a&lt;b.'],
  ])('reads %s', async (content, text) => {
    const bytes = Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Norvik</title>${content}</entry></feed>`);
    expect((await readWhole('a.xml', bytes)).articles[0]?.text).toBe(text === '' ? 'Norvik' : `Norvik\n\n${text}`);
  });

  test('refuses more entries than any drop may have, and a tag of attributes without end', async () => {
    expect(await failure(write('<item/>'.repeat(100_001)))).toMatch(/too-large, .* \(more than 100000 entries\)$/);
    expect(await failure(Buffer.from(`<rss ${'a="b" '.repeat(1001)}>`))).toMatch(
      /malformed, .* \(more than 1000 attributes in one tag\)$/,
    );
  });

  test('keeps little of a feed that says too much of itself', async () => {
    const { articles } = await read(write(`${'<category>a</category>'.repeat(2000)}<description>Late</description>${ENTRY}`));
    expect(articles).toHaveLength(1);
  });

  test('gives of a feed cut anywhere the articles before the cut, and says so', async () => {
    const whole = readFileSync(join(folder, 'rss-2-with-html-and-module-fields', 'feed.xml'));
    const { articles: all } = await readWhole('a.xml', whole);
    const start = whole.indexOf('<channel>');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: whole.length - 8 }), async (end) => {
        const found: unknown = await readWhole('a.xml', whole.subarray(0, end)).catch((error: unknown) => error);
        if (found instanceof UnreadableDropError) {
          expect(found.message).toMatch(/breaks off after 0 entries/);
          return;
        }
        const { articles, failures } = found as Awaited<ReturnType<typeof readWhole>>;
        expect(articles).toEqual(all.slice(0, articles.length));
        expect(failures.map(({ error }) => error.detail)).toEqual([
          expect.stringMatching(articles.length === 1 ? /^it breaks off after 1 entry/ : /^it breaks off after 2 entries/),
        ]);
      }),
    );
  });

  test('takes time in proportion to the number of entries', { timeout: 60_000 }, async () => {
    const measure = async (count: number) => {
      const bytes = write(ENTRY.repeat(count));
      const start = process.cpuUsage();
      expect((await readWhole('a.xml', bytes)).articles).toHaveLength(count);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    await measure(500);
    const [short, long] = [await measure(1000), await measure(4000)];
    expect(long).toBeLessThan(8 * short + 500);
  });
});
