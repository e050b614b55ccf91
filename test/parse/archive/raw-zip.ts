import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive that need not be true; what is not said of it is what it should be. */
interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly crc32?: number;
  readonly bytes?: number;
  readonly offset?: number;
  readonly extra?: Uint8Array;
}

/** A ZIP archive of deflated files, as told; `claimed` is the number of files that it says it has. */
export function packEntries(entries: readonly RawEntry[], { claimed = entries.length } = {}): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = Buffer.from(entry.packed ?? deflateRawSync(entry.content));
    const { extra = new Uint8Array() } = entry;
    const fields = writeFields(entry, { packedBytes: packed.length, nameBytes: name.length, extraBytes: extra.length });
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, extra, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(entry.offset ?? at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, rest, name, extra]));
    files.push(file);
    at += file.length;
  }
  const listBytes = Buffer.concat(list);
  return Buffer.concat([...files, listBytes, writeEnd({ claimed, listBytes: listBytes.length, listAt: at })]);
}

function writeFields(
  entry: RawEntry,
  { packedBytes, nameBytes, extraBytes }: { packedBytes: number; nameBytes: number; extraBytes: number },
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0x800, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(entry.crc32 ?? crc32(entry.content), 10);
  fields.writeUInt32LE(packedBytes, 14);
  fields.writeUInt32LE(entry.bytes ?? Buffer.byteLength(entry.content), 18);
  fields.writeUInt16LE(nameBytes, 22);
  fields.writeUInt16LE(extraBytes, 24);
  return fields;
}

/** The end of the list; a number beyond 16 bits needs the long form before it. */
function writeEnd({ claimed, listBytes, listAt }: { claimed: number; listBytes: number; listAt: number }): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0);
  end.writeUInt16LE(Math.min(claimed, 0xffff), 8);
  end.writeUInt16LE(Math.min(claimed, 0xffff), 10);
  end.writeUInt32LE(listBytes, 12);
  end.writeUInt32LE(listAt, 16);
  if (claimed <= 0xffff) return end;
  const long = Buffer.alloc(56);
  long.write('PK\x06\x06', 0);
  long.writeBigUInt64LE(44n, 4);
  long.writeBigUInt64LE(BigInt(claimed), 24);
  long.writeBigUInt64LE(BigInt(claimed), 32);
  long.writeBigUInt64LE(BigInt(listBytes), 40);
  long.writeBigUInt64LE(BigInt(listAt), 48);
  const pointer = Buffer.alloc(20);
  pointer.write('PK\x06\x07', 0);
  pointer.writeBigUInt64LE(BigInt(listAt + listBytes), 8);
  pointer.writeUInt32LE(1, 16);
  return Buffer.concat([long, pointer, end]);
}
