import { findText } from '../decode-text.ts';

/** Labels of mails that the Encoding Standard does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'iso-8859-8-i': 'iso-8859-8',
  utf8mb4: 'utf-8',
};
/** Labels that programs write without looking at the text. */
const MEANINGLESS =
  /^(?:|us-ascii|ascii|ansi_x3\.4-1968|utf-?8|iso-8859-1|latin1|windows-1252|default|unknown(?:-8bit)?|x-unknown|binary)$/;
const ESCAPES = /\p{Cc}(?:\$[@AB]|\([BJI])/u;

/**
 * Bytes as text where the charset that a mail declares may be wrong: what is UTF-8 beyond ASCII is UTF-8, what says by its
 * escapes that it is ISO-2022-JP is that, what fits what was declared is that, and the rest is told by statistics.
 */
export async function decodeBytes(bytes: Uint8Array, declared: string): Promise<string> {
  const label = declared.toLowerCase();
  const { length } = bytes;
  if (ESCAPES.test(Buffer.from(bytes.subarray(0, 20_000)).toString('latin1'))) return decodeLoosely(bytes, 'iso-2022-jp');
  const utf8 = decodeExactly(bytes, 'utf-8');
  if (utf8 !== undefined && (utf8.length < length || MEANINGLESS.test(label))) return utf8;
  const exact = MEANINGLESS.test(label) ? undefined : decodeExactly(bytes, ALIASES[label] ?? label);
  return exact ?? utf8 ?? (await findText(bytes)) ?? decodeLoosely(bytes, 'windows-1252');
}

/** The same for a word of a header, of which statistics tell little. */
export function decodeShort(bytes: Uint8Array, declared: string): string {
  const label = declared.toLowerCase();
  const known = ALIASES[label] ?? label;
  const byDeclaration = MEANINGLESS.test(label) ? undefined : decodeExactly(bytes, known);
  return byDeclaration ?? decodeExactly(bytes, 'utf-8') ?? decodeLoosely(bytes, known);
}

function decodeExactly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label, or bytes that do not fit it.
    return undefined;
  }
}

function decodeLoosely(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
