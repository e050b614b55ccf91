import { cleanLine } from '../clean-line.ts';
import { findText } from '../decode-text.ts';
import { decodeShort } from './decode-bytes.ts';
import { decodeWords } from './decode-words.ts';

/** Headers of a mail are read so far, in bytes. */
const MOST_BYTES = 262_144;
const MOST_LINES = 5000;

/** What the headers of a mail say of it. */
export interface MailHeaders {
  readonly subject: string;
  /** Name of the sender, else the host of the address. */
  readonly from?: string;
  readonly date: string;
}

/** Subject, sender and date of a mail, in whatever charset they are written. */
export async function readHeaders(bytes: Uint8Array): Promise<MailHeaders> {
  const fields = await readFields(bytes);
  const decode = (name: string) => cleanLine(decodeWords(fields.get(name) ?? '', decodeShort));
  const from = readSender(decode('from'));
  return { subject: decode('subject'), ...(from !== '' && { from }), date: decode('date') };
}

/** The first value of each header, unfolded. */
async function readFields(bytes: Uint8Array): Promise<Map<string, string>> {
  const raw = Buffer.from(bytes.subarray(0, MOST_BYTES)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(raw)?.index ?? raw.length;
  const head = bytes.subarray(0, end);
  const text = /[\x80-\xff]/.test(raw.slice(0, end)) ? ((await findText(head)) ?? raw.slice(0, end)) : raw.slice(0, end);
  const fields = new Map<string, string>();
  let last = '';
  for (const line of text.split(/\r?\n/, MOST_LINES)) {
    const [, name, value] = /^([\w-]{1,60}) ?:(.*)$/s.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (name === undefined) last = '';
    else {
      // Of a header that stands there twice the first counts.
      last = fields.has(name.toLowerCase()) ? '' : name.toLowerCase();
      if (last !== '') fields.set(last, String(value));
    }
  }
  return fields;
}

/** `"Grid Letter" <news@grid.example>` names Grid Letter, `news@grid.example` alone its host. */
function readSender(from: string): string {
  const [, shown = ''] = /^([^<]{0,300})</.exec(from) ?? [];
  const name = shown.replaceAll('\\', '').replace(/^[\s"'“]+|[\s"'”]+$/g, '');
  if (name !== '' && !name.includes('@')) return name;
  return /@([\w.-]{3,100})/.exec(from)?.[1] ?? '';
}
