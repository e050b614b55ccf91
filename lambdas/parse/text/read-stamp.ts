import { countWords } from '../count-words.ts';
import { foldDigits } from '../fold-digits.ts';
import { MONTH_NAMES } from '../months.data.ts';
import { BYLINE_WORDS, CAPLESS_BYLINE_WORDS, CHANGED_WORDS, DAY_WORDS, PUBLISHED_WORDS } from './fact-words.data.ts';
import { AGES, AT_HOUR, EASTERN_HOUR, NEAR_DAYS } from './moments.data.ts';

/** The head of a post: who wrote it, and how the page says when. */
export interface Stamp {
  /** Empty where the name stands on a line of its own above. */
  readonly handle: string;
  /** A bare hour or a bare day also stands in programmes, transcripts and headings. */
  readonly isWeak: boolean;
  /** Whether the moment is an hour and nothing else. */
  readonly isHour: boolean;
}

const HOUR = `(?:(?:${AT_HOUR}) ?)?(?:${EASTERN_HOUR}|\\d{1,2}(?::\\d{2}(?::\\d{2})?| ?h ?\\d{2}|(?: ?[ap]\\.?m\\.?))(?: ?[ap]\\.?m\\.?)?)`;
const UNIT = '(?:s|secs?|m|mins?|h|hrs?|d|j|w|wks?|sem|mo)';
const LONG_UNIT =
  '(?:seconds?|secondes?|minutes?|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|horas?|dias?|días?)';
/** Spelled out, a length of time is an age only where it says so. */
const AGO = `(?:(?:about |over )?(?:\\d{1,3}|an?) ?(?:${UNIT}|${LONG_UNIT})\\.? ago|(?:il y a|hace|há|vor) (?:environ )?(?:\\d{1,3}|une?) ?(?:${UNIT}|${LONG_UNIT})\\.?|\\d{1,3} ?${UNIT}\\.?|${Object.values(AGES).join('|')})`;
const WORD = `(?:just now|à l['’]instant|yesterday|hier|today|aujourd['’]hui)`;
const WEEKDAY = `(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:nes)?(?:day)?|lun|mer|jeu|ven|sam|dim|${Object.values(DAY_WORDS).join('|')})`;
const MONTH = `(?:${listMonths().join('|')})\\.?`;
const OF = '(?: de| del)? ';
const EASTERN_DAY = '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?日';
const DAY = `(?:(?:(?:${WEEKDAY})\\.?[,،]? )?(?:(?:le )?\\d{1,2}(?:er|st|nd|rd|th)?\\.?${OF}${MONTH}(?:[,،]?${OF}\\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} tháng \\d{1,2}(?:,? \\d{4})?)|${EASTERN_DAY})`;
/** A day in figures is one only with its year or an hour: else it is a score or a version. */
const FIGURES = `(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?:,? (?:[-–—·•|] )?${HOUR})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T]${HOUR})?|\\d{1,2}[-/.]\\d{1,2}\\.?,? (?:[-–—·•|] )?${HOUR})`;
const TIMED = `(?:${DAY}|${WORD}|${NEAR_DAYS}|(?:${WEEKDAY})\\.?),? (?:[-–—·•|] )?${HOUR}`;
const MOMENT = `(?:(?<sure>${TIMED}|${FIGURES}|${WORD}|${AGO})|${DAY}|(?:${WEEKDAY})\\.?|(?<hour>${HOUR}))`;

/** All names of months, longest first. */
function listMonths(): string[] {
  const names = Object.values(MONTH_NAMES).flatMap((months) => months.flatMap((name) => name.split(' ')));
  return [...new Set(names)].filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
}

/** What may follow the moment: a mark that the text was changed, a place, a pin. */
const AFTER =
  '(?:[\\s)\\]·•|,]{0,4}(?:edited|modifié|édité|pinned|épinglé|editado|fijado|fixado|modificato|bearbeitet|diedit|đã chỉnh sửa|изменено|ред\\.|змінено|معدل|編集済み|已编辑|已編輯|置顶|置頂|来自\\S{2,8}|·|utc|gmt|cet|ist|et|pt)?[\\s)\\]·•|,.:>]{0,4})';
const HEAD = new RegExp(`^(?<handle>.{0,50}?)(?:^|[\\s(\\[·•|,—–:/-])${MOMENT}${AFTER}$`, 'iu');
const MOST_LENGTH = 90;
const MOST_HANDLE_WORDS = 6;
/** What the line of an article's own day begins with, and how long reading it takes. */
const OF_ARTICLE =
  /^(?:by|par|published|publié|posted|posté|updated|last|mis|mise|first|written|paru|le|on|from|source|read|reading|lecture|temps|durée|duration|listen|écouter|watch|in|en|at|à|since|depuis|until|for|pour)(?!\p{L})/iu;

const OF_ARTICLE_ELSEWHERE = new RegExp(
  `^(?:${[...Object.values(PUBLISHED_WORDS), ...Object.values(CHANGED_WORDS), ...Object.values(BYLINE_WORDS), CAPLESS_BYLINE_WORDS].join('|')})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`,
  'iu',
);
const DIGIT_OR_WORD = new RegExp(`\\d|${WORD}|${AGO}`, 'iu');

/**
 * Reads a line that is the head of a post or a comment: a short name and a moment, or a moment alone.
 *
 * @returns undefined for any other line, such as one with the day of an article
 * @example readStamp('watt_lover · 3h') // { handle: 'watt_lover', isWeak: false, isHour: false }
 */
export function readStamp(line: string): Stamp | undefined {
  if (line.length > MOST_LENGTH) return undefined;
  const folded = foldDigits(line);
  if (!DIGIT_OR_WORD.test(folded)) return undefined;
  const groups = HEAD.exec(folded.replaceAll(/\s{2,}/g, ' '))?.groups;
  if (groups === undefined) return undefined;
  const handle = String(groups.handle)
    .replaceAll(/^[\s#\d@>↳•·—–-]{1,10}(?=\p{L})|[\s·•|,(—–-]{1,6}$/gu, '')
    .trim();
  if (
    OF_ARTICLE.test(handle) ||
    OF_ARTICLE_ELSEWHERE.test(handle) ||
    countWords(handle) > MOST_HANDLE_WORDS ||
    /[.!?]\s+\p{L}{4}|[;»”"]/u.test(handle)
  )
    return undefined;
  return {
    handle: /[\p{L}\p{N}]/u.test(handle) ? handle : '',
    isWeak: groups.sure === undefined,
    isHour: groups.hour !== undefined,
  };
}
