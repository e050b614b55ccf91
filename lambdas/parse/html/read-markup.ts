import { Parser } from 'htmlparser2';

/** Elements that are open at once; each costs the parser a step of its own when another is closed. */
const MAX_OPEN = 10_000;

/** What happens while the tags of a page go by; every element that opens closes. */
export interface MarkupReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  add(text: string): void;
  close(name: string): void;
}

/** A page is nested so deep that reading it would take time without bound. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/**
 * Reads HTML once, in order, without building a tree.
 *
 * @throws {TooDeepError} if more than 10,000 elements are open at once
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let open = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      open += 1;
      if (open > MAX_OPEN) throw new TooDeepError(`Cannot read page: more than ${MAX_OPEN} elements lie inside each other`);
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
