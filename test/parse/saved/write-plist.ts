type Value = string | Uint8Array | { readonly [key: string]: Value };

/** A property list in Apple's binary form, with references of two bytes. */
export function writePlist(top: Value): Buffer {
  const objects: Buffer[] = [];
  add(top, objects);
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.concat(offsets.map((offset) => writeNumber(offset, 4)));
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 2;
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(0n, 16);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

/** Adds an object and what lies in it, itself first. @returns its number */
function add(value: Value, objects: Buffer[]): number {
  const number = objects.length;
  objects.push(Buffer.alloc(0));
  if (typeof value === 'string') {
    const isAscii = /^[\0-\x7f]*$/.test(value);
    const bytes = isAscii ? Buffer.from(value) : Buffer.from(value, 'utf16le').swap16();
    objects[number] = Buffer.concat([writeHead(isAscii ? 0x50 : 0x60, value.length), bytes]);
  } else if (value instanceof Uint8Array) {
    objects[number] = Buffer.concat([writeHead(0x40, value.length), value]);
  } else {
    const keys = Object.keys(value).map((key) => add(key, objects));
    const values = Object.values(value).map((inner) => add(inner, objects));
    const refs = [...keys, ...values].map((ref) => writeNumber(ref, 2));
    objects[number] = Buffer.concat([writeHead(0xd0, keys.length), ...refs]);
  }
  return number;
}

function writeHead(type: number, length: number): Buffer {
  return length < 15 ? Buffer.from([type + length]) : Buffer.concat([Buffer.from([type + 15, 0x12]), writeNumber(length, 4)]);
}

function writeNumber(number: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntBE(number, 0, bytes);
  return written;
}
