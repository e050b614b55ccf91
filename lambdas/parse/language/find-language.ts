import { buildScorer, type Scores } from './build-scorer.ts';
import { findChinese } from './find-chinese.ts';
import { findPortuguese } from './find-portuguese.ts';
import { CYRILLIC_TRIPLES, LATIN_TRIPLES } from './triples.data.ts';
import { CYRILLIC_WORDS, LATIN_WORDS, LETTERS } from './words.data.ts';

/** As much of a text is looked at, from its beginning, its middle and its end; the rest would not change the answer. */
const SAMPLE = 2000;
const SAMPLES = 3;
/** So many points must lie between two languages before the words decide; see `Scores`. */
const LEAST_LEAD = 0.3;
/** The declared language is believed where it is nearer than this to the best: a name or two may be in any language. */
const DECLARED_LEAD = 3;
/** A few words that are all capitalised are rather names, and names are of any language. */
const NAMES = /^(?:[^\p{L}]*\p{Lu}\p{Ll}+){1,4}[^\p{L}]*$/u;
const NAMES_LEAD = 8;
/** In a short text the names of products are often in Latin letters, and are no sign of its language. */
const SHORT = { most: 200, weight: 3 };
/** Languages that are told only lest they are taken for one of those read need so much more. */
const HANDICAP = 6;
const OTHERS = new Set(['de', 'it', 'nl', 'pl', 'sv', 'tr', 'bg']);

const scoreLatin = buildScorer({ words: LATIN_WORDS, letters: LETTERS, triples: LATIN_TRIPLES });
const scoreCyrillic = buildScorer({ words: CYRILLIC_WORDS, letters: LETTERS, triples: CYRILLIC_TRIPLES });

/** Letters of a text by script. */
interface Scripts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly arabic: number;
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  /** Of one more script, its language; told by its first letter. */
  readonly other: number;
  readonly otherLanguage: string;
}

/** Scripts that hardly more than one language of the news has: from, to, language. */
const OTHER_SCRIPTS = [
  [0x0370, 0x03ff, 'el'],
  [0x0590, 0x05ff, 'he'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0e00, 0x0e7f, 'th'],
] as const;

/**
 * The language of a text as a BCP 47 tag: by its script, and within a script by words and letters in a row; Chinese by its characters and
 * Portuguese by the spelling and the words of either side of the Atlantic.
 *
 * @param declared what the page says of itself; it decides only where the words do not
 * @returns `und` where nothing tells
 * @example findLanguage('Halden loue 40 mégawatts près de Bergen') // 'fr'
 */
export function findLanguage(text: string, declared?: string): string {
  const sample = takeSample(text).normalize('NFC');
  const { latin, cyrillic, arabic, han, kana, hangul, other, otherLanguage } = countScripts(sample);
  const said = readDeclared(declared);
  // A character of Chinese stands for about three letters, a kana for two; Arabic leaves out vowels.
  const [most] = [
    { script: 'latin', weight: sample.length > SHORT.most ? latin : latin / SHORT.weight },
    { script: 'east', weight: han * 3 + kana * 2 },
    { script: 'hangul', weight: hangul * 2.5 },
    { script: 'arabic', weight: arabic * 1.4 },
    { script: 'cyrillic', weight: cyrillic * 1.2 },
    { script: 'other', weight: other * 1.2 },
  ].toSorted((a, b) => b.weight - a.weight);
  if (most === undefined || most.weight === 0) return 'und';
  if (most.script === 'east') return kana * 8 > han ? 'ja' : findChinese(sample, said);
  if (most.script === 'hangul') return 'ko';
  if (most.script === 'arabic') return (sample.match(/[پچژگکی]/gu)?.length ?? 0) * 30 > arabic ? 'fa' : 'ar';
  if (most.script === 'other') return otherLanguage;
  const scores = most.script === 'latin' ? scoreLatin(sample.toLowerCase()) : scoreCyrillic(sample.toLowerCase());
  const isNames = sample.length <= SHORT.most && NAMES.test(sample);
  const language = choose(scores, { said, isNames }) ?? said ?? 'und';
  return language === 'pt' || language.startsWith('pt-') ? findPortuguese(sample, said) : language;
}

const NONE = { language: 'und', points: Number.NEGATIVE_INFINITY };

/** The language with the most points; undefined where the next is too near, and the declared one where that is near. */
function choose(scores: Scores, { said, isNames }: { said: string | undefined; isNames: boolean }): string | undefined {
  const weighed = Object.entries(scores).map(([language, points]) => ({
    language,
    points: points - (OTHERS.has(language) ? HANDICAP : 0),
  }));
  let [first, second] = [NONE, NONE];
  for (const one of weighed) {
    if (one.points > first.points) [first, second] = [one, first];
    else if (one.points > second.points) second = one;
  }
  const declared = weighed.find(({ language }) => language === said?.split('-')[0]);
  if (declared !== undefined && first.points - declared.points < (isNames ? NAMES_LEAD : DECLARED_LEAD)) return declared.language;
  return first.points - second.points >= (isNames ? NAMES_LEAD : LEAST_LEAD) ? first.language : undefined;
}

/** The beginning of a text, and as much from the middle and the end of a long one: menus stand at either end of a page. */
function takeSample(text: string): string {
  if (text.length <= SAMPLES * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

function countScripts(text: string): Scripts {
  let [latin, cyrillic, arabic, han, kana, hangul, other] = [0, 0, 0, 0, 0, 0, 0];
  let otherLanguage = 'und';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin += 1;
    } else if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)) latin += 1;
    else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else if ((code >= 0x620 && code < 0x700) || (code >= 0x750 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) arabic += 1;
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) kana += 1;
    else if (code >= 0xff66 && code <= 0xff9f) kana += 1;
    else if ((code >= 0x3400 && code < 0xa000) || code === 0x3005) han += 1;
    else if (code >= 0xac00 && code < 0xd7b0) hangul += 1;
    else {
      const found = OTHER_SCRIPTS.find(([from, to]) => code >= from && code <= to);
      if (found !== undefined) {
        other += 1;
        if (otherLanguage === 'und') otherLanguage = found[2];
      }
    }
  }
  return { latin, cyrillic, arabic, han, kana, hangul, other, otherLanguage };
}

/** The declared language as this function names it. */
function readDeclared(declared: string | undefined): string | undefined {
  const [language, ...subtags] = (declared ?? '').toLowerCase().split(/[-_]/);
  if (language === undefined || !/^[a-z]{2,3}$/.test(language)) return undefined;
  if (language === 'pt') return subtags.includes('pt') ? 'pt-PT' : 'pt-BR';
  if (language !== 'zh') return language;
  return subtags.some((subtag) => /^(?:tw|hk|mo|hant)$/.test(subtag)) ? 'zh-TW' : 'zh-CN';
}
