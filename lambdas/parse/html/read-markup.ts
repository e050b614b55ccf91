import { Parser } from 'htmlparser2';

/** Elements that are open at once; each costs the parser a step of its own when another is closed. */
const MAX_OPEN = 10_000;
/** Attributes of one tag; a million fill the memory before the tag ends. */
const MAX_ATTRIBUTES = 2000;

/** What happens while the tags of a page go by; every element that opens closes. */
export interface MarkupReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  add(text: string): void;
  close(name: string): void;
}

/** A page is nested so deep, or one of its tags is so long, that reading it would take time or memory without bound; the message says which. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/**
 * Reads HTML once, in order, without building a tree.
 *
 * @throws {TooDeepError} if more than 10,000 elements are open at once, or one has more than 2,000 attributes
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let open = 0;
  let ofTag = 0;
  const parser = new Parser({
    onopentagname() {
      ofTag = 0;
    },
    onattribute() {
      ofTag += 1;
      if (ofTag > MAX_ATTRIBUTES) throw new TooDeepError(`more than ${MAX_ATTRIBUTES} attributes in one tag`);
    },
    onopentag(name, attributes) {
      open += 1;
      if (open > MAX_OPEN) throw new TooDeepError('its elements are nested too deep');
      reader.open(name, attributes);
    },
    ontext: (text) => reader.add(text),
    onclosetag(name) {
      open -= 1;
      reader.close(name);
    },
  });
  parser.end(html);
}
