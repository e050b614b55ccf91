import { ACTS, type ActFrame, SALE_OF_STAKE, type Side } from './acts.ts';
import type { Passage, Sides } from './find-events.ts';
import type { Act, Asset, Preposition } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Found } from './phrases.ts';
import { readCoverbSides } from './read-coverb-sides.ts';
import { readMarkedSides } from './read-marked-sides.ts';

const OPPOSITE: Readonly<Record<Side, Side>> = { giver: 'taker', taker: 'giver', seller: 'giver' };

const OF_NAME =
  /^[\s\u00a0](?:of|from|that|which|(?:designed|made|built|developed|sold) by|de|du|des|d['’]|que|(?:conçu|dessiné|fabriqué|développé)e?s? par)[\s\u00a0]?["“«]?[\s\u00a0]?$/u;
/** How many characters may stand between an act in the passive and its agent. */
const AGENT_REACH = 9;
/** How many characters may stand between a word of selling and the stake. */
const SALE_REACH = 30;
/** How many characters may stand between the owner of a plan and its act. */
const PLAN_REACH = 30;

/** How many characters may stand between an act and whose people its subject is. */
/** How many characters may stand between an owner and what it owns. */
const OWNED_REACH = 40;
const GOVERNED_REACH = 12;

/** On which side of an act the one stands whose chips it is about. */
const CHIP_OWNER: Readonly<Partial<Record<Act, Side>>> = { adopt: 'giver', order: 'giver', acquire: 'seller', spend: 'taker' };

/**
 * Who stands on which side of an act, by their place in the sentence: the subject before it, the object after it, and the others by
 * the preposition before their name. Names joined by commas or *and* share a side. A name that only describes another (*Nvidia
 * rival Groq*) stands on none.
 */
export function readSides(passage: Passage, act: Found<Act>, words: Words): Sides {
  if (words.lexicon.postpositions) return readMarkedSides(passage, act, words.lexicon.postpositions);
  const frame = readFrame(passage, act);
  const coverbs = words.coverbsOf(act.value);
  if (coverbs) return readCoverbSides(passage, act, { frame, words, coverbs });
  const sides: Record<Side, Mention[]> = { giver: [], taker: [], seller: [] };
  const passive = readAfter(passage, act, words, sides);
  const subject = passive && frame.after.by === frame.subject ? OPPOSITE[frame.subject] : frame.subject;
  for (const mention of [...readSubjects(passage, act, words), ...(frame.undirected ? findOwners(passage, act) : [])]) {
    // *Acme sells its arm, Acme Cloud*: what is sold bears the name of who sells it.
    if (subject === 'seller') sides.taker = sides.taker.filter((taker) => taker.organisation.id !== mention.organisation.id);
    add(sides, subject, mention);
  }
  return sides;
}

/** What the act means here: a stake behind a word of selling changes hands the other way. */
function readFrame({ acts }: Passage, act: Found<Act>): ActFrame {
  const sold =
    act.value === 'stake' && acts.some(({ value, end }) => value === 'sell' && end <= act.start && act.start - end < SALE_REACH);
  return sold ? SALE_OF_STAKE : ACTS[act.value];
}

function add(sides: Record<Side, Mention[]>, side: Side, mention: Mention): void {
  const named = [...sides.giver, ...sides.taker, ...sides.seller].some(
    ({ organisation }) => organisation.id === mention.organisation.id,
  );
  if (!named) sides[side].push(mention);
}

/** Places the names after an act. @returns whether one of them is its agent, after *by* */
function readAfter(passage: Passage, act: Found<Act>, words: Words, sides: Record<Side, Mention[]>): boolean {
  const frame = readFrame(passage, act);
  let reached = act.end;
  let side: Side | undefined = frame.object;
  let passive = false;
  let owner: Mention | undefined;
  for (const mention of passage.mentions.filter(({ start }) => start >= act.end)) {
    const gap = passage.text.slice(reached, mention.start);
    const ownsBefore = findOwnedBefore(passage, mention);
    if (!ownsBefore && (words.breaks.has(gap) || /[:;][\s\u00a0]/u.test(gap))) break;
    const joined = reached > act.end && words.isList(gap);
    const preposition = joined ? undefined : findLastPreposition(gap, words);
    if (!joined)
      side = preposition ? frame.after[preposition] : reached === act.end || owner ? (side ?? frame.object) : undefined;
    reached = mention.end;
    const asset = findOwned(passage, mention) ?? ownsBefore;
    if (asset === 'chips' && CHIP_OWNER[act.value]) {
      add(sides, CHIP_OWNER[act.value] ?? 'giver', mention);
      continue;
    }
    if (words.isModifier(passage.text.slice(mention.end, mention.end + 64))) continue;
    if (mention.kind === undefined && asset !== undefined && act.value !== 'acquire') continue;
    if (preposition === 'by' && !joined) passive = passive || gap.length <= AGENT_REACH;
    if (isOwner(passage, mention)) {
      owner = mention;
      if (side === 'taker' && (act.value === 'stake' || act.value === 'acquire')) add(sides, 'seller', mention);
      else if (side && act.value === 'invest' && !isFollowed(passage, mention)) add(sides, side, mention);
      continue;
    }
    owner = undefined;
    if (!side || isSite(passage, mention, act, preposition) || isNamedSite(passage, mention)) continue;
    add(sides, side === 'taker' && act.value === 'acquire' && isHolder(mention, asset) ? 'seller' : side, mention);
  }
  return passive;
}

/** Whether a known company only says whose the asset behind its name is: *Acme power plant*. */
function isHolder(mention: Mention, asset: Asset | undefined): boolean {
  return mention.kind !== undefined && (asset === 'plant' || asset === 'power' || asset === 'site');
}

/** Whether the name of another company stands close behind one. */
function isFollowed({ mentions }: Passage, mention: Mention): boolean {
  return mentions.some(({ kind, start }) => kind !== 'state' && start > mention.end && start - mention.end < 40);
}

function isOwner(passage: Passage, mention: Mention): boolean {
  return /^['’]s?\s/u.test(passage.text.slice(mention.end, mention.end + 3));
}

/** The asset directly after a name: *Acme power plant*, *Acme’s chips*, *Acme AI chips*. */
function findOwned({ assets, text }: Passage, mention: Mention): Asset | undefined {
  return assets.find(
    ({ start }) =>
      start >= mention.end && /^(?:['’]s?)?[\s\u00a0]{1,2}(?:\p{L}{1,12}[\s\u00a0-]){0,3}$/u.test(text.slice(mention.end, start)),
  )?.value;
}

/** The asset right before *of* and a name, or what stands for it: *the chips of Acme*, *chips that Acme designs*. */
function findOwnedBefore({ assets, text }: Passage, { start }: Mention): Asset | undefined {
  return assets.find(({ value, end }) => value === 'chips' && end < start && OF_NAME.test(text.slice(end, start)))?.value;
}

/** Whether an unknown name behind *in* is likelier the place of what is built there than a company. */
function isSite(passage: Passage, mention: Mention, act: Found<Act>, preposition: Preposition | undefined): boolean {
  if (mention.kind !== undefined || preposition !== 'into') return false;
  const built = passage.assets.some(({ value }) => value === 'site' || value === 'power' || value === 'plant');
  return act.value === 'build' || act.value === 'spend' || act.value === 'lease' || (act.value === 'invest' && built);
}

/** Whether an unknown name stands right behind the word for a site and so is the name of one: *the campus Northfield*. */
function isNamedSite({ assets, text }: Passage, { kind, start }: Mention): boolean {
  if (kind !== undefined) return false;
  return assets.some(({ value, end }) => (value === 'site' || value === 'plant') && /^[\s\u00a0]$/u.test(text.slice(end, start)));
}

function findLastPreposition(gap: string, words: Words): Preposition | undefined {
  return words.prepositions.find(gap).at(-1)?.value;
}

/** The subject of an act: the first name of the sentence that no preposition governs, with the names joined to it. */
function readSubjects(passage: Passage, act: Found<Act>, words: Words): Mention[] {
  const before = passage.mentions.filter(({ end }) => end <= act.start);
  const free = before.filter((mention, at) => isFree(passage, mention, before[at - 1], words));
  const owner = before.findLast((mention) => isOwner(passage, mention));
  // *Acme’s plan to buy …*: nobody stands between the owner of a plan and its act.
  const plans = owner !== undefined && owner === before.at(-1) && act.start - owner.end < PLAN_REACH ? owner : undefined;
  const first =
    plans ??
    (free.some(({ kind }) => kind !== undefined) && free[0]?.kind === undefined ? pickFirst(free, passage, act) : free[0]) ??
    owner ??
    findGoverned(before, act);
  if (!first) return [];
  const subjects = [first];
  for (const next of before.slice(before.indexOf(first) + 1)) {
    const last = subjects.at(-1) ?? first;
    if (!joins(passage.text.slice(last.end, next.start), words) || words.isModifier(passage.text.slice(next.end, next.end + 64)))
      break;
    subjects.push(next);
  }
  return subjects;
}

/** Whose lease or contract it is, close before the act: *Acme’s $2bn Beta lease*. */
function findOwners(passage: Passage, act: Found<Act>): Mention[] {
  return passage.mentions.filter(
    (mention) => mention.end <= act.start && act.start - mention.end < OWNED_REACH && isOwner(passage, mention),
  );
}

/** Whose people or arm the subject is, where no other name stands before the act: *the engineers of Acme*. */
function findGoverned(before: readonly Mention[], act: Found<Act>): Mention | undefined {
  const [only, other] = before.filter(({ kind }) => kind !== 'state');
  return only && other === undefined && only.kind !== undefined && act.start - only.end < GOVERNED_REACH ? only : undefined;
}

/** Whether the next name goes on with a list, perhaps behind a few words that describe it: *Acme, the fund Beta and Gamma*. */
function joins(gap: string, words: Words): boolean {
  if (words.isList(gap)) return true;
  const described = /^[\s\u00a0]?,/u.test(gap) && gap.length < 45 && !/[.;:()\p{Lu}]/u.test(gap);
  return described && !words.breaks.has(gap) && !words.acts.has(gap) && !words.prepositions.has(gap);
}

/** An unknown name wins over a known one only where it stands nearer to the act. */
function pickFirst(free: readonly Mention[], passage: Passage, act: Found<Act>): Mention | undefined {
  const unknown = free[0];
  if (unknown && act.start - unknown.end < 40 && passage.text.length > 0) return unknown;
  return free.find(({ kind }) => kind !== undefined);
}

/** A noun without an article. */
const BARE_NOUN = /^[\s\u00a0]{0,2}(?!(?:the|an?|its|la|le|les|une?|sa|son|ses)[\s\u00a0]|l['’])\p{Ll}/u;

function isFree(passage: Passage, mention: Mention, previous: Mention | undefined, words: Words): boolean {
  const gap = passage.text.slice(previous?.end ?? 0, mention.start);
  const governed = words.prepositions.find(gap.slice(-24)).at(-1);
  const tail = governed ? gap.slice(-24).slice(governed.end) : undefined;
  const leads = words.leaders.find(gap.slice(-24)).some(({ end }) => gap.slice(-24).slice(end).trim() === '');
  const isGoverned =
    !leads &&
    tail !== undefined &&
    /^[\s\u00a0]*(?:(?:the|an?|its|la|le|les|l['’])[\s\u00a0]*)?[^,.;:]{0,24}$/iu.test(tail) &&
    governed?.value !== 'between' &&
    // *Le gestionnaire d’actifs Acme*: the noun behind *de* belongs to what the name is called.
    !(governed?.value === 'of' && BARE_NOUN.test(tail));
  const owns = isOwner(passage, mention);
  return !isGoverned && !owns && !words.isModifier(passage.text.slice(mention.end, mention.end + 64));
}
