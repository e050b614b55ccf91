const words = (list: string) => new Set(list.split(' '));
const DROPPED = words(
  'script style noscript template svg math iframe object embed canvas video audio source track link base title',
);
/** Pages leave these out, repeat and misplace them; the copy is wrapped in them anew. */
const FRAME = words('html head body');
const VOID = words('area br col hr img input meta wbr');
/** What the reader of articles looks at; everything else only costs. */
const ATTRIBUTES = words(
  'id class href rel role style hidden aria-hidden aria-modal itemprop itemtype itemscope name property content datetime lang dir alt',
);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters of an attribute's value; linkedom hands all the classes of an element to one call. */
const MAX_VALUE = 4000;
/** Below this depth tags are left out and their text kept: nesting costs Readability on linkedom time without bound. */
const MAX_DEPTH = 250;
/** A page of more elements is not given to Readability: 40,000 take four seconds and 430 MB; large pages of newspapers have 3,000. */
const MAX_ELEMENTS = 20_000;
/** Nor is one of more pieces of text: each becomes a node, as does each entity in it, and linkedom hands all of an element's to one call. */
const MAX_TEXTS = 60_000;

/** A copy of a page for Readability: without scripts, styles, drawings and comments, no deeper than it can bear. */
export class PageCopy {
  readonly #pieces: string[] = [];
  #depth = 0;
  #dropped = 0;
  #elements = 0;
  #texts = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#dropped > 0 || DROPPED.has(name)) {
      this.#dropped += 1;
      return;
    }
    this.#depth += 1;
    this.#elements += 1;
    if (this.#depth > MAX_DEPTH || this.#elements > MAX_ELEMENTS || FRAME.has(name)) return;
    const kept = Object.entries(attributes).filter(([key]) => ATTRIBUTES.has(key));
    this.#pieces.push(`<${name}${kept.map(([key, value]) => ` ${key}="${toMarkup(value.slice(0, MAX_VALUE))}"`).join('')}>`);
  }

  add(text: string): void {
    if (this.#dropped > 0) return;
    this.#texts += 1 + (text.match(/[&<>\u00a0]/g)?.length ?? 0);
    if (this.#texts <= MAX_TEXTS) this.#pieces.push(toMarkup(text));
  }

  close(name: string): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    if (this.#depth <= MAX_DEPTH && this.#elements <= MAX_ELEMENTS && !VOID.has(name) && !FRAME.has(name))
      this.#pieces.push(`</${name}>`);
    this.#depth -= 1;
  }

  /** @returns what belongs into the body of a page; undefined for a page of too many elements or pieces of text */
  end(): string | undefined {
    return this.#elements > MAX_ELEMENTS || this.#texts > MAX_TEXTS ? undefined : this.#pieces.join('');
  }
}

function toMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
