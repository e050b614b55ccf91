import { getFileNameLowLevel } from 'yauzl';

/** A name in an archive as its bytes. */
export interface RawName {
  readonly rawName: Uint8Array;
  readonly isUtf8?: boolean;
  readonly unicodeName?: string;
}

/** More bytes do not help to tell the character set. */
const DETECTION_BYTES = 8192;
/** Letters of DOS: Western ones in code page 437 and 850, Russian ones in 866. */
const DOS_WESTERN = { from: 0x80, to: 0xa8 };
const isDosCyrillic = (byte: number) => (byte >= 0x80 && byte <= 0xaf) || (byte >= 0xe0 && byte <= 0xf1);

/**
 * The names in an archive as text: as UTF-8 where they are said to be or look like it, the others by one guess for all of them,
 * since few packers say which character set they use.
 */
export async function decodeNames(names: readonly RawName[]): Promise<string[]> {
  const decoded = names.map(({ rawName, unicodeName }) => ({ rawName, name: unicodeName ?? decode(rawName, 'utf-8') }));
  const others = decoded.filter(({ name }) => name === undefined).map(({ rawName }) => rawName);
  const charset = others.length === 0 ? undefined : await guessCharset(Buffer.concat(others.slice(0, 200)));
  return decoded.map(({ rawName, name }) => name ?? decodeAs(rawName, charset));
}

function decodeAs(rawName: Uint8Array, charset: string | undefined): string {
  const text = charset === undefined ? undefined : decode(rawName, charset);
  return text ?? getFileNameLowLevel(0, Buffer.from(rawName), [], true);
}

function decode(rawName: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(rawName);
  } catch {
    // Other bytes than this character set has, or a character set that is not known here.
    return undefined;
  }
}

/** @returns undefined for that of DOS, which `TextDecoder` does not know */
async function guessCharset(bytes: Uint8Array): Promise<string | undefined> {
  const head = bytes.subarray(0, DETECTION_BYTES);
  const isHigh = (at: number) => (head[at] ?? 0) >= 0x80;
  const high = [...head.keys()].filter(isHigh);
  const alone = high.filter((at) => !isHigh(at - 1) && !isHigh(at + 1)).length;
  // Between Latin letters those with accents stand alone; letters of other scripts stand together.
  if (alone * 2 > high.length) {
    const dos = high.filter((at) => Number(head[at]) >= DOS_WESTERN.from && Number(head[at]) <= DOS_WESTERN.to).length;
    return dos * 2 > high.length ? undefined : 'windows-1252';
  }
  if (high.every((at) => isDosCyrillic(Number(head[at])))) return 'ibm866';
  const { default: chardet } = await import('chardet');
  return String(chardet.detect(head));
}
