const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** Texts of Latin letters, with the punctuation that is common among them, are counted character by character. */
const LATIN = /^[\0-\u024f\u2010-\u2026]*$/;
const LATIN_END = 0x250;
/** By character code: whether it is a letter or a figure. */
const IN_WORD = Uint8Array.from({ length: LATIN_END }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0));
/** What may stand once between two parts of a word. */
const JOINING = new Set([..."'’.,-"].map((character) => character.charCodeAt(0)));

/**
 * How many words a passage has; of scripts that set none apart, two characters count as one.
 *
 * @example countWords('OpenAI signs, 3.5 GW') // 4
 */
export function countWords(text: string): number {
  if (LATIN.test(text)) return countLatin(text);
  const unspaced = text.match(IDEOGRAPH)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(IDEOGRAPH, ' ');
  return (rest.match(WORD)?.length ?? 0) + Math.floor(unspaced / 2);
}

function countLatin(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (IN_WORD[code] === 1) {
      if (!isInside) count += 1;
      isInside = true;
    } else if (isInside && !(JOINING.has(code) && IN_WORD[text.charCodeAt(at + 1)] === 1)) {
      isInside = false;
    }
  }
  return count;
}
