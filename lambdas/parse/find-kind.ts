const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Kinds that are recognised and not read, by their first bytes (Latin-1) and, where it differs from 0, the offset of those. */
const MAGIC: readonly (readonly [string, string, number?])[] = [
  [OLD_OFFICE, 'an old Office document'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['\x04\x22\x4d\x18', 'an LZ4 archive'],
  ['\x1f\x9d', 'an archive of compress'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['RIFF', 'a WebP image, an AVI film or a sound'],
  ['ftyp', 'a film or an HEIF image', 4],
  ['ID3', 'a sound'],
  ['OggS', 'a sound or a film'],
  ['\x1aE\xdf\xa3', 'a Matroska film'],
  ['wOF2', 'a font'],
  ['SQLite format 3\0', 'a database'],
  ['MZ', 'a Windows program'],
  ['\x7fELF', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
];

/**
 * What bytes are that are no text, by their signature.
 *
 * @param bytes the file; only its beginning is looked at
 * @returns words for a person, such as `a PDF document`; undefined where no signature fits
 */
export function findForeignKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [, words] = MAGIC.find(([magic, , offset = 0]) => head.startsWith(magic, offset)) ?? [];
  return words;
}

/** A PDF document may have a little before its mark; where that is text, it is one about the format. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const at = head.indexOf('%PDF-');
  return at !== -1 && !/[A-Za-z]{2}/.test(head.slice(0, at));
}

/** Office puts a document with a password into a file of the old kind, under this name. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a file is an Office document that a password protects. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.toString('latin1', 0, OLD_OFFICE.length) === OLD_OFFICE && file.includes(ENCRYPTED_PACKAGE);
}

const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
/** Headers that only a mail program writes. */
const MACHINE_HEADERS = new Set(
  'mime-version message-id received return-path content-type dkim-signature delivered-to content-transfer-encoding'.split(' '),
);
const PEOPLE_HEADERS = new Set('from to subject date cc reply-to sender'.split(' '));
/** Enough of a file to tell its kind. */
const HEAD = 4096;

/** Whether a text is a mail as it was sent, headers first. */
export function isMail(text: string, isNamedMail: boolean): boolean {
  const names = readHeaderNames(text.slice(0, 8 * HEAD));
  const machine = names.filter((name) => MACHINE_HEADERS.has(name)).length;
  const people = names.filter((name) => PEOPLE_HEADERS.has(name)).length;
  return isNamedMail ? machine + people > 0 : machine > 0 && machine + people > 1;
}

/** Lower-case names of the header lines that a text begins with; none where other lines stand among them. */
function readHeaderNames(text: string): string[] {
  const names: string[] = [];
  for (const line of text.replace(/^(?:From [^\n]{0,200})?(?:\r?\n){0,5}/, '').split('\n')) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const [, name] = HEADER.exec(line) ?? [];
    if (name === undefined) return [];
    names.push(name.toLowerCase());
  }
  return names;
}

/** Whether a text is a page: it says so, or its name does and it has a tag. */
export function isHtml(text: string, isNamedHtml: boolean): boolean {
  const head = text.slice(0, HEAD).toLowerCase();
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/.test(head)) return true;
  if (isNamedHtml) return /<[a-z!]/i.test(text.slice(0, 16 * HEAD));
  return /^\s{0,100}<(?:!--|article|div|p|h[1-6]|main|section|table|meta|title)\b/.test(head);
}

/** What a text is that is neither prose, page, mail, feed nor data. A page in XHTML may begin as any XML does. */
export function findForeignText(text: string): string | undefined {
  const head = text.slice(0, HEAD).toLowerCase();
  if (/^\s{0,100}<\?xml/.test(head) && !/<!doctype html|<html[\s>]/.test(head)) return 'an XML document';
  return isTable(text.slice(0, HEAD)) ? 'a table (CSV)' : undefined;
}

/** So many lines are compared, and so many there must be. */
const TABLE_LINES = { least: 3, most: 20 };
const LEAST_CELLS = 3;

/** Whether every line has as many cells as the first, and none ends as a sentence does: rows are no text, and their days no day of publication. */
function isTable(head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  // The last may be cut.
  const rows = lines.slice(0, Math.min(TABLE_LINES.most, head.length < HEAD ? lines.length : lines.length - 1));
  if (rows.length < TABLE_LINES.least || rows.some((row) => /[.!?。]["”»’)]?\s{0,3}$/u.test(row))) return false;
  return [',', ';', '\t'].some((mark) => {
    const counts = new Set(rows.map((row) => row.replaceAll(/"[^"]{0,2000}"/g, '').split(mark).length));
    return counts.size === 1 && !counts.has(1) && [...counts].every((count) => count >= LEAST_CELLS);
  });
}
