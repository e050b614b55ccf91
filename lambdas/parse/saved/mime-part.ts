/** Headers of a part end within so many bytes. */
const MAX_HEADERS = 65_536;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]{0,20}(.*)$/;
const EQUALS = 0x3d;

/** A part of a MIME message: its headers by lower-case name, and its bytes as they are encoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Reads the headers before the first empty line; the first of a name counts. */
export function readMimePart(bytes: Buffer): MimePart {
  const head = bytes.toString('latin1', 0, MAX_HEADERS);
  const [end] = /\r?\n\r?\n|^\r?\n/.exec(head) ?? [];
  const at = end === undefined ? head.length : head.indexOf(end);
  const headers = new Map<string, string>();
  for (const line of unfold(head.slice(0, at))) {
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: bytes.subarray(at + (end?.length ?? 0)) };
}

/** A header goes on in lines that begin with a blank. */
function unfold(head: string): string[] {
  const lines: string[][] = [];
  for (const line of head.split('\n')) {
    if (/^[ \t]/.test(line)) lines.at(-1)?.push(line.trim());
    else lines.push([line.trimEnd()]);
  }
  return lines.map((pieces) => pieces.join(' '));
}

/** One value of a header such as `multipart/related; boundary="x"`, without its quotation marks. */
export function findParameter(header: string, name: string): string | undefined {
  for (const parameter of header.split(';').slice(1)) {
    const equals = parameter.indexOf('=');
    if (parameter.slice(0, equals).trim().toLowerCase() !== name) continue;
    return parameter
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, '');
  }
  return undefined;
}

/** The bytes of a part as they were before they were encoded for a mail. */
export function decodeBody({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** `=C3=A9` stands for two bytes, and `=` at the end of a line for nothing; what is neither stays as it is. */
function decodeQuotedPrintable(body: Buffer): Uint8Array {
  const decoded = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = Number(body[at]);
    const code = byte === EQUALS ? body.toString('latin1', at + 1, at + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(code)) {
      decoded[length] = Number.parseInt(code, 16);
      length += 1;
      at += 2;
    } else if (/^\r?\n/.test(code)) {
      at += code.startsWith('\r') ? 2 : 1;
    } else {
      decoded[length] = byte;
      length += 1;
    }
  }
  return decoded.subarray(0, length);
}
