import { UnreadableDropError } from '../deal/errors.ts';
import { findText } from './decode-text.ts';
import { findForeignKind, findForeignText, isHtml, isMail } from './find-kind.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** Characters of one text that are read; more than a novel is no news. */
const MAX_CHARACTERS = 2_000_000;
/** Enough of a file to hold the headers of a mail. */
const HEAD_BYTES = 65_536;
/** Mails attached to mails are read so deep. */
const MAX_MAIL_DEPTH = 5;
/** Names that promise a text, so that bytes that are none are damaged rather than of another kind. */
const TEXT_NAMES = new Set(['', 'txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'eml']);

/**
 * The articles in a file: a pasted text, a page or a mail, told apart by content first and by name second.
 *
 * @param name the drop's key or a path; its ending helps where the content does not tell
 * @throws {UnreadableDropError} if the file has no text, is of another kind, or is damaged
 */
export function parseFile(name: string, bytes: Uint8Array): Promise<ParsedArticle[]> {
  return translateDepth(name, parsePart(bytes, { name, fileName: name, depth: 0 }));
}

interface Part {
  /** What messages call the drop. */
  readonly name: string;
  /** The name of the file itself, or of the file attached to a mail. */
  readonly fileName: string;
  /** How many mails it lies in. */
  readonly depth: number;
}

async function parsePart(bytes: Uint8Array, { name, fileName, depth }: Part): Promise<ParsedArticle[]> {
  const ending = readEnding(fileName);
  const foreign = findForeignKind(bytes);
  if (foreign !== undefined) throw new UnreadableDropError(name, 'unsupported', { detail: `it seems to be ${foreign}` });
  const articles = (await parseLetter(bytes, { name, fileName, depth })) ?? (await parseDocument(name, { bytes, ending }));
  if (articles.length === 0) throw new UnreadableDropError(name, 'empty');
  return articles;
}

/** @returns undefined for what is no mail; its parts each have a character set of their own, so its bytes are not decoded before */
async function parseLetter(bytes: Uint8Array, { name, fileName, depth }: Part): Promise<ParsedArticle[] | undefined> {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replace(/^ï»¿/, '');
  if (!isMail(head, readEnding(fileName) === 'eml')) return undefined;
  requireKnown(name, head);
  if (depth > MAX_MAIL_DEPTH)
    throw new UnreadableDropError(name, 'malformed', { detail: `mails inside mails, more than ${MAX_MAIL_DEPTH} deep` });
  const { parseMail } = await import('./mail/parse-mail.ts');
  return await parseMail(name, bytes, (attached, attachedName) =>
    parsePart(attached, { name, fileName: attachedName, depth: depth + 1 }),
  );
}

async function parseDocument(name: string, { bytes, ending }: { bytes: Uint8Array; ending: string }): Promise<ParsedArticle[]> {
  const text = await findText(bytes);
  if (text === undefined) throw describeUndecodable(name, ending);
  if (text.trim() === '') throw new UnreadableDropError(name, 'empty');
  requireKnown(name, text);
  if (text.length > MAX_CHARACTERS && !isHtml(text, false)) {
    throw new UnreadableDropError(name, 'too-large', {
      detail: `${text.length} characters of text, the limit is ${MAX_CHARACTERS}`,
    });
  }
  if (isHtml(text, ending.startsWith('htm') || ending === 'xhtml')) {
    const { parsePage } = await import('./html/parse-page.ts');
    return await parsePage(text);
  }
  const { parseText } = await import('./text/parse-text.ts');
  return parseText(text);
}

/** Pages nested without bound are damaged or made to harm; either way the drop is at fault. */
async function translateDepth<T>(name: string, parsing: Promise<T>): Promise<T> {
  try {
    return await parsing;
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'TooDeepError') throw cause;
    throw new UnreadableDropError(name, 'malformed', { detail: 'its elements are nested too deep', cause });
  }
}

function requireKnown(name: string, text: string): void {
  const foreign = findForeignText(text);
  if (foreign !== undefined) throw new UnreadableDropError(name, 'unsupported', { detail: `it seems to be ${foreign}` });
}

/** Lower case, without the dot; empty where the name has none. */
function readEnding(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name.slice(-100))?.[1]?.toLowerCase() ?? '';
}

function describeUndecodable(name: string, ending: string): UnreadableDropError {
  if (TEXT_NAMES.has(ending)) return new UnreadableDropError(name, 'malformed', { detail: 'no character set gives a text' });
  return new UnreadableDropError(name, 'unsupported', { detail: 'its bytes are no text' });
}
