import type { Found, Part, ReadPart } from '../part.ts';
import { isSeparator } from './is-mailbox.ts';

const LINE_FEED = 10;
const QUOTED = /^>(>{0,50}From )/gm;

/** The mails of a mailbox, one after the other. */
export async function* parseMailbox({ name, bytes, nesting }: Part, readPart: ReadPart): AsyncGenerator<Found> {
  let count = 0;
  for (const mail of splitMailbox(bytes)) {
    count += 1;
    yield* readPart({ name: `${name}, mail ${count}.eml`, bytes: mail, nesting: { ...nesting, mails: nesting.mails + 1 } });
  }
}

/** Each mail without its separator; `>From` at the beginning of a line is `From` again. */
function* splitMailbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = findLineEnd(bytes, 0);
  for (let at = start; at < bytes.length; at = findLineEnd(bytes, at)) {
    if (!isSeparator(bytes, at) || !isBlankBefore(bytes, at)) continue;
    yield unquote(bytes.subarray(start, at));
    start = findLineEnd(bytes, at);
  }
  yield unquote(bytes.subarray(start));
}

/** Where the line after the one at `start` begins. */
function findLineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end === -1 ? bytes.length : end + 1;
}

/** Some programs write no blank line before a separator, but then a mail ends with a line break all the same. */
function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  const before = Buffer.from(bytes.subarray(Math.max(0, at - 4), at)).toString('latin1');
  return /\n\r?\n$/.test(before);
}

function unquote(mail: Uint8Array): Uint8Array {
  const buffer = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  if (!buffer.includes('\n>From ') && !buffer.includes('\n>>From ')) return mail;
  return Buffer.from(buffer.toString('latin1').replace(QUOTED, '$1'), 'latin1');
}
