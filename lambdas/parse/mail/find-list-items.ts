import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { endsInMoreLink } from './is-more-link.ts';
import type { NewsletterItem } from './split-newsletter.ts';

/** A point of a list that is an item has so many words, and there are so many of them. */
const LEAST_WORDS = 12;
const LEAST_ITEMS = 3;
/** They hold at least this share of the words of their mail. */
const LEAST_SHARE = 0.6;
/** What stands before a colon is the headline of a point, within these words; else its first sentence is. */
const HEADLINE = /^([^:：]{8,120}?) ?[:：—–] (?=\S)/u;
const SENTENCE = /^.{20,200}?[.!?。！？](?=\s|$)/u;
const MOST_TITLE = 200;

/** The items of a newsletter that is a list of points, each with a link to its article at its end. */
export function findListItems(blocks: readonly Block[]): NewsletterItem[] {
  const points = blocks.filter(
    (block) => block.kind === 'item' && countWords(block.text) >= LEAST_WORDS && endsInMoreLink(block),
  );
  if (points.length < LEAST_ITEMS || new Set(points.map(({ href }) => href)).size < LEAST_ITEMS) return [];
  if (sumWords(points) < sumWords(blocks) * LEAST_SHARE) return [];
  return points.map((block) => {
    const headline = HEADLINE.exec(block.text);
    const title = headline?.[1] ?? SENTENCE.exec(block.text)?.[0] ?? block.text.slice(0, MOST_TITLE);
    const rest = {
      ...block,
      kind: 'paragraph' as const,
      text: headline === null ? block.text : block.text.slice(headline[0].length),
    };
    return { title, ...(block.href !== undefined && { url: block.href }), blocks: [rest] };
  });
}

function sumWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
