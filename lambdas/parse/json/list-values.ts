import { holdsArticle, type JsonHead, readJsonHead } from './read-json-entry.ts';
import { type Member, scanMembers } from './scan-members.ts';
import { tryParse } from './try-parse.ts';

/** A value that may be an article, where it stands in the text. */
export interface Candidate extends Omit<Member, 'key'> {
  /** What the objects say in which it lies. */
  readonly head: JsonHead;
}

/** Names of lists of articles: one of these is the list even where the object around it looks like an article itself. */
const LISTS = new Set(
  'articles items data results hits docs posts entries news stories records value documents objects children feed channel response list rows edges item entry @graph'.split(
    ' ',
  ),
);
/** So many entries of a list are looked at to tell whether it is one of articles. */
const TRIED = 5;
/** Lists lie in so many objects at most, and an object has so many members that are looked at. */
const MAX_NESTING = 5;
const MAX_MEMBERS = 1000;
const PLAIN = /^(?:null|true|false|-?\d[\d.eE+-]*)$/;
const MOST_PLAIN = 40;
/** What an object says of the list in it is short. */
const MAX_FACT = 5000;

/**
 * The values in a value of JSON that may be articles: itself, the entries of the lists in it, or what the objects in it hold. Only what
 * may be an article is read, and one at a time.
 *
 * @returns at the end whether the value was there to its end, undamaged between its entries
 */
export function* listValues(text: string, value: Candidate, nesting = 0): Generator<Candidate, boolean> {
  const isOpen = text[value.start] === '{' || text[value.start] === '[';
  if (!isOpen || nesting > MAX_NESTING) {
    yield value;
    return value.isWhole;
  }
  return text[value.start] === '[' ? yield* listEntries(text, value, nesting) : yield* listObject(text, value, nesting);
}

function* listEntries(text: string, list: Candidate, nesting: number): Generator<Candidate, boolean> {
  const scan = scanMembers(text, list.start);
  let step = scan.next();
  let isWhole = true;
  for (; step.done !== true; step = scan.next()) {
    if (isPlain(text, step.value)) continue;
    const { key: _key, ...entry } = step.value;
    const isEntryWhole = yield* listValues(text, { ...entry, head: list.head }, nesting + 1);
    isWhole &&= isEntryWhole;
  }
  return isWhole && step.value;
}

/** Whether an entry is a text, a number or nothing: no article and no damage. */
function isPlain(text: string, { start, end, isWhole }: Omit<Member, 'key'>): boolean {
  if (!isWhole || text[start] === '"') return isWhole;
  return end - start < MOST_PLAIN && PLAIN.test(text.slice(start, end));
}

function* listObject(text: string, value: Candidate, nesting: number): Generator<Candidate, boolean> {
  const isArticle = holdsArticle(tryParse(text, value));
  const { members, isWhole } = readMembers(text, value.start);
  const named = members.filter(({ key }) => LISTS.has(key.toLowerCase()));
  const lists = (isArticle ? named : members).filter((member) => isList(text, member, nesting));
  const known = lists.filter((member) => named.includes(member));
  const chosen = known.length > 0 ? known : lists;
  if (chosen.length === 0) {
    // Whether it is JSON is seen when it is read.
    yield value;
    return value.isWhole;
  }
  const facts = members.filter((member) => !lists.includes(member));
  const head = { ...value.head, ...readFacts(text, facts) };
  let areWhole = isWhole;
  for (const { key: _key, ...list } of chosen) {
    const isListWhole = yield* listValues(text, { ...list, head }, nesting + 1);
    areWhole &&= isListWhole;
  }
  return areWhole;
}

function readMembers(text: string, at: number): { members: Member[]; isWhole: boolean } {
  const members: Member[] = [];
  const scan = scanMembers(text, at);
  let step = scan.next();
  for (; step.done !== true; step = scan.next()) if (members.length < MAX_MEMBERS) members.push(step.value);
  return { members, isWhole: step.value };
}

/** Whether a member is a list of articles, or an object with such a list or an article in it. */
function isList(text: string, member: Omit<Member, 'key'>, nesting: number): boolean {
  const first = text[member.start];
  if (nesting > MAX_NESTING || (first !== '{' && first !== '[')) return false;
  if (first === '{' && holdsArticle(tryParse(text, member))) return true;
  let tried = 0;
  for (const entry of scanMembers(text, member.start)) {
    if (text[entry.start] !== '{' && text[entry.start] !== '[') continue;
    if (isList(text, entry, nesting + 1)) return true;
    tried += 1;
    if (tried >= TRIED) return false;
  }
  return false;
}

function readFacts(text: string, members: readonly Member[]): JsonHead {
  const facts = members.flatMap((member) => {
    const value = member.end - member.start > MAX_FACT ? undefined : tryParse(text, member);
    return value === undefined ? [] : [[member.key, value] as const];
  });
  const head = readJsonHead(Object.fromEntries(facts));
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}
