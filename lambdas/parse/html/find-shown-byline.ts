import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { findLineFacts } from '../text/find-line-facts.ts';

/** A label on a line of its own, with the name on the next. */
const LABEL = /^(?:by|(?:written|posted|published|words|story) by|author|par|von|por|autor|auteur|di):?$/iu;
/** Of a line that stands anywhere on the page and still says who wrote the article. */
const WRITTEN = /^(?:(?:article |story |words )?(?:written|authored) by|author ?:|écrit par|rédigé par|auteur ?:|escrito por)/iu;
const MOST_WORDS = 12;
const DATE_FIRST = /^[\d/.-]{6,10} (?:[|·•–—-] )?/u;
const HEADING = /^(?:author(?:s|\(s\))|auteurs|autores|autoren|autori)[:：]?$/iu;
const MOST_NAMES = 8;

/**
 * The name of a byline that only stands printed.
 *
 * @param around what stands around the headline, nearest first
 * @param whole all of the page
 */
export function findShownByline(around: readonly Block[], whole: readonly Block[]): string | undefined {
  return (
    findName(around, () => true) ??
    findName(whole, (text) => WRITTEN.test(text) && countWords(text) <= MOST_WORDS) ??
    findListed(whole)
  );
}

/** The names below a heading `Author(s)`, each a passage of its own. */
function findListed(whole: readonly Block[]): string | undefined {
  const at = whole.findIndex(({ text }) => HEADING.test(text));
  const names: string[] = [];
  for (const { text } of at === -1 ? [] : whole.slice(at + 1, at + 1 + MOST_NAMES)) {
    const { byline } = findLineFacts(`By ${text}`);
    if (byline !== text) break;
    names.push(byline);
  }
  return names.length > 0 ? names.join(', ') : undefined;
}

function findName(blocks: readonly Block[], isTrusted: (text: string) => boolean): string | undefined {
  for (const [at, { text }] of blocks.entries()) {
    const next = LABEL.test(text) ? (blocks[at + 1]?.text ?? '') : '';
    const line = next === '' ? text.replace(DATE_FIRST, '') : `By ${next}`;
    const name = isTrusted(text) ? findLineFacts(line).byline : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
