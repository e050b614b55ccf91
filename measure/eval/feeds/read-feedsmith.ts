import { parseFeed } from 'feedsmith';
import { type Facts, type FeedReading, squeeze, squeezeHtml } from './facts.ts';

type Item = Readonly<Record<string, unknown>>;

const DATES = ['pubDate', 'published', 'updated', 'issued', 'created', 'dates', 'modified', 'date'];
const TEXTS = ['description', 'summary', 'subtitle', 'tagline', 'info', 'content', 'descriptions'];
const AUTHORS = ['authors', 'author', 'creators', 'creator', 'managingEditor'];

/**
 * What feedsmith makes of a feed, read with favour: any of its values of a kind counts, its HTML goes through our writer of text.
 *
 * @throws {Error} as feedsmith does
 */
export function readFeedsmith(text: string): FeedReading {
  const { feed } = parseFeed(text) as { feed: Item };
  const entries = [feed.items, feed.entries].flatMap((found) => (Array.isArray(found) ? found : []));
  return { feed: toFacts(feed), entries: entries.map((entry: unknown) => toFacts(isItem(entry) ? entry : {})) };
}

function toFacts(item: Item): Facts {
  const modules = [item, ...[item.dc, item.dcterms, item.itunes, item.media, item.atom].filter(isItem)];
  const find = (keys: readonly string[]) => modules.flatMap((found) => keys.flatMap((key) => listStrings(found[key])));
  const readHtml = (values: readonly string[]) => values.flatMap((value) => [squeezeHtml(value), squeeze(value)]);
  return {
    title: readHtml(find(['title', 'titles'])),
    link: find(['link', 'links', 'guid']),
    author: find(AUTHORS).map((name) => name.replace(/\s*[<(][^<>()]*@[^<>()]*[>)]/, '')),
    date: find(DATES).flatMap((date) => (Number.isNaN(Date.parse(date)) ? [] : new Date(date).toISOString().slice(0, 10))),
    text: readHtml([...find(TEXTS), '']),
  };
}

/** A text, those of a list, or the value, name or address of an object. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return isItem(value) ? [value.value, value.encoded, value.name, value.href, value.url].flatMap(listStrings) : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
