import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; what is said of it need not be true. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** In place of the content, deflated. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** Fields behind the name, such as the name in Unicode. */
  readonly extra?: Uint8Array;
  /** Place of its local header; by default where it is. */
  readonly offset?: number;
  /** Left out of the body of the archive: only the directory names it. */
  readonly isOnlyListed?: boolean;
}

interface ZipOptions {
  /** Number of entries that the end of the directory claims. */
  readonly claimed?: number;
  readonly comment?: Uint8Array;
  readonly before?: Uint8Array;
}

/** A ZIP archive, written as told. */
export function packEntries(
  entries: readonly ZipEntry[],
  { claimed = entries.length, comment = new Uint8Array(), before = new Uint8Array() }: ZipOptions = {},
): Buffer {
  const body: Uint8Array[] = [before];
  const directory: Uint8Array[] = [];
  let at = before.length;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const packed = entry.packed ?? (entry.method === 0 || content.length === 0 ? content : deflateRawSync(content, { level: 1 }));
    const { extra = new Uint8Array() } = entry;
    const fields = describeEntry(entry, { name, content, packed });
    const listed = Buffer.alloc(14);
    listed.writeUInt32LE(entry.offset ?? at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, listed, name, extra);
    if (entry.isOnlyListed) continue;
    const pieces = [Buffer.from('PK\x03\x04', 'latin1'), fields, name, extra, packed];
    body.push(...pieces);
    at += pieces.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(claimed, 0xffff), 8);
  end.writeUInt16LE(Math.min(claimed, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...body, list, ...(claimed > 0xffff ? [writeLongEnd(claimed, list.length, at)] : []), end, comment]);
}

function describeEntry(
  entry: ZipEntry,
  { name, content, packed }: { name: Buffer; content: Buffer; packed: Uint8Array },
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0x800, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(entry.crc ?? crc32(content), 10);
  fields.writeUInt32LE(entry.packedSize ?? packed.length, 14);
  fields.writeUInt32LE(entry.size ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  fields.writeUInt16LE(entry.extra?.length ?? 0, 24);
  return fields;
}

/** More entries than 16 bits hold are counted in a form of their own. */
function writeLongEnd(claimed: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(claimed), 24);
  end.writeBigUInt64LE(BigInt(claimed), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(at + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
