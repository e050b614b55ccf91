import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { ByteSource } from './byte-source.ts';
import { cleanEntryName } from './clean-entry-name.ts';
import { decodeNames } from './decode-names.ts';
import { findPageName, isJunk } from './is-junk.ts';
import { readPacked, requireShallow } from './read-packed.ts';
import { readTar } from './read-tar.ts';

/**
 * What is in the files of a tar archive, in their order.
 *
 * @throws {UnreadablePartError} where it breaks off, if it is nested too deep, or if it holds nothing to read
 */
export async function* parseTar(part: Part, readPart: ReadPart): AsyncGenerator<Found> {
  yield* parseTarStream(list(part.bytes), { part, readPart });
}

/** The same of an archive that comes in pieces; `part` is what it lies in. */
export async function* parseTarStream(
  pieces: AsyncIterable<Uint8Array>,
  { part, readPart }: { part: Part; readPart: ReadPart },
): AsyncGenerator<Found> {
  requireShallow(part);
  const pages = new Set<string>();
  let count = 0;
  let isAnythingRead = false;
  for await (const file of readTar(new ByteSource(pieces), part.nesting.budget)) {
    const [decoded = ''] = await decodeNames([file]);
    const name = cleanEntryName(decoded);
    const page = findPageName(name);
    // The folder beside a page is left out where the page stands before it; what follows is not known yet.
    if (page !== undefined) pages.add(page);
    count += 1;
    if (isJunk(name, pages)) continue;
    for await (const found of readPacked({ name, unpack: () => file.read() }, { part, readPart })) {
      isAnythingRead = true;
      yield found;
    }
  }
  if (!isAnythingRead) throw new UnreadablePartError('empty', `an archive of ${count} files, none of them with text`);
}

async function* list(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
