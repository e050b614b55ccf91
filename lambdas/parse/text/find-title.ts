import { findDate } from '../find-date.ts';
import { isTranslationNote } from '../provenance/is-translation-note.ts';
import { isOutletName } from '../provenance/outlet-names.ts';
import { countUses, readTelling } from './count-uses.ts';
import { findLineFacts } from './find-line-facts.ts';
import type { PageLine } from './page-line.ts';
import { readStamp } from './read-stamp.ts';
import { isLead } from './trim-body.ts';

/** A headline longer than this is a paragraph. */
const MOST_WORDS = 32;
/** In characters, for the first line of a text: some headlines are set in two languages. */
const MOST_LENGTH = 300;
/** How far from where an article begins its headline stands at the most, in lines above and below. */
const REACH = { above: 90, below: 8 };
const MOST_NAME_WORDS = 4;
const MOST_NOTE_WORDS = 6;
/** A page of fewer lines above its article was copied without the page around it. */
const FEW = 3;
const FULL_STOP = /[.。]["”»’]?$/u;
/** A word in so large a share of an article's lines is its subject. */
const SUBJECT_SHARE = 1 / 8;
/** A line with so many paragraphs of its article above it is a heading within it. */
const MOST_PROSE_ABOVE = 2;
/** So many words about the article's subject count, more are a list of them. */
const MOST_SUBJECTS = 3;
/** Points for what stands first on a page without much of a page above its article. */
const FIRST = 3;
/** Of two lines that are nearly as good, one right above the other, the lower is the standfirst. */
const STANDFIRST = 1;
/** The head of a site among its first lines: its name and, after a dash or a bar, what it says of itself. */
const SITE_HEAD = /^(?:\S{1,20} ){1,3}[—–|] /u;
const SITE_LINES = 3;
const MOST_SITE_WORDS = 5;
/** More lines between a headline and its article do not count further against it. */
const MOST_BETWEEN = 30;

/** A day right above a line, and the same line once more close above it. */
const DATED_ABOVE = 1;
const TWICE = 1.5;
const TWICE_REACH = 3;

/** Where an article lies among the lines of its page, `end` exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the headline stands among the lines of a page: the best of the lines around the beginning of its article, by length,
 * by nearness, by how many of its words the article uses and how often, and by a byline or a date below it. Where hardly
 * anything stands above the article, its first line is probably the headline.
 *
 * @returns undefined where no line looks like a headline
 */
export function findTitleAt(lines: readonly PageLine[], body: BodyRange): number | undefined {
  const first = findFirst(lines, body);
  const uses = countUses(lines.slice(body.start, body.end));
  const scores = new Map<number, number>();
  let best: { at: number; score: number } | undefined;
  let between = 0;
  const from = Math.max(0, body.start - REACH.above);
  const near = lines.slice(from, Math.min(body.end, body.start + REACH.below));
  for (const [place, line] of [...near.entries()].toReversed()) {
    const at = from + place;
    const isBelowProse = at > body.start && lines.slice(body.start, at).filter(isLead).length >= MOST_PROSE_ABOVE;
    if ((isCandidate(line) || at === first) && !isBelowProse && !isAboveMenu(lines, at)) {
      const distance = at < body.start ? Math.min(between, MOST_BETWEEN) * 0.1 : 0.75 + (at - body.start) * 0.4;
      const own = at < body.start ? 0 : 1;
      const score =
        scoreTitle(line, { lines, at, uses, lineCount: body.end - body.start, own }) - distance + (at === first ? FIRST : 0);
      scores.set(at, score);
      if (best === undefined || score >= best.score) best = { at, score };
    }
    if (at < body.start && !isFurniture(line)) between += 1;
  }
  if (best === undefined) return undefined;
  const above = scores.get(best.at - 1);
  return above !== undefined && above >= best.score - STANDFIRST ? best.at - 1 : best.at;
}

/** The first line of a text that was copied without the page around it, if it may be a headline. */
function findFirst(lines: readonly PageLine[], body: BodyRange): number | undefined {
  const at = lines.findIndex((line) => !isFurniture(line));
  const isBare = lines.slice(0, body.start).filter((line) => !isFurniture(line)).length <= FEW;
  // One or two words above other lines are rather a name or a label.
  const [line] = lines.slice(at, at + 1);
  const isAlone = at + 1 >= body.start || Number(line?.words) > 3;
  return isBare && isAlone && line !== undefined && !isName(line) && at <= body.start && isFirstTitle(line) ? at : undefined;
}

function isFurniture(line: PageLine | undefined): boolean {
  return line?.kind !== undefined || line?.isRow === true;
}

/** Whether a line may be the headline of a text without a page: a short one, or one that is no sentence. */
function isFirstTitle(line: PageLine | undefined): boolean {
  if (line === undefined || line.words < 2 || isNote(line) || findLineFacts(line.text).byline !== undefined) return false;
  return line.words <= MOST_WORDS || (line.text.length <= MOST_LENGTH && !FULL_STOP.test(line.text));
}

function isCandidate(line: PageLine | undefined): boolean {
  if (line === undefined || isFurniture(line) || line.words < 2 || line.words > MOST_WORDS) return false;
  if (readStamp(line.text)?.isWeak === false || isName(line) || isNote(line)) return false;
  const { byline, publishedAt } = findLineFacts(line.text);
  const isStamp =
    line.words <= 10 && (findDate(line.text) !== undefined || /\bmin(?:ute)?s? (?:read|de lecture)\b/i.test(line.text));
  return byline === undefined && publishedAt === undefined && !isStamp;
}

/** Whether a line only says where the article is from, or that a machine translated it; a headline about translating machines is longer. */
function isNote({ text, words }: PageLine): boolean {
  if (/^(?:from|de|by|par|via|source|credit|crédit) ?: /iu.test(text)) return true;
  return (/^[[(（【]/u.test(text) || words <= MOST_NOTE_WORDS) && isTranslationNote(text);
}

/** Whether a line is the name of a channel or of a paper. */
function isName({ text, words }: PageLine): boolean {
  return isOfChannel(text) || (words <= MOST_NAME_WORDS && isOutletName(text));
}

/** Whether a short line stands among the first of a page, right above a row of links: the name of its site. */
function isAboveMenu(lines: readonly PageLine[], at: number): boolean {
  return at < SITE_LINES && Number(lines[at]?.words) <= MOST_SITE_WORDS && lines[at + 1]?.isRow === true;
}

/** Whether a line names a channel, a handle or an address. */
function isOfChannel(text: string): boolean {
  return /(?:^|[\s/])@[\p{L}\p{N}_]{3,}|^\S+\.\p{Ll}{2,10} [/—–-]|^(?:canal|channel|chaîne|forwarded from|transféré de) ?:? /iu.test(
    text,
  );
}

/** Whether the same line stands right above too, where the way to the page ends with its headline, or a picture has it. */
function isTwice(lines: readonly PageLine[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - TWICE_REACH), at);
  const same = above.findIndex(({ text }) => text === lines[at]?.text);
  return same !== -1 && !above.slice(same).some(isLead);
}

interface TitleContext {
  readonly lines: readonly PageLine[];
  readonly at: number;
  /** In how many lines of the article each telling word stands. */
  readonly uses: ReadonlyMap<string, number>;
  readonly lineCount: number;
  /** 1 where the line is itself among those of the article. */
  readonly own: number;
}

function scoreTitle({ text, words, isItem, isHeading }: PageLine, { lines, at, uses, lineCount, own }: TitleContext): number {
  const below = lines.slice(at + 1, at + 6).map((line) => findLineFacts(line.text));
  const isDated = below.some(({ publishedAt, byline }) => publishedAt !== undefined || byline !== undefined);
  const telling = [...new Set(readTelling(text))];
  const others = telling.map((word) => (uses.get(word) ?? 0) - own);
  const used = others.filter((count) => count > 0).length / Math.max(telling.length, 1);
  const subjects = others.reduce((sum, count) => sum + Math.min(1, count / lineCount / SUBJECT_SHARE), 0);
  return (
    (words < 3 ? -3 : words === 3 ? -1 : words <= 20 ? 3 : 1) +
    used * 2.5 +
    (subjects / Math.max(telling.length, 1)) * 3 +
    (Math.min(subjects, MOST_SUBJECTS) / MOST_SUBJECTS) * 2 +
    (/\d/.test(text) ? 0.5 : 0) +
    (isDated ? 1 : 0) +
    (findLineFacts(lines[at - 1]?.text ?? '').publishedAt === undefined ? 0 : DATED_ABOVE) +
    (isTwice(lines, at) ? TWICE : 0) +
    (isHeading ? 2 : 0) -
    (at < SITE_LINES && SITE_HEAD.test(text) ? 2 : 0) -
    (isItem ? 5 : 0) -
    (FULL_STOP.test(text) || text.endsWith(':') ? 2 : 0)
  );
}
