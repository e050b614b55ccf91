import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { type DateReading, findDate } from '../find-date.ts';

/** What a line beside the title says of the article. */
export interface LineFacts {
  readonly byline?: string;
  readonly publishedAt?: string;
}

/** A longer line is a sentence that mentions a name or a day. */
const MOST_WORDS = 24;
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: (?:(?:de|van|von|da|le|la|del|bin|al) )?\\p{Lu}[\\p{L}.'’-]{0,24}){1,3}";
const BY =
  /^(?:(?:written|posted|published) by|by|authors?|par|rédigé par|écrit par|publié par|auteurs?|autrice|por|autor) ?:? (?=\p{Lu})/iu;
/** Copied from a page, a label may stand close against its name. */
const CLOSE_BY = /^By(?=\p{Lu}\p{Ll})/u;
/** The words before a name may be in any case, the name itself is capitalised. */
const NAMES = new RegExp(`^${NAME}(?:(?:,| and| et| &) ${NAME}){0,3}(?!\\p{L})`, 'u');
const BEFORE_DATE =
  /^(?:first |originally )?(?:published|posted|updated|last updated|date|publié|mis en ligne|mise en ligne|mis à jour|mise à jour|paru|le|on|by|par|written)(?![\p{L}])/iu;
/** The source of a figure, with the day of its data. */
const OF_A_FIGURE = /^(?:sources?|données|data|chart|graph|figure|资料来源|資料來源|数据来源|出典)(?!\p{L})/iu;
/** Of several dates, the day of publication and not that of a change. */
const CHANGED = /^(?:last )?(?:updated|modified|mis à jour|mise à jour|modifié)/iu;

const PART = /\s[|·•—–]\s/u;
const LEAST_PARTS = 3;
const MOST_PART_WORDS = 10;

/** The day of an article may be given in two calendars, and with the hour. */
const OPENS_WITH_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:the |le )?\d{1,2}(?:er|st|nd|rd|th)? (?:of |de )?\p{L}{3,12} (?:of |de )?\d{4} [–—|·(-]/iu;

/** Byline and full date of a line that holds nothing else; empty for any other line. */
export function findLineFacts(line: string, reading: DateReading = {}): LineFacts {
  const words = countWords(line);
  if (words === 0 || words > MOST_WORDS || OF_A_FIGURE.test(line)) return {};
  const byline = findByline(line);
  const isLabelled = byline !== undefined || BEFORE_DATE.test(line);
  const opensWithDay = OPENS_WITH_DAY.test(line);
  const isSentence = /[.!?。]["”»’)]?$/u.test(line) && words > 8;
  const date =
    (isLabelled || opensWithDay || (words <= 14 && !isSentence)) && !CHANGED.test(line)
      ? findDate(line, reading)
      : findPartDate(line, reading);
  return { ...(byline !== undefined && { byline }), ...(date !== undefined && { publishedAt: date }) };
}

/** Of a row of facts, such as `Energy · 3 May 2026 · 08:15 · 4 min`, the day that is a part of it. */
function findPartDate(line: string, reading: DateReading): string | undefined {
  const parts = line.split(PART);
  if (parts.length < LEAST_PARTS) return undefined;
  const told = parts.filter((part) => countWords(part) <= MOST_PART_WORDS && !CHANGED.test(part.trim()));
  return told.map((part) => findDate(part, reading)).find((day) => day !== undefined);
}

function findByline(line: string): string | undefined {
  const [before] = BY.exec(line) ?? CLOSE_BY.exec(line) ?? [];
  const [names] = before === undefined ? [] : (NAMES.exec(line.slice(before.length, 200)) ?? []);
  return names === undefined ? undefined : cleanLine(names);
}

const DATELINE = /^\(?\p{Lu}[\p{L} .,'’()-]{1,60}?(?:,| --| –| —) (.{6,40}?) ?(?:\/|\(|\)|--|–|—)/u;

/** The full date of a press release's first line: place or outlet, date, agency or dash. */
export function findDatelineDate(paragraph: string): string | undefined {
  const [, date] = DATELINE.exec(paragraph.slice(0, 140)) ?? [];
  return date === undefined ? undefined : findDate(date);
}

const PUBLISHED = /^(?:first |originally )?(?:published|posted|publié|paru|mis en ligne)(?!\p{L})/iu;
/** So many words has such a line at the most. */
const MOST_PUBLISHED_WORDS = 10;

/** The day on which a page says that it was published, wherever it says so; undefined where its lines name several. */
export function findPublishedDate(lines: readonly string[]): string | undefined {
  const days = lines.map((line, at) => {
    if (!PUBLISHED.test(line) || countWords(line) > MOST_PUBLISHED_WORDS) return undefined;
    return findDate(countWords(line) <= 2 ? `${line} ${lines[at + 1] ?? ''}`.slice(0, 80) : line);
  });
  const [day, other] = new Set(days.filter((found) => found !== undefined));
  return other === undefined ? day : undefined;
}
