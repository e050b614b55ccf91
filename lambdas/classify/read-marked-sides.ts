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
/** Acts on which side the one stands whose goods they are about: *BのGPUを購入*. */
const OWNER: Readonly<Partial<Record<Act, Side>>> = { adopt: 'giver', order: 'giver', spend: 'taker', lease: 'giver' };
/** So many characters before an act ends what a name right before it owns. */
const OWNED_REACH = 40;
/** So far behind an act stands the one whom it describes: *OpenAIに出資するマイクロソフト*. */
const DESCRIBED_REACH = 8;

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
  const passive = isPassive(passage, act, postpositions);
  const before = names.filter(({ start }) => start < act.start);
  // Beside *Bによる買収* the subject of the sentence is who is bought.
  const isDoneByOther =
    before.some((group) => group.mark === 'by' && !isTaken(group, passage, act)) && frame.after.by !== undefined;
  const subject = passive || isDoneByOther ? OPPOSITE[frame.subject] : frame.subject;
  const doer = findSubject(before, names, passage, act);
  for (const mention of doer?.mentions ?? []) add(sides, subject, mention);
  for (const group of before) {
    if (group === doer || group.mark === 'subject' || group.mark === 'other' || group.mark === 'none') continue;
    if (isTaken(group, passage, act)) continue;
    const side = findSide(group, { passage, act, frame, passive, subject, hasSubject: doer !== undefined });
    for (const mention of side ? group.mentions : []) add(sides, side ?? subject, mention);
  }
  return sides;
}

interface Context {
  readonly passage: Passage;
  readonly act: Found<Act>;
  readonly frame: ActFrame;
  readonly passive: boolean;
  readonly subject: Side;
  readonly hasSubject: boolean;
}

function findSide(group: MarkedNames, context: Context): Side | undefined {
  const { frame, act, passive, subject, hasSubject, passage } = context;
  if (group.mark === 'object') return passive ? undefined : frame.object;
  if (group.mark === 'joint') return frame.undirected ? frame.after.with : subject;
  if (group.mark === 'by') return frame.subject;
  if (group.mark === 'to') return passive ? frame.subject : (frame.after.to ?? frame.after.into);
  if (group.mark === 'from') return frame.after.from;
  if (group.mark === 'with') return frame.after.with;
  const gap = passage.text.slice(group.end, act.start);
  if (group.mark === 'bare') {
    if (gap !== '') return undefined;
    return frame.object ?? frame.after.with;
  }
  return gap.length > OWNED_REACH ? undefined : findOwner(gap, { passage, act, frame, subject, hasSubject }, group);
}

/** The side of whom something belongs to: *Bの買収*, *Bのデータセンター事業を買収*, *BのGPUを購入*, *AのBへの出資*. */
function findOwner(
  gap: string,
  { passage, act, frame, subject, hasSubject }: Omit<Context, 'passive'>,
  group: MarkedNames,
): Side | undefined {
  const isOthers = passage.mentions.some(({ start }) => start >= group.end && start < act.start);
  if (isOthers) return hasSubject ? undefined : subject;
  if (gap === '') return frame.after.of ?? frame.object ?? subject;
  const asset = passage.assets.some(({ start, end }) => start >= group.end && end <= act.end);
  if (OWNER[act.value] && asset) return OWNER[act.value];
  if (act.value === 'acquire') return asset ? 'seller' : 'taker';
  if (act.value === 'stake' || act.value === 'invest') return hasSubject ? 'taker' : subject;
  return hasSubject ? undefined : subject;
}

/** The nearest subject before an act, else whom the act describes, else the one behind it with which a headline ends. */
function findSubject(
  before: readonly MarkedNames[],
  names: readonly MarkedNames[],
  { text }: Passage,
  act: Found<Act>,
): MarkedNames | undefined {
  const told = before.findLast(({ mark }) => mark === 'subject');
  if (told) return told;
  const next = names.find(({ start }) => start >= act.end);
  if (!next) return undefined;
  const gap = text.slice(act.end, next.start);
  const described = gap.length <= DESCRIBED_REACH && /^[\p{sc=Hiragana}]{1,6}[\p{sc=Han}]{0,2}$/u.test(gap);
  const ends = /[\s\u3000」]/u.test(gap) && (next.mark === 'subject' || next.mark === 'none');
  return described || ends ? next : undefined;
}

/** Whether another act stands between a name and this one, and has a place for its mark. */
function isTaken(group: MarkedNames, { acts, text }: Passage, act: Found<Act>): boolean {
  if (group.mark === 'with' && MUTUAL.has(act.value)) return false;
  return acts.some((other) => {
    if (other.start < group.end || other.end > act.start) return false;
    // *購入契約* is one act, told with two words; a comma ends one.
    if (act.start - other.end <= 2 && !/[、。]/u.test(text.slice(other.end, act.start))) return false;
    const { object, after, undirected } = ACTS[other.value];
    if (undirected && group.mark !== 'with') return false;
    const side =
      group.mark === 'object'
        ? object
        : group.mark === 'to'
          ? (after.to ?? after.into)
          : group.mark === 'from'
            ? after.from
            : after.with;
    return group.mark === 'of' || group.mark === 'bare' || group.mark === 'by' || group.mark === 'joint' || side !== undefined;
  });
}

function isPassive({ text }: Passage, act: Found<Act>, { passive }: Postpositions): boolean {
  return DONE_BY.has(act.value) && passive.some((word) => text.startsWith(word, act.end));
}

function add(sides: Record<Side, Mention[]>, side: Side, mention: Mention): void {
  const named = [...sides.giver, ...sides.taker, ...sides.seller];
  if (!named.some(({ organisation }) => organisation.id === mention.organisation.id)) sides[side].push(mention);
}
