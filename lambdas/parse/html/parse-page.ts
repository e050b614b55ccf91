import type { Block } from '../block.ts';
import { composeArticle } from '../compose-article.ts';
import { countWords } from '../count-words.ts';
import { findHost } from '../find-host.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { readProvenance } from '../read-provenance.ts';
import { findSavedAddress, findWebAddress } from '../saved/find-saved-address.ts';
import { cutPage } from '../text/cut-page.ts';
import { findLineFacts } from '../text/find-line-facts.ts';
import { findLineKind } from '../text/line-kind.ts';
import { toPageLine } from '../text/page-line.ts';
import { readLabels } from '../text/read-labels.ts';
import { type ChosenFacts, chooseFacts } from './choose-facts.ts';
import { readPage } from './read-page.ts';
import { writeBlocks } from './write-blocks.ts';

/** An article of fewer words is not what the page is about. */
const LEAST_WORDS = 40;
/** Readability takes a teaser for the article: few words, next to none of the page, and far fewer than its longest run of prose. */
const TEASER = { mostWords: 300, mostShare: 0.12, leastProse: 3 };
/** Byline and date stand among so many passages at an article's beginning. */
const FACTS_REACH = 6;
/** So many passages of the page after the headline, and before it, are searched for them. */
const AROUND = { after: 12, before: 4 };

/** What is known of a page beside what it says itself. */
export interface PageOrigin {
  /** Where it was saved from; what the page names as its address comes first. */
  readonly address?: string | undefined;
}

/**
 * The article of a page.
 *
 * @returns none where the page has no word
 */
export async function parsePage(html: string, { address }: PageOrigin = {}): Promise<ParsedArticle[]> {
  const { facts, copy } = readPage(html);
  const url = findWebAddress(address) ?? findSavedAddress(html);
  const chosen = { ...(url !== undefined && { url }), ...chooseFacts(facts) };
  const whole = writeBlocks(html);
  const blocks = cutBlocks(await findBody(copy, whole));
  const title = chosen.title ?? blocks.find(({ kind }) => kind === 'heading')?.text ?? blocks[0]?.text;
  if (title === undefined) return [];
  return [composePage(title, { chosen, blocks, whole, language: facts.language })];
}

interface PageParts {
  readonly chosen: ChosenFacts;
  readonly blocks: readonly Block[];
  readonly whole: readonly Block[];
  readonly language: string | undefined;
}

function composePage(title: string, { chosen, blocks, whole, language }: PageParts): ParsedArticle {
  const head = findAround(title, whole).map(({ text }) => findLineFacts(text));
  const labels = whole.map(({ text }) => readLabels(text)).filter((found) => found !== undefined);
  const originalTitle = labels.find((found) => found.originalTitle)?.originalTitle;
  const byline = chosen.byline ?? head.find((facts) => facts.byline)?.byline;
  const site = chosen.site ?? (chosen.url === undefined ? undefined : findHost(chosen.url));
  return composeArticle({
    title,
    originalTitle,
    blocks: blocks.filter(({ text }, at) => !(at < FACTS_REACH && (isSame(text, title) || isOnlyFacts(text)))),
    page: whole.map(({ text }) => text),
    byline,
    publishedAt: chosen.publishedAt ?? head.find((facts) => facts.publishedAt)?.publishedAt ?? chosen.shownAt,
    url: chosen.url,
    declaredLanguage: language,
    ...readProvenance({
      lines: whole.map(({ text }) => text),
      named: labels.find((found) => found.source)?.source,
      title,
      body: blocks.map(({ text }) => text),
      originalTitle,
      publisher: site,
    }),
  });
}

/** What stands around the headline on the page, nearest first below it. */
function findAround(title: string, whole: readonly Block[]): Block[] {
  const heading = whole.findIndex(({ kind, text }) => kind === 'heading' && isSame(text, title));
  const at = heading === -1 ? whole.findIndex(({ text }) => isSame(text, title)) : heading;
  if (at === -1) return [];
  return [...whole.slice(at + 1, at + 1 + AROUND.after), ...whole.slice(Math.max(0, at - AROUND.before), at).toReversed()];
}

async function findBody(copy: string | undefined, whole: readonly Block[]): Promise<readonly Block[]> {
  const prose = findProse(whole);
  if (copy === undefined) return prose;
  const { extractBody } = await import('./extract-body.ts');
  const blocks = writeBlocks(extractBody(copy) ?? '');
  const words = sumWords(blocks);
  const isTeaser =
    words < TEASER.mostWords && words < sumWords(whole) * TEASER.mostShare && words * TEASER.leastProse < sumWords(prose);
  return words < LEAST_WORDS || isTeaser ? prose : blocks;
}

function findProse(whole: readonly Block[]): readonly Block[] {
  const lines = whole.map(({ text, kind }) => toPageLine(text, { raw: text, isItem: kind === 'item' }));
  const { before, body } = cutPage(lines);
  return whole.slice(before.length, before.length + body.length);
}

function sumWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Leaves out furniture, and everything from the line on that opens what readers wrote. */
function cutBlocks(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map(({ text }) => findLineKind(text));
  const end = kinds.findIndex((kind, at) => kind === 'comments' && at > blocks.length / 3);
  return blocks.slice(0, end === -1 ? undefined : end).filter((block, at) => block.kind !== 'rule' && kinds[at] === undefined);
}

function isSame(text: string, title: string): boolean {
  return text.toLowerCase() === title.toLowerCase();
}

function isOnlyFacts(text: string): boolean {
  const { byline, publishedAt } = findLineFacts(text);
  return byline !== undefined || publishedAt !== undefined;
}
