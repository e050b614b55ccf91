import { PageCopy } from './page-copy.ts';
import { type PageFacts, PageFactsReader } from './page-facts.ts';
import { readMarkup } from './read-markup.ts';

/** Larger pages are not given to Readability. */
const MAX_COPIED = 5_000_000;

/**
 * Reads a page once: what it says of itself, and a copy that Readability can bear; undefined where it is too large for that.
 *
 * @throws {TooDeepError} if it is nested without bound
 */
export function readPage(html: string): { facts: PageFacts; copy: string | undefined } {
  const facts = new PageFactsReader();
  const copy = new PageCopy();
  readMarkup(html, {
    open(name, attributes) {
      facts.open(name, attributes);
      copy.open(name, attributes);
    },
    add(text) {
      facts.add(text);
      copy.add(text);
    },
    comment: (text) => facts.comment(text),
    close(name) {
      facts.close();
      copy.close(name);
    },
  });
  return { facts: facts.end(), copy: html.length > MAX_COPIED ? undefined : copy.end() };
}
