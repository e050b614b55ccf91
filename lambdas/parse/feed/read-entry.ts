import type { Block } from '../block.ts';
import type { Entry } from '../compose-entry.ts';
import { countWords } from '../count-words.ts';
import { readPerson } from '../read-person.ts';
import { readTimestamp } from '../read-timestamp.ts';
import { resolveAddress } from '../resolve-address.ts';
import { type FeedField, findField } from './feed-field.ts';
import { readLine, readWords } from './read-words.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly description: string | undefined;
  readonly byline: string | undefined;
  readonly language: string | undefined;
}

const words = (list: string) => list.split(' ');
const TITLE = words('title dc:title media:title media:group/media:title itunes:title');
const DESCRIPTION = words('description subtitle tagline info abstract itunes:summary');
const CONTENT = words('content:encoded content xhtml:body body fullitem');
const SUMMARY = words(
  'description summary abstract dc:description dcterms:abstract itunes:summary media:description media:group/media:description media:content/media:description media:text itunes:subtitle',
);
/** Of publication first, of the last change last: an entry without the former has nothing else to say. */
const DATES = words(
  'pubdate published dcterms:issued prism:publicationdate issued dcterms:available created dcterms:created dc:date date updated modified dcterms:modified dcterms:date',
);
/** An Atom feed's author is that of every entry that names none; a channel's editor wrote nothing in it. */
const OWN_AUTHOR = words('author/name author dc:creator dc:author itunes:author source/author/name');
const HEAD_AUTHOR = words('author/name author dc:creator dc:author');
const EDITOR = words('managingeditor itunes:author');
const LANGUAGE = words('language dc:language');
const MOST_AUTHORS = 10;
/** What a feed's title says beside the name of its site: `Grid Post » RSS Feed`. */
const FEED_WORD = /(?<=\S)\s{0,5}(?:[-–—|:»·]\s{0,5}(?:(?:rss|atom)(?: ?feeds?)?|feeds?)|\(rss\)|\srss(?: feeds?)?)$/i;

/** @param fields those of the feed's own elements */
export function readHead(fields: readonly FeedField[]): FeedHead {
  return {
    title: readText(fields, TITLE),
    url: readLink(fields),
    description: readText(fields, DESCRIPTION),
    byline: readByline(fields, HEAD_AUTHOR) ?? readByline(fields, EDITOR),
    language: findField(fields, LANGUAGE)?.text ?? fields.find(({ language }) => language)?.language,
  };
}

/**
 * One entry of a feed, whatever its dialect.
 *
 * @throws {TooDeepError} if its HTML is nested without bound
 */
export function readEntry(fields: readonly FeedField[], head: FeedHead, isAtom: boolean): Entry {
  const content = readFirst(fields, CONTENT);
  const summary = readFirst(fields, SUMMARY);
  return {
    title: readText(fields, TITLE) ?? '',
    blocks: countAll(content) >= countAll(summary) ? content : summary,
    url: readLink(fields, head.url),
    byline: readByline(fields, OWN_AUTHOR) ?? (isAtom ? head.byline : undefined),
    publishedAt: readDate(fields),
    publisher: head.title?.replace(FEED_WORD, ''),
    named: readText(fields, words('source/title source dc:source')),
    language: findField(fields, LANGUAGE)?.text ?? fields.find(({ language }) => language)?.language ?? head.language,
  };
}

/** The title of an entry, or of what was read of one; undefined where it has none. */
export function readTitle(fields: readonly FeedField[]): string | undefined {
  return readText(fields, TITLE);
}

function readText(fields: readonly FeedField[], paths: readonly string[]): string | undefined {
  for (const path of paths) {
    for (const field of fields) {
      const line = field.path === path && field.text !== '' ? readLine(field) : '';
      if (line !== '') return line;
    }
  }
  return undefined;
}

/** The passages of the first field that has any. */
function readFirst(fields: readonly FeedField[], paths: readonly string[]): Block[] {
  for (const path of paths) {
    for (const field of fields) {
      const blocks = field.path === path && field.text !== '' ? readWords(field) : [];
      if (blocks.some(({ text }) => text !== '')) return blocks;
    }
  }
  return [];
}

function countAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** The earliest where a feed gives one kind of date more than once. */
function readDate(fields: readonly FeedField[]): string | undefined {
  for (const path of DATES) {
    const dates = fields.flatMap((field) => (field.path === path ? (readTimestamp(field.text) ?? []) : []));
    const [first] = dates.toSorted();
    if (first !== undefined) return first;
  }
  const changed = fields.find(({ path }) => path === '')?.attributes.lastmod;
  return changed === undefined ? undefined : readTimestamp(changed);
}

function readByline(fields: readonly FeedField[], paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const names = fields.flatMap((field) => (field.path === path ? (readPerson(readLine(field)) ?? []) : []));
    if (names.length > 0) return [...new Set(names)].slice(0, MOST_AUTHORS).join(', ');
  }
  return undefined;
}

/** The address of the page: the one before it was counted, that of the page itself, then what stands for it. */
function readLink(fields: readonly FeedField[], site?: string): string | undefined {
  const links = fields.filter(({ path }) => path === 'link' || path === 'atom:link');
  const alternate = links.filter(({ attributes: { href, rel = 'alternate' } }) => href && rel.toLowerCase() === 'alternate');
  const html = alternate.filter(({ attributes: { type = 'html' } }) => /html/i.test(type));
  const own = fields.filter(({ path }) => path === '');
  const candidates: readonly (readonly [FeedField | undefined, string | undefined])[] = [
    ...fields.filter(({ path }) => path === 'feedburner:origlink').map((field) => [field, field.text] as const),
    ...links.filter(({ text }) => text !== '').map((field) => [field, field.text] as const),
    ...[...html, ...alternate].map((field) => [field, field.attributes.href] as const),
    ...own.map((field) => [field, field.attributes.href] as const),
    ...fields.filter(isPermanent).map((field) => [field, field.text] as const),
    ...own.map((field) => [field, field.attributes['rdf:about']] as const),
  ];
  for (const [field, address] of candidates) {
    const resolved = resolveAddress(address, field?.base ?? site);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** A `guid` is an address unless it says that it is none; only one in full is certain to be. */
function isPermanent({ path, text, attributes }: FeedField): boolean {
  return path === 'guid' && attributes.ispermalink?.toLowerCase() !== 'false' && /^https?:/i.test(text);
}
