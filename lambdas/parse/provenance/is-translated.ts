import { findLanguage } from '../language/find-language.ts';
import { isRow } from '../text/is-row.ts';
import { countLanguages } from '../text/line-kind.ts';
import { isOfThisPage, isTranslationNote } from './is-translation-note.ts';
import { DEBRIS, VIEW_ORIGINAL } from './translation.data.ts';

/** What may show that a machine translated an article. */
export interface TranslatedPage {
  readonly lines: readonly string[];
  /** The article's paragraphs. */
  readonly body: readonly string[];
  readonly title: string;
  readonly originalTitle?: string | undefined;
}

/** Marks that a careful person leaves too count single, two of them as much as one that only a machine leaves. */
const STRONG = 2;
const WEAK = 1;
const LEAST = 2;

/** A page says of itself that a machine translated it. */
const TRANSLATED =
  /translated (?:automatically|by (?:ai|a machine|machine|google|deepl|microsoft)|(?:with|using) (?:ai|google|deepl))|traduit(?:e|s|es)? (?:automatiquement|par (?:(?:l['’]|une )?ia|deepl|google|une machine)|avec (?:deepl|google|l['’]ia))|tradu(?:cid|zid)[oa]s? (?:automáticamente|automaticamente|por (?:ia|una máquina|máquina|deepl|google)|com (?:ia|google|deepl)|con (?:ia|google|deepl))|tradotto automaticamente|(?:automatisch|maschinell) übersetzt|diterjemahkan (?:secara )?otomatis|diterjemahkan (?:oleh|dengan|menggunakan) (?:mesin|ai|google)|(?:được )?dịch (?:tự động|bằng (?:máy|ai|google|công cụ))|переведен[оа]? (?:автоматически|машин\p{L}*|нейросетью|(?:с помощью|при помощи) (?:ии|google|deepl))|переведено (?:ии|роботом)|перекладено (?:автоматично|машин\p{L}*|нейромережею|за допомогою (?:ші|google|deepl))|(?:تمت? ترجم\p{L}*|تُرجم\p{L}*|ترجم\p{L}*) (?:\p{L}+ ){0,3}(?:آليا|آلياً|آليًا|تلقائيا|تلقائياً|تلقائيًا|بواسطة الذكاء)|(?:机器|機器|自动|自動|ai) ?(?:翻译|翻譯)(?:自|而成|生成)|由 ?(?:ai|机器|機器) ?(?:翻译|翻譯)|(?:機械|自動|ai)翻訳(?:され|したもの|による)/iu;
/** The same in words that an article about translation uses too: they count in a short line, or where they are said of this page. */
const TRANSLATION =
  /(?:machine|automatically|auto|ai)[- ]translat(?:ed|ion)|traduction automatique|traducción automática|tradução automática|машинный перевод|машинний переклад|机器翻译|機器翻譯|機械翻訳|ترجمة آلية|dịch tự động|terjemahan (?:mesin|otomatis)/iu;
/** A site asks its readers how good its translation is, and says that there may be one. */
const RATING =
  /(?:was|is|rate|how (?:good )?(?:was|is)|like) (?:this|the) translation|translation (?:good|helpful|useful|ok)(?!\p{L})|(?:not(?:er|ez)|évalu(?:er|ez)) (?:cette|la) traduction|(?:cette|la) traduction (?:est|était|vous)/iu;
const SUPPOSED =
  /^[^\p{L}]{0,4}(?:translated|converted|traduit|traduite|adapté|version) (?:from|de|du|des|depuis|d['’])[^.]{2,60}$|version (?:\p{L}{2,12} )?(?:automatique|auto)|(?:may|might|can|could) (?:have been|be) (?:\p{L}+ )?translated|(?:a|ont|peut|peuvent|est|sont) (?:pu )?(?:été |être )?(?:\p{L}+ )?traduite?s?(?!\p{L})/iu;
const MOST_LABEL_LENGTH = 40;
const MOST_NOTICE_LENGTH = 400;
/** A shorter menu of languages stands on pages that people translate. */
const MENU_LANGUAGES = 6;
/** Languages that set a headline like any sentence; Indonesian capitalises its words as English does. */
const PLAIN_HEADLINES = /^(?:fr|es|pt|it|vi)/;
const LEAST_CAPITALS = 3;
const BEGINNING = 6;
const SMALL_WORD = /(?<![\p{L}])\p{Ll}[\p{L}]{2,30}/gu;
/** *…, the officials said* word for word: these languages turn it round. */
const SAID_LAST = /[,»”] [^,.;:«»“”]{2,60} (?:a|ont) (?:dit|ajouté|déclaré|noté|plaisanté|reporté|rapporté)(?=\.|$)/giu;
const LEAST_SAID_LAST = 2;
const FOREIGN_SCALE = {
  en: /\d ?(?:milliards?|milliarden|millones|millionen|mil millones|mrd|mln)(?!\p{L})|\d ?(?:millions|billions) of (?:euros|dollars|pounds|yuan)|\d\.\d{3} (?:millions?|billions?)/iu,
  fr: /\d ?billions?(?!\p{L})/iu,
};
const DECIMAL_COMMA = /(?<![\d,.])\d{1,3},\d{1,2}(?![\d,])/g;
const DECIMAL_POINT = /(?<![\d,.])\d{1,3}\.\d{1,2}(?![\d.])/g;
const SAMPLE = 20_000;

/** Whether a page says or shows that a machine translated its article; an aggregator's "original title" alone does not. */
export function isTranslated({ lines, body, title, originalTitle }: TranslatedPage): boolean {
  const article = new Set(body);
  if (lines.some((line) => isSaidTranslated(line, !article.has(line) && line !== title))) return true;
  const text = body.join('\n').slice(0, SAMPLE);
  const language = findLanguage(text.length > MOST_LABEL_LENGTH ? text : `${title}\n${text}`);
  const isEnglish = language === 'en';
  const small = new Set((text.match(SMALL_WORD) ?? []).map(readBeginning));
  const hasMenu = lines.reduce((sum, line) => sum + countLanguages(line), 0) >= MENU_LANGUAGES;
  const marks = [
    originalTitle === undefined ? 0 : weighOriginal(originalTitle, language),
    lines.some((line) => !article.has(line) && RATING.test(line)) ? STRONG : 0,
    lines.some((line) => !article.has(line) && line.length <= MOST_NOTICE_LENGTH && isSupposed(line)) ? WEAK : 0,
    lines.some((line) => VIEW_ORIGINAL.test(line)) ? WEAK : 0,
    // Many sites in English have readers, and a menu, in every language; an original title in the page's own tells against a translation.
    hasMenu && !isEnglish && !isNative(originalTitle, { language, small }) ? WEAK : 0,
    ...[title, originalTitle ?? ''].map((headline) =>
      PLAIN_HEADLINES.test(language) && countCapitals(headline, small) >= LEAST_CAPITALS ? WEAK : 0,
    ),
    weighFigures(text, language),
    weighWording(text, language),
  ];
  return marks.reduce((sum: number, mark) => sum + mark, 0) >= LEAST;
}

/** Whether a line, or a part of a row of facts, says that something was translated, by whomever. */
function isSupposed(line: string): boolean {
  return SUPPOSED.test(line) || line.split(/\s[·|•;—–]\s/u).some((part) => SUPPOSED.test(part));
}

/** @param isFurniture whether the line stands around the article and not in it */
function isSaidTranslated(line: string, isFurniture: boolean): boolean {
  if (line.length > MOST_NOTICE_LENGTH) return false;
  if (TRANSLATED.test(line)) return true;
  if (TRANSLATION.test(line) && (line.length <= MOST_LABEL_LENGTH || isOfThisPage(line))) return true;
  return isFurniture && !isRow(line) && isTranslationNote(line);
}

/** An original title in a script of its own is strong evidence; one in English on a page in English is none. */
function weighOriginal(originalTitle: string, language: string): number {
  const isLatin = (text: string) =>
    /\p{Script=Latin}/u.test(text) && !/[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}]/u.test(text);
  const isLatinPage = !/^(?:zh|ja|ko|ru|uk|ar|fa)/.test(language);
  if (isLatinPage && !isLatin(originalTitle) && /\p{L}/u.test(originalTitle)) return STRONG;
  if (language !== 'en') return WEAK;
  const own = findLanguage(originalTitle);
  return own === 'en' || own === 'und' ? 0 : STRONG;
}

/** Whether an original title is in the language of the page, and set as that language sets it. */
function isNative(
  originalTitle: string | undefined,
  { language, small }: { language: string; small: ReadonlySet<string> },
): boolean {
  return originalTitle !== undefined && findLanguage(originalTitle) === language && countCapitals(originalTitle, small) === 0;
}

/** How many words a headline capitalises that its article does not, by their beginnings. */
function countCapitals(title: string, beginnings: ReadonlySet<string>): number {
  const words = title.split(/[\s'’-]+/).filter((word, at, all) => {
    const before = String(all[at - 1]);
    const isFirst = at === 0 || /[:.!?–—|]$/u.test(before) || before.length === 1;
    return !isFirst && /^\p{Lu}\p{Ll}{2,30}[,.:]?$/u.test(word);
  });
  return words.filter((word) => beginnings.has(readBeginning(word))).length;
}

/** Enough of a word that its plural and its other forms begin alike. */
function readBeginning(word: string): string {
  return word.toLowerCase().slice(0, BEGINNING);
}

function weighFigures(text: string, language: string): number {
  if (language !== 'en' && language !== 'fr') return 0;
  const scale = FOREIGN_SCALE[language].test(text) ? WEAK : 0;
  const commas = text.match(DECIMAL_COMMA)?.length ?? 0;
  const points = text.match(DECIMAL_POINT)?.length ?? 0;
  return scale + (language === 'en' && commas >= 2 && points === 0 ? WEAK : 0);
}

function weighWording(text: string, language: string): number {
  const lower = text.toLowerCase();
  const debris = DEBRIS[language]?.filter((phrase) => lower.includes(phrase)).length ?? 0;
  const turned = language === 'fr' ? (text.match(SAID_LAST)?.length ?? 0) : 0;
  return Math.min(debris, STRONG) + (turned >= LEAST_SAID_LAST ? STRONG : 0);
}
