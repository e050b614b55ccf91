import type { Email } from 'postal-mime';
import { UnreadablePartError } from '../../deal/errors.ts';
import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { writeBlocks } from '../html/write-blocks.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { findDocuments, readDocuments } from './read-attachments.ts';
import { readEmail } from './read-email.ts';
import { readHeaders } from './read-headers.ts';
import { readStories } from './read-stories.ts';
import { writeTextBlocks } from './write-text-blocks.ts';

/** A page of fewer words beside a plain text says that there is one. */
const LEAST_RICH_WORDS = 5;
/** Passages of a mail, as many as lines of a text: each costs some 40 µs to tell what it is. */
const MAX_PASSAGES = 50_000;

/**
 * The articles of a mail: each item of a newsletter, or its one story, and what its attached files hold.
 *
 * @throws {UnreadablePartError} if it is damaged, or holds nothing that is read
 */
export async function* parseMail(part: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const email = await readEmail(part.bytes);
  const body = readBody(email);
  if (body.length > MAX_PASSAGES) {
    throw new UnreadablePartError('too-large', `${body.length} passages, the limit is ${MAX_PASSAGES}`);
  }
  const stories = readStories(body, await readHeaders(part.bytes));
  const documents = findDocuments(email);
  for (const article of stories) yield { article };
  yield* readDocuments(documents, { part, readPart });
  if (stories.length + documents.length > 0) return;
  if (email.attachments.length === 0) throw new UnreadablePartError('empty');
  throw new UnreadablePartError('unsupported', 'a mail with pictures or signatures only');
}

function readBody({ html, text }: Email): Block[] {
  const blocks = html === undefined ? [] : writeBlocks(html);
  const rich = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  if (text !== undefined && rich < LEAST_RICH_WORDS && countWords(text) > rich) return writeTextBlocks(text);
  // A mail that was forwarded as a quotation is no quotation.
  const quoted = blocks.filter(({ kind }) => kind === 'quote').length;
  return quoted * 2 > blocks.length
    ? blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'paragraph' } : block))
    : blocks;
}
