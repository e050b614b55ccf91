import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found } from '../part.ts';
import { toPartError } from '../to-part-error.ts';

/** A ZIP archive whose files make up one document. */
export interface Package {
  /** Names of the files in it, as they stand. */
  readonly names: readonly string[];
  /**
   * @returns the bytes of a file, undefined if there is none of that name
   * @throws {UnreadablePartError} if it cannot be unpacked
   */
  unpack(name: string): Uint8Array | undefined;
}

/** Files that only one kind of package has, and what that is. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook/, 'an Excel workbook'],
  [/^ppt\/presentation/, 'a PowerPoint presentation'],
  [/^visio\/document/, 'a Visio drawing'],
  [/^Index\/Document\.iwa$|^Index\.zip$/, 'a Pages, Numbers or Keynote document'],
  [/^AndroidManifest\.xml$/, 'an Android program'],
  [/^META-INF\/MANIFEST\.MF$/, 'a Java program'],
];
const ODT = 'application/vnd.oasis.opendocument.text';
/** What the file `mimetype` of a package says it is. */
const MIME_TYPES: readonly (readonly [string, string])[] = [
  ['application/epub+zip', 'an electronic book (EPUB)'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
];
const WORD_DOCUMENT = /^word\/document\d{0,3}\.xml$/;

/**
 * The reader for the document that a ZIP archive makes up, told by the files in it: the archive's own name says nothing.
 *
 * @returns undefined for an archive of files
 * @throws {UnreadablePartError} for a kind of document that is not read
 */
export async function findPackage(found: Package): Promise<(() => AsyncIterable<Found>) | undefined> {
  const { names } = found;
  const main = names.find((name) => WORD_DOCUMENT.test(name));
  if (main !== undefined && names.includes('[Content_Types].xml')) {
    const { parseDocx } = await import('./parse-docx.ts');
    return () => parseDocx(found, main);
  }
  const mimeType = readMimeType(found);
  if (mimeType === ODT) {
    const { parseOdt } = await import('./parse-odt.ts');
    return () => parseOdt(found);
  }
  const isMarked = ([mark]: readonly [RegExp, string]) => names.some((name) => mark.test(name));
  const [, words] = MIME_TYPES.find(([type]) => mimeType.startsWith(type)) ?? MARKS.find(isMarked) ?? [];
  if (words !== undefined) throw new UnreadablePartError('unsupported', `it seems to be ${words}`);
  return undefined;
}

function readMimeType({ unpack }: Package): string {
  try {
    return Buffer.from((unpack('mimetype') ?? new Uint8Array()).subarray(0, 200))
      .toString('latin1')
      .trim();
  } catch (error) {
    // Any other file may have this name as well.
    toPartError(error);
    return '';
  }
}
