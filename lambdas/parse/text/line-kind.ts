import { countWords } from '../count-words.ts';
import { CHROME_LINES, CHROME_STARTS, COMMENT_LINES, END_LINES, LANGUAGE_NAMES, NOTICE_STARTS } from './chrome.data.ts';

/**
 * What a line of a copied page is, apart from the article: `chrome` belongs to the page's furniture, `notice` to its small print,
 * `end` opens what follows the article, `comments` what readers wrote. Undefined is anything that may be the article's.
 */
export type LineKind = 'chrome' | 'notice' | 'end' | 'comments' | 'language';

const split = (lines: string) => lines.split('\n').filter((line) => line !== '');
const CHROME = new Set(split(CHROME_LINES));
const ENDS = new Set(split(END_LINES));
const COMMENTS = new Set(split(COMMENT_LINES));
const LANGUAGES = new Set(split(LANGUAGE_NAMES));
const STARTS = split(CHROME_STARTS);
const NOTICES = split(NOTICE_STARTS);

/** A furniture phrase with more words than this after it is a sentence. */
const MOST_START_WORDS = 20;
/** So long is a heading at the most that opens a section after the article. */
const MOST_END_WORDS = 6;
const COUNT = /^(?:\(?\d{1,6}(?:[.,]\d)?k?\)?|\d{1,6}\s?\/\s?\d{1,6})$/;
const COUNTED =
  /^(?:\d{1,6} (?:comments?|replies|responses|thoughts?|commentaires?|réponses|réactions|réflexions?)(?: (?:on|to|sur|à) ["“«].{0,200})?|(?:comments?|replies|commentaires?|réactions) ?\(?\d{1,6}\)?)$/;

/**
 * @param line clean text
 * @param raw the line as it stood: wide gaps in it part the entries of a row of links
 */
export function findLineKind(line: string, raw = line): LineKind | undefined {
  const bare = toBare(line);
  if (COMMENTS.has(bare) || (COUNTED.test(bare) && !/^0 /.test(bare))) return 'comments';
  if (ENDS.has(bare)) return 'end';
  if (isLanguageName(bare)) return 'language';
  if (CHROME.has(bare) || bare === '' || COUNT.test(bare)) return 'chrome';
  const words = countWords(line);
  if (words <= MOST_END_WORDS && [...ENDS].some((end) => end.includes(' ') && bare.startsWith(`${end} `))) return 'end';
  const plain = line.toLowerCase().replaceAll('’', "'");
  if (NOTICES.some((start) => plain.startsWith(start))) return 'notice';
  if (words <= MOST_START_WORDS && STARTS.some((start) => plain.startsWith(start))) return 'chrome';
  return isLinkRow(raw) ? 'chrome' : undefined;
}

/** Lower case, with straight apostrophes, without bullets and punctuation at its ends. */
function toBare(line: string): string {
  return line
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\p{P}\p{S}\s]+/u, '')
    .replace(/[\p{P}\p{S}]+(?=$)/u, '')
    .trim();
}

/** Whether a line names a language, alone or with its region in brackets. */
function isLanguageName(bare: string): boolean {
  return LANGUAGES.has(bare.split(' (')[0] ?? '');
}

/** Whether a line is a row of at least two furniture phrases with wide gaps, bars or dots between. */
function isLinkRow(raw: string): boolean {
  if (raw.length > 300) return false;
  const parts = raw.split(/\s{2,10}|[|·•›»]/).map((part) => part.trim());
  const entries = parts.filter((part) => part !== '');
  if (entries.length < 2) return false;
  const known = entries.filter((entry) => {
    const plain = toBare(entry);
    return CHROME.has(plain) || isLanguageName(plain) || STARTS.some((start) => plain.startsWith(start.trim()));
  });
  return known.length * 2 > entries.length;
}
