import { CARRIERS } from '../carriers.ts';
import { cross, type Family, list, type PoisonDrop, repeat } from '../family.ts';

const json = (text: string): PoisonDrop => ({ name: 'articles.json', bytes: Buffer.from(text) });
const xml = (text: string): PoisonDrop => ({ name: 'feed.xml', bytes: Buffer.from(text) });
const DEPTHS = [100, 10_000, 1_000_000];
const ARTICLE = '{"title":"Halden leases 40 MW","content":"Norvik Grid leases 40 MW to Halden Compute, the two said."}';

function declare(levels: number, fan: number): string {
  const entities = Array.from({ length: levels }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(fan)}">`).join('');
  return `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>`;
}

const BOMBS = [
  declare(9, 10),
  declare(30, 2),
  `<!DOCTYPE rss [<!ENTITY e9 "${'x'.repeat(100_000)}">]>`,
  '<!DOCTYPE rss [<!ENTITY e9 SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>',
  '<!DOCTYPE rss [<!ENTITY e9 "&e9;">]>',
  `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(50_000)}]>`,
  `<!DOCTYPE rss [${'<!--'.repeat(50_000)}`,
  `<!DOCTYPE ${'['.repeat(100_000)}`,
  `<?xml-stylesheet ${'a="b" '.repeat(100_000)}?>`,
];
const USES = ['&e9;', '&e9;'.repeat(20_000), '&e30;'];

/** Feeds, other XML, and JSON. */
export const DATA: readonly Family[] = [
  list('entity-bombs', 'XML whose entities grow, loop, or lead outside', [
    ...BOMBS.flatMap((doctype) =>
      USES.flatMap((use) => [
        () =>
          xml(
            `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>a</title><item><title>${use}</title><description>${use}</description></item></channel></rss>`,
          ),
        () => xml(`${doctype}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${use}</title></entry></feed>`),
      ]),
    ),
  ]),
  list('feeds', 'feeds of many items, deep ones, broken ones, with prefixes without end', [
    ...[1000, 20_000, 60_000].flatMap((count) => [
      () =>
        xml(
          `<rss version="2.0"><channel><title>a</title>${'<item><title>Halden leases 40 MW</title></item>'.repeat(count)}</channel></rss>`,
        ),
      () => xml(`<rss version="2.0"><channel>${'<item>'.repeat(count)}`),
      () => xml(`<rss version="2.0"><channel><item><title>${'<b>'.repeat(count)}</title></item></channel></rss>`),
      () =>
        xml(
          `<rss ${Array.from({ length: count }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(' ')}><channel><item><title>a</title></item></channel></rss>`,
        ),
      () => xml(`<rss><channel><item><title>a</title>${'<category>b</category>'.repeat(count)}</item></channel></rss>`),
      () =>
        xml(
          `<rss><channel><item><title>a</title>${'<enclosure url="u"/>'.repeat(count)}<description>${'<![CDATA[x]]>'.repeat(count)}</description></item></channel></rss>`,
        ),
      () =>
        xml(
          `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'.repeat(count)}`,
        ),
      () => xml(`<rdf:RDF xmlns:rdf="a"><item rdf:about="u"><title>a</title>${'<x:y>'.repeat(count)}</item></rdf:RDF>`),
      () => xml(`<rss><channel><item><title>a</title><pubDate>${'Tue, 24 Nov '.repeat(count)}</pubDate></item></channel></rss>`),
      () => xml(`<?xml version="1.0"?>${'<?p?>'.repeat(count)}<rss><channel><item><title>a</title></item></channel></rss>`),
      () => xml(`${'\n'.repeat(count)}<rss><channel><item><title>a</title></item></channel></rss>`),
      () => xml(`<opml><body>${'<outline text="a">'.repeat(count)}`),
    ]),
  ]),
  list('json-depth', 'JSON that is deep, and JSON that never ends', [
    ...DEPTHS.flatMap((depth) => [
      () => json('['.repeat(depth)),
      () => json(`${'['.repeat(depth)}${']'.repeat(depth)}`),
      () => json(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
      () => json(`[${ARTICLE},${'['.repeat(depth)}`),
      () => json(`{"items":${'{"items":['.repeat(depth)}`),
      () => json(`[{"title":"a","content":${'["x",'.repeat(depth)}`),
      () => json(`${`${ARTICLE}\n`.repeat(20)}${'{"a":'.repeat(depth)}`),
    ]),
  ]),
  list('json-shapes', 'keys of the prototype, many keys, many values, numbers and strings without end', [
    ...[1000, 50_000, 400_000].flatMap((count) => [
      () => json(`{${Array.from({ length: count }, (_, at) => `"k${at}":1`).join(',')}}`),
      () => json(`[${Array.from({ length: count }, (_, at) => `{"k${at}":1}`).join(',')}]`),
      () => json(`[${'1,'.repeat(count)}1]`),
      () => json(`[${'[],'.repeat(count)}1]`),
      () => json(`[${'{},'.repeat(count)}1]`),
      () => json('{}\n'.repeat(count)),
      () => json('"a"\n'.repeat(count)),
      () => json(`{"title":"a","content":"${'\\u0000'.repeat(count)}"}`),
      () => json(`{"title":"a","content":"${'\\ud800'.repeat(count)}"}`),
      () => json(`{"title":"${'x'.repeat(count)}","content":"y"}`),
      () => json(`{"title":"a","content":"${'<div>'.repeat(count)}"}`),
      () => json(`{"n":${'9'.repeat(count)}}`),
      () => json(`{"title":"a",${'"title":"b",'.repeat(count)}"content":"c"}`),
      () => json(`[${`${ARTICLE},`.repeat(Math.min(count, 60_000))}${ARTICLE}]`),
      () => json(`${ARTICLE}\n`.repeat(Math.min(count, 60_000))),
      () =>
        json(
          `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"id":"1","content_text":"A deal"},'.repeat(Math.min(count, 60_000))}{}]}`,
        ),
      () => json(`[{"title":"a","tags":[${'"b",'.repeat(count)}"c"],"author":{"name":"${'d'.repeat(count)}"}}]`),
      () => json(`{"a":"${'\\'.repeat(count)}`),
    ]),
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', ''].flatMap((key) => [
      () => json(`{"${key}":{"title":"a","content":"b"},"title":"c","content":"A deal of 40 MW"}`),
      () => json(`[{"${key}":"a","title":{"${key}":1},"content":"A deal of 40 MW"}]`),
      () => json(`{"items":{"${key}":[{"title":"a","content":"A deal"}]}}`),
    ]),
  ]),
  cross({
    name: 'xml-text',
    about: 'markup and references inside feeds and documents',
    fillings: ['<a>', ']]>', '<![CDATA[', '&#x0;', '&lt;', '<!-- -- ', '<a b="', '&unknown;', '<a xmlns="u"/>', '\u0000'].map(
      repeat,
    ),
    carriers: [CARRIERS.feed, CARRIERS.feedData, CARRIERS.atom, CARRIERS.document],
    sizes: [10_000, 1_000_000, 8_000_000],
  }),
];
