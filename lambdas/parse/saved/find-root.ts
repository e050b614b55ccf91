import { findParameter, type MimePart, readMimePart } from './mime-part.ts';

/** A page saved with more parts is read as far as these. */
const MAX_PARTS = 10_000;
/** Parts in parts are searched so deep; a browser writes one level, a mail program two. */
const MAX_DEPTH = 4;
const LINE_FEED = 10;

/** The part that is the page itself, and whether its end is there. */
export interface Root {
  readonly root: MimePart;
  readonly isWhole: boolean;
}

/**
 * The part of a saved page that is the page: the one that the message names, or that has the page's address, or else the first
 * that is HTML.
 */
export function findRoot(message: MimePart, depth = 0): Root | undefined {
  const type = message.headers.get('content-type') ?? '';
  if (!/^multipart\//i.test(type)) return { root: message, isWhole: true };
  const boundary = findParameter(type, 'boundary');
  if (boundary === undefined || boundary === '' || depth >= MAX_DEPTH) return undefined;
  const start = findParameter(type, 'start');
  const address = message.headers.get('snapshot-content-location');
  let first: Root | undefined;
  for (const { bytes, isWhole } of splitParts(message.body, boundary)) {
    const part = readMimePart(bytes);
    const location = part.headers.get('content-location');
    const isNamed = start === undefined ? location !== undefined && location === address : isSameId(part, start);
    const isPage = /^(?:text\/html|application\/xhtml|multipart\/)/i.test(part.headers.get('content-type') ?? '');
    if (!isNamed && (!isPage || first !== undefined)) continue;
    const inner = findRoot(part, depth + 1);
    if (inner === undefined) continue;
    first = { root: inner.root, isWhole: isWhole && inner.isWhole };
    if (isNamed) return first;
  }
  return first;
}

function isSameId({ headers }: MimePart, id: string): boolean {
  return headers.get('content-id')?.replace(/^<|>$/g, '') === id.replace(/^<|>$/g, '');
}

/** The bytes between the lines with the boundary; a part without such a line behind it is not whole. */
function* splitParts(body: Buffer, boundary: string): Generator<{ bytes: Buffer; isWhole: boolean }> {
  const line = Buffer.from(`--${boundary}`, 'latin1');
  let start = findBoundary(body, { line, from: 0 });
  for (let count = 0; start !== -1 && count < MAX_PARTS; count += 1) {
    const isLast = body.toString('latin1', start + line.length, start + line.length + 2) === '--';
    if (isLast) return;
    const from = body.indexOf(LINE_FEED, start) + 1;
    if (from === 0) return;
    const end = findBoundary(body, { line, from });
    yield { bytes: body.subarray(from, end === -1 ? undefined : end), isWhole: end !== -1 };
    start = end;
  }
}

/** Where the next line begins that begins with the boundary; -1 where none does. */
function findBoundary(body: Buffer, { line, from }: { line: Buffer; from: number }): number {
  let at = body.indexOf(line, from);
  while (at > 0 && body[at - 1] !== LINE_FEED) at = body.indexOf(line, at + line.length);
  return at;
}
