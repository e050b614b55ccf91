import PostalMime, { type Email } from 'postal-mime';
import { UnreadablePartError } from '../../deal/errors.ts';
import { decodeBytes } from './decode-bytes.ts';

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 262_144, forceRfc822Attachments: true };
/** Lines of a mail, its attachments included (25 MB of them have 330,000); each costs the parser about 8 µs. */
const MAX_LINES = 400_000;
const LINE_FEED = 10;
/** A larger share of undecodable characters in a mail is damage. */
const MOST_FAULTY = 0.05;
/** No language with Latin letters has so large a share of them beyond ASCII; they are other letters in a wrong charset. */
const MOST_ACCENTED = 0.5;
const LEAST_LETTERS = 12;
/** A charset that keeps every byte. */
const LOSSLESS = 'windows-1252';

/**
 * A mail in its parts, each text in the charset that it is written in, whatever it declares.
 *
 * @throws {UnreadablePartError} if it is damaged or has too many lines
 */
export async function readEmail(bytes: Uint8Array): Promise<Email> {
  const lines = bytes.reduce((sum, byte) => (byte === LINE_FEED ? sum + 1 : sum), 0);
  if (lines > MAX_LINES) throw new UnreadablePartError('too-large', `${lines} lines, the limit is ${MAX_LINES}`);
  const email = await parse(bytes);
  const suspect = isMisread(email.text) || isMisread(email.html);
  const read = suspect ? { ...email, ...(await readAgain(bytes)) } : email;
  const text = `${read.html ?? ''}${read.text ?? ''}`;
  const faulty = text.match(/\ufffd/g)?.length ?? 0;
  if (faulty > 20 && faulty > text.length * MOST_FAULTY) throw new UnreadablePartError('malformed', 'its text cannot be decoded');
  return read;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (cause) {
    throw new UnreadablePartError('malformed', 'its parts cannot be told apart', { cause });
  }
}

/** Whether a text shows that it was decoded by the wrong charset. */
function isMisread(text: string | undefined): boolean {
  if (text === undefined) return false;
  if (/\ufffd|(?![\t\n\r])\p{Cc}[$(]/u.test(text)) return true;
  // What UTF-8 makes of one letter where each byte is taken for one.
  if (/[\u00c2-\u00f4][\u0080-\u00bf\u2013-\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]/.test(text))
    return true;
  const accented = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  return accented >= LEAST_LETTERS && accented > Number(text.match(/\p{L}/gu)?.length) * MOST_ACCENTED;
}

/** The texts of a mail once more, first as bytes and then by what those show. */
async function readAgain(bytes: Uint8Array): Promise<Pick<Email, 'text' | 'html'>> {
  const raw = Buffer.from(bytes).toString('latin1');
  const [, declared = ''] = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(raw) ?? [];
  const relabelled = raw
    .replace(/charset\s{0,5}=\s{0,5}(?:"[^"\r\n]{0,60}"|'[^'\r\n]{0,60}'|[\w.:-]{1,60})/gi, `charset=${LOSSLESS}`)
    .replace(/^(Content-Type:\s{0,5}text\/(?:plain|html))(?![^\r\n]{0,500}charset)/gim, `$1; charset=${LOSSLESS}`);
  const hasType = /^Content-Type:/im.test(raw.slice(0, raw.search(/\r?\n\r?\n/)));
  const email = await parse(
    Buffer.from(hasType ? relabelled : `Content-Type: text/plain; charset=${LOSSLESS}\r\n${relabelled}`, 'latin1'),
  );
  return {
    ...(email.text !== undefined && { text: await decodeBytes(toBytes(email.text), declared) }),
    ...(email.html !== undefined && { html: await decodeBytes(toBytes(email.html), declared) }),
  };
}

const CODES: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder(LOSSLESS).decode(Uint8Array.from({ length: 256 }, (_, code) => code))].map((letter, code) => [
    letter,
    code,
  ]),
);

/** The bytes that a lossless charset made a text of. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => CODES.get(letter) ?? 0x3f);
}
