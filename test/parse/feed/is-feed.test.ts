import { expect, test } from 'vitest';
import { isFeed } from '../../../lambdas/parse/feed/is-feed.ts';

test.each([
  '<rss>',
  '\ufeff\n<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- <html> --><RSS version="0.91">',
  '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91">',
  '<!DOCTYPE rdf:RDF [<!ENTITY % a "b>"> <!ENTITY c "d">]><rdf:RDF xmlns="http://purl.org/rss/1.0/">',
  '<a:feed xmlns:a="http://www.w3.org/2005/Atom">',
  '<entry xmlns="http://www.w3.org/2005/Atom">',
  '<r:RDF><channel/></r:RDF>',
  '<channel href="/">',
  'Copied from a window. <rss>',
])('isFeed() knows %j', (text) => {
  expect(isFeed(text)).toBe(true);
});

test.each([
  '',
  'no tag',
  '<html><body>&lt;rss></body></html>',
  '<html><rss>',
  '<!-- <rss> --> <html>',
  '<!-- never closed <rss>',
  '<!doctype html><article>',
  '<entry>',
  '<rdf:RDF><cc:Work/></rdf:RDF>',
  '<feedback>',
  '<?xml version="1.0"?>',
  `${'<!-- a -->'.repeat(30)}<rss>`,
  `${'a'.repeat(301)}<rss>`,
])('isFeed() does not take %j for one', (text) => {
  expect(isFeed(text)).toBe(false);
});
