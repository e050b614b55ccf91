import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { toPartError } from '../to-part-error.ts';
import { isMedia } from './is-junk.ts';

/** Archives inside archives are unpacked so deep. */
const MAX_ARCHIVES = 2;

/** A file in an archive, to be unpacked when its turn comes. */
export interface PackedFile {
  readonly name: string;
  /** @throws {UnreadablePartError} if it cannot be unpacked */
  unpack(): Uint8Array | Promise<Uint8Array>;
}

/** @throws {UnreadablePartError} if an archive lies deeper than is read */
export function requireShallow({ nesting }: Part): void {
  if (nesting.archives > MAX_ARCHIVES) {
    throw new UnreadablePartError('unsupported', `an archive inside archives, more than ${MAX_ARCHIVES} deep`);
  }
}

/** What is in one file of an archive; what cannot be unpacked stands in its place as a failure. */
export async function* readPacked(
  file: PackedFile,
  { part, readPart }: { part: Part; readPart: ReadPart },
): AsyncGenerator<Found> {
  const name = part.nesting.archives === 0 ? file.name : `${part.name}/${file.name}`;
  let bytes: Uint8Array;
  try {
    bytes = await file.unpack();
  } catch (cause) {
    const error = toPartError(cause);
    yield { failure: { title: name, message: `Cannot read "${name}": ${error.message}`, error } };
    return;
  }
  if (isMedia(file.name, bytes)) return;
  yield* readPart({ name, bytes, nesting: { ...part.nesting, archives: part.nesting.archives + 1 } });
}
