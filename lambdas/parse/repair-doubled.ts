/** What bytes 80–9F are in Windows-1252, the character set that such texts went through; in order, a blank where it has none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const BYTES = new Map([...WINDOWS].flatMap((character, at) => (character === ' ' ? [] : [[character, 0x80 + at] as const])));
const FOLLOWING = `[\\u0080-\\u00bf${WINDOWS.replaceAll(' ', '')}]`;
/** No language writes this: the first two of the three bytes of a quotation mark or a dash, each taken for a character. */
const SIGN = /â[\u0080€]/;
const SEQUENCE = new RegExp(`[\\u00c2-\\u00f4]${FOLLOWING}{1,3}`, 'gu');

/**
 * A text that was encoded twice, as pages are that were saved with a wrong character set, as it was: `Itâ€™s` is `It’s`.
 *
 * Only texts with a sign that hardly stands in any other are changed, and in those only what then is a character.
 */
export function repairDoubled(text: string): string {
  if (!SIGN.test(text)) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(SEQUENCE, (sequence) => {
    // The longest beginning that is a character; what follows it may be an ordinary sign.
    for (let length = sequence.length; length > 1; length -= 1) {
      const bytes = [...sequence.slice(0, length)].map((character) => BYTES.get(character) ?? character.charCodeAt(0));
      try {
        return decoder.decode(Uint8Array.from(bytes)) + sequence.slice(length);
      } catch {
        // Not yet a character.
      }
    }
    return sequence;
  });
}
