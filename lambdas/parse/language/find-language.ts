import { FUNCTION_WORDS, PORTUGUESE, SIMPLIFIED, TRADITIONAL } from './words.data.ts';

/** As much of a text is looked at; the rest would not change the answer. */
const SAMPLE = 6000;
const split = (words: string) => new Set(words.split(' '));
const WORDS = Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, split(words)] as const);
const PORTUGUESE_WORDS = Object.entries(PORTUGUESE).map(([language, words]) => [language, split(words)] as const);
const HANS = new Set([...SIMPLIFIED].filter((character) => !TRADITIONAL.includes(character)));
const HANT = new Set([...TRADITIONAL].filter((character) => !SIMPLIFIED.includes(character)));
/** Letters, and pairs of them, that only one of the languages of the Latin script has among those told apart. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu],
  ['es', /[ñ¿¡]|ción(?!\p{L})/gu],
  ['pt', /[ãõ]|ções?(?!\p{L})|ção(?!\p{L})|lh[oa]/gu],
  ['fr', /[œêûîèù]|(?<!\p{L})(?:[ldnsc]|qu)['’]/gu],
  ['de', /[ßäö]/gu],
];

/**
 * The language of a text as a BCP 47 tag: by its script, then by function words and letters, Chinese by its characters and
 * Portuguese by the spelling of either side of the Atlantic.
 *
 * @param declared what the page says of itself; it decides only where the words do not
 * @returns `und` where nothing tells
 */
export function findLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'und';
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (kana > 2 && kana * 8 > han && (kana + han) * 3 > latin) return 'ja';
  if (han * 3 > latin && han > 1) return findChinese(sample);
  if (count(/\p{Script=Hangul}/gu) * 3 > latin) return 'ko';
  if (count(/\p{Script=Arabic}/gu) * 2 > latin) return count(/[پچژگک]/gu) * 30 > letters ? 'fa' : 'ar';
  if (count(/\p{Script=Cyrillic}/gu) * 2 > latin) return count(/[іїєґ]/gu) > count(/[ыэъё]/gu) ? 'uk' : 'ru';
  const found = latin * 2 > letters ? findLatin(sample) : undefined;
  const language = found ?? readDeclared(declared) ?? 'und';
  return language === 'pt' ? findPortuguese(sample, declared) : language;
}

function findChinese(sample: string): string {
  let simplified = 0;
  let traditional = 0;
  for (const character of sample) {
    if (HANS.has(character)) simplified += 1;
    else if (HANT.has(character)) traditional += 1;
  }
  return traditional > simplified ? 'zh-TW' : 'zh-CN';
}

/** The language with the most function words, letters of its own counting as much; undefined where the first two are level. */
function findLatin(sample: string): string | undefined {
  const tokens = sample.match(/\p{L}+/gu) ?? [];
  const scores = WORDS.map(([language, words]) => {
    const own = LETTERS.find(([name]) => name === language)?.[1];
    const marks = own === undefined ? 0 : (sample.match(own)?.length ?? 0);
    return { language, score: tokens.filter((token) => words.has(token)).length + marks };
  }).toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || first.score === 0 || first.score === second?.score) return undefined;
  // A few words of a name in another language are no text in it.
  return first.score * 25 >= tokens.length ? first.language : undefined;
}

function findPortuguese(sample: string, declared: string | undefined): string {
  const tokens = sample.match(/\p{L}+/gu) ?? [];
  const [brazil = 0, portugal = 0] = PORTUGUESE_WORDS.map(([, words]) => tokens.filter((token) => words.has(token)).length);
  // In Brazil a clitic stands before the verb, and the gerund is common.
  const gerunds = sample.match(/(?<!\p{L})(?:está|estão|estava|estavam) \p{L}{2,12}ndo(?!\p{L})/gu)?.length ?? 0;
  const infinitives =
    sample.match(/(?<!\p{L})(?:está|estão|estava|estavam) a \p{L}{2,12}[aei]r(?!\p{L})|\p{L}-(?:se|lhe|me|nos)(?!\p{L})/gu)
      ?.length ?? 0;
  if (brazil + gerunds !== portugal + infinitives) return brazil + gerunds > portugal + infinitives ? 'pt-BR' : 'pt-PT';
  return declared?.toLowerCase() === 'pt-pt' ? 'pt-PT' : 'pt-BR';
}

/** The declared language as this function names it. */
function readDeclared(declared: string | undefined): string | undefined {
  const [language, region] = (declared ?? '').toLowerCase().split(/[-_]/);
  if (language === undefined || !/^[a-z]{2,3}$/.test(language)) return undefined;
  if (language !== 'zh') return language;
  return region === 'tw' || region === 'hk' || region === 'hant' ? 'zh-TW' : 'zh-CN';
}
