/** A running check sum over bytes. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Buffer;
}

/** CRC-32C (Castagnoli), reflected polynomial 0x82F63B78: RFC 3720, appendix B.4. */
export function createCrc32c(): RunningHash {
  let crc = 0xffffffff;
  return {
    update(bytes) {
      for (const byte of bytes) crc = (CRC32C_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    },
    digest() {
      const out = Buffer.alloc(4);
      out.writeUInt32BE(~crc >>> 0);
      return out;
    },
  };
}

/**
 * CRC-64/NVME, reflected polynomial 0x9A6C9329AC4BC9B5: NVM Express base specification 2.0, section 5.2.1.3.4. Kept as two 32-bit
 * halves, since BigInt arithmetic a byte at a time is some fifty times slower.
 */
export function createCrc64Nvme(): RunningHash {
  let high = 0xffffffff;
  let low = 0xffffffff;
  return {
    update(bytes) {
      for (const byte of bytes) {
        const index = (low ^ byte) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ (CRC64_LOW[index] ?? 0);
        high = (high >>> 8) ^ (CRC64_HIGH[index] ?? 0);
      }
    },
    digest() {
      const out = Buffer.alloc(8);
      out.writeUInt32BE(~high >>> 0, 0);
      out.writeUInt32BE(~low >>> 0, 4);
      return out;
    },
  };
}

const CRC32C_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => Number(crcOfByte(byte, 0x82f63b78n)));
const CRC64_TABLE = Array.from({ length: 256 }, (_, byte) => crcOfByte(byte, 0x9a6c9329ac4bc9b5n));
const CRC64_LOW = Uint32Array.from(CRC64_TABLE, (crc) => Number(crc & 0xffffffffn));
const CRC64_HIGH = Uint32Array.from(CRC64_TABLE, (crc) => Number(crc >> 32n));

function crcOfByte(byte: number, polynomial: bigint): bigint {
  let crc = BigInt(byte);
  for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ polynomial : crc >> 1n;
  return crc;
}
