/** The line above a mail in a mailbox: a sender and a day, as `From news@grid.example Tue Mar 10 08:00:00 2026`. */
const SEPARATOR = /^From \S{0,300} {1,5}.{0,80}\d{2}:\d{2}(?::\d{2})?.{0,40}$/;
const HEADER = /^>?[A-Za-z][A-Za-z0-9-]{0,60}[ \t]{0,5}:|^>From /;
const [F, R, O, M, BLANK] = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** Enough for a separator and the line below it. */
const HEAD = 1000;

/** Whether bytes are a mailbox (RFC 4155): a separator, then headers. */
export function isMailbox(bytes: Uint8Array): boolean {
  return isSeparator(bytes, 0);
}

/** Whether a mail of a mailbox begins at a place. */
export function isSeparator(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== F || bytes[at + 1] !== R || bytes[at + 2] !== O || bytes[at + 3] !== M || bytes[at + 4] !== BLANK)
    return false;
  const [line = '', next = ''] = Buffer.from(bytes.subarray(at, at + HEAD))
    .toString('latin1')
    .split(/\r?\n/, 2);
  return SEPARATOR.test(line) && HEADER.test(next);
}
