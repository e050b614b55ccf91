const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * How many words a passage has; of scripts that set none apart, two characters count as one.
 *
 * @example countWords('OpenAI signs, 3.5 GW') // 4
 */
export function countWords(text: string): number {
  const unspaced = text.match(IDEOGRAPH)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(IDEOGRAPH, ' ');
  return (rest.match(WORD)?.length ?? 0) + Math.floor(unspaced / 2);
}
