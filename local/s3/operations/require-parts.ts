import { S3Error } from '../s3-error.ts';
import type { PartRecord, Upload } from '../store/upload.ts';
import { findChildText, parseXml, type XmlNode } from '../wire/parse-xml.ts';

/** S3's least size of any part but the last. */
const MIN_PART_BYTES = 5 * 2 ** 20;

/**
 * The parts that a completion names, as they are stored.
 *
 * @throws {S3Error} MalformedXML, InvalidPartOrder, InvalidPart or EntityTooSmall
 */
export function requireParts(xml: string, upload: Upload): PartRecord[] {
  const named = parseXml(xml, 'CompleteMultipartUpload').children.filter(({ name }) => name === 'Part');
  if (named.length === 0) throw new S3Error('MalformedXML');
  const numbers = named.map(readNumber);
  if (numbers.some((number, i) => i > 0 && number <= (numbers[i - 1] ?? 0))) throw new S3Error('InvalidPartOrder');
  const parts = named.map((node) => requirePart(node, upload));
  const small = parts.slice(0, -1).find(({ size }) => size < MIN_PART_BYTES);
  if (small) {
    const details = { ProposedSize: small.size, MinSizeAllowed: MIN_PART_BYTES, PartNumber: small.number, ETag: small.etag };
    throw new S3Error('EntityTooSmall', { details });
  }
  return parts;
}

function readNumber(node: XmlNode): number {
  const text = findChildText(node, 'PartNumber')?.trim() ?? '';
  if (!/^\d{1,5}$/.test(text)) throw new S3Error('MalformedXML');
  return Number(text);
}

function requirePart(node: XmlNode, upload: Upload): PartRecord {
  const number = readNumber(node);
  const part = upload.findPart(number);
  const etag = findChildText(node, 'ETag')?.trim().replaceAll('"', '');
  if (!etag) throw new S3Error('MalformedXML');
  const checksum = node.children.find(({ name }) => name.startsWith('Checksum'));
  const isOther = checksum && part?.checksum && checksum.text.trim() !== part.checksum.value;
  if (!part || part.etag !== etag || isOther) throw new S3Error('InvalidPart', { details: { PartNumber: number } });
  return part;
}
