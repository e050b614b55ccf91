import { Parser } from 'htmlparser2';
import { PageCopy } from './page-copy.ts';
import { type PageFacts, PageFactsReader } from './page-facts.ts';

/** Larger pages are not given to Readability. */
const MAX_COPIED = 5_000_000;

/** Reads a page once: what it says of itself, and a copy that Readability can bear; undefined where it is too large for that. */
export function readPage(html: string): { facts: PageFacts; copy: string | undefined } {
  const facts = new PageFactsReader();
  const copy = new PageCopy();
  const parser = new Parser({
    onopentag(name, attributes) {
      facts.open(name, attributes);
      copy.open(name, attributes);
    },
    ontext(text) {
      facts.add(text);
      copy.add(text);
    },
    onclosetag(name) {
      facts.close();
      copy.close(name);
    },
  });
  parser.end(html);
  return { facts: facts.end(), copy: html.length > MAX_COPIED ? undefined : copy.end() };
}
