import { expect, test } from 'vitest';
import { readPage } from '../../../lambdas/parse/html/read-page.ts';

const read = (html: string) => readPage(html).facts;

test('readPage() keeps the first title, canonical address, language and content of a name', () => {
  const facts = read(
    '<html lang="en"><title>One</title><title>Two</title><html lang="fr"><link rel="canonical" href="a"><link rel="CANONICAL" href="b"><meta name="A" content="1"><meta property="a" content="2"><meta content="3"><meta itemprop="b"><svg><title> </title></svg>',
  );
  expect(facts).toMatchObject({ title: 'One', canonical: 'a', language: 'en' });
  expect([...facts.meta]).toEqual([['a', '1']]);
});

test('readPage() takes the language of XHTML', () => {
  expect(read('<html xml:lang="de"><p>a</p></html>').language).toBe('de');
});

test('readPage() keeps apart a name and what its bearer is', () => {
  const [author] = read('<div class="byline"><span>Ada</span> <b>Sund</b><div>Energy editor</div></div>').authors;
  expect(author?.text).toBe('Ada Sund | Energy editor');
});

test('readPage() takes down times by their attribute, their title and their text', () => {
  const html =
    '<time datetime="2026-11-24">yesterday</time><time pubdate>24 Nov 2026</time><span class="date" title="2026-11-23">Monday</span><span property="datePublished">22 Nov 2026</span><meta itemprop="datePublished" content="x">';
  expect(read(html).times.map(({ text, isTime }) => [text, isTime])).toEqual([
    ['2026-11-24', true],
    ['24 Nov 2026', true],
    ['2026-11-23', false],
    ['Monday', false],
    ['22 Nov 2026', true],
  ]);
});

test('readPage() takes a passage of some length for no date', () => {
  expect(read(`<div class="date">${'long words '.repeat(8)}</div>`).times).toEqual([]);
});

test('readPage() takes no names out of comments and other articles', () => {
  expect(read('<div id="comments"><a rel="author">Ola Vik</a></div><a rel="author">Ada Sund</a>').authors).toMatchObject([
    { text: 'Ada Sund' },
  ]);
  expect(read('<body class="comments"><a rel="author">Ada Sund</a></body>').authors).toHaveLength(1);
});

test('readPage() finds authors by address, property and class, and no body of that class', () => {
  const html =
    '<body class="author"><a href="/author/ada/">Ada</a><a href="/b">No</a><a>No</a><b itemprop="author">Per</b><p class="byline">Ola</p><script>var a</script><script type="text/javascript">var b</script>';
  expect(read(html).authors.map(({ text }) => text)).toEqual(['Ada', 'Per', 'Ola']);
});

test('readPage() keeps so many facts of a kind, of so much text, so deep', () => {
  expect(read('<h2>a</h2>'.repeat(300)).headings).toHaveLength(200);
  expect(read(`<h1>${'a'.repeat(15_000)}<b>${'b'.repeat(15_000)}</b>c</h1>`).headings[0]?.text).toHaveLength(20_000);
  expect(read(`${'<b class="author">'.repeat(6)}Ada${'</b>'.repeat(6)}`).authors).toHaveLength(4);
});
