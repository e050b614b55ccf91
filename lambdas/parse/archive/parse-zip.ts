import { UnreadablePartError } from '../../deal/errors.ts';
import { findPackage } from '../office/find-package.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { cleanEntryName } from './clean-entry-name.ts';
import { decodeNames } from './decode-names.ts';
import { findZip } from './find-zip.ts';
import { findPageName, isJunk } from './is-junk.ts';
import { readPacked, requireShallow } from './read-packed.ts';
import { readZipDirectory } from './read-zip-directory.ts';
import type { UnpackBudget } from './unpack-budget.ts';
import { unpackEntry } from './unpack-entry.ts';
import { walkZip } from './walk-zip.ts';
import type { ZipEntry } from './zip-entry.ts';

/**
 * What is in the files of a ZIP archive, in the order in which it lists them, or in the document that the archive makes up.
 *
 * One file is unpacked at a time; without the list at its end, the files before the break are read.
 *
 * @throws {UnreadablePartError} if it is a bomb, damaged, nested too deep, of a kind that is not read, or holds nothing to read
 */
export async function* parseZip(part: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const { budget } = part.nesting;
  const archive = findZip(part.bytes);
  const listed = await readZipDirectory(archive, budget);
  const entries = listed ?? collect(archive, budget);
  const names = await decodeNames(entries);
  const unpack = (entry: ZipEntry) => unpackEntry(archive, entry, budget);
  const readDocument = await findPackage({ names, unpack: (name) => unpackNamed(name, { names, entries, unpack }) });
  if (readDocument !== undefined) {
    yield* readDocument();
    return;
  }
  requireShallow(part);
  const pages = new Set(names.map((name) => findPageName(cleanEntryName(name))).filter((name) => name !== undefined));
  let isAnythingRead = false;
  for (const [at, entry] of entries.entries()) {
    if (budget.isSpent) throw budget.describeEnd();
    const name = String(names[at]);
    if (/[/\\]$/.test(name) || isJunk(cleanEntryName(name), pages)) continue;
    for await (const found of readPacked({ name: cleanEntryName(name), unpack: () => unpack(entry) }, { part, readPart })) {
      isAnythingRead = true;
      yield found;
    }
  }
  if (listed === undefined) throw new UnreadablePartError('malformed', 'the list of files at the end of the archive is missing');
  if (!isAnythingRead) throw new UnreadablePartError('empty', `an archive of ${entries.length} files, none of them with text`);
}

function collect(archive: Buffer, budget: UnpackBudget): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (const entry of walkZip(archive)) {
    budget.addFiles(1);
    entries.push(entry);
  }
  return entries;
}

interface Unpacking {
  readonly names: readonly string[];
  readonly entries: readonly ZipEntry[];
  readonly unpack: (entry: ZipEntry) => Uint8Array;
}

function unpackNamed(name: string, { names, entries, unpack }: Unpacking): Uint8Array | undefined {
  const entry = entries[names.indexOf(name)];
  return entry === undefined ? undefined : unpack(entry);
}
