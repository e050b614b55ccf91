import { UnreadableDropError, UnreadablePartError } from '../deal/errors.ts';
import { findAppended, findContainer } from './archive/find-container.ts';
import { UnpackBudget } from './archive/unpack-budget.ts';
import { findText } from './decode-text.ts';
import { isFeed } from './feed/is-feed.ts';
import { findForeignKind, findForeignText, isEncryptedOffice, isHtml, isMail, isPdf } from './find-kind.ts';
import { isJson } from './json/is-json.ts';
import { isMailbox } from './mail/is-mailbox.ts';
import { isMarkdown } from './markdown/is-markdown.ts';
import type { ParsedArticle } from './parsed-article.ts';
import type { Found, Part, PartReader, ReadPart } from './part.ts';
import { isMhtml } from './saved/is-mhtml.ts';
import { toPartError } from './to-part-error.ts';

/** Characters of one text that are read; more than a novel is no news. */
const MAX_CHARACTERS = 2_000_000;
/** Lines of one text that are read; each costs some 40 µs to tell what it is. */
const MAX_LINES = 50_000;
/** Enough of a file to hold the headers of a mail. */
const HEAD_BYTES = 65_536;
/** Mails attached to mails are read so deep. */
const MAX_MAILS = 5;
/** Names that promise a text, so that bytes that are none are damaged rather than of another kind. */
const TEXT_NAMES = new Set(['', 'txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'eml']);
const MARKDOWN_NAMES = new Set(['md', 'markdown', 'mdown', 'mkd', 'qmd']);

/**
 * What is in a file, one article after the other, whatever its kind; what cannot be read stands in its place as a failure.
 *
 * @param name the drop's key or a path; its ending helps where the content does not tell
 * @throws {UnreadableDropError} if no article could be read
 */
export async function* parseFile(name: string, bytes: Uint8Array): AsyncGenerator<Found> {
  let fault: UnreadablePartError | undefined;
  let isRead = false;
  for await (const found of readPart({
    name,
    bytes,
    nesting: { mails: 0, archives: 0, budget: new UnpackBudget(bytes.length) },
  })) {
    isRead ||= 'article' in found;
    if ('failure' in found) fault ??= found.failure.error;
    yield found;
  }
  if (isRead) return;
  const { reason = 'empty', detail } = fault ?? {};
  throw new UnreadableDropError(name, reason, { cause: fault, ...(detail !== undefined && { detail }) });
}

/** Whatever is wrong with a part is told in its place, and does not spoil what stands around it. */
const readPart: ReadPart = async function* readPart(part) {
  try {
    const read = await findReader(part);
    yield* read(part, readPart);
  } catch (cause) {
    const error = toPartError(cause);
    yield { failure: { title: part.name, message: `Cannot read "${part.name}": ${error.message}`, error } };
  }
};

/** The reader for a part, told by content first and by name second; loads nothing that this part does not need. */
async function findReader({ name, bytes, nesting }: Part): Promise<PartReader> {
  const container = await findContainer(bytes);
  if (container !== undefined) return container;
  if (isPdf(bytes)) return (await import('./pdf/parse-pdf.ts')).parsePdf;
  if (isEncryptedOffice(bytes)) throw new UnreadablePartError('encrypted');
  const foreign = findForeignKind(bytes);
  if (foreign !== undefined) throw new UnreadablePartError('unsupported', `it seems to be ${foreign}`);
  // The parts of a mail each have a character set of their own, so its bytes are not decoded before.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replace(/^ï»¿/, '');
  if (isMailbox(bytes) && nesting.mails <= MAX_MAILS) return (await import('./mail/parse-mailbox.ts')).parseMailbox;
  if (isMhtml(head)) return (await import('./saved/parse-mhtml.ts')).parseMhtml;
  if (!isMail(head, readEnding(name) === 'eml')) return readDocument;
  requireKnown(head);
  if (nesting.mails > MAX_MAILS) throw new UnreadablePartError('malformed', `mails inside mails, more than ${MAX_MAILS} deep`);
  const { parseMail } = await import('./mail/parse-mail.ts');
  return parseMail;
}

/** A page, a feed, a data file or a text. */
async function* readDocument(part: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const { name, bytes } = part;
  const ending = readEnding(name);
  const text = await findText(bytes);
  if (text === undefined) {
    const read = await findAppended(bytes);
    if (read === undefined) throw describeUndecodable(ending);
    yield* read(part, readPart);
    return;
  }
  if (text.trim() === '') throw new UnreadablePartError('empty');
  if (isFeed(text)) {
    yield* (await import('./feed/parse-feed.ts')).parseFeed(text);
    return;
  }
  if (isJson(text)) {
    yield* (await import('./json/parse-json.ts')).parseJson(text);
    return;
  }
  requireKnown(text);
  if (text.length > MAX_CHARACTERS && !isHtml(text, false)) {
    throw new UnreadablePartError('too-large', `${text.length} characters of text, the limit is ${MAX_CHARACTERS}`);
  }
  const articles = await parseDocument(text, ending);
  for (const article of articles) yield { article };
}

async function parseDocument(text: string, ending: string): Promise<ParsedArticle[]> {
  if (isHtml(text, ending.startsWith('htm') || ending === 'xhtml')) return (await import('./html/parse-page.ts')).parsePage(text);
  const lines = text.match(/[^\n]\n/g)?.length ?? 0;
  if (lines > MAX_LINES) throw new UnreadablePartError('too-large', `${lines} lines of text, the limit is ${MAX_LINES}`);
  if (isMarkdown(text, MARKDOWN_NAMES.has(ending))) return (await import('./markdown/parse-markdown.ts')).parseMarkdown(text);
  return (await import('./text/parse-text.ts')).parseText(text);
}

function requireKnown(text: string): void {
  const foreign = findForeignText(text);
  if (foreign !== undefined) throw new UnreadablePartError('unsupported', `it seems to be ${foreign}`);
}

/** Lower case, without the dot; empty where the name has none. */
function readEnding(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name.slice(-100))?.[1]?.toLowerCase() ?? '';
}

function describeUndecodable(ending: string): UnreadablePartError {
  if (TEXT_NAMES.has(ending)) return new UnreadablePartError('malformed', 'no character set gives a text');
  return new UnreadablePartError('unsupported', 'its bytes are no text');
}
