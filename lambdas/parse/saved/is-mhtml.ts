import { readMimePart } from './mime-part.ts';

/** Headers of a message that went from one person to another. */
const SENT = ['to', 'received', 'message-id', 'return-path', 'delivered-to', 'dkim-signature'];
/** The second part of a page may lie behind some lines for programs that do not read MIME. */
const FIRST_PART = /^content-location:[ \t]{0,20}(?:https?|file|cid|about):/im;

/**
 * Whether a file is a web page saved in the form of a mail (MHTML): a browser says so, or nobody sent it and its parts have
 * addresses.
 *
 * @param head the beginning of the file, one character a byte
 */
export function isMhtml(head: string): boolean {
  if (!/^(?:content-type|mime-version|snapshot-content-location):/im.test(head.slice(0, 4096))) return false;
  const { headers, body } = readMimePart(Buffer.from(head, 'latin1'));
  if (headers.has('snapshot-content-location') || /^"?<?saved by /i.test(headers.get('from') ?? '')) return true;
  const isRelated = /^multipart\/related/i.test(headers.get('content-type') ?? '');
  return isRelated && !SENT.some((name) => headers.has(name)) && FIRST_PART.test(body.toString('latin1', 0, 8192));
}
