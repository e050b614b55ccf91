import { UnreadablePartError } from '../../deal/errors.ts';
import type { Block } from '../block.ts';
import { composeArticle } from '../compose-article.ts';
import { findHost } from '../find-host.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { readProvenance } from '../read-provenance.ts';
import { repairDoubled } from '../repair-doubled.ts';
import { findSavedAddress, findWebAddress } from '../saved/find-saved-address.ts';
import { findLineFacts } from '../text/find-line-facts.ts';
import { readLabels } from '../text/read-labels.ts';
import { settleDate } from './choose-date.ts';
import { type ChosenFacts, chooseFacts } from './choose-facts.ts';
import { findBody } from './find-body.ts';
import { findPrintedDates } from './find-printed-dates.ts';
import { findShownByline } from './find-shown-byline.ts';
import { readPage } from './read-page.ts';

/** No label stands without one of these behind it. */
const MAY_BE_LABEL = /[:：]|\s[-–—|]\s/;
/** Byline and date stand among so many passages at an article's beginning. */
const FACTS_REACH = 6;
/** So many passages of the page after the headline, and before it, are searched for them. */
const AROUND = { after: 12, before: 4 };

/** Passages of a page, furniture included; each costs some 20 µs to tell what it is. */
const MAX_PASSAGES = 100_000;

/** What is known of a page beside what it says itself. */
export interface PageOrigin {
  /** Where it was saved from; what the page names as its address comes first. */
  readonly address?: string | undefined;
}

/**
 * The article of a page.
 *
 * @returns none where the page has no word
 * @throws {UnreadablePartError} if it has more passages than are told apart in time
 */
export async function parsePage(source: string, { address }: PageOrigin = {}): Promise<ParsedArticle[]> {
  const html = repairDoubled(source);
  const { facts, whole, document } = readPage(html);
  if (whole.length > MAX_PASSAGES) {
    throw new UnreadablePartError('too-large', `${whole.length} passages, the limit is ${MAX_PASSAGES}`);
  }
  const chosen = chooseFacts(facts, findWebAddress(address) ?? findSavedAddress(html));
  const blocks = await findBody(document, whole);
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
  const around = findAround(title, whole);
  const labels = whole.flatMap(({ text }) => (MAY_BE_LABEL.test(text) ? (readLabels(text) ?? []) : []));
  const originalTitle = labels.find((found) => found.originalTitle)?.originalTitle;
  const site = chosen.site ?? (chosen.url === undefined ? undefined : findHost(chosen.url));
  const page = whole.map(({ text }) => text);
  return composeArticle({
    title,
    originalTitle,
    blocks: blocks.filter(({ text }, at) => !(isSame(text, title) || (at < FACTS_REACH && isOnlyFacts(text)))),
    page,
    byline: chosen.byline ?? findShownByline(around, whole),
    publishedAt: settleDate(chosen.date, findPrintedDates(around, whole)),
    url: chosen.url,
    declaredLanguage: language,
    ...readProvenance({
      lines: page,
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

function isSame(text: string, title: string): boolean {
  return text.toLowerCase() === title.toLowerCase();
}

function isOnlyFacts(text: string): boolean {
  const { byline, publishedAt } = findLineFacts(text);
  return byline !== undefined || publishedAt !== undefined;
}
