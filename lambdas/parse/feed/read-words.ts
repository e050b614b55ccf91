import { decodeHTML } from 'entities';
import type { Block } from '../block.ts';
import { cleanLine } from '../clean-line.ts';
import { writeBlocks } from '../html/write-blocks.ts';
import { writePlainBlocks } from '../write-plain-blocks.ts';
import type { FeedField } from './feed-field.ts';

/** A tag or a reference to a character, as HTML has them. */
const MARKUP = /<\/?[a-z][^<>]{0,2000}>|<!|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;
/** Tags that nobody means to be read: HTML that was escaped once too often, or declared as plain text. */
const LEFT_OVER = /<\/(?:p|div|a|b|i|em|strong|span|li|ul|h[1-6]|blockquote|figure|table|td)>|<(?:br|img|p) ?[^<>]{0,2000}>/i;
const PLAIN_TYPES = new Set(['text', 'text/plain', 'plain']);
/** Of bytes that may be anything; Atom has every type but text in base64. */
const UNNAMED_TYPE = 'application/octet-stream';
const HTML_TYPES = /html|xml/;

/**
 * The passages of a field: from HTML, escaped or not, from plain text, from base64 of either, as its attributes say or its text shows.
 *
 * @returns none where the field holds a picture or only the address of its content
 * @throws {TooDeepError} if its HTML is nested without bound
 */
export function readWords({ text, isMarkup, attributes }: FeedField): Block[] {
  const type = attributes.type?.trim().toLowerCase() ?? '';
  if (isMarkup) return writeHtml(text);
  if (attributes.mode?.toLowerCase() === 'base64') return readHtmlOrPlain(decodeBase64(text) ?? '', MARKUP);
  if (PLAIN_TYPES.has(type)) return readHtmlOrPlain(text, LEFT_OVER);
  if (type === UNNAMED_TYPE) return readHtmlOrPlain(decodeBase64(text) ?? '', MARKUP);
  if (type.includes('/') && !HTML_TYPES.test(type) && !type.startsWith('text/')) return [];
  return type === 'html' || HTML_TYPES.test(type) ? writeHtml(text) : readHtmlOrPlain(text, MARKUP);
}

/**
 * The passages of a text of which nothing says whether it is HTML.
 *
 * @throws {TooDeepError} if it is HTML nested without bound
 */
export function readAnyWords(text: string): Block[] {
  return readHtmlOrPlain(text, MARKUP);
}

/** The words of a field on one line. */
export function readLine(field: FeedField): string {
  return cleanLine(
    readWords(field)
      .map(({ text }) => text)
      .join(' '),
  );
}

function readHtmlOrPlain(text: string, sign: RegExp): Block[] {
  return sign.test(text) ? writeHtml(text) : writePlainBlocks(text);
}

/** @returns undefined for bytes that are no text */
function decodeBase64(text: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    // A picture or another character set.
    return undefined;
  }
}

/** HTML whose text is HTML again was escaped once too often; a passage that only names a tag was not. */
function writeHtml(html: string): Block[] {
  const hasTags = html.includes('<');
  const blocks = hasTags ? writeBlocks(html) : [];
  const text = hasTags ? blocks.map((block) => block.text).join('\n') : decodeHTML(html);
  const again = blocks.length < 3 && LEFT_OVER.test(text) ? writeBlocks(text) : [];
  if (again.length > 0) return again;
  return hasTags ? blocks : writePlainBlocks(text);
}
