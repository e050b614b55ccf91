import { isHidden } from './is-hidden.ts';
import { LightDocument, LightElement, LightText } from './light-dom.ts';

const words = (list: string) => new Set(list.split(' '));
/** Of pictures only captions can be read, and Readability takes away those whose address is left out. */
const DROPPED = words(
  'script style noscript template svg math iframe object embed canvas video audio source track link base title meta img picture map param wbr',
);
/** Pages leave these out, repeat and misplace them; the tree has one of each. */
const FRAME = words('html head body');
/** What the reader of articles looks at; everything else only costs. */
const ATTRIBUTES = words('id class rel role aria-modal itemprop property dir');

/** Below this depth tags are left out and their text kept: nesting costs Readability time without bound. */
const MAX_DEPTH = 250;
/** A page of more elements is not given to Readability. */
const MAX_ELEMENTS = 50_000;

/** Builds the tree of a page for Readability: without scripts, styles, drawings, comments and what is hidden, no deeper than it can bear. */
export class PageTree {
  readonly #document = new LightDocument();
  /** The elements that are open inside the body, outermost first; where a tag was left out, the one around it once more. */
  readonly #open: LightElement[] = [];
  #dropped = 0;
  #elements = 0;
  /** Pieces of the text that is being read: entities come apart from what stands around them. */
  #pieces: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#dropped > 0 || DROPPED.has(name) || (isHidden(attributes) && !FRAME.has(name))) {
      this.#dropped += 1;
      return;
    }
    const parent = this.#innermost;
    this.#elements += 1;
    if (FRAME.has(name) || this.#open.length >= MAX_DEPTH || this.#elements > MAX_ELEMENTS) {
      this.#open.push(parent);
      return;
    }
    this.#flush();
    this.#open.push(parent.appendChild(new LightElement(name, listKept(attributes))));
  }

  add(text: string): void {
    if (this.#dropped === 0) this.#pieces.push(text);
  }

  close(): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    this.#flush();
    this.#open.pop();
  }

  /** @returns undefined for a page of too many elements */
  end(): LightDocument | undefined {
    this.#flush();
    return this.#elements > MAX_ELEMENTS ? undefined : this.#document;
  }

  get #innermost(): LightElement {
    return this.#open.at(-1) ?? this.#document.body;
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    this.#innermost.appendChild(new LightText(this.#pieces.join('')));
    this.#pieces = [];
  }
}

function listKept(attributes: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const kept: (readonly [string, string])[] = [];
  for (const name in attributes) {
    const value = attributes[name];
    // Of an address only that it leads to a place on the same page matters: such links are a list of contents.
    if (value !== undefined && (ATTRIBUTES.has(name) || (name === 'href' && value.startsWith('#')))) kept.push([name, value]);
  }
  return kept;
}
