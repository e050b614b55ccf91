import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { toPartError } from '../to-part-error.ts';
import { gunzip } from './gunzip.ts';
import { parseTarStream } from './parse-tar.ts';
import { requireShallow } from './read-packed.ts';
import { readTarHeader, TAR_BLOCK } from './tar-header.ts';
import { MAX_UNPACKED_FILE } from './unpack-budget.ts';

/**
 * What is in a file packed with gzip; of a packed tar archive, what is in its files. Both are one archive and not two.
 *
 * @throws {UnreadablePartError} if it is a bomb or breaks off; what stands before the break is given
 */
export async function* parseGzip(part: Part, readPart: ReadPart): AsyncGenerator<Found> {
  requireShallow(part);
  const pieces = gunzip(part.bytes, part.nesting.budget);
  const head: Uint8Array[] = [];
  const fault = await collect(pieces, { into: head, least: TAR_BLOCK });
  if (readTarHeader(Buffer.concat(head)) !== undefined) {
    yield* parseTarStream(chain(head, pieces), { part, readPart });
    return;
  }
  const end = fault ?? (await collect(pieces, { into: head, least: MAX_UNPACKED_FILE + 1 }));
  const bytes = Buffer.concat(head);
  if (bytes.length > MAX_UNPACKED_FILE) {
    const reason = bytes.length > 100 * part.bytes.length ? 'bomb' : 'too-large';
    throw new UnreadablePartError(reason, `more than ${MAX_UNPACKED_FILE} bytes when unpacked`);
  }
  const name = part.name.replace(/\.(?:gz|gzip)$/i, '').replace(/\.tgz$/i, '.tar');
  if (bytes.length > 0 || end === undefined) {
    yield* readPart({ name, bytes, nesting: { ...part.nesting, archives: part.nesting.archives + 1 } });
  }
  if (end !== undefined) throw end;
}

/** Reads on until there are so many bytes at least. @returns what ended it too early, undefined for its end */
async function collect(
  pieces: AsyncIterator<Uint8Array>,
  { into, least }: { into: Uint8Array[]; least: number },
): Promise<UnreadablePartError | undefined> {
  let length = into.reduce((sum, piece) => sum + piece.length, 0);
  try {
    while (length < least) {
      const { value, done } = await pieces.next();
      if (done === true) return undefined;
      into.push(value);
      length += value.length;
    }
    return undefined;
  } catch (error) {
    return toPartError(error);
  }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
