import type { Block } from '../block.ts';
import { cleanLine } from '../clean-line.ts';
import type { Entry } from '../compose-entry.ts';
import { countWords } from '../count-words.ts';
import { readAnyWords } from '../feed/read-words.ts';
import { findHost } from '../find-host.ts';
import { readPerson } from '../read-person.ts';
import { readTimestamp } from '../read-timestamp.ts';
import { resolveAddress } from '../resolve-address.ts';
import { readLanguage } from './read-language.ts';
import { isObject, type JsonRecord, listTexts, toRecord } from './record.ts';

const words = (list: string) => list.split(' ');
/** Keys as `toRecord` writes them, the surest first. */
const KEYS = {
  title: words('headline title webtitle articletitle newstitle storytitle ogtitle heading subject titleplain'),
  /** A title where something else tells an article. */
  name: words('name label'),
  originalTitle: words('originaltitle titleoriginal originalheadline'),
  text: words(
    'contenthtml articlebody bodyhtml body bodytext fulltext fullcontent maintext articletext articlecontent contentencoded content contenttext text html plaintext textcontent rawtext cleantext storytext selftext paragraphs contentelements',
  ),
  summary: words(
    'description summary excerpt abstract snippet leadparagraph lead standfirst trailtext teaser intro dek preview shortdescription metadescription ogdescription subtitle caption',
  ),
  url: words(
    'externalurl canonicalurl canonical url link weburl permalink articleurl pageurl newsurl storyurl shareurl originurl sourceurl ogurl href alternate mainentityofpage',
  ),
  /** An address only where it is one in full. */
  identity: words('guid uri id'),
  date: words(
    'datepublished publishedat published publisheddate publishdate datepublish publicationdate articlepublishedtime publishedtime publishtime publishedon pubdate pubdatetime webpublicationdate firstpublicationdate firstpublishdate displaydate releasedate releasedat dateissued issued date datetime dategmt postedat posted postdate createdat datecreated createddate created createdutc timestamp time dcdate',
  ),
  /** What is left where nothing says when it was published: its last change, or when a collector first saw it. */
  lateDate: words('datemodified updatedat modifiedat lastmodified modified updated dateupdated seendate'),
  author: words('author authors byline creator writer writers reporter authorname dccreator primaryauthor articleauthor'),
  publisher: words(
    'source publisher provider sitename ogsitename sourcename publication publicationname outlet newspaper website origin sourcetitle feedtitle sourceid domain sourcedomain hostname cleanurl site',
  ),
  language: words('language lang inlanguage humanlanguage languagecode locale'),
};
/** Types of schema.org that are articles; an object of another type is none, whatever it is called. */
const ARTICLE_TYPE = /article|posting|report|review|story|news|post|creativework|document|entry|item|event/i;
/** Fewer words without a title are no article. */
const LEAST_WORDS = 5;
/** What programming interfaces give instead of a text that is not to be had. */
const WITHHELD = /^(?:\[removed\]|only available in .{2,40} plans?|null|undefined|n\/a|none|\[deleted\])$/i;
/** `… [+1234 chars]` */
const CUT = /\s{0,5}(?:…|\.{3})?\s{0,5}\[\+?\d{1,7} (?:chars?|characters|more)\]\s{0,5}$/;
const MOST_NAMES = 10;

/** What the object says in which a list of articles lies. */
export interface JsonHead {
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly byline?: string | undefined;
  /** Address that relative ones are relative to. */
  readonly url?: string | undefined;
}

/**
 * The article in an object of one of the common shapes; undefined where it is none: an article has a title and something else of an
 * article, or a text.
 *
 * @throws {TooDeepError} if its HTML is nested without bound
 */
export function readJsonEntry(object: Readonly<Record<string, unknown>>, head: JsonHead = {}): Entry | undefined {
  const record = toRecord(object);
  if (!isArticle(record)) return undefined;
  const content = readBlocks(record, KEYS.text);
  const summary = readBlocks(record, KEYS.summary);
  const title = readLine(record, KEYS.title) ?? readLine(record, KEYS.name);
  return {
    title: title ?? '',
    originalTitle: readLine(record, KEYS.originalTitle),
    blocks: countAll(content) >= countAll(summary) ? content : summary,
    url: readAddress(record, head.url),
    byline: readByline(record) ?? head.byline,
    publishedAt: readDay(record, KEYS.date) ?? readDay(record, KEYS.lateDate),
    publisher: readPublisher(record) ?? head.publisher,
    language: readLanguage(listOf(record, KEYS.language)[0]) ?? head.language,
  };
}

/** What an object says of the list of articles in it, where it is a feed rather than an answer. */
export function readJsonHead(object: Readonly<Record<string, unknown>>): JsonHead {
  const record = toRecord(object);
  const url = resolveAddress(listOf(record, words('homepageurl url link siteurl'))[0]);
  return {
    publisher: readLine(record, [...KEYS.title, 'name']) ?? readPublisher(record),
    language: readLanguage(listOf(record, KEYS.language)[0]),
    byline: readByline(record),
    url,
  };
}

/** Whether an object is an article; its texts are not read for it. */
export function isArticle(record: JsonRecord): boolean {
  if (isOfOtherType(record)) return false;
  const has = (keys: readonly string[]) => keys.some((key) => record.has(key));
  const hasText = has(KEYS.text) || has(KEYS.summary);
  if (has(KEYS.title)) return hasText || has(KEYS.url) || has(KEYS.date) || has(KEYS.author);
  if (has(KEYS.name)) return hasText && (has(KEYS.date) || has(KEYS.url));
  const text = listOf(record, KEYS.text)[0] ?? '';
  return countWords(text.slice(0, 1000)) >= LEAST_WORDS && [KEYS.date, KEYS.url, KEYS.author, KEYS.identity].some(has);
}

/** Whether an object says that it is something else, such as a person or a site. */
export function isOfOtherType(record: JsonRecord): boolean {
  const types = listTexts(record.get('type')).filter((type) => /^[A-Z]/.test(type));
  return types.length > 0 && !types.some((type) => ARTICLE_TYPE.test(type));
}

function listOf(record: JsonRecord, keys: readonly string[], inner: readonly string[] = []): string[] {
  for (const key of keys) {
    const texts = listTexts(record.get(key), inner).filter((text) => !WITHHELD.test(text.slice(0, 100).trim()));
    if (texts.length > 0) return texts;
  }
  return [];
}

function readLine(record: JsonRecord, keys: readonly string[]): string | undefined {
  const [text] = listOf(record, keys);
  const line = cleanLine(
    readAnyWords(text ?? '')
      .map((block) => block.text)
      .join(' '),
  );
  return line === '' ? undefined : line;
}

/** The passages under the key that has most words: some hold a teaser, some the whole. */
function readBlocks(record: JsonRecord, keys: readonly string[]): Block[] {
  const texts = keys.map((key) => listOf(record, [key]).join('\n\n').replace(CUT, '…'));
  const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
  const first = texts.find((text) => text.length * 2 > longest.length) ?? longest;
  return first === '' ? [] : readAnyWords(first);
}

function countAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function readAddress(record: JsonRecord, base: string | undefined): string | undefined {
  const find = (keys: readonly string[], site?: string) =>
    keys
      .flatMap((key) => listTexts(record.get(key), ['href', 'url', '@id', 'link']))
      .map((text) => resolveAddress(text, site))
      .find((address) => address !== undefined);
  return find(KEYS.url, base) ?? find(KEYS.identity);
}

function readDay(record: JsonRecord, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    for (const text of listTexts(record.get(key), ['iso', 'date', 'datetime', '$date', 'pretty'])) {
      const day = readTimestamp(text);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function readByline(record: JsonRecord): string | undefined {
  const names = listOf(record, KEYS.author, ['name', 'fullName', 'displayName', 'display_name', 'title']).flatMap(
    (text) => readPerson(text) ?? [],
  );
  return names.length === 0 ? undefined : [...new Set(names)].slice(0, MOST_NAMES).join(', ');
}

/** A name as it stands; of an address the host. */
function readPublisher(record: JsonRecord): string | undefined {
  for (const key of KEYS.publisher) {
    const [text] = listTexts(record.get(key), ['name', 'title', 'domain', 'url']);
    const name = text === undefined || WITHHELD.test(text.slice(0, 100)) ? '' : cleanLine(text);
    if (name !== '') return findHost(name) ?? name.replace(/^www\./, '');
  }
  return undefined;
}

/** Whether a value is an object that holds an article. */
export function holdsArticle(value: unknown): boolean {
  return isObject(value) && isArticle(toRecord(value));
}
