import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { UnreadablePartError } from '../../deal/errors.ts';
import type { Block } from '../block.ts';
import { cleanLine } from '../clean-line.ts';
import { composeArticle } from '../compose-article.ts';
import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import { writeBlocks } from '../html/write-blocks.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { readProvenance } from '../read-provenance.ts';
import { cutPage } from '../text/cut-page.ts';
import { toPageLine } from '../text/page-line.ts';
import { parseText } from '../text/parse-text.ts';
import { readLabels } from '../text/read-labels.ts';
import { readForward } from './read-forward.ts';
import { type NewsletterItem, splitNewsletter } from './split-newsletter.ts';
import { writeTextBlocks } from './write-text-blocks.ts';

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 262_144, forceRfc822Attachments: true };
/** Lines of a mail, its attachments included (25 MB of them have 330,000); each costs the parser about 8 µs. */
const MAX_LINES = 400_000;
const LINE_FEED = 10;
const READABLE = /^(?:text\/(?:plain|html)|message\/rfc822)$/;
const READABLE_NAME = /\.(?:txt|md|html?|eml)$/i;
const PASSED_ON = /^(?:(?:fwd?|tr|wg|re|rv|enc|i)\s?: ?){1,6}/i;
/** From so many words on, a mail may have furniture around its story. */
const LONG_WORDS = 80;
/** A larger share of undecodable characters in a mail is damage. */
const MOST_FAULTY = 0.05;

/**
 * The articles of a mail: each item of a newsletter, or its one story, and those of its readable attachments.
 *
 * @throws {UnreadablePartError} if it is damaged, or holds nothing that is read
 */
export async function* parseMail({ bytes, nesting }: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const email = await readEmail(bytes);
  const stories = readStories(email);
  const readable = email.attachments.filter(isReadable);
  for (const article of stories) yield { article };
  for (const attachment of readable) {
    const name = attachment.filename ?? '';
    yield* readPart({ name, bytes: readBytes(attachment), nesting: { ...nesting, mails: nesting.mails + 1 } });
  }
  if (stories.length + readable.length > 0) return;
  if (email.attachments.length > 0)
    throw new UnreadablePartError('unsupported', 'a mail with attachments only, none of which is text');
  throw new UnreadablePartError('empty');
}

async function readEmail(bytes: Uint8Array): Promise<Email> {
  const lines = bytes.reduce((sum, byte) => (byte === LINE_FEED ? sum + 1 : sum), 0);
  if (lines > MAX_LINES) throw new UnreadablePartError('too-large', `${lines} lines, the limit is ${MAX_LINES}`);
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, LIMITS);
  } catch (cause) {
    throw new UnreadablePartError('malformed', 'its parts cannot be told apart', { cause });
  }
  const text = `${email.html ?? ''}${email.text ?? ''}`;
  const faulty = text.match(/\ufffd/g)?.length ?? 0;
  if (faulty > 20 && faulty > text.length * MOST_FAULTY) throw new UnreadablePartError('malformed', 'its text cannot be decoded');
  return email;
}

function isReadable({ mimeType, filename }: Attachment): boolean {
  return READABLE.test(mimeType) || READABLE_NAME.test(filename ?? '');
}

function readBytes({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function readStories(email: Email): ParsedArticle[] {
  const forward = readForward(readBody(email));
  const subject = cleanLine(email.subject ?? '');
  const isPassedOn = forward.isForward || PASSED_ON.test(subject);
  const letter = {
    subject: subject.replace(PASSED_ON, ''),
    from: forward.from ?? (isPassedOn ? undefined : readSender(email)),
    publishedAt: forward.publishedAt ?? findDate(email.headers.find(({ key }) => key === 'date')?.value ?? ''),
  };
  const items = splitNewsletter(forward.blocks);
  if (items.length > 0) return items.map((item) => composeItem(item, letter));
  return composeStory(forward.blocks, letter);
}

function readBody({ html, text }: Email): Block[] {
  const blocks = html === undefined ? [] : writeBlocks(html);
  const rich = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  if (text !== undefined && rich < 5 && countWords(text) > rich) return writeTextBlocks(text);
  // A mail that was forwarded as a quotation is no quotation.
  const quoted = blocks.filter(({ kind }) => kind === 'quote').length;
  return quoted * 2 > blocks.length
    ? blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'paragraph' } : block))
    : blocks;
}

interface Letter {
  readonly subject: string;
  readonly from: string | undefined;
  readonly publishedAt: string | undefined;
}

function readSender({ from }: Email): string | undefined {
  const name = cleanLine(from?.name ?? '').replace(/^["']|["']$/g, '');
  return name === '' ? from?.address?.split('@')[1] : name;
}

function composeItem({ title, url, blocks }: NewsletterItem, { from, publishedAt }: Letter): ParsedArticle {
  const { rest, source, originalTitle } = takeLabels(blocks);
  const lines = blocks.map(({ text }) => text);
  return composeArticle({
    title,
    originalTitle,
    url,
    blocks: rest,
    page: lines,
    publishedAt,
    ...readProvenance({ lines, title, body: rest.map(({ text }) => text), named: source, publisher: from, originalTitle }),
  });
}

/** The one story of a mail, under its subject; without one its first line is the title. */
function composeStory(blocks: readonly Block[], { subject, from, publishedAt }: Letter): ParsedArticle[] {
  const lines = blocks.map(({ text, kind }) => toPageLine(text, { raw: text, isItem: kind === 'item' }));
  if (subject === '') return parseText(lines.map(({ text }) => text).join('\n\n'));
  const isLong = lines.reduce((sum, { words }) => sum + words, 0) >= LONG_WORDS;
  const { before, body } = isLong ? cutPage(lines) : { before: [], body: lines };
  const story = blocks.slice(before.length, before.length + body.length).filter((_, at) => body[at]?.kind === undefined);
  const { rest, source, originalTitle } = takeLabels(story);
  const kept = rest.filter(({ kind, text }) => kind !== 'rule' && text !== subject);
  if (kept.length === 0) return [];
  return [
    composeArticle({
      title: subject,
      originalTitle,
      blocks: kept,
      page: lines.map(({ text }) => text),
      publishedAt,
      ...readProvenance({
        lines: lines.map(({ text }) => text),
        title: subject,
        body: kept.map(({ text }) => text),
        named: source,
        publisher: from,
        originalTitle,
      }),
    }),
  ];
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
