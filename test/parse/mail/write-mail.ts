/** What a mail of a test holds; all but the body has a usual value. */
export interface MailParts {
  readonly subject?: string;
  readonly from?: string;
  readonly date?: string;
  readonly type?: string;
  readonly headers?: string;
  readonly body: string | Uint8Array;
}

/** A mail as a program sends it. */
export function writeMail(parts: MailParts): Buffer {
  const { subject = 'The week in grids', from = '"Grid Letter" <news@grid.example>', headers = '', body } = parts;
  const { date = 'Mon, 23 Nov 2026 23:30:00 -0500', type = 'text/html; charset=utf-8' } = parts;
  const head = `From: ${from}\r\nTo: a@b.example\r\nDate: ${date}\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${headers}Content-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** A mail of several parts, each given with its headers. */
export function writeParts(parts: readonly (string | Uint8Array)[], subtype = 'mixed'): Buffer {
  const body = parts.flatMap((part) => [Buffer.from('--x\r\n'), Buffer.from(part), Buffer.from('\r\n')]);
  return writeMail({ body: Buffer.concat([...body, Buffer.from('--x--\r\n')]), type: `multipart/${subtype}; boundary=x` });
}

/** An attached file, packed as mails pack those. */
export function writeAttachment(type: string, name: string, content: string | Uint8Array): string {
  const packed = Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}`;
}
