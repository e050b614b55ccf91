import type { Passage } from './find-events.ts';
import type { Mark, Postpositions } from './languages/lexicon.ts';
import type { Mention } from './organisations/find-mentions.ts';

/** Names that share one mark, as *A、B、Cなどが* do. */
export interface MarkedNames {
  readonly mentions: readonly Mention[];
  /** `bare` right before the next word, `none` where nothing is said. */
  readonly mark: Mark | 'bare' | 'none';
  /** The mark as it is printed; empty for a comma or space, and without one. */
  readonly printed: string;
  /** Whether a comma parts the first name from those behind it, which may be a list or not: *A、Bが出資*. */
  readonly isLoose: boolean;
  readonly start: number;
  /** Behind the mark. */
  readonly end: number;
}

interface Marked {
  readonly mention: Mention;
  readonly mark: MarkedNames['mark'];
  readonly printed: string;
  readonly isComma: boolean;
  /** Where the mark begins, behind words such as *など*. */
  readonly markAt: number;
  readonly end: number;
}

/** What belongs to a name and stands behind its known part: *（AMD）*, *ブルー・アウル・キャピタル*. */
const BRACKETS = /^(?:[（(][^（()）]{0,60}[)）]|[」』”"’]|(?:・[\p{sc=Katakana}ー]{1,14}){1,4})/u;
/** How many fillers may stand between a name and its mark. */
const MOST_FILLERS = 4;
/** Behind a name in a headline: *ソフトバンクG　米アンペアを買収*. Before more Latin letters it is a part of a longer name, that of a product. */
const PAUSE = /^(?:[、，,\u3000]|[ \u00a0](?![A-Za-z0-9]))/u;
/** A name of a thing that the name of its owner begins: *NVIDIA H200*, *シャープ堺工場*. */
const COMPOUND = /^(?:[ \u00a0][A-Za-z0-9]|[\p{sc=Han}\p{sc=Katakana}ーA-Za-z0-9]{1,14}(?=[をにへがはの]))/u;
/** Between two names that share the mark of the second: *と*, *や*, *、*, and where the second is from. */
const JOINS = /^(?:(?:と|や|、|，|・|／|\/|,|及び|および|並びに|ならびに|＆|&)[\s\u3000]?)(.{0,24})$/su;
/** What may describe the second name of a list: no other clause, and no mark. */
const DESCRIBES = /^(?:[\p{sc=Han}\p{sc=Katakana}ーA-Za-z0-9]{0,20}の?)$/u;
const tables = new WeakMap<Postpositions, readonly (readonly [string, Mark])[]>();

/**
 * The names of a sentence by what stands behind them, in their order; names in a list share the mark of the last.
 *
 * In a headline a comma marks the subject (*A、Bを買収*) as well as a list (*A、B、Cが出資*): where the last name of what looks like a list is no subject
 * and the sentence has none before, the names before its last comma are.
 */
export function readMarks({ text, mentions, acts }: Passage, postpositions: Postpositions): MarkedNames[] {
  const outer = mentions.filter((mention) => !isBracketed(text, mention, mentions));
  const isAct = (at: number) => acts.some(({ start }) => start === at);
  const marked = outer.map((mention) => readMark(text, mention, { postpositions, isAct }));
  const groups: MarkedNames[] = [];
  let open: Marked[] = [];
  for (const [at, one] of marked.entries()) {
    open.push(one);
    const next = marked[at + 1];
    if (next && isJoined(text, one, next)) continue;
    const hasSubject = groups.some(({ mark }) => mark === 'subject');
    groups.push(...closeList(open, hasSubject));
    open = [];
  }
  return groups;
}

/** Whether a name stands in brackets behind another: *OpenAI（オープンAI）*. */
function isBracketed(text: string, { start }: Mention, mentions: readonly Mention[]): boolean {
  const before = mentions.findLast(({ end }) => end <= start);
  return before !== undefined && /^[（(][^）)]{0,30}$/u.test(text.slice(before.end, start));
}

function readMark(
  text: string,
  mention: Mention,
  { postpositions, isAct }: { postpositions: Postpositions; isAct: (at: number) => boolean },
): Marked {
  const table = requireTable(postpositions);
  let at = mention.end;
  for (let skipped = 0; skipped < MOST_FILLERS; skipped += 1) {
    const bracket = BRACKETS.exec(text.slice(at, at + 64))?.[0];
    const filler = postpositions.fillers.filter((word) => text.startsWith(word, at)).toSorted((a, b) => b.length - a.length)[0];
    const found = findMark(table, text, at);
    // 株 is a filler, 株価 a mark.
    if (found && found[0].length > (filler?.length ?? 0) && bracket === undefined) break;
    if (!bracket && !filler) break;
    at += bracket?.length ?? filler?.length ?? 0;
  }
  const [printed, named] = findMark(table, text, at) ?? ['', undefined];
  const isComma = PAUSE.test(text.slice(at, at + 2));
  const mark = named ?? (isComma ? 'subject' : readUnmarked(text.slice(at, at + 16), isAct(at)));
  return { mention, mark, printed, isComma, markAt: at, end: at + printed.length };
}

function readUnmarked(after: string, isAct: boolean): MarkedNames['mark'] {
  if (isAct) return 'bare';
  return COMPOUND.test(after) ? 'of' : 'none';
}

function findMark(table: readonly (readonly [string, Mark])[], text: string, at: number) {
  return table.find(([word]) => text.startsWith(word, at));
}

/** All marks, longest first. */
function requireTable(postpositions: Postpositions): readonly (readonly [string, Mark])[] {
  const known = tables.get(postpositions);
  if (known) return known;
  const marks: readonly Mark[] = ['subject', 'object', 'joint', 'to', 'from', 'with', 'by', 'of', 'other'];
  const table = marks
    .flatMap((mark) => postpositions[mark].map((word) => [word, mark] as const))
    .toSorted(([a], [b]) => b.length - a.length);
  tables.set(postpositions, table);
  return table;
}

/** Whether a name and the next stand in a list. */
function isJoined(text: string, one: Marked, next: Marked): boolean {
  const found = JOINS.exec(text.slice(one.markAt, next.mention.start));
  if (!found) return false;
  const described = found[1] ?? '';
  // *AはBと、Cの…*: behind *と* and words of its own the second name is only joined as a subject.
  return DESCRIBES.test(described) && (described.length <= 3 || next.mark === 'subject' || next.mark === 'with');
}

/** Marks of whoever acts, or of nobody: the names before them in a list are a list. */
const SHARED: ReadonlySet<MarkedNames['mark']> = new Set<MarkedNames['mark']>(['subject', 'joint', 'none']);

function closeList(list: readonly Marked[], hasSubject: boolean): MarkedNames[] {
  const last = list.at(-1);
  if (!last) return [];
  const comma = list.slice(0, -1).findLastIndex(({ isComma }) => isComma);
  if (comma < 0 || SHARED.has(last.mark) || hasSubject) return [toGroup(list, last)];
  const topics = list.slice(0, comma + 1);
  return [toGroup(topics, { ...last, mark: 'subject', printed: '' }), toGroup(list.slice(comma + 1), last)];
}

function toGroup(list: readonly Marked[], { mark, printed }: Pick<Marked, 'mark' | 'printed'>): MarkedNames {
  return {
    mentions: list.map(({ mention }) => mention),
    mark,
    printed,
    isLoose: list.length > 1 && list[0]?.isComma === true,
    start: list[0]?.mention.start ?? 0,
    end: list.at(-1)?.end ?? 0,
  };
}
