import type { Block } from '../block.ts';
import { composeArticle } from '../compose-article.ts';
import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import { findTarget } from '../find-target.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { readProvenance } from '../read-provenance.ts';
import { cutPage, type PageCut } from '../text/cut-page.ts';
import { type PageLine, toPageLine } from '../text/page-line.ts';
import { parseText } from '../text/parse-text.ts';
import { readLabels } from '../text/read-labels.ts';
import { findOnlineAddress } from './find-online-address.ts';
import { isMarked, type Letter, readForwards, stripMarks } from './read-forwards.ts';
import type { MailHeaders } from './read-headers.ts';
import { type NewsletterItem, splitNewsletter } from './split-newsletter.ts';

/** From so many words on, a mail may have furniture around its story, and the story itself has so many. */
const LONG_WORDS = 80;
/** A story is at least such a share of its mail. */
const LEAST_STORY = 0.5;
/** Of several mails inside one, those with fewer words say that they pass another on. */
const LEAST_WORDS = 25;

/** What the headers above a story say of it. */
interface Envelope {
  readonly subject: string;
  readonly from: string | undefined;
  readonly publishedAt: string | undefined;
}

/**
 * The articles in the passages of a mail: the items of a newsletter or its one story, of each mail that was passed on in it.
 *
 * Sender and day of a mail that was passed on are those of the mail inside, where its header is there to tell.
 */
export function readStories(blocks: readonly Block[], headers: MailHeaders): ParsedArticle[] {
  const letters = readForwards(blocks);
  const told = letters.filter((letter, at) => at === letters.length - 1 || isTold(letter));
  return told.flatMap((letter) => readLetter(letter, headers));
}

function isTold({ blocks, header }: Letter): boolean {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return words >= (header === undefined ? LONG_WORDS : LEAST_WORDS);
}

function readLetter({ blocks, header }: Letter, headers: MailHeaders): ParsedArticle[] {
  const subject = stripMarks(headers.subject);
  const isPassedOn = header !== undefined || isMarked(headers.subject);
  const envelope = isPassedOn
    ? { subject: header?.subject ?? subject, from: header?.from, publishedAt: header?.publishedAt }
    : { subject, from: headers.from, publishedAt: findDate(headers.date) };
  const items = splitNewsletter(blocks);
  return items.length > 0 ? items.map((item) => composeItem(item, envelope)) : composeStory(blocks, envelope);
}

function composeItem({ title, url, blocks }: NewsletterItem, { from, publishedAt }: Envelope): ParsedArticle {
  const { rest, source, originalTitle } = takeLabels(blocks);
  const lines = blocks.map(({ text }) => text);
  return composeArticle({
    title,
    originalTitle,
    url: url === undefined ? undefined : findTarget(url),
    blocks: rest,
    page: lines,
    publishedAt,
    ...readProvenance({ lines, title, body: rest.map(({ text }) => text), named: source, publisher: from, originalTitle }),
  });
}

/** The one story of a mail, under its subject; without one its first line is the title. */
function composeStory(blocks: readonly Block[], { subject, from, publishedAt }: Envelope): ParsedArticle[] {
  const lines = blocks.map(({ text, kind }) => toPageLine(text, { raw: text, isItem: kind === 'item' }));
  if (subject === '') return parseText(lines.map(({ text }) => text).join('\n\n'));
  const { before, body } = cutMail(lines);
  const story = blocks.slice(before.length, before.length + body.length).filter((_, at) => body[at]?.kind === undefined);
  const { rest, source, originalTitle } = takeLabels(story);
  const kept = rest.filter(({ kind, text }) => kind !== 'rule' && text !== subject);
  if (kept.length === 0) return [];
  const page = lines.map(({ text }) => text);
  return [
    composeArticle({
      title: subject,
      originalTitle,
      blocks: kept,
      page,
      url: findOnlineAddress(blocks, subject),
      publishedAt,
      ...readProvenance({
        lines: page,
        title: subject,
        body: kept.map(({ text }) => text),
        named: source,
        publisher: from,
        originalTitle,
      }),
    }),
  ];
}

/** The story among the lines of a mail; all of them where it is short, or where what reads like one is a smaller part of it. */
function cutMail(lines: readonly PageLine[]): Pick<PageCut, 'before' | 'body'> {
  const own = sumWords(lines.filter(({ kind }) => kind === undefined));
  const cut = own < LONG_WORDS ? undefined : cutPage(lines);
  return cut !== undefined && sumWords(cut.body) >= Math.max(LONG_WORDS, own * LEAST_STORY) ? cut : { before: [], body: lines };
}

function sumWords(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

function takeLabels(blocks: readonly Block[]) {
  const rest: Block[] = [];
  let said: { source?: string; originalTitle?: string } = {};
  for (const block of blocks) {
    const labels = readLabels(block.text);
    if (labels === undefined) rest.push(block);
    else {
      said = { ...labels, ...said };
      if (labels.rest) rest.push({ ...block, text: labels.rest });
    }
  }
  return { rest, source: said.source, originalTitle: said.originalTitle };
}
