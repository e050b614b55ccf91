import { SKETCH_LENGTH, writeSketch } from '../../deal/sketch.ts';
import { foldText } from './fold-text.ts';

const SHINGLE = 5;
/** Of shorter texts chance would say too much. */
const LEAST_LENGTH = 120;
/** A text is known by its first so many characters. */
const MOST_LENGTH = 100_000;
/** Bits of a hash that say which value of the sketch it may be: 2^6 = 64. */
const BIN_BITS = 6;
const NONE = 0xffffffff;

/**
 * The MinHash sketch of a text: of its shingles of five characters, by one hash each, the least in each of 64 bins.
 *
 * One permutation hashing with rotation: P. Li, A. Owen, C.-H. Zhang, *One Permutation Hashing*, 2012, and A. Shrivastava, P. Li,
 * *Densifying One Permutation Hashing via Rotation*, 2014.
 *
 * @returns see `sketch.ts`; undefined for a text of fewer than 120 letters and figures, spaces included
 */
export function sketchText(text: string): string | undefined {
  const folded = foldText(text.slice(0, MOST_LENGTH));
  if (folded.length < LEAST_LENGTH) return undefined;
  const least = new Uint32Array(SKETCH_LENGTH).fill(NONE);
  for (let at = 0; at + SHINGLE <= folded.length; at += 1) {
    const hash = hashAt(folded, at);
    const bin = hash >>> (32 - BIN_BITS);
    const value = (hash << BIN_BITS) >>> 0;
    if (value < Number(least[bin])) least[bin] = value;
  }
  return writeSketch(fill(least));
}

/** FNV-1a over the characters of a shingle, mixed so that its high bits depend on all of them (the finaliser of MurmurHash3). */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The high half of each least value; of an empty bin that of the next one that is not, which no text is without. */
function fill(least: Uint32Array): Uint16Array {
  return Uint16Array.from(least, (_, bin) => {
    let from = bin;
    while (least[from % SKETCH_LENGTH] === NONE) from += 1;
    return Number(least[from % SKETCH_LENGTH]) >>> 16;
  });
}
