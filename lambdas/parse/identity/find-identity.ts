import { createHash } from 'node:crypto';
import { foldText } from './fold-text.ts';

/** Letters and figures of the lead that count: where a feed or a mail cuts it off is further on. */
const LEAD_LENGTH = 60;

/** What an article is known by. */
export interface KnownBy {
  readonly title: string;
  /** Its first paragraph of some length; empty where it has none. */
  readonly lead: string;
}

/**
 * One identity for an article in whatever format it comes: a page, the text copied from it, a mail, a feed, a document.
 *
 * By its headline and how its lead begins, without spaces, marks and case: what formats change. Not by the whole of its text, of
 * which every format keeps a little more or less, nor by address and day, which most do not carry.
 *
 * @returns 32 hexadecimal digits
 */
export function findIdentity({ title, lead }: KnownBy): string {
  const [head, opening] = [title, lead].map((text) => foldText(text).replaceAll(' ', ''));
  return createHash('sha256')
    .update(`${head}\n${opening?.slice(0, LEAD_LENGTH)}`)
    .digest('hex')
    .slice(0, 32);
}
