import { countWords } from '../count-words.ts';
import type { Passage } from '../office/passage.ts';
import { isWrapped } from '../text/read-lines.ts';
import { writePlain } from './write-plain.ts';

const QUOTE = /^ {0,3}> ?/;
const MAX_QUOTES = 10;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const CLOSING = /[ \t]#{1,20}[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^\s{0,20}(?:[-*+]|(\d{1,3})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
/** Where links lead, and what notes say: neither is a part of the text. */
const DEFINITION = /^ {0,3}\[([^\][]{1,200})\]:[ \t]{0,20}\S/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*){0,100}\|?[ \t]*$/;
const MOST_BOLD_WORDS = 24;

/** The passages of a text in Markdown, in order. */
export function readMarkdown(text: string): Passage[] {
  const reader = new MarkdownReader();
  for (const line of cutComments(text).split(/\r\n|[\n\r]/)) reader.add(line);
  return reader.end();
}

function cutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  return first + others.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : part)).join('');
}

type Kind = Passage['kind'];

class MarkdownReader {
  readonly #passages: Passage[] = [];
  /** Lines of the passage that is open, and what it is. */
  #lines: string[] = [];
  #kind: Kind = 'paragraph';
  #fence: string | undefined;
  #isBelowImage = false;
  #isInNote = false;

  add(raw: string): void {
    const { line, isQuote } = cutQuote(raw);
    const [, fence] = FENCE.exec(line) ?? [];
    if (this.#fence !== undefined || fence !== undefined) this.#addFenced(line, fence);
    else if (line.trim() === '') this.#flush();
    else if (!this.#addMarked(line)) this.#addPlain(line, isQuote);
  }

  end(): Passage[] {
    this.#flush();
    return this.#passages;
  }

  /** What stands between fences has line breaks of its own. */
  #addFenced(line: string, fence: string | undefined): void {
    this.#flush();
    if (this.#fence === undefined) this.#fence = fence;
    else if (fence?.startsWith(this.#fence) && line.trim() === fence) this.#fence = undefined;
    else if (line.trim() !== '') this.#passages.push({ kind: 'paragraph', text: line.trim() });
  }

  /** @returns whether the line is something else than a line of a passage, or opens a heading */
  #addMarked(line: string): boolean {
    const [before, level] = HEADING.exec(line) ?? [];
    if (before !== undefined && level !== undefined) {
      this.#flush();
      this.#open(level.length === 1 ? 'title' : 'heading', line.slice(before.length).replace(CLOSING, ''));
      this.#flush();
      return true;
    }
    if (this.#lines.length > 0 && this.#kind === 'paragraph' && UNDERLINE.test(line)) {
      // A line of a table's head is no headline.
      if (!this.#lines.some((head) => head.includes('|'))) this.#kind = line.includes('=') ? 'title' : 'heading';
      this.#flush();
      return true;
    }
    if (TABLE_RULE.test(line) && this.#lines.some((head) => head.includes('|'))) {
      this.#flush();
      return true;
    }
    if (RULE.test(line)) this.#flush();
    const [definition, name] = DEFINITION.exec(line) ?? [];
    if (definition !== undefined) {
      this.#flush();
      this.#isInNote = name?.startsWith('^') === true;
    }
    return definition !== undefined || RULE.test(line);
  }

  #addPlain(line: string, isQuote: boolean): void {
    const [mark, number] = ITEM.exec(line) ?? [];
    const isOpen = this.#lines.length > 0;
    // Inside a paragraph a number and a dot at the beginning of a line are chance, but for the first of a list.
    const isItem = mark !== undefined && (!isOpen || this.#kind === 'item' || number === undefined || number === '1');
    const isRow = /^ {0,3}\|/.test(line);
    const kind = isQuote ? 'quote' : isItem ? 'item' : isOpen ? this.#kind : 'paragraph';
    if (isItem || isRow || (isOpen && kind !== this.#kind)) this.#flush();
    if (this.#isInNote && /^\s/.test(line)) return;
    this.#isInNote = false;
    if (this.#lines.length > 0) this.#lines.push(line);
    else this.#open(kind, isItem ? line.slice(mark.length) : line);
  }

  #open(kind: Kind, line: string): void {
    this.#kind = kind;
    this.#lines = [line];
  }

  /** Lines that an editor broke are one passage; other line breaks in a passage somebody meant. */
  #flush(): void {
    const lines = this.#lines.map((line) => line.trim().replace(/\\$/, ''));
    this.#lines = [];
    const isOne = (this.#kind !== 'paragraph' && this.#kind !== 'quote') || isWrapped(lines);
    for (const source of isOne ? [lines.join(' ')] : lines) this.#keep(source);
  }

  #keep(source: string): void {
    const plain = writePlain(source.startsWith('|') ? writeRow(source) : source);
    const isCaption = this.#isBelowImage && plain.isItalic && this.#kind === 'paragraph';
    this.#isBelowImage = plain.isImage;
    if (plain.text === '') return;
    const isHeading = this.#kind === 'paragraph' && plain.isBold && isShort(plain.text);
    this.#passages.push({
      kind: isCaption ? 'caption' : isHeading ? 'heading' : this.#kind,
      text: plain.text,
      ...(plain.isLinks && { isLinks: true }),
    });
  }
}

function isShort(text: string): boolean {
  return countWords(text) <= MOST_BOLD_WORDS && !/[.,;:]$/.test(text);
}

function cutQuote(raw: string): { line: string; isQuote: boolean } {
  let line = raw;
  for (let depth = 0; depth < MAX_QUOTES && QUOTE.test(line); depth += 1) line = line.replace(QUOTE, '');
  return { line, isQuote: line !== raw };
}

/** The cells of a row with bars between them. */
function writeRow(source: string): string {
  return source
    .replace(/^\||\|[ \t]*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ');
}
