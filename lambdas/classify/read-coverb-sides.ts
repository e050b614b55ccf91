import { ACTS, type ActFrame, type Side } from './acts.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import type { Passage, Sides } from './find-events.ts';
import type { Act, Coverb } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Found, PhraseFinder } from './phrases.ts';

const OPPOSITE: Readonly<Record<Side, Side>> = { giver: 'taker', taker: 'giver', seller: 'giver' };
/** How many characters may stand between a coverb and its name, and between an act and its object: words that describe the name. */
const DESCRIBED_REACH = 24;
/** How many characters may stand between a name and the chips that are its own: *的最新一代AI*. */
const CHIPS_REACH = 14;
/** How close behind an owner stands what it owns. */
const OWNED_REACH = 16;
const BRACKETS = /[（(][^（）()]{0,80}[）)]/gu;
/** Signs that mark a word in print and part nothing. */
const MARKS = /[\s“”「」『』《》〈〉"'*]/gu;
/** On which side of an act the one stands whose chips it is about. */
const CHIP_OWNER: Readonly<Partial<Record<Act, Side>>> = { adopt: 'giver', order: 'giver', acquire: 'seller', spend: 'taker' };
/** Acts of agreeing, which hand what is told before them to the act that is agreed. */
const LIGHT: ReadonlySet<Act> = new Set<Act>(['contract', 'partner', 'receive']);

/** What governs a name before an act: its coverb, or nothing; `described` where the name only says whose something is. */
type Governor = Coverb | 'free' | 'described';

interface Told {
  readonly passage: Passage;
  readonly act: Found<Act>;
  readonly frame: ActFrame;
  readonly words: Words;
  readonly coverbs: PhraseFinder<Coverb>;
  readonly clauses: readonly Clause[];
  /** Names without those that repeat in brackets the one before. */
  readonly names: readonly Mention[];
}

/**
 * Who stands on which side of an act in a language that puts coverbs before names and the verb behind them: *软银向OpenAI投资*,
 * *OpenAI由软银投资*.
 *
 * Within the clause of the act: a name behind a coverb stands where the coverb puts it, one behind none is the subject, and behind the act stands its
 * object. A clause without a subject has that of the nearest clause before it.
 *
 * @param coverbs what each coverb means before this act
 */
export function readCoverbSides(
  passage: Passage,
  act: Found<Act>,
  { frame, words, coverbs }: { frame: ActFrame; words: Words; coverbs: PhraseFinder<Coverb> },
): Sides {
  const sides: Record<Side, Mention[]> = { giver: [], taker: [], seller: [] };
  const clauses = findClauses(passage.text);
  const clause = clauses.find(({ start, end }) => start <= act.start && act.end <= end);
  if (!clause || isProvided(passage, act, clause) || isOwnProduction(passage, act, clause)) return sides;
  const isLent = frame === ACTS.borrow && passage.acts.some((other) => other.value === 'supply' && isWithin(other, clause, act));
  const told: Told = {
    ...{ passage, act, words, clauses, names: listNames(passage, { words, coverbs }) },
    coverbs: (isLent ? words.coverbsOf('lend') : undefined) ?? coverbs,
    frame: isLent ? ACTS.lend : frame,
  };
  return readClause(told, clause, sides);
}

/** Money that somebody provides is told by its own noun: *提供补贴*, *提供贷款*. */
const PROVIDED: ReadonlySet<Act> = new Set<Act>(['grant', 'borrow', 'lend', 'raise', 'invest']);

function isProvided({ acts }: Passage, act: Found<Act>, clause: Clause): boolean {
  return (
    act.value === 'supply' && acts.some(({ value, start, end }) => PROVIDED.has(value) && start >= act.end && end <= clause.end)
  );
}

/** Whether money goes into a building that is no site of computing nor of chips: *投资50亿元建设光模块产业园*. */
function isOwnProduction({ acts, assets }: Passage, act: Found<Act>, clause: Clause): boolean {
  const isBuilt = acts.some(({ value, start, end }) => value === 'build' && start >= act.end && end <= clause.end);
  return act.value === 'invest' && isBuilt && assets.every(({ value }) => value === 'chips' || value === 'lab');
}

/** Whether an act stands in a clause before another. */
function isWithin(other: Found<Act>, clause: Clause, act: Found<Act>): boolean {
  return other.start >= clause.start && other.end <= act.start;
}

function readClause(told: Told, clause: Clause, sides: Record<Side, Mention[]>): Sides {
  const { act, frame } = told;
  const governed = readGovernors(told, { start: clause.start, end: act.start });
  const isPassive = governed.some(({ governor }) => governor === 'by' && frame.after.by === frame.subject);
  const subject = isPassive ? OPPOSITE[frame.subject] : frame.subject;
  const subjects = pickSubjects(governed, frame) ?? findTopic(told, clause);
  for (const { mention, governor } of governed) {
    const side = isFree(governor) ? undefined : readSide(governor, told, subject);
    if (side && !servesOther(mention, told))
      add(sides, hasAgreed(mention, told) && governor === 'subject' ? OPPOSITE[subject] : side, mention);
  }
  for (const mention of subjects) add(sides, subject, mention);
  readAfter(told, clause, sides);
  return sides;
}

function add(sides: Record<Side, Mention[]>, side: Side, mention: Mention): void {
  const all = [...sides.giver, ...sides.taker, ...sides.seller];
  if (!all.some(({ organisation }) => organisation.id === mention.organisation.id)) sides[side].push(mention);
}

/** The names of a sentence without those in brackets behind the same, and without those that only say what or where from the next one is: *沙特Humain*. */
function listNames({ mentions, text }: Passage, { words, coverbs }: Pick<Told, 'words' | 'coverbs'>): Mention[] {
  const once = mentions.filter((mention, at) => {
    const previous = mentions[at - 1];
    return !previous || previous.end !== mention.start - 1 || !/[（(]/u.test(text[previous.end] ?? '');
  });
  return once.filter((mention, at) => {
    const next = once[at + 1];
    if (!next) return true;
    const gap = text.slice(mention.end, next.start);
    if (gap === '') return false;
    const isApart = gap.length > OWNED_REACH || /[，、；：。！？（(]/u.test(gap) || words.isList(gap);
    return (
      mention.kind !== 'state' ||
      next.kind === 'state' ||
      isApart ||
      findCoverb(gap, { words, coverbs }) !== undefined ||
      words.acts.has(gap)
    );
  });
}

interface Governed {
  readonly mention: Mention;
  readonly governor: Governor;
  /** Whether it goes on with the list that the name before it is in. */
  readonly isJoined: boolean;
}

/** The names of a part of a sentence with what governs each; a list is governed as its first name is. */
function readGovernors({ passage, names, words, coverbs }: Told, part: Clause): Governed[] {
  const governed: Governed[] = [];
  let reached = part.start;
  for (const mention of names.filter(({ start, end }) => start >= part.start && end <= part.end)) {
    const gap = clean(passage.text.slice(reached, mention.start));
    const previous = governed.at(-1);
    const isJoined = previous !== undefined && words.isList(gap);
    const isModifier = words.isModifier(passage.text.slice(mention.end, mention.end + 64));
    const own = isJoined ? previous.governor : (findCoverb(gap, { words, coverbs }) ?? 'free');
    governed.push({ mention, governor: isModifier ? 'described' : own, isJoined });
    reached = mention.end;
  }
  return governed;
}

/** The last coverb of a gap, unless another verb stands behind it or it is too far away. */
function findCoverb(gap: string, { words, coverbs }: Pick<Told, 'words' | 'coverbs'>): Coverb | undefined {
  const last = coverbs.find(gap).findLast(({ value }) => value !== 'none');
  const tail = last && gap.slice(last.end);
  return last && tail !== undefined && tail.length <= DESCRIBED_REACH && !words.acts.has(tail) ? last.value : undefined;
}

function clean(gap: string): string {
  return gap.replace(BRACKETS, '').replace(MARKS, '');
}

function isFree(governor: Governor): governor is 'free' | 'described' {
  return governor === 'free' || governor === 'described';
}

/** The list of free names that acts. Who raises or borrows is named last: *软银参与OpenAI的融资*. */
function pickSubjects(governed: readonly Governed[], frame: ActFrame): Mention[] | undefined {
  const lists: Mention[][] = [];
  for (const { mention, governor, isJoined } of governed) {
    if (governor !== 'free') continue;
    const last = lists.at(-1);
    if (isJoined && last) last.push(mention);
    else lists.push([mention]);
  }
  // *美国芯片公司英伟达*: a country says where somebody is from, unless nobody else is named.
  const companies = lists.filter((list) => list.some(({ kind }) => kind !== 'state'));
  const all = companies.length > 0 ? companies : lists;
  return frame.subject === 'taker' && frame.object === undefined ? all.at(-1) : all[0];
}

/** The subject of the nearest clause before that has one; else whoever the first person speaks for that the sentence names. */
function findTopic(told: Told, clause: Clause): Mention[] {
  const before = told.clauses.filter(({ end }) => end <= clause.start);
  for (const part of before.toReversed()) {
    const subjects = pickSubjects(readGovernors(told, part), { ...told.frame, object: 'taker' });
    // *某投行：AI投资将达……*: who speaks of others does not act.
    const isAdviser = told.passage.text[part.end] === '：' && subjects?.every(({ kind }) => kind === 'bank');
    if (subjects && !isAdviser) return subjects;
  }
  // *由A、B组成的财团宣布，将收购C*: who forms the group acts.
  const leading = before.flatMap((part) => readGovernors(told, part)).filter(({ governor }) => governor === 'by');
  return leading.map(({ mention }) => mention);
}

function readSide(governor: Coverb, { frame }: Told, subject: Side): Side | undefined {
  if (governor === 'subject') return subject;
  if (governor === 'giver' || governor === 'taker' || governor === 'seller') return governor;
  return governor === 'none' ? undefined : frame.after[governor];
}

/** The acts that stand between a name and the act, without words of agreeing. */
function listBetween({ end }: Mention, { passage, act }: Told): readonly Found<Act>[] {
  return passage.acts.filter((other) => other.start >= end && other.end <= act.start && other.value !== act.value);
}

/** Whether the verb of a coverb is another one that stands before the act: *向英伟达采购芯片建设机房*. */
function servesOther(mention: Mention, told: Told): boolean {
  const isLight = (value: Act) => LIGHT.has(value) || (value === 'supply' && PROVIDED.has(told.act.value));
  return listBetween(mention, told).some(({ value }) => !isLight(value));
}

/** Whether the act is what is agreed with somebody, who is then no further subject: *与Acme达成收购协议*. */
function hasAgreed(mention: Mention, told: Told): boolean {
  return !LIGHT.has(told.act.value) && listBetween(mention, told).some(({ value }) => LIGHT.has(value));
}

/** Places the names behind an act, up to the end of its clause. */
function readAfter(told: Told, clause: Clause, sides: Record<Side, Mention[]>): void {
  const { passage, act, frame, words, names, coverbs } = told;
  const isEqual = frame.undirected || frame.after.between !== undefined;
  const object = frame.object ?? (isEqual ? frame.after.with : undefined);
  let reached = act.end;
  let isOpen = true;
  let side: Side | undefined;
  for (const mention of names.filter(({ start, end }) => start >= act.end && end <= clause.end)) {
    const gap = clean(passage.text.slice(reached, mention.start));
    const isJoined = reached > act.end && words.isList(gap);
    const rest = passage.text.slice(mention.end, clause.end);
    if (!isJoined) {
      const coverb = findCoverb(gap, told);
      const isDirect: boolean = isOpen && gap.length <= DESCRIBED_REACH && !words.acts.has(gap);
      // *投资后与Acme合作*: the verb of a coverb in the middle of a clause stands behind its name.
      const isOther = coverb !== undefined && !frame.undirected && coverbs.find(gap)[0]?.start !== 0 && words.acts.has(rest);
      side = isOther ? undefined : coverb ? readSide(coverb, told, frame.subject) : isDirect ? object : undefined;
      if (!coverb && !isDirect && words.acts.has(gap)) break;
    }
    reached = mention.end;
    const owner = CHIP_OWNER[act.value];
    if (owner && ownsChips(passage, mention)) {
      add(sides, owner, mention);
      continue;
    }
    if (!side || words.isModifier(rest.slice(0, 64))) continue;
    const isOwner: boolean = side === 'taker' && act.value === 'acquire' && words.possessives.find(rest)[0]?.start === 0;
    const isSeller: boolean = isOwner && isFollowed(told, mention, clause.end);
    add(sides, isSeller ? 'seller' : side, mention);
    isOpen = isSeller;
  }
}

/** Whether chips stand right behind a name. */
function ownsChips({ assets, text }: Passage, { end }: Mention): boolean {
  return assets.some(
    ({ value, start }) =>
      value === 'chips' && start >= end && start - end <= CHIPS_REACH && !/[，、；：。]/u.test(text.slice(end, start)),
  );
}

/** Whether another name stands close behind one, in the same clause. */
function isFollowed({ names }: Told, { end }: Mention, limit: number): boolean {
  return names.some(({ start }) => start >= end && start < limit && start - end <= OWNED_REACH);
}
