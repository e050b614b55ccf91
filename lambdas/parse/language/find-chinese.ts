import { listCharacters } from './list-characters.ts';

/** Marks that one side uses and the other hardly. */
const MARKS = { 'zh-TW': /[「」『』︰﹑]/gu, 'zh-CN': /[“”]/gu };

interface CharacterSets {
  readonly simplified: ReadonlySet<string>;
  readonly traditional: ReadonlySet<string>;
  readonly japanese: ReadonlySet<string>;
  readonly japaneseAll: ReadonlySet<string>;
}
let sets: CharacterSets | undefined;

/**
 * Which of the common characters tell. A character that mainland China's standard of 1980 has in its common part and Taiwan's of 1984
 * has not is simplified, one that Taiwan's common part has and the other standard has not at all is traditional; Japan's own are in
 * neither. The decoders of the platform know all three.
 */
function readSets(): CharacterSets {
  if (sets !== undefined) return sets;
  const mainland = listCharacters('gb2312', { first: 0xb0, last: 0xf7 });
  const mainlandCommon = listCharacters('gb2312', { first: 0xb0, last: 0xd7 });
  const taiwanCommon = listCharacters('big5', { first: 0xa4, last: 0xc6 });
  const taiwan = listCharacters('big5', { first: 0xa4, last: 0xf9 });
  const japaneseCommon = listCharacters('euc-jp', { first: 0xb0, last: 0xcf });
  sets = {
    simplified: mainlandCommon.difference(taiwanCommon),
    traditional: taiwanCommon.difference(mainland),
    japanese: japaneseCommon.difference(mainland.union(taiwan)),
    japaneseAll: listCharacters('euc-jp', { first: 0xb0, last: 0xf4 }),
  };
  return sets;
}

/**
 * The variant of a text in Han characters without kana: `zh-CN` and `zh-TW` by the characters that only one side writes, and by its
 * quotation marks; `ja` where all characters are Japan's and some of them only Japan's, as in a headline.
 *
 * @param declared the language that the page declares; it decides where no character tells
 */
export function findChinese(text: string, declared?: string): 'zh-CN' | 'zh-TW' | 'ja' {
  const { simplified, traditional, japanese, japaneseAll } = readSets();
  let [hans, hant, ja, other] = [0, 0, 0, 0];
  for (const character of text) {
    if (character < '\u4e00' || character > '\u9fff') continue;
    if (japanese.has(character)) ja += 1;
    else if (!japaneseAll.has(character)) other += 1;
    if (simplified.has(character)) hans += 1;
    else if (traditional.has(character)) hant += 1;
  }
  if (ja > 0 && other === 0) return 'ja';
  if (hans !== hant) return hant > hans ? 'zh-TW' : 'zh-CN';
  const count = (place: keyof typeof MARKS) => text.match(MARKS[place])?.length ?? 0;
  const [taiwan, mainland] = [count('zh-TW'), count('zh-CN')];
  if (taiwan !== mainland) return taiwan > mainland ? 'zh-TW' : 'zh-CN';
  return declared === 'zh-TW' || declared === 'ja' ? declared : 'zh-CN';
}
