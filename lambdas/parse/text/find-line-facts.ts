import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { type DateReading, findDate } from '../find-date.ts';
import { BYLINE_WORDS, CAPLESS_BYLINE_WORDS, CHANGED_WORDS, DAY_WORDS, PUBLISHED_WORDS } from './fact-words.data.ts';

/** What a line beside the title says of the article. */
export interface LineFacts {
  readonly byline?: string;
  readonly publishedAt?: string;
}

/** A longer line is a sentence that mentions a name or a day. */
const MOST_WORDS = 24;
const MOST_CAPLESS_WORDS = 6;
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: (?:(?:de|van|von|da|le|la|del|bin|al) )?\\p{Lu}[\\p{L}.'’-]{0,24}){1,3}";
const any = (words: Readonly<Record<string, string>>) => Object.values(words).join('|');
const BY = new RegExp(`^(?:${any(BYLINE_WORDS)}) ?[:：]? (?=\\p{Lu})`, 'iu');
/** A longer run of characters is a sentence and no name. */
const CAPLESS_BY = new RegExp(
  `^[（(【]?(?:${CAPLESS_BYLINE_WORDS})[ \\u3000]?[:：／/|｜•・][ \\u3000]?([^\\s:：／/|｜，。,.()（）【】\\d](?:[^:：／/|｜，。,.()（）【】\\d]{0,30}[^\\s:：／/|｜，。,.()（）【】\\d])?)`,
  'iu',
);
/** Copied from a page, a label may stand close against its name. */
const CLOSE_BY = /^By(?=\p{Lu}\p{Ll})/u;
/** The words before a name may be in any case, the name itself is capitalised. */
const NAMES = new RegExp(`^${NAME}(?:(?:,| and| et| &| y| e| und| en| dan| và| и| та) ${NAME}){0,3}(?!\\p{L})`, 'u');
const BEFORE_DATE = new RegExp(
  `^(?:${any(PUBLISHED_WORDS)}|${any(CHANGED_WORDS)}|${any(BYLINE_WORDS)}|${CAPLESS_BYLINE_WORDS}|date|fecha|data|datum|tanggal|ngày|дата|التاريخ|日期|日付|时间|時間|le|on|el|em|il|am)(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`,
  'iu',
);
/** The source of a figure, with the day of its data. */
const OF_A_FIGURE =
  /^(?:sources?|données|data|chart|graph|figure|fuente|fonte|quelle|sumber dữ liệu|资料来源|資料來源|数据来源|數據來源|出典|出所)(?!\p{L})/iu;
/** Of several dates, the day of publication and not that of a change. */
const CHANGED = new RegExp(`^[（(]?(?:${any(CHANGED_WORDS)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`, 'iu');

/** A part of a row of facts in scripts without capitals, where wide blanks part one from the next. */
const CELL = /\u3000{1,4}|\s[|·•—–]\s/u;
const PART = /\s[|·•—–]\s/u;
const SPAN = /\s[-–—~～→]\s|\s(?:to|until|au|al|bis|hasta|até|до|по)\s|[~～至]/u;
const LEAST_PARTS = 3;
const MOST_PART_WORDS = 10;

/** The day of an article may be given in two calendars, and with the hour. */
const OPENS_WITH_DAY = new RegExp(
  `^(?:${any(DAY_WORDS)})[,،]? (?:the |le )?\\d{1,2}(?:er|st|nd|rd|th|\\.)? (?:of |de )?\\p{L}{3,12} (?:of |de |del )?\\d{4} [–—|·(-]`,
  'iu',
);

/** A day in figures and an hour with which a line begins that says more of the article. */
const OPENS_WITH_MOMENT =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}),? (?:[-–—|·] )?\d{1,2}[:.h]\d{2}(?: (?:o['’]clock|uhr|h|am|pm))? ?[–—|·(-]/iu;

/** Byline and full date of a line that holds nothing else; empty for any other line. */
export function findLineFacts(line: string, reading: DateReading = {}): LineFacts {
  const words = countWords(line);
  if (words === 0 || words > MOST_WORDS || OF_A_FIGURE.test(line)) return {};
  const byline = findByline(line);
  if (byline === undefined && isSpan(line, reading)) return {};
  const isLabelled = byline !== undefined || BEFORE_DATE.test(line);
  const opensWithDay = OPENS_WITH_DAY.test(line) || OPENS_WITH_MOMENT.test(line);
  const isSentence = /[.!?。]["”»’)]?$/u.test(line) && words > 8;
  const date =
    (isLabelled || opensWithDay || (words <= 14 && !isSentence)) && !CHANGED.test(line)
      ? findDate(line, reading)
      : findPartDate(line, reading);
  return { ...(byline !== undefined && { byline }), ...(date !== undefined && { publishedAt: date }) };
}

/** Whether a line has the days between which something happens. */
function isSpan(line: string, reading: DateReading): boolean {
  const [first = '', second = '', ...more] = line.split(SPAN);
  const [from, to] = [findDate(first, reading), findDate(second, reading)];
  return more.length === 0 && from !== undefined && to !== undefined && from !== to && !CHANGED.test(second.trim());
}

/** Of a row of facts, such as `Energy · 3 May 2026 · 08:15 · 4 min`, the day that is a part of it. */
function findPartDate(line: string, reading: DateReading): string | undefined {
  const parts = line.split(PART);
  if (parts.length < LEAST_PARTS) return undefined;
  const told = parts.filter((part) => countWords(part) <= MOST_PART_WORDS && !CHANGED.test(part.trim()));
  return told.map((part) => findDate(part, reading)).find((day) => day !== undefined);
}

function findByline(line: string): string | undefined {
  const [, capless] = line.split(CELL).flatMap((cell) => CAPLESS_BY.exec(cell.trim()) ?? []);
  if (capless !== undefined) return countWords(capless) <= MOST_CAPLESS_WORDS ? cleanLine(capless) : undefined;
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

const PUBLISHED = new RegExp(`^(?:${any(PUBLISHED_WORDS)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`, 'iu');
/** So many words has such a line at the most. */
const MOST_PUBLISHED_WORDS = 10;

/** The day on which a page says that it was published, wherever it says so; undefined where its lines name several. */
export function findPublishedDate(lines: readonly string[]): string | undefined {
  const days = lines.map((line, at) => {
    // Before a colon stands what was published elsewhere and is quoted here.
    if (!PUBLISHED.test(line) || /\d:$/.test(line) || countWords(line) > MOST_PUBLISHED_WORDS) return undefined;
    return findDate(countWords(line) <= 2 ? `${line} ${lines[at + 1] ?? ''}`.slice(0, 80) : line);
  });
  const [day, other] = new Set(days.filter((found) => found !== undefined));
  return other === undefined ? day : undefined;
}
