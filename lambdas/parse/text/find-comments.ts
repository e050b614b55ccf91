import { countWords } from '../count-words.ts';
import { isButtons } from './is-buttons.ts';
import type { PageLine } from './page-line.ts';
import { readStamp } from './read-stamp.ts';

/** What stands above comments is longer, in words of whole sentences. */
const LEAST_PROSE = 60;
/** How many lines a comment takes up at the most before the next begins, and how far below its opening or above its buttons. */
const REACH = { next: 14, opening: 5, buttons: 6 };
/** A name above a moment has few words; a title or a rank may stand between the two. */
const MOST_NAME_WORDS = 4;
const MOST_BETWEEN = 2;
/** A name, a moment and a colon before what somebody says. */
const SPEAKER = /^.{3,60}?[\p{L}\d)\]]:(?= \S)/u;
const SENTENCE_END = /[.!?…。！？؟]["”»’)]{0,2}$/u;
/** Buttons that stand below what a reader wrote rather than below an article. */
const ANSWER =
  /repl|respond|answer|r[ée]pon|j['’]aime|like|report|signal|dislike|helpful|\butile|responder|denunciar|reportar|curtir|gusta|gosto|rispondi|segnala|antwort|melden|balas|laporkan|suka|trả lời|thích|báo|回|返信|通報|いいね|举报|檢舉|赞|讚|ответ|пожалов|нравится|відпові|поскарж|подоба|رد|إبلاغ|أعجبني|↑|↓|♥|♡|👍|👎|[+−]\d/iu;
/** Those that no list of products has. */
const REPLY =
  /repl[yi]|respond|answer|r[ée]pon|responder|rispondi|antwort|balas|trả lời|回|返信|ответ|відпові|(?<!\p{L})(?:ال)?رد(?!\p{L})/iu;
/** A name as people choose one for themselves: no ordinary word looks so. */
const CHOSEN =
  /^@?(?:\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+){1,5}|\p{L}{5,20}\d{2,4})(?=$|[\s:,·•|>—–-])|^@[\p{L}\p{N}_.]{3,30}(?=$|[\s:,·•|(—–])/u;
/**
 * Where readers begin to write below an article, told by how comments repeat: a name and a moment, a text, buttons.
 *
 * A head alone may be the article's own; it opens comments where another follows, where an opening stands above it or where
 * the buttons of an answer stand below it.
 *
 * @returns the index of the first line of the first comment
 */
export function findComments(lines: readonly PageLine[]): number | undefined {
  const heads = findHeads(lines);
  const buttons = lines.map(({ text }) => (isButtons(text) ? text : ''));
  const answers = buttons.map((text) => ANSWER.test(text));
  const replies = buttons.map((text) => REPLY.test(text));
  let prose = 0;
  let opening = Number.NEGATIVE_INFINITY;
  for (const [at, { kind, text, words }] of lines.entries()) {
    if (kind === 'comments') opening = at;
    const head = heads.get(at);
    if (head && prose >= LEAST_PROSE) {
      const isOpened = at - opening <= REACH.opening;
      const isAnswered = (head.force === 'sure' ? answers : replies).slice(at + 1, at + 1 + REACH.buttons).includes(true);
      const isFollowed =
        head.force === 'sure'
          ? hasHead(heads, at + 2, at + REACH.next) || (head.isWhole && findInRow(heads, at) !== undefined)
          : isInRow(heads, at);
      if (isOpened || isAnswered || isFollowed) return head.from;
    }
    if (replies[at] && prose >= LEAST_PROSE && replies.slice(at + 2, at + 2 + REACH.buttons).includes(true)) {
      return findFirstAbove(lines, at);
    }
    if (words >= 5 && SENTENCE_END.test(text)) prose += words;
  }
  return undefined;
}

/** A line below the head of a comment, and one above its buttons, is its text. */
const TEXT_LINES = 1;

/** The lines that readers wrote, as far as heads and buttons tell. */
export function listCommentLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const first = findComments(lines);
  const written = new Set<PageLine>();
  if (first === undefined) return written;
  for (const [at, { from }] of findHeads(lines)) {
    if (at >= first) for (const line of lines.slice(from, at + 1 + TEXT_LINES)) written.add(line);
  }
  for (const [at, { text }] of lines.entries()) {
    if (at >= first && isButtons(text))
      for (const line of lines.slice(Math.max(first, at - TEXT_LINES), at + 1)) written.add(line);
  }
  return new Set([...written].filter(({ kind }) => kind !== 'notice'));
}

interface Head {
  /** The line with the name. */
  readonly from: number;
  /** Whether it is the head of a comment by itself, by standing in a row of its kind, or only near an opening or buttons. */
  readonly force: 'sure' | 'in-row' | 'weak';
  /** Whether the comment stands in the same line. */
  readonly isWhole?: true;
}

function findHeads(lines: readonly PageLine[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  for (const [at, { text, words }] of lines.entries()) {
    const stamp = readStamp(text);
    if (isSpoken(text)) {
      heads.set(at, { from: at, force: 'sure', isWhole: true });
      continue;
    }
    if (isStamped(text) || isInTalk(lines, at)) {
      heads.set(at, { from: at, force: CHOSEN.test(text) ? 'sure' : 'in-row', isWhole: true });
      continue;
    }
    if (stamp === undefined) {
      if (words <= MOST_NAME_WORDS * 2 && CHOSEN.test(text)) heads.set(at, { from: at, force: 'weak' });
      continue;
    }
    const from = stamp.handle === '' ? findName(lines, at) : at;
    const force = !stamp.isWeak ? 'sure' : stamp.isHour && from === at ? 'in-row' : 'weak';
    if (from !== undefined) heads.set(at, { from, force });
  }
  return heads;
}

const SAID = /^[^\p{L}\d]{0,4}(.{2,30}?) ?(?:\([^()]{1,20}\))?: \S/u;
const MOST_SAID_WORDS = 40;
const MOST_TALK = 4;

/** Whether a line is one of several in which names as people choose them speak: `grid_cat: no`, `Ada B: yes`. */
function isInTalk(lines: readonly PageLine[], at: number): boolean {
  let [from, to] = [at, at];
  while (from > at - MOST_TALK && findSpeaker(lines[from - 1]) !== undefined) from -= 1;
  while (to < at + MOST_TALK && findSpeaker(lines[to + 1]) !== undefined) to += 1;
  const names = lines.slice(from, to + 1).flatMap((line) => findSpeaker(line) ?? []);
  // What a machine is set to has such names too, but none that people bear.
  return (
    findSpeaker(lines[at]) !== undefined &&
    names.length > 1 &&
    names.some((name) => CHOSEN.test(name)) &&
    names.some((name) => /^\p{Lu}/u.test(name))
  );
}

function findSpeaker(line: PageLine | undefined): string | undefined {
  if (line === undefined || line.words > MOST_SAID_WORDS) return undefined;
  const [, name] = SAID.exec(line.text) ?? [];
  return name !== undefined && countWords(name) <= MOST_HANDLE_WORDS ? name : undefined;
}

/** The moment of a comment within its line, before its text. */
const INSIDE =
  /^[^\p{L}]{0,4}(.{2,40}?)(?:\s[—–|·-]\s|\s|, )(?:le )?((?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}|(?:hier|yesterday|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)),? (?:at |à )?\d{1,2}(?::| ?h ?)\d{2}|\d{1,2}:\d{2}|\d{1,3} ?(?:h|j|d|min))(?: ?[:—–|·-]\s?|\s)(?=\S.{3})/iu;
const MOST_HANDLE_WORDS = 3;

/** Whether a line holds a whole comment behind a name and a moment: `name — 15 Apr, 09:12 — text`, `name 01-22 11:30 text`. */
function isStamped(line: string): boolean {
  const [, handle = ''] = INSIDE.exec(line.slice(0, 100)) ?? [];
  return handle !== '' && countWords(handle) <= MOST_HANDLE_WORDS && !/[.!?;«»"]/u.test(handle) && !SMALL_WORD.test(handle);
}

/** A sentence begins so, and no name. */
const SMALL_WORD =
  /^(?:on|at|by|in|the|le|la|les|un|une|a|an|en|par|à|au|du|de|from|since|until|published|publié|posted|updated|last|mis|il|elle|we|it|he|she)(?!\p{L})/iu;

/** Whether a line holds a whole comment: `name (5h): text`, `[21:22] name: text`. */
function isSpoken(line: string): boolean {
  const [head = ''] = SPEAKER.exec(line) ?? [];
  if (head === '') return false;
  const stamp = readStamp(head.slice(0, -1));
  const turned = /^[[(]?\d{1,2}[:h]\d{2}[\])]? (?=\p{L})/u.test(head);
  return turned || (stamp !== undefined && stamp.handle !== '' && !stamp.isWeak);
}

/** The line above a moment that holds a name and nothing else; a title or a rank may stand between the two. */
function findName(lines: readonly PageLine[], at: number): number | undefined {
  let name: number | undefined;
  const above = lines.slice(Math.max(0, at - MOST_BETWEEN), at).toReversed();
  for (const [steps, { text, words, kind }] of above.entries()) {
    if (words === 0 || words > MOST_NAME_WORDS || SENTENCE_END.test(text) || kind === 'comments') break;
    if (kind === undefined) name = at - 1 - steps;
  }
  return name;
}

function hasHead(heads: ReadonlyMap<number, Head>, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (heads.get(at)?.force === 'sure') return true;
  return false;
}

/** Whether two others of its kind follow close upon a head: what people write below each other is short. */
function isInRow(heads: ReadonlyMap<number, Head>, at: number): boolean {
  const next = findInRow(heads, at);
  return heads.get(at)?.force === 'in-row' && next !== undefined && findInRow(heads, next) !== undefined;
}

function findInRow(heads: ReadonlyMap<number, Head>, after: number): number | undefined {
  return [1, 2, 3, 4].map((step) => after + step).find((at) => heads.has(at) && heads.get(at)?.force !== 'weak');
}

/** The first line of a comment of which only the buttons tell: its text and the name above that. */
function findFirstAbove(lines: readonly PageLine[], buttons: number): number {
  const name = lines[buttons - 2];
  const isNamed = name !== undefined && name.words <= MOST_NAME_WORDS && !SENTENCE_END.test(name.text);
  return isNamed ? buttons - 2 : buttons - 1;
}
