import { parsePassages } from '../office/parse-passages.ts';
import type { Passage } from '../office/passage.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readFrontFacts } from './read-front-facts.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * The article of a Markdown file: what its front matter says comes before what its text says.
 *
 * @returns none where it has no word
 */
export function parseMarkdown(source: string): ParsedArticle[] {
  const { front, text } = splitFrontMatter(source) ?? { front: new Map(), text: source };
  const facts = readFrontFacts(front);
  return parsePassages(withTitle(readMarkdown(text), facts.title), { ...facts, title: undefined, isWhole: front.size > 0 });
}

/**
 * Marks one passage as the title: the headline that the front matter fits, or that of the front matter, or the only headline
 * of the first rank.
 */
function withTitle(passages: readonly Passage[], title: string | undefined): Passage[] {
  const ranked = passages.filter(({ kind }) => kind === 'title');
  const [only] = ranked.length === 1 ? ranked : [];
  const shown = title === undefined ? only : passages.find(({ kind, text }) => isHeading(kind) && fits(text, title));
  const marked = passages.map((passage): Passage => {
    if (passage === shown) return { ...passage, kind: 'title' };
    return passage.kind === 'title' ? { ...passage, kind: 'heading' } : passage;
  });
  return shown === undefined && title !== undefined ? [{ kind: 'title', text: title }, ...marked] : marked;
}

function isHeading(kind: Passage['kind']): boolean {
  return kind === 'title' || kind === 'heading';
}

/** Whether a headline is a title, as it is or with the name of its site behind it. */
function fits(text: string, title: string): boolean {
  const [a, b] = [text.toLowerCase(), title.toLowerCase()];
  return (b.startsWith(a) || a.startsWith(b)) && 2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length);
}
