import type { Block } from '../block.ts';
import { composeArticle } from '../compose-article.ts';
import { countWords } from '../count-words.ts';
import { findHost } from '../find-host.ts';
import { findLanguage } from '../language/find-language.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { readProvenance } from '../read-provenance.ts';
import { cutPage } from './cut-page.ts';
import { findAround } from './find-around.ts';
import { findDatelineDate, findPublishedDate } from './find-line-facts.ts';
import { type BodyRange, findTitleAt } from './find-title.ts';
import type { PageLine } from './page-line.ts';
import { readFacts } from './read-facts.ts';
import { type Labels, readLabels } from './read-labels.ts';
import { readLines } from './read-lines.ts';
import { takeAddress } from './take-address.ts';
import { trimBody } from './trim-body.ts';

/** Without a line that may be a title, the first sentence is one, cut here. */
const MOST_TITLE_LENGTH = 200;
/** Between a headline and its article, fewer words are a name, a day or a menu. */
const LEAST_STANDFIRST_WORDS = 8;
/** Below a picture that was not copied. */
const CAPTION = /^\[(?:photo|image|picture|illustration|vidéo|video|graphic|infographie)(?:\]|\s?:)/iu;
/** A shorter line, such as a heading or an answer, may well stand twice in an article. */
const LEAST_REPEATED_WORDS = 8;
/** Languages that write the day before the month, with slashes too; English does so or not by country. */
const DAY_FIRST = /^(?:fr|es|pt|it|de|nl|id|vi|ru|uk|ar)/;

/**
 * The article in a text that somebody pasted, with or without the page around it.
 *
 * @returns none where the text has no word
 */
export function parseText(text: string): ParsedArticle[] {
  return parseLines(readLines(text));
}

/** What a document says of itself, outside its lines. */
export interface DocumentFacts {
  /** One of its lines, where the document marks it as its title, such as the one in the largest letters. */
  readonly title?: string | undefined;
  /** A title that is none of its lines, and may be that of a template. */
  readonly otherTitle?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly language?: string | undefined;
  /** Whether it is an article and nothing else, so that nothing is cut off; otherwise it may be a page with all around. */
  readonly isWhole?: boolean;
  /** Who publishes it, and where that took it from. */
  readonly site?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * The article in the lines of a page or of a document.
 *
 * @param document what the document says of itself; undefined for lines that somebody copied from a page
 * @returns none where the lines have no word
 */
export function parseLines(all: readonly PageLine[], document?: DocumentFacts): ParsedArticle[] {
  const { address, rest } = takeAddress(all);
  const lines = readLabelled(rest);
  const article = readArticle(lines, { page: all, address, document });
  return article === undefined ? [] : [article];
}

interface Labelled {
  readonly lines: readonly PageLine[];
  readonly source?: string;
  readonly originalTitle?: string;
  readonly link?: string;
}

/** A source below its label has hardly more words. */
const MOST_SOURCE_WORDS = 6;
const LABEL_ALONE = /^.{2,60}[:：]$/u;

/** What the labels in a line say; a label that stands alone may have its value on the next line. */
function readLabelsAt({ text }: PageLine, next: PageLine | undefined): { labels: Labels | undefined; count: 1 | 2 } {
  const labels = readLabels(text);
  if (labels === undefined || next === undefined || !LABEL_ALONE.test(text)) return { labels, count: 1 };
  const { rest, ...joined }: Labels = { ...readLabels(`${text} ${next.text}`) };
  const isShort = joined.source === undefined || (next.words <= MOST_SOURCE_WORDS && next.kind === undefined);
  const isValue = rest === undefined && readLabels(next.text) === undefined && isShort && Object.keys(joined).length > 0;
  return isValue ? { labels: joined, count: 2 } : { labels, count: 1 };
}

/** Takes the labelled lines out of a page and keeps what they say; several sources are those of its parts and not its own. */
function readLabelled(page: readonly PageLine[]): Labelled {
  const lines: PageLine[] = [];
  let said: Omit<Labelled, 'lines'> = {};
  const sources = new Set<string>();
  let next = 0;
  for (const [at, line] of page.entries()) {
    if (at < next) continue;
    const { labels, count } = readLabelsAt(line, page[at + 1]);
    if (labels === undefined) {
      lines.push(line);
      continue;
    }
    const { rest, ...values } = labels;
    said = { ...values, ...said };
    if (values.source !== undefined) sources.add(values.source);
    if (rest) lines.push({ ...line, text: rest, words: countWords(rest), kind: undefined });
    next = at + count;
  }
  const { source, ...others } = said;
  return { lines, ...others, ...(source !== undefined && sources.size === 1 && { source }) };
}

interface PageContext {
  readonly page: readonly PageLine[];
  readonly address: string | undefined;
  readonly document: DocumentFacts | undefined;
}

function readArticle(
  { lines, source, originalTitle, link }: Labelled,
  { page, address, document }: PageContext,
): ParsedArticle | undefined {
  const isWhole = document?.isWhole === true;
  const range = isWhole ? { start: 0, end: lines.length } : findRange(lines);
  const marked = document?.title === undefined ? -1 : lines.findIndex(({ text }) => text === document.title);
  const titleAt = marked === -1 ? findTitleAt(lines, range) : marked;
  const { title, body } = takeTitle(lines, { range, titleAt, isWhole, otherTitle: document?.otherTitle });
  if (title === '') return undefined;
  const language = findLanguage(body.map(({ text }) => text).join('\n'), document?.language);
  const facts = readFacts(lines, { titleAt: titleAt ?? 0, reading: { dayFirst: DAY_FIRST.test(language) } });
  const trimmed = isWhole ? body : trimBody(body);
  const last = trimmed.at(-1);
  const prose = isWhole ? trimmed : trimmed.filter(({ kind }) => kind === undefined);
  const kept = dropRepeated(prose.filter((line) => line.text !== title && !facts.used.has(line)));
  const lead = kept.find(({ words }) => words >= 8);
  const own = address?.startsWith('http') ? address : document?.url;
  return composeArticle({
    title,
    originalTitle,
    blocks: kept.map(toBlock),
    page: page.map((line) => line.text),
    byline: document?.byline ?? facts.byline,
    publishedAt:
      document?.publishedAt ??
      facts.publishedAt ??
      (lead && findDatelineDate(lead.text)) ??
      findPublishedDate(lines.map((line) => line.text)),
    url: own ?? link,
    declaredLanguage: document?.language,
    ...readProvenance({
      lines: page.map((line) => line.text),
      title,
      body: kept.map(({ text }) => text),
      originalTitle,
      named: source ?? document?.source,
      link,
      publisher: document?.site ?? (own === undefined ? undefined : findHost(own)),
      // What was taken off the article's end is the page's small print.
      around: findAround(lines, {
        titleAt: titleAt ?? 0,
        range: { start: range.start, end: last === undefined ? range.end : lines.lastIndexOf(last) + 1 },
      }),
    }),
  });
}

function findRange(lines: readonly PageLine[]): BodyRange {
  const { before, body } = cutPage(lines);
  return { start: before.length, end: before.length + body.length };
}

interface TitlePlace {
  readonly range: BodyRange;
  readonly titleAt: number | undefined;
  readonly isWhole: boolean;
  readonly otherTitle: string | undefined;
}

/** The title, and the lines of the article: those after it, and of a text that is all article those above it too. */
function takeTitle(lines: readonly PageLine[], { range, titleAt, isWhole, otherTitle }: TitlePlace) {
  if (titleAt !== undefined) {
    const between = lines.slice(titleAt + 1, range.start).filter(({ words, isRow }) => words >= LEAST_STANDFIRST_WORDS && !isRow);
    const above = isWhole ? lines.slice(0, titleAt) : [];
    return {
      title: withoutSigns(String(lines[titleAt]?.text)),
      body: [...above, ...between, ...lines.slice(Math.max(titleAt + 1, range.start), range.end)],
    };
  }
  if (otherTitle !== undefined) return { title: otherTitle, body: lines.slice(range.start, range.end) };
  const at = lines.findIndex((line) => line.kind === undefined);
  const first = lines[at];
  if (first === undefined) return { title: '', body: [] };
  const sentence = /^.{20,200}?[.!?。！？](?=\s|$)/u.exec(first.text)?.[0] ?? cutAtWord(first.text);
  const rest = first.text.slice(sentence.length).trim();
  return { title: sentence, body: [...(rest === '' ? [] : [{ ...first, text: rest }]), ...lines.slice(at + 1, range.end)] };
}

/** A headline without the pictures before it. */
function withoutSigns(title: string): string {
  return title.replace(/^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u200d)\s?){1,8}(?=\S)/u, '');
}

/** The first two hundred characters at the most, whole words where there are any. */
function cutAtWord(text: string): string {
  const head = text.slice(0, MOST_TITLE_LENGTH);
  const space = head.lastIndexOf(' ');
  return text.length > MOST_TITLE_LENGTH && space > 20 ? head.slice(0, space) : head;
}

/** Galleries and folded parts of a page are copied along with it, and say the same once more. */
function dropRepeated(lines: readonly PageLine[]): PageLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text, words }) => {
    const isNew = words < LEAST_REPEATED_WORDS || !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

function toBlock({ text, isItem, isHeading: isMarked, words, marked }: PageLine): Block {
  if (marked !== undefined) return { kind: marked, text };
  const isHeading = isMarked || (!isItem && words <= 14 && !/[.!?:;,。！？：]["”»’)]?$/u.test(text));
  if (CAPTION.test(text)) return { kind: 'caption', text };
  return { kind: isItem ? 'item' : isHeading ? 'heading' : 'paragraph', text };
}
