/** `=?charset?B?…?=`, with a language after the charset where RFC 2231 puts it. */
const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,4000}|[^?]{0,200})\?=/gi;
/** So many encoded words of a header are decoded. */
const MOST_WORDS = 2000;

/**
 * A header value with its encoded words decoded (RFC 2047). Words that follow each other are decoded as one, since programs
 * cut them inside a character.
 *
 * @param decode bytes to text by the name of a charset
 */
export function decodeWords(value: string, decode: (bytes: Uint8Array, charset: string) => string): string {
  let text = '';
  let end = 0;
  let words = 0;
  let open: { charset: string; bytes: Buffer[] } | undefined;
  const flush = () => {
    if (open !== undefined) text += decode(Buffer.concat(open.bytes), open.charset);
    open = undefined;
  };
  for (const match of value.matchAll(WORD)) {
    words += 1;
    if (words > MOST_WORDS) break;
    const [whole, charset = '', encoding = '', payload = ''] = match;
    const gap = value.slice(end, match.index);
    // Blanks between two encoded words are no part of the text.
    if (open === undefined || gap.trim() !== '') {
      flush();
      text += gap;
    }
    if (open?.charset !== charset.toLowerCase()) flush();
    open ??= { charset: charset.toLowerCase(), bytes: [] };
    open.bytes.push(decodePayload(payload, encoding));
    end = match.index + whole.length;
  }
  flush();
  return text + value.slice(end);
}

function decodePayload(payload: string, encoding: string): Buffer {
  if (/b/i.test(encoding)) return Buffer.from(payload, 'base64');
  const plain = payload
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
