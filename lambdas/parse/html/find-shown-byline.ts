import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { findLineFacts } from '../text/find-line-facts.ts';

/** A label on a line of its own, with the name on the next. */
const LABEL = /^(?:by|(?:written|posted|published|words|story) by|author|par|von|por|autor|auteur|di):?$/iu;
/** Of a line that stands anywhere on the page and still says who wrote the article. */
const WRITTEN = /^(?:(?:article |story |words )?(?:written|authored) by|author ?:|écrit par|rédigé par|auteur ?:|escrito por)/iu;
const MOST_WORDS = 12;

/**
 * The name of a byline that only stands printed.
 *
 * @param around what stands around the headline, nearest first
 * @param whole all of the page
 */
export function findShownByline(around: readonly Block[], whole: readonly Block[]): string | undefined {
  return findName(around, () => true) ?? findName(whole, (text) => WRITTEN.test(text) && countWords(text) <= MOST_WORDS);
}

function findName(blocks: readonly Block[], isTrusted: (text: string) => boolean): string | undefined {
  for (const [at, { text }] of blocks.entries()) {
    const next = LABEL.test(text) ? (blocks[at + 1]?.text ?? '') : '';
    const name = isTrusted(text) ? findLineFacts(next === '' ? text : `By ${next}`).byline : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
