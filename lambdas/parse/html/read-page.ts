import type { Block } from '../block.ts';
import type { LightDocument } from './light-dom.ts';
import { type PageFacts, PageFactsReader } from './page-facts.ts';
import { PageTree } from './page-tree.ts';
import { readMarkup } from './read-markup.ts';
import { BlockWriter } from './write-blocks.ts';

/** Larger pages are not given to Readability. */
const MAX_SIFTED = 5_000_000;

/** A page after one reading. */
export interface ReadPage {
  /** What it says of itself. */
  readonly facts: PageFacts;
  /** All its passages in order. */
  readonly whole: readonly Block[];
  /** Its tree for Readability; undefined where it is too large for that. */
  readonly document: LightDocument | undefined;
}

/**
 * Reads a page once.
 *
 * @throws {TooDeepError} if it is nested without bound
 */
export function readPage(html: string): ReadPage {
  const facts = new PageFactsReader();
  const blocks = new BlockWriter();
  const tree = html.length > MAX_SIFTED ? undefined : new PageTree();
  readMarkup(html, {
    open(name, attributes) {
      facts.open(name, attributes);
      blocks.open(name, attributes);
      tree?.open(name, attributes);
    },
    add(text) {
      facts.add(text);
      blocks.add(text);
      tree?.add(text);
    },
    close(name) {
      facts.close();
      blocks.close(name);
      tree?.close();
    },
  });
  return { facts: facts.end(), whole: blocks.end(), document: tree?.end() };
}
