import { countWords } from '../count-words.ts';
import { isRow } from '../text/is-row.ts';
import { findLineKind } from '../text/line-kind.ts';
import { OWN } from './read-place.ts';
import { isSiteName } from './site-names.ts';

/** A name with which a line of a page's head begins. */
export interface SiteHead {
  readonly name: string;
  /** How plainly the line is the site's name; see `OWN`. */
  readonly points: number;
  /** Whether nothing stands above it but buttons and links. */
  readonly isFirst: boolean;
  /** Whether it stands first, alone, and right above the site's menu. */
  readonly isAboveMenu: boolean;
  /** Whether the line calls it a channel. */
  readonly isChannel: boolean;
}

const HEAD_LINES = 8;
/** A name and what a site says of itself stand so far up, and so short is the name. */
const SLOGAN = { lines: 3, mostNameWords: 3, leastWords: 3 };
const MENU = { lines: 2, mostWords: 3 };
/** What parts a name from what follows it. */
const MARK =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}®™|·•:()[\]<>›»”"/\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Cyrillic}\p{Script=Arabic}]|\s[—–-]\s/u;
/** What a channel's name may stand behind. */
const CHANNEL = /^(?:canal|channel|chaîne|forum|blog) ?(?:: ?|(?=[«“"]))[«“"]? ?/iu;
/** Below a site's name it says what it is, since when, or how many read it. */
const DESCRIPTION =
  /(?<!\p{L})(?:newspaper|daily|weekly|magazine|blog|carnet|notebook|newsletter|channel|community|forum|bulletin|journal|quotidien|hebdomadaire|canal|chaîne|communauté|gazette|portail|portal|depuis|since|est\.|subscribers|followers|members|abonnés|membres|lecteurs|readers)(?!\p{L})/iu;
const HANDLE = /^[^\p{L}\p{N}@]{0,4}@\S+$/u;
const DESCRIPTION_REACH = 2;
const MOST_DESCRIPTION_WORDS = 14;

/** The names with which the first lines of a page begin, apart from menus and buttons. */
export function listSiteHeads(head: readonly string[]): SiteHead[] {
  const lines = head.slice(0, HEAD_LINES);
  const first = lines.findIndex((line) => isTold(line) && /\p{L}/u.test(line) && !HANDLE.test(line));
  const heads = lines.flatMap((line, at) => {
    const plain = line.replace(/^[^\p{L}\p{N}]{1,6}/u, '').replace(CHANNEL, '');
    const end = MARK.exec(plain)?.index ?? plain.length;
    const name = plain.slice(0, end).trim();
    if (!isTold(line) || !isSiteName(name)) return [];
    const below = lines.slice(at + 1, at + 1 + DESCRIPTION_REACH);
    const isDescribed = at <= first + 1 && [plain.slice(end), ...below].some(isDescription);
    const weight = CHANNEL.test(line) ? OWN : weighLine(plain, { name, at });
    if (weight < OWN && isInMenu(lines, at)) return [];
    const isAboveMenu = at === first && end === plain.length && isMenu(lines[at + 1] ?? '');
    return [{ name, points: weight + (isDescribed ? 1 : 0), isFirst: at === first, isAboveMenu, isChannel: CHANNEL.test(line) }];
  });
  // A mirror of a channel names itself before the channel.
  return heads.toSorted((a, b) => Number(b.isChannel) - Number(a.isChannel));
}

/** Whether a line is a row of links, or of words that all have capitals. */
function isMenu(line: string): boolean {
  const words = line.split(/[\s|·•]+/u).filter((word) => /\p{L}/u.test(word));
  return (
    isRow(line) ||
    (words.length >= 4 && words.length <= 14 && !/[.!?:,]/.test(line) && words.every((word) => /^[\p{Lu}\p{N}(]/u.test(word)))
  );
}

function isTold(line: string): boolean {
  return !isRow(line) && findLineKind(line) === undefined;
}

/** Whether the lines below are as short: entries of a menu, one a line. */
function isInMenu(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + MENU.lines);
  return (
    below.length === MENU.lines &&
    below.every((line) => !isRow(line) && !isDescription(line) && countWords(line) <= MENU.mostWords)
  );
}

function isDescription(line: string): boolean {
  return countWords(line) <= MOST_DESCRIPTION_WORDS && DESCRIPTION.test(line);
}

/** A name before a dash and a few words is hardly anything but the site's; a name alone may be a part of its menu. */
function weighLine(line: string, { name, at }: { name: string; at: number }): number {
  const rest = line.slice(name.length);
  const hasSlogan = at < SLOGAN.lines && /^ ?[—–|-] /u.test(rest) && countWords(rest) >= SLOGAN.leastWords;
  if (hasSlogan && countWords(name) <= SLOGAN.mostNameWords) return OWN;
  return countWords(rest) < SLOGAN.leastWords ? 1 : 0;
}
