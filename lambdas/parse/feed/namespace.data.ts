/** Names of the vocabularies that feeds use → the prefix under which they are read; without the ends that vary. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'purl.org/rss/1.0': '',
    'my.netscape.com/rdf/simple/0.9': '',
    'my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'channel.netscape.com/rdf/simple/0.9': '',
    'backend.userland.com/rss': '',
    'backend.userland.com/rss2': '',
    'backend.userland.com/rss091': '',
    'blogs.law.harvard.edu/tech/rss': '',
    'cyber.law.harvard.edu/rss': '',
    'www.rssboard.org/rss-specification': '',
    'purl.org/net/rss1.1': '',
    'www.w3.org/2005/atom': '',
    'purl.org/atom/ns': '',
    'purl.org/echo': '',
    'example.com/newformat': '',
    'example.com/necho': '',
    'uri/of/echo/namespace': '',
    'purl.org/pie': '',
    'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'www.w3.org/1999/xhtml': 'xhtml',
    'search.yahoo.com/mrss': 'media',
    'video.search.yahoo.com/mrss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'prismstandard.org/namespaces/basic/2.0': 'prism',
    'prismstandard.org/namespaces/1.2/basic': 'prism',
  }),
);

/** Prefixes that are read as what they usually mean where a feed forgets to declare them. */
export const USUAL_PREFIXES = new Set(['rdf', 'dc', 'dcterms', 'content', 'xhtml', 'media', 'itunes', 'feedburner', 'prism']);
