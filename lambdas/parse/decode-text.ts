/** As much as the detector of character sets is shown. */
const DETECTION_BYTES = 65_536;
/** In a decoded text a larger share of these is a wrong guess or no text. */
const MOST_FAULTY = 0.005;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FAULTY = /[\0-\x08\x0e-\x1f\x7f\ufffd]/g;

/**
 * Bytes as text: by byte order mark, by what the text declares, as UTF-8, as UTF-16 by its NULs, by the statistics of its bytes.
 *
 * Bytes that are UTF-8 beyond ASCII are UTF-8 whatever they declare: other character sets hardly ever look like it, and
 * pages that were saved again often keep an old declaration. A character cut off at the end is dropped.
 *
 * @returns undefined if no character set gives a text
 */
export async function findText(bytes: Uint8Array): Promise<string | undefined> {
  const marked = findMark(bytes);
  if (marked !== undefined) return requireClean(decode(bytes, marked, false));
  const utf8 = decode(bytes, 'utf-8', true);
  const hasNul = bytes.subarray(0, DETECTION_BYTES).includes(0);
  if (utf8 !== undefined && !hasNul && utf8.length < bytes.length) return requireClean(utf8);
  const declared = findDeclared(bytes);
  const byDeclaration = declared === undefined || hasNul ? undefined : requireClean(decode(bytes, declared, true));
  if (byDeclaration !== undefined) return byDeclaration;
  if (utf8 !== undefined && !hasNul) return requireClean(utf8);
  const wide = hasNul ? findWide(bytes) : undefined;
  if (wide !== undefined) return requireClean(decode(bytes, wide, true));
  if (hasNul) return undefined;
  // Only the default export is there both in Node and in a bundle: the package is CommonJS.
  const { default: chardet } = await import('chardet');
  const detected = chardet.detect(bytes.subarray(0, DETECTION_BYTES));
  // Where it tells nothing there is no such character set either.
  return requireClean(decode(bytes, String(detected), false));
}

/** @param fatal whether bytes that the character set does not know make the whole fail */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    // As a stream: what is incomplete at the end is no error.
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
  } catch {
    // An unknown label, or bytes that do not fit it.
    return undefined;
  }
}

function requireClean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const faulty = text.match(FAULTY)?.length ?? 0;
  return faulty > text.length * MOST_FAULTY ? undefined : text;
}

function findMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The character set that a page names, in ASCII, within its first two kilobytes. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return (
    /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /<\?xml[^<>]{0,80}encoding=["']([\w-]{2,40})["']/i.exec(head)?.[1]
  );
}

/** Western text in UTF-16 has a NUL in every other place; noise has them in both. */
function findWide(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, DETECTION_BYTES);
  const { length } = head;
  const countNuls = (place: 0 | 1) => head.reduce((sum, byte, at) => (byte === 0 && at % 2 === place ? sum + 1 : sum), 0);
  const [even, odd] = [countNuls(0), countNuls(1)];
  if (odd > length / 20 && even < odd / 20) return 'utf-16le';
  return even > length / 20 && odd < even / 20 ? 'utf-16be' : undefined;
}
