import { Parser } from 'htmlparser2';
import { UnreadablePartError } from '../../deal/errors.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { FeedField } from './feed-field.ts';
import { type Namespaces, readName, readNamespaces } from './namespaces.ts';

/** What stands between the tags of one entry. */
export interface RawEntry {
  readonly fields: readonly FeedField[];
  /** More text or more elements than any article has; what is above the limit is left out. */
  readonly isTooLarge: boolean;
}

interface Frame {
  readonly tag: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly namespaces: Namespaces;
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly pieces: string[];
}

interface OpenEntry {
  readonly name: string;
  readonly depth: number;
  readonly fields: FeedField[];
  length: number;
}

/** A field whose elements are kept as HTML while it is open. */
interface Capture {
  readonly depth: number;
  readonly frame: Frame;
  isMarkup: boolean;
}

const words = (list: string) => new Set(list.split(' '));
const CONTAINERS = words('rss feed rdf:rdf channel');
const ENTRIES = words('item entry');
const TEXTS = words(
  'title description summary content content:encoded xhtml:body body fullitem subtitle tagline info abstract rights copyright dc:title dc:description dcterms:abstract itunes:title itunes:summary itunes:subtitle media:title media:description media:text',
);
const VOID = words('br hr img wbr input area col embed source track');
/** Elements that are open at once; feeds have ten, and pages inside them a few dozen. */
const MAX_OPEN = 500;
/** Of one tag; each costs more the more there are. */
const MAX_ATTRIBUTES = 1000;
/** Of one entry: UTF-16 units of text, and elements outside its text. */
const MAX_ENTRY = { length: 2_000_000, fields: 5000 };
/** What a feed says of itself is no longer than this; in elements. */
const MAX_HEAD = 1000;

/**
 * Takes a feed apart into the fields of its entries and its own while its text goes by; it keeps nothing but what is open.
 *
 * Faults of form do not stop it: stray tags are passed over, elements that nobody closed end with what they lie in.
 */
export class FeedReader {
  /** What the feed says of itself, as far as it was read. */
  readonly head: FeedField[] = [];
  /** Entries that were read to their end and not taken yet. */
  readonly entries: RawEntry[] = [];
  /** Lower-case name of its first element. */
  root: string | undefined;
  #frames: Frame[] = [];
  #capture: Capture | undefined;
  #entry: OpenEntry | undefined;
  #isWhole = false;
  /** Of the tag that is being read. */
  #attributes = 0;
  readonly #parser = new Parser(
    {
      onopentagname: () => {
        this.#attributes = 0;
      },
      onattribute: () => this.#countAttribute(),
      onopentag: (tag, attributes) => this.#open(tag, attributes),
      ontext: (text) => this.#add(text),
      onclosetag: (tag, isImplied) => this.#close(tag, isImplied),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  /** @throws {UnreadablePartError} if its elements are nested too deep, or one has too many attributes */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** What was read of an entry that was cut, if any, and whether the feed was read to its end; what is still open then is left. */
  end(): { cut: readonly FeedField[] | undefined; isWhole: boolean } {
    return { cut: this.#entry?.fields, isWhole: this.#isWhole && this.#entry === undefined };
  }

  #countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MAX_ATTRIBUTES)
      throw new UnreadablePartError('malformed', `more than ${MAX_ATTRIBUTES} attributes in one tag`);
  }

  #open(tag: string, attributes: Record<string, string>): void {
    const around = this.#frames.at(-1);
    if (this.#frames.length >= MAX_OPEN) throw new UnreadablePartError('malformed', 'its elements are nested too deep');
    const namespaces = readNamespaces(attributes, around?.namespaces ?? new Map());
    const name = readName(tag, namespaces);
    this.root ??= name;
    if (ENTRIES.has(name)) this.#openEntry(name);
    const isEntry = this.#entry?.depth === this.#frames.length;
    const isContainer = isEntry || (CONTAINERS.has(name) && this.#entry === undefined);
    const frame: Frame = {
      tag,
      path: isContainer ? '' : around?.path ? `${around.path}/${name}` : name,
      attributes,
      namespaces,
      base: resolveAddress(attributes['xml:base'], around?.base) ?? around?.base,
      language: attributes['xml:lang'] ?? around?.language,
      pieces: [],
    };
    if (this.#capture !== undefined) this.#openMarkup(this.#capture, tag, attributes);
    else if (TEXTS.has(name)) this.#capture = { depth: this.#frames.length, frame, isMarkup: false };
    this.#frames.push(frame);
  }

  /** An entry that begins inside another of its name was not closed: the other ends here. */
  #openEntry(name: string): void {
    if (this.#entry !== undefined) {
      if (this.#entry.name !== name) return;
      this.#finishFields(this.#entry.depth + 1);
      this.#finishEntry(this.#entry);
    }
    this.#entry = { name, depth: this.#frames.length, fields: [], length: 0 };
  }

  #openMarkup(capture: Capture, tag: string, attributes: Readonly<Record<string, string>>): void {
    const { frame } = capture;
    if (!capture.isMarkup) frame.pieces.splice(0, Infinity, escapeText(frame.pieces.join('')));
    capture.isMarkup = true;
    const shown = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    this.#keep(frame, `<${toLocal(tag)}${shown.join('')}>`);
  }

  #add(text: string): void {
    const { depth, isMarkup } = this.#capture ?? { depth: this.#frames.length - 1, isMarkup: false };
    const frame = this.#frames[depth];
    // Between the elements of an entry or a feed stands nothing but white space.
    if (frame !== undefined && frame.path !== '') this.#keep(frame, isMarkup ? escapeText(text) : text);
  }

  #keep(frame: Frame, text: string): void {
    if (this.#entry !== undefined) {
      this.#entry.length += text.length;
      if (this.#entry.length > MAX_ENTRY.length) return;
    } else if (this.head.length >= MAX_HEAD) return;
    frame.pieces.push(text);
  }

  #close(tag: string, isImplied: boolean): void {
    const depth = this.#frames.length - 1;
    if (this.#capture !== undefined && depth > this.#capture.depth) {
      this.#frames.pop();
      const name = toLocal(tag);
      if (!VOID.has(name)) this.#keep(this.#capture.frame, `</${name}>`);
      return;
    }
    for (const frame of this.#frames.splice(depth)) this.#finishField(frame);
    if (this.#entry?.depth === depth) this.#finishEntry(this.#entry);
    if (depth === 0) this.#isWhole = !isImplied;
  }

  /** Ends every field that is open at this depth or deeper. */
  #finishFields(depth: number): void {
    // What lies in a field that is kept as HTML is a part of that.
    const open = this.#frames.slice(depth, this.#capture === undefined ? undefined : this.#capture.depth + 1);
    for (const frame of open.toReversed()) this.#finishField(frame);
    // The frames stay until their elements are closed; what they say is said.
    this.#frames = this.#frames.map((frame, at) => (at < depth ? frame : { ...frame, pieces: [], attributes: {} }));
    this.#capture = undefined;
  }

  #finishField(frame: Frame): void {
    const { path, attributes, base, language } = frame;
    const isCaptured = this.#capture?.frame === frame;
    const isMarkup = isCaptured && this.#capture?.isMarkup === true;
    const text = frame.pieces.join('').trim();
    const into = this.#entry?.fields ?? this.head;
    const most = this.#entry === undefined ? MAX_HEAD : MAX_ENTRY.fields;
    const isEmpty = text === '' && Object.keys(attributes).length === 0;
    if (!isEmpty && into.length < most) into.push({ path, attributes, text, isMarkup, base, language });
    if (isCaptured) this.#capture = undefined;
  }

  #finishEntry({ fields, length }: OpenEntry): void {
    this.entries.push({ fields, isTooLarge: length > MAX_ENTRY.length || fields.length >= MAX_ENTRY.fields });
    this.#entry = undefined;
  }
}

function toLocal(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** XML knows five names of characters only: another that stands in it is one of HTML, and means its character. */
function escapeText(text: string): string {
  return text
    .replace(/&(?![a-z][a-z0-9]{1,30};)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
