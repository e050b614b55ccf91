import type { Attachment, Email } from 'postal-mime';
import { UnreadablePartError } from '../../deal/errors.ts';
import { findForeignKind } from '../find-kind.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { decodeShort } from './decode-bytes.ts';
import { decodeWords } from './decode-words.ts';

/** Pictures, sounds and films, and what programs add to a mail for programs. */
const IGNORED_TYPE =
  /^(?:image|audio|video|font)\/|^(?:text\/(?:x-)?(?:vcard|calendar|css|rfc822-headers)|application\/(?:ics|(?:x-)?pkcs7-signature|pgp-(?:signature|keys)|(?:x-)?pgp-encrypted)|message\/(?:delivery-status|feedback-report|disposition-notification|global-delivery-status)|text\/directory)$/i;
const IGNORED_NAME = /\.(?:ics|vcf|p7s|sig|png|jpe?g|gif|bmp|svg|webp|heic|ico|mp[34]|m4a|wav|mov|avi|css|woff2?|ttf|otf)$/i;
const IGNORED_KIND = / image$| film$|a sound| a font$|^a font$/;
const SEALED_TYPE = /^application\/(?:x-)?pkcs7-mime$/i;
const DOCUMENT_MARKS = ['%PDF-', 'PK\x03\x04'];
const BLANK = /^\s*$/;

/** The files attached to a mail that may hold something to read: pictures, signatures, calendars and empty ones do not. */
export function findDocuments({ attachments }: Email): Attachment[] {
  return attachments.filter((attachment) => {
    const { mimeType, filename } = attachment;
    const bytes = readBytes(attachment);
    // A file that says it is a picture and is a document is one; its content tells.
    const kind = findForeignKind(bytes);
    if (kind !== undefined && IGNORED_KIND.test(kind)) return false;
    if (bytes.length < 200 && BLANK.test(Buffer.from(bytes).toString('latin1'))) return false;
    if (DOCUMENT_MARKS.some((mark) => Buffer.from(bytes.subarray(0, 8)).toString('latin1').startsWith(mark))) return true;
    return !IGNORED_TYPE.test(mimeType) && !IGNORED_NAME.test(filename ?? '');
  });
}

/** Reads the files attached to a mail, whatever they are; one that cannot be read is told in its place. */
export async function* readDocuments(
  documents: readonly Attachment[],
  { part, readPart }: { part: Part; readPart: ReadPart },
): AsyncGenerator<Found> {
  for (const document of documents) {
    const name = findName(document);
    if (isSealed(document)) {
      const error = new UnreadablePartError('encrypted', 'a sealed mail');
      yield { failure: { title: name, message: `Cannot read "${name}": ${error.message}`, error } };
    } else yield* readPart({ name, bytes: readBytes(document), nesting: { ...part.nesting, mails: part.nesting.mails + 1 } });
  }
}

/** Whether it is the body of a mail that S/MIME or PGP seals. */
function isSealed(document: Attachment): boolean {
  const head = Buffer.from(readBytes(document).subarray(0, 100)).toString('latin1');
  return SEALED_TYPE.test(document.mimeType) || head.startsWith('-----BEGIN PGP MESSAGE');
}

function findName({ filename, description, mimeType }: Attachment): string {
  const name = decodeWords(filename ?? description ?? '', decodeShort).trim();
  if (mimeType === 'message/rfc822') return name === '' ? 'an attached mail.eml' : name.endsWith('.eml') ? name : `${name}.eml`;
  return name === '' ? 'a file without a name' : name;
}

function readBytes({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
