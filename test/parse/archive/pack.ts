import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';

/** Names and contents of files, in their order; one name may stand several times. */
export type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

/** The day that all files are said to be from. */
const DAY = new Date(Date.UTC(2026, 10, 24));

/** A ZIP archive of these files. */
export async function packZip(files: Files, { compress = true, comment = '' } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content), name, { compress, mtime: DAY });
  zip.end({ forceZip64Format: false, comment });
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** A tar archive of these files, with two empty blocks at its end. */
export function packTar(files: Files, { type = '0' } = {}): Buffer {
  const entries = files.map(([name, content]) => packTarFile(Buffer.from(name), { content: Buffer.from(content), type }));
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

/** One file of a tar archive: its header and its bytes, filled up to blocks of 512. */
export function packTarFile(
  name: Buffer,
  { content, type = '0', size = content.length }: { content: Buffer; type?: string; size?: number },
): Buffer {
  const header = Buffer.alloc(512);
  name.copy(header, 0, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')} `, 124);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** The files of a tar archive, packed with gzip. */
export function packTarGz(files: Files): Buffer {
  return gzipSync(packTar(files));
}

/** A short text about a deal of this number; each has a title of its own. */
export function writeStory(number: number): string {
  return `Norvik Grid rents hall ${number} in Bergen\n\nNorvik Grid said on Tuesday that it would rent hall number ${number} of the campus near Bergen for ten years. The price was not given, and neither side would say when the machines arrive.`;
}
