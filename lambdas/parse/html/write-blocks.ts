import type { Block, BlockKind } from '../block.ts';
import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { BREAKING } from './elements.ts';
import { isHidden } from './is-hidden.ts';
import { readMarkup } from './read-markup.ts';

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template svg math iframe object canvas video audio button select option textarea head title datalist',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
/** A passage in bold of more words is a paragraph. */
const MOST_BOLD_WORDS = 24;

/**
 * The passages of a piece of HTML in order, without markup; it keeps no tree, so that depth costs little.
 *
 * A short passage that is bold from end to end is a heading, as mails set them.
 *
 * @throws {TooDeepError} if it is nested without bound
 */
export function writeBlocks(html: string): Block[] {
  const writer = new BlockWriter();
  readMarkup(html, writer);
  return writer.end();
}

/** Takes down the passages of a page while its tags go by. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  /** How many of each are open. */
  readonly #open = new Map<string, number>();
  #skipped = 0;
  #pieces: string[] = [];
  #lengths = { all: 0, linked: 0, bold: 0 };
  #href: string | undefined;
  #link: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SKIPPED.has(name) || isHidden(attributes)) {
      this.#skipped += 1;
      return;
    }
    if (BREAKING.has(name)) this.#flush();
    if (name === 'br' || name === 'hr') this.#flush();
    if (name === 'hr') this.#blocks.push({ kind: 'rule', text: '' });
    if (name === 'td' || name === 'th') this.#pieces.push(this.#lengths.all > 0 ? ' | ' : '');
    if (name === 'a') this.#link = attributes.href;
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  add(text: string): void {
    if (this.#skipped > 0) return;
    this.#pieces.push(text);
    const length = text.trim().length;
    this.#lengths.all += length;
    if (this.#isIn('a')) {
      this.#lengths.linked += length;
      if (length > 0) this.#href ??= this.#link;
    }
    if (this.#isIn('b') || this.#isIn('strong')) this.#lengths.bold += length;
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (BREAKING.has(name)) this.#flush();
    this.#open.set(name, Math.max(0, (this.#open.get(name) ?? 0) - 1));
  }

  end(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #isIn(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #flush(): void {
    const text = cleanLine(this.#pieces.join('')).replace(/^(?:\| ?)+|(?: ?\|)+$/g, '');
    const { linked } = this.#lengths;
    if (text !== '') {
      const href = this.#href;
      this.#blocks.push({ kind: this.#findKind(text), text, ...(linked > 0 && { linked }), ...(href !== undefined && { href }) });
    }
    this.#pieces = [];
    this.#lengths = { all: 0, linked: 0, bold: 0 };
    this.#href = undefined;
  }

  #findKind(text: string): BlockKind {
    if ([...HEADINGS].some((name) => this.#isIn(name))) return 'heading';
    if (this.#isIn('figcaption') || this.#isIn('caption')) return 'caption';
    if (this.#isIn('blockquote')) return 'quote';
    if (this.#isIn('li') || this.#isIn('dd')) return 'item';
    const isBold = this.#lengths.bold >= this.#lengths.all * 0.9;
    return isBold && countWords(text) <= MOST_BOLD_WORDS && !/[.,;:]$/.test(text) ? 'heading' : 'paragraph';
  }
}
