import { SaxesParser } from 'saxes';
import { UnreadablePartError } from '../../deal/errors.ts';
import { findText } from '../decode-text.ts';

/** A document of a thousand pages with all its marks has half as many bytes. */
const MAX_BYTES = 10_000_000;
/** Elements that are open at once; a document of tables in tables has some dozens. */
const MAX_DEPTH = 300;
/** So much is given to the parser at once, in UTF-16 units: after an error no more is read. */
const PIECE = 65_536;

/** What happens while the tags of a document go by; every element that opens closes. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  add?(text: string): void;
  close(name: string): void;
}

/**
 * Reads an XML document once, in order, up to its first error; entities of its own and whatever lies outside it are not read.
 *
 * @throws {UnreadablePartError} at the first error; what the reader was told before stands
 */
export async function readXml(bytes: Uint8Array, reader: XmlReader): Promise<void> {
  if (bytes.length > MAX_BYTES)
    throw new UnreadablePartError('too-large', `${bytes.length} bytes of XML, the limit is ${MAX_BYTES}`);
  const text = await findText(bytes);
  if (text === undefined) throw new UnreadablePartError('malformed', 'its text cannot be decoded');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new UnreadablePartError('malformed', 'its elements are nested too deep');
    reader.open(name, attributes);
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (piece) => reader.add?.(piece));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(name);
  });
  parser.on('error', (cause) => {
    throw new UnreadablePartError('malformed', 'its text breaks off or is damaged', { cause });
  });
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
}
