import { cleanLine } from '../clean-line.ts';

/** A `<time>` element, or another whose class names a date, with what marks it as the date of publication. */
export interface PageTime {
  readonly datetime: string;
  readonly marks: string;
  /** Whether it stands a little below the first headline: elsewhere it belongs to a menu or a list. */
  readonly isNearHeading: boolean;
  readonly isTime: boolean;
}

/** What the head and the marked elements of a page say of it, as they stand. */
export interface PageFacts {
  /** Contents of `<meta>` by lower-case name, property or itemprop; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly headings: readonly string[];
  /** Texts of elements marked as the author's name. */
  readonly authors: readonly string[];
  readonly times: readonly PageTime[];
  readonly canonical?: string;
  readonly language?: string;
}

type Captured = 'title' | 'heading' | 'author' | 'jsonLd' | 'time' | 'date';

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|author|authors|author-name|author_name|authorname|post-author|entry-author|article-author|byline-name|contributor)(?:$|[\s_])/i;
/** The page of one author. */
const AUTHOR_ADDRESS = /\/(?:authors?|auteurs?)\/[^/?#]{2,80}\/?$/i;
const DATE_CLASS = /(?:^|[\s_-])(?:date|dateline|published|publish-date|pubdate|timestamp)(?:$|[\s_-])/i;
/** An element that holds more than a date holds a passage or a list. */
const MOST_DATE_LENGTH = 60;
/** In characters of text. */
const NEAR_HEADING = 1500;
/** More text than this inside an element is no name. */
const MOST_CAPTURED = 20_000;
const MOST_ENTRIES = 40;

/** Gathers the facts of a page while its tags go by. */
export class PageFactsReader {
  readonly #meta = new Map<string, string>();
  readonly #texts: Record<Captured, string[]> = { title: [], heading: [], author: [], jsonLd: [], time: [], date: [] };
  readonly #times: PageTime[] = [];
  /** Elements whose text is being taken down, innermost last. */
  readonly #captures: { kind: Captured; name: string; depth: number; text: string; marks: string }[] = [];
  #depth = 0;
  /** Length of the text since the first headline. */
  #belowHeading = 0;
  #canonical: string | undefined;
  #language: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (name === 'html') this.#language ??= attributes.lang ?? attributes['xml:lang'];
    if (name === 'meta') this.#addMeta(attributes);
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') this.#canonical ??= attributes.href;
    const kind = findCaptured(name, attributes);
    const marks = [
      attributes.itemprop,
      attributes.class,
      attributes.pubdate === undefined ? '' : 'pubdate',
      attributes.property,
    ].join(' ');
    if (name === 'time' && attributes.datetime) this.#addTime(attributes.datetime, { marks, isTime: true });
    if (kind !== undefined && this.#captures.length < 4) this.#captures.push({ kind, name, depth: this.#depth, text: '', marks });
  }

  add(text: string): void {
    if (this.#texts.heading.length > 0) this.#belowHeading += text.trim().length;
    for (const capture of this.#captures) {
      const room = (capture.kind === 'jsonLd' ? 40 : 1) * MOST_CAPTURED - capture.text.length;
      if (room > 0) capture.text += text.slice(0, room);
    }
  }

  close(): void {
    const last = this.#captures.at(-1);
    if (last?.depth === this.#depth) {
      this.#captures.pop();
      this.#keep(last.kind, last.text, last.marks);
    }
    this.#depth -= 1;
  }

  end(): PageFacts {
    return {
      meta: this.#meta,
      jsonLd: this.#texts.jsonLd,
      title: this.#texts.title[0] ?? '',
      headings: this.#texts.heading,
      authors: this.#texts.author,
      times: this.#times,
      ...(this.#canonical !== undefined && { canonical: this.#canonical }),
      ...(this.#language !== undefined && { language: this.#language }),
    };
  }

  #addMeta({ content, name, property, itemprop }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    const value = cleanLine(content ?? '');
    if (key !== undefined && value !== '' && !this.#meta.has(key)) this.#meta.set(key, value);
  }

  #keep(kind: Captured, text: string, marks: string): void {
    const clean = kind === 'jsonLd' ? text : cleanLine(text);
    if (clean === '' || this.#texts[kind].length >= MOST_ENTRIES) return;
    if (kind === 'time') this.#addTime(clean, { marks, isTime: true });
    else if (kind !== 'date') this.#texts[kind].push(clean);
    else if (clean.length <= MOST_DATE_LENGTH) this.#addTime(clean, { marks, isTime: false });
  }

  #addTime(datetime: string, { marks, isTime }: { marks: string; isTime: boolean }): void {
    if (this.#times.length >= MOST_ENTRIES) return;
    const isNearHeading = this.#texts.heading.length > 0 && this.#belowHeading < NEAR_HEADING;
    this.#times.push({ datetime, marks, isTime, isNearHeading });
  }
}

function findCaptured(name: string, attributes: Readonly<Record<string, string>>): Captured | undefined {
  if (name === 'title') return 'title';
  if (name === 'h1') return 'heading';
  if (name === 'script') return attributes.type?.toLowerCase().startsWith('application/ld+json') ? 'jsonLd' : undefined;
  if (name === 'time' && attributes.datetime === undefined) return 'time';
  const isAuthor =
    attributes.rel === 'author' ||
    (name === 'a' && AUTHOR_ADDRESS.test(attributes.href ?? '')) ||
    /\bauthor\b/i.test(attributes.itemprop ?? '') ||
    AUTHOR_CLASS.test(attributes.class ?? '');
  const isPart = name !== 'body' && name !== 'article' && name !== 'meta';
  if (isAuthor && isPart) return 'author';
  return isPart && DATE_CLASS.test(attributes.class ?? '') ? 'date' : undefined;
}
