import { ACTS, type ActFrame, type Side } from './acts.ts';
import type { Passage, Sides } from './find-events.ts';
import type { Act, Postpositions } from './languages/lexicon.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Found } from './phrases.ts';
import { type MarkedNames, readMarks } from './read-marks.ts';

const OPPOSITE: Readonly<Record<Side, Side>> = { giver: 'taker', taker: 'giver', seller: 'giver' };
/** Acts whose doer stands behind *to* in the passive: *Bに買収される*. */
const DONE_BY: ReadonlySet<Act> = new Set<Act>(['acquire', 'adopt', 'order']);
/** Acts that name their partner, whatever other act stands between. */
const MUTUAL: ReadonlySet<Act> = new Set<Act>(['contract', 'partner', 'venture', 'merge', 'lease']);
/** Acts that give money to somebody, or to what somebody has. */
const GIVEN: ReadonlySet<Act> = new Set<Act>(['grant', 'lend', 'invest']);
const UNKNOWN = /^[\p{sc=Katakana}ー・A-Za-z0-9 ]{2,24}$/u;
/** Acts by which something comes to the site of somebody. */
const TO_OWNER: ReadonlySet<Act> = new Set<Act>(['supply', 'sell']);
/** Acts on which side the one stands whose goods they are about: *BのGPUを購入*. */
const OWNER: Readonly<Partial<Record<Act, Side>>> = { adopt: 'giver', order: 'giver', spend: 'taker', lease: 'giver' };
/** So many characters before an act ends what a name right before it owns. */
const OWNED_REACH = 40;
/** So far behind an act stands the one whom it describes: *OpenAIに出資するマイクロソフト*. */
const DESCRIBED_REACH = 8;

interface Context {
  readonly passage: Passage;
  readonly act: Found<Act>;
  readonly frame: ActFrame;
  readonly postpositions: Postpositions;
  readonly passive: boolean;
  readonly subject: Side;
  readonly hasSubject: boolean;
}

/**
 * Who stands on which side of an act in a language that marks a name behind it and tells the act last.
 *
 * The subject is the nearest name before the act that is marked as one. Any other name belongs to the first act behind it that has a place for its mark.
 * Names joined to each other share the mark of the last.
 */
export function readMarkedSides(passage: Passage, act: Found<Act>, postpositions: Postpositions): Sides {
  const sides: Record<Side, Mention[]> = { giver: [], taker: [], seller: [] };
  const frame = ACTS[act.value];
  const names = readMarks(passage, postpositions);
  const before = names.filter(({ start }) => start < act.start);
  const passive = isPassive(passage, act, postpositions);
  // Beside *Bによる買収* the subject of the sentence is who is bought.
  const isDoneByOther =
    before.some((group) => group.mark === 'by' && !isTaken(group, passage, act)) && frame.after.by === frame.subject;
  const subject = passive || isDoneByOther ? OPPOSITE[frame.subject] : frame.subject;
  const doer = findSubject(before, names, { passage, act, postpositions });
  for (const mention of doer?.mentions ?? []) add(sides, subject, mention);
  const context = { passage, act, frame, postpositions, passive, subject, hasSubject: doer !== undefined };
  for (const group of before) {
    if (group === doer || group.mark === 'subject' || group.mark === 'other' || group.mark === 'none') continue;
    if (isTaken(group, passage, act)) continue;
    const side = findSide(group, context);
    for (const mention of side ? group.mentions : []) add(sides, side ?? subject, mention);
  }
  return doer ? findTopic(before, doer, sides, context) : sides;
}

/**
 * With the one whom the sentence is about as the object, where it has none: *Aは、Bが同社の株式を取得*, and in a headline *A、Bが出資*.
 */
function findTopic(
  before: readonly MarkedNames[],
  doer: MarkedNames,
  sides: Sides,
  { passage, act, frame, postpositions }: Context,
): Sides {
  const object = frame.object ?? frame.after.of ?? frame.after.into;
  if (!object || object === frame.subject || sides[object].length > 0) return sides;
  const topic = before.find((group) => group !== doer && group.mark === 'subject' && group.end <= doer.start);
  const isSelf = postpositions.self.some((word) => passage.text.slice(doer.end, act.start).includes(word));
  if (topic && isSelf) return { ...sides, [object]: topic.mentions };
  // *Bが建設する工場に補助*: what is given is given to B.
  const owner = before.find((group) => isOfClause(group, passage, act, postpositions));
  if (owner && GIVEN.has(act.value)) return { ...sides, [object]: owner.mentions };
  const isTitle = passage.zone === 'title' || passage.zone === 'original_title';
  const [first, ...others] = doer.mentions;
  if (!isTitle || !doer.isLoose || doer.printed !== postpositions.actor || !first || others.length !== 1) return sides;
  return { ...sides, [frame.subject]: others, [object]: [first] };
}

function findSide(group: MarkedNames, context: Context): Side | undefined {
  const { frame, act, passive, subject, passage } = context;
  if (group.mark === 'object') return passive ? undefined : frame.object;
  if (group.mark === 'joint') return frame.undirected ? frame.after.with : subject;
  if (group.mark === 'by') return frame.after.by ?? frame.subject;
  if (group.mark === 'to') return passive ? frame.subject : (frame.after.to ?? frame.after.into);
  if (group.mark === 'from') return frame.after.from;
  if (group.mark === 'with') return frame.after.with;
  const gap = passage.text.slice(group.end, act.start);
  if (group.mark === 'bare') return gap === '' ? (frame.object ?? frame.after.with) : undefined;
  return gap.length > OWNED_REACH ? undefined : findOwner(gap, group, context);
}

/** The side of whom something belongs to: *Bの買収*, *Bのデータセンター事業を買収*, *BのGPUを購入*, *AのBへの出資*. */
function findOwner(
  gap: string,
  group: MarkedNames,
  { passage, act, frame, postpositions, subject, hasSubject }: Context,
): Side | undefined {
  const isOthers = passage.mentions.some(({ start }) => start >= group.end && start < act.start);
  if (isOthers) return hasSubject ? undefined : subject;
  if (gap === '') return frame.after.of ?? frame.object ?? subject;
  const owns = passage.assets.filter(({ start, end }) => start >= group.end && end <= act.end);
  // *Bが建設するデータセンターに供給*: B is supplied.
  const isTo = owns.some(({ end }) => postpositions.to.some((word) => passage.text.startsWith(word, end)));
  if (isTo && TO_OWNER.has(act.value)) return frame.after.to;
  const asset = owns.length > 0;
  if (OWNER[act.value] && asset) return OWNER[act.value];
  const owned = passage.text.slice(group.end, act.end);
  // *Aのアーム買収*: what no list holds stands right before the act, and is what A buys.
  if (act.value === 'acquire' && UNKNOWN.test(gap) && !asset) return hasSubject ? undefined : subject;
  if (act.value === 'acquire') return postpositions.parts.some((word) => owned.includes(word)) ? 'seller' : 'taker';
  if (act.value === 'stake' || act.value === 'invest') return hasSubject ? 'taker' : subject;
  if (GIVEN.has(act.value)) return frame.object;
  return hasSubject ? undefined : subject;
}

/** The nearest subject before an act, else whom the act describes, else the one behind it with which a headline ends. */
function findSubject(
  before: readonly MarkedNames[],
  names: readonly MarkedNames[],
  { passage, act, postpositions }: Pick<Context, 'passage' | 'act' | 'postpositions'>,
): MarkedNames | undefined {
  const { text } = passage;
  const all = before.filter((group) => group.mark === 'subject' && !isOfClause(group, passage, act, postpositions));
  // A comma alone marks a subject only where nothing else does.
  const told = all.findLast(({ printed }) => /\p{L}/u.test(printed)) ?? all.at(-1);
  if (told) return told;
  const next = names.find(({ start }) => start >= act.end);
  if (!next) return undefined;
  const gap = text.slice(act.end, next.start);
  const described = gap.length <= DESCRIBED_REACH && /^[\p{sc=Hiragana}]{1,6}[\p{sc=Han}]{0,2}$/u.test(gap);
  const ends = /[\s\u3000」]/u.test(gap) && (next.mark === 'subject' || next.mark === 'none');
  return described || ends ? next : undefined;
}

/** Whether a subject is that of a clause which only describes a word before the act: *Bが建設する工場に補助*. */
function isOfClause(group: MarkedNames, { acts, text }: Passage, act: Found<Act>, postpositions: Postpositions): boolean {
  if (group.printed !== postpositions.actor) return false;
  return acts.some(
    (other) =>
      other.start >= group.end && other.end <= act.start && isDescribing(text.slice(other.end, other.end + 8), postpositions),
  );
}

/** Whether what stands behind an act makes it describe the next word: *建設する工場*. */
export function isDescribing(after: string, { describing }: Postpositions): boolean {
  const word = describing.find((each) => after.startsWith(each));
  return word !== undefined && /^[\p{sc=Han}\p{sc=Katakana}A-Za-z0-9]/u.test(after.slice(word.length));
}

/** Whether another act takes a name: the first behind it that has a place for its mark, or behind *と* one that is mutual. */
function isTaken(group: MarkedNames, { acts, text }: Passage, act: Found<Act>): boolean {
  if (group.mark === 'with') {
    if (MUTUAL.has(act.value)) return false;
    if (acts.some(({ value, start }) => MUTUAL.has(value) && start >= group.end)) return true;
  }
  return acts.some((other) => {
    if (other.start < group.end || other.end > act.start) return false;
    // *購入契約* is one act, told with two words; a comma ends one.
    if (act.start - other.end <= 2 && !/[、。]/u.test(text.slice(other.end, act.start))) return false;
    const { object, after, undirected } = ACTS[other.value];
    if (undirected && group.mark !== 'with') return false;
    if (group.mark === 'object') return object !== undefined;
    if (group.mark === 'to') return (after.to ?? after.into) !== undefined;
    if (group.mark === 'from' || group.mark === 'with') return after[group.mark] !== undefined;
    return true;
  });
}

function isPassive({ text }: Passage, act: Found<Act>, { passive }: Postpositions): boolean {
  return DONE_BY.has(act.value) && passive.some((word) => text.startsWith(word, act.end));
}

function add(sides: Record<Side, Mention[]>, side: Side, mention: Mention): void {
  const named = [...sides.giver, ...sides.taker, ...sides.seller];
  if (!named.some(({ organisation }) => organisation.id === mention.organisation.id)) sides[side].push(mention);
}
