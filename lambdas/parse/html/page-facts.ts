import { cleanLine } from '../clean-line.ts';
import { BREAKING } from './elements.ts';

/** A piece of a page, and how many characters of text stand before it. */
export interface PlacedText {
  readonly text: string;
  readonly at: number;
}

/** A headline of the first or second order. */
export interface PageHeading extends PlacedText {
  readonly level: 1 | 2;
}

/** A `<time>` element, or another whose class or property names a date, with what marks it as the date of publication. */
export interface PageTime extends PlacedText {
  readonly marks: string;
  readonly isTime: boolean;
}

/** What the head and the marked elements of a page say of it, as they stand. */
export interface PageFacts {
  /** Contents of `<meta>` by lower-case name, property or itemprop; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly headings: readonly PageHeading[];
  /** Texts of elements marked as the author's name. */
  readonly authors: readonly PlacedText[];
  readonly times: readonly PageTime[];
  readonly canonical?: string;
  readonly language?: string;
}

type Captured = 'title' | 'h1' | 'h2' | 'author' | 'jsonLd' | 'time' | 'date';
type Attributes = Readonly<Record<string, string>>;

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|author|authors|author-name|author_name|authorname|post-author|entry-author|article-author|byline-name|contributor)(?:$|[\s_])/i;
/** The page of one author. */
const AUTHOR_ADDRESS = /\/(?:authors?|auteurs?|autor|autore|autor[ae]s)\/[^/?#]{2,80}\/?$/i;
const DATE_CLASS = /(?:^|[\s_-])(?:date|dateline|datetime|published|publish-date|pubdate|timestamp)(?:$|[\s_-])/i;
const DATE_PROPERTY = /\b(?:datePublished|dateCreated|pubdate)\b/i;
/** What readers wrote, and other articles: nothing in there is this article's. */
const FOREIGN_CLASS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-list|comments-area|disqus_thread|respond|related|related-(?:posts?|articles?|stories|news)|recommended|recommendations|read-next|more-(?:posts|news|stories)|latest-(?:posts|news))(?:$|\s)/i;
const FRAME = new Set(['html', 'body', 'main', 'article']);
/** An element that holds more than a date holds a passage or a list. */
const MOST_DATE_LENGTH = 60;
/** More text than this inside an element is no name. */
const MOST_CAPTURED = 20_000;
const MOST_ENTRIES = 200;
/** Marked elements lie inside each other so deep. */
const MOST_CAPTURES = 4;

interface Capture {
  readonly kind: Captured;
  readonly depth: number;
  readonly at: number;
  readonly marks: string;
  text: string;
}

/** Gathers the facts of a page while its tags go by. */
export class PageFactsReader {
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #headings: PageHeading[] = [];
  readonly #authors: PlacedText[] = [];
  readonly #times: PageTime[] = [];
  /** Elements whose text is being taken down, innermost last. */
  readonly #captures: Capture[] = [];
  #title: string | undefined;
  #depth = 0;
  /** Depth of the outermost element that holds comments or other articles. */
  #foreign: number | undefined;
  /** Length of the text so far. */
  #at = 0;
  #canonical: string | undefined;
  #language: string | undefined;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (name === 'html') this.#language ??= attributes.lang ?? attributes['xml:lang'];
    else if (name === 'meta') this.#addMeta(attributes);
    else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') this.#canonical ??= attributes.href;
    this.#part(name);
    if (this.#foreign === undefined && isForeign(name, attributes)) this.#foreign = this.#depth;
    if (this.#foreign === undefined) this.#capture(name, attributes);
  }

  add(text: string): void {
    this.#at += text.length > 40 ? text.length : text.trim().length;
    for (const capture of this.#captures) {
      const room = (capture.kind === 'jsonLd' ? 40 : 1) * MOST_CAPTURED - capture.text.length;
      if (room > 0) capture.text += text.slice(0, room);
    }
  }

  close(): void {
    const last = this.#captures.at(-1);
    if (last?.depth === this.#depth) {
      this.#captures.pop();
      this.#keep(last);
    }
    if (this.#foreign === this.#depth) this.#foreign = undefined;
    this.#depth -= 1;
  }

  end(): PageFacts {
    return {
      meta: this.#meta,
      jsonLd: this.#jsonLd,
      title: this.#title ?? '',
      headings: this.#headings,
      authors: this.#authors,
      times: this.#times,
      ...(this.#canonical !== undefined && { canonical: this.#canonical }),
      ...(this.#language !== undefined && { language: this.#language }),
    };
  }

  /** What elements set apart stays apart: a name, and what its bearer is. */
  #part(name: string): void {
    const last = this.#captures.at(-1);
    if (last === undefined || (last.kind !== 'author' && last.kind !== 'date') || last.text === '') return;
    last.text += BREAKING.has(name) ? ' | ' : ' ';
  }

  #addMeta({ content, name, property, itemprop }: Attributes): void {
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    const value = cleanLine(content ?? '');
    if (key !== undefined && value !== '' && !this.#meta.has(key)) this.#meta.set(key, value);
  }

  #capture(name: string, attributes: Attributes): void {
    const kind = findCaptured(name, attributes);
    const isTime = name === 'time' || kind === 'time';
    if (kind === undefined && !isTime) return;
    const marks = [
      attributes.itemprop,
      attributes.class,
      attributes.pubdate === undefined ? '' : 'pubdate',
      attributes.property,
    ].join(' ');
    const said = attributes.datetime || (kind === 'date' ? attributes.title : undefined);
    if (said && (isTime || kind === 'date')) this.#addTime({ text: said, at: this.#at, marks, isTime });
    if (kind !== undefined && this.#captures.length < MOST_CAPTURES)
      this.#captures.push({ kind, depth: this.#depth, at: this.#at, text: '', marks });
  }

  #keep({ kind, text, at, marks }: Capture): void {
    const clean = kind === 'jsonLd' ? text : cleanLine(text);
    if (clean === '') return;
    if (kind === 'title') this.#title ??= clean;
    else if (kind === 'jsonLd') push(this.#jsonLd, clean);
    else if (kind === 'author') push(this.#authors, { text: clean, at });
    else if (kind === 'h1' || kind === 'h2') push(this.#headings, { text: clean, at, level: kind === 'h1' ? 1 : 2 });
    else if (kind === 'time' || clean.length <= MOST_DATE_LENGTH)
      this.#addTime({ text: clean, at, marks, isTime: kind === 'time' });
  }

  #addTime(time: PageTime): void {
    push(this.#times, time);
  }
}

function push<Entry>(list: Entry[], entry: Entry): void {
  if (list.length < MOST_ENTRIES) list.push(entry);
}

function isForeign(name: string, attributes: Attributes): boolean {
  if (FRAME.has(name)) return false;
  return FOREIGN_CLASS.test(attributes.class ?? '') || FOREIGN_CLASS.test(attributes.id ?? '');
}

function findCaptured(name: string, attributes: Attributes): Captured | undefined {
  if (name === 'title' || name === 'h1' || name === 'h2') return name;
  if (name === 'script') return attributes.type?.toLowerCase().startsWith('application/ld+json') ? 'jsonLd' : undefined;
  const property = attributes.itemprop ?? attributes.property ?? '';
  if (name === 'time' || DATE_PROPERTY.test(property)) return attributes.datetime || name === 'meta' ? undefined : 'time';
  if (name === 'body' || name === 'article' || name === 'meta') return undefined;
  const marks = attributes.class ?? '';
  const isAuthor =
    attributes.rel === 'author' ||
    (name === 'a' && AUTHOR_ADDRESS.test(attributes.href ?? '')) ||
    /\bauthor\b/i.test(attributes.itemprop ?? '') ||
    AUTHOR_CLASS.test(marks);
  if (isAuthor) return 'author';
  return DATE_CLASS.test(marks) ? 'date' : undefined;
}
