import type { PartReader } from '../part.ts';
import { hasZip } from './find-zip.ts';
import { readTarHeader } from './tar-header.ts';

/** By their first bytes, in Latin-1; the second ZIP is one without files, the third one that was to be cut in pieces. */
const SIGNATURES: readonly (readonly [string, () => Promise<PartReader>])[] = [
  ['PK\x03\x04', readZip],
  ['PK\x05\x06', readZip],
  ['PK\x07\x08PK', readZip],
  ['PK00PK', readZip],
  ['\x1f\x8b\x08', async () => (await import('./parse-gzip.ts')).parseGzip],
  ['bplist0', async () => (await import('../saved/parse-webarchive.ts')).parseWebarchive],
];

/**
 * The reader for a file that has others in it, by its first bytes.
 *
 * A file that is two formats at once is what it begins with: a ZIP archive behind a picture or a text is not looked for.
 */
export async function findContainer(bytes: Uint8Array): Promise<PartReader | undefined> {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const [, load] = SIGNATURES.find(([signature]) => head.startsWith(signature)) ?? [];
  if (load !== undefined) return load();
  return readTarHeader(bytes) === undefined ? undefined : (await import('./parse-tar.ts')).parseTar;
}

/**
 * The reader for a page that unpacks itself, as SingleFile can save one: what it begins with is no text to its end, and there
 * is a ZIP archive in it, with the page.
 */
export async function findAppended(bytes: Uint8Array): Promise<PartReader | undefined> {
  return hasZip(bytes) ? readZip() : undefined;
}

async function readZip(): Promise<PartReader> {
  return (await import('./parse-zip.ts')).parseZip;
}
