import { deflateRawSync } from 'node:zlib';

const MEGABYTE = 1_000_000;
/** zlib's `Z_SYNC_FLUSH`: pieces that end so can be put one after the other. */
const SYNC_FLUSH = 2;
/** An empty last block. */
const END = Buffer.from([3, 0]);

/** So many megabytes of one pattern, deflated in pieces, so that making them takes next to no memory: a megabyte of zeros is a kilobyte. */
export function deflateFill(megabytes: number, pattern = '\0'): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, pattern), { level: 9, finishFlush: SYNC_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), END]);
}

/** The same with the head of zlib, and a sum at its end that nobody looks at. */
export function zlibFill(megabytes: number, pattern = '\0'): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0x01]), deflateFill(megabytes, pattern), Buffer.alloc(4)]);
}

/** The same with the head of gzip. */
export function gzipFill(megabytes: number, pattern = '\0'): Buffer {
  return Buffer.concat([Buffer.from('1f8b0800000000000003', 'hex'), deflateFill(megabytes, pattern), Buffer.alloc(8)]);
}
