import type { DealType } from '../deal/taxonomy.ts';
import { findAdoption, MAKER } from './find-adoption.ts';
import { type Event, findEvents, type Passage } from './find-events.ts';
import type { Act, Asset } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { listClauses } from './list-clauses.ts';
import { listOwn, listSides } from './list-sides.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { orient } from './orient.ts';

/** A share of a company needs no second name. */
const SHARE = /\d[\s\u00a0]?(?:%|per ?cent|pour cent)|(?<!\p{L})(?:minorit|majorit)\p{L}{1,6}(?!\p{L})/iu;
const MOST_LEGS = 2;

/**
 * What a deal would bring with it: acts behind an *if*, of another type than the deal's own, in which nobody but its parties takes part.
 *
 * Sentences such as *if the loan is drawn, the lender would also take 4% of the shares*, and *the two would build a campus if it closes*.
 *
 * @param main the act of the deal itself
 * @param own ids of its parties
 */
export function findConditionalLegs(main: Event, passages: readonly Passage[], own: ReadonlySet<string>, words: Words): Event[] {
  const found = new Map<string, Event>();
  for (const [at, passage] of passages.entries()) {
    if (passage.zone !== 'body' && passage.zone !== 'lead') continue;
    const adoption = findAdoption(passage, { main, own, words });
    if (adoption) {
      if (!found.has(adoption.type)) found.set(adoption.type, adoption);
      continue;
    }
    for (const clause of listClauses(passage, passages[at + 1], words)) {
      const events = listConsequences(clause, { main, own, words }).filter(
        (event) => event.type !== main.type && isOfParties(event, own) && !isTold(event.type, found),
      );
      for (const event of events) found.set(event.type, event);
      if (events.length > 0) break;
    }
  }
  return [...found.values()].slice(0, MOST_LEGS);
}

/** Chips that somebody adopts are the chips that are supplied. */
function isTold(type: DealType, found: ReadonlyMap<string, Event>): boolean {
  return found.has(type) || (type === 'chip_supply' && found.has('chip_adoption'));
}

/** Whether nobody but the parties takes part, or one of them and somebody in this business. */
function isOfParties({ type, sides }: Event, own: ReadonlySet<string>): boolean {
  const all = listSides(sides);
  // A site has its power from the utility of the place, whoever lets or builds it.
  if (type === 'power_supply' && sides.giver.length > 0 && sides.giver.every(({ kind }) => kind === 'power')) return true;
  const others = all.filter(({ organisation, kind }) => !own.has(organisation.id) && kind !== 'state');
  return others.length === 0 || (others.length < all.length && others.every(({ kind }) => kind !== undefined));
}

/** The acts of a clause that say who does them; without one, what it tells otherwise; without that, what is built by nobody named. */
function listConsequences(clause: Passage, context: { main: Event; own: ReadonlySet<string>; words: Words }): Event[] {
  const { own, words } = context;
  const acts = findEvents(clause, words, words.spaces.has(clause.text) ? 'site' : undefined).filter(
    ({ type, act }) => type !== 'partnership' && act !== 'build',
  );
  const built = findEvents(clause, words, 'site').filter((event) => event.act === 'build' && !isOfOther(event, own));
  const clear = [...acts, ...built]
    .filter((event) => listSides(event.sides).length > 0 && !isOfOther(event, own))
    .map((event) => fillMoney(retype(event, clause, context), own));
  if (clear.length > 0) return clear;
  const implied = findImplied(clause, context);
  if (implied.length > 0) return implied;
  const flow = built.length === 0 ? (findSpace(clause, context) ?? findFlow(clause, context)) : undefined;
  return flow ? [flow] : built;
}

/** Between a verb of letting and the name of whom something is let to. */
const LET_TO = /(?:^|[\s\u00a0])(?:to|à)[\s\u00a0]$/iu;

/** Halls that a clause lets or raises without saying of what business they are: *would let halls to Acme*, *would raise a hall next door*. */
function findSpace(
  clause: Passage,
  { main, own, words }: { main: Event; own: ReadonlySet<string>; words: Words },
): Event | undefined {
  if (!words.spaces.has(clause.text) || clause.money.length > 0) return undefined;
  const told = clause.acts.find(({ value }) => value === 'raise' || value === 'order' || value === 'lease');
  const [one, two] = listOwn(clause, own);
  if (!told || !one) return undefined;
  const { start, end } = told;
  if (told.value === 'raise') {
    const sides = { giver: [], taker: [], seller: [] };
    return { act: 'build', type: 'data_centre_build', passage: clause, start, end, sides, weight: 0 };
  }
  if (main.type === 'data_centre_lease') return undefined;
  const lets = two !== undefined && LET_TO.test(clause.text.slice(end, two.start));
  const [giver, taker] = lets ? [one, two] : [two, one];
  const sides = { giver: giver ? [giver] : [], taker: [taker], seller: [] };
  return { act: 'lease', type: 'data_centre_lease', passage: clause, start, end, sides, weight: 0 };
}

/** Whether an act stands in a clause about somebody else: *Acme would have beaten Beta, which is building near Berlin*. */
function isOfOther({ passage, start }: Event, own: ReadonlySet<string>): boolean {
  const last = passage.mentions.findLast(({ end }) => end <= start);
  const gap = last && passage.text.slice(last.end, start);
  return (
    last !== undefined &&
    !own.has(last.organisation.id) &&
    /^,[\s\u00a0](?:which|who|whose|qui|dont)(?!\p{L})[^,]*$/u.test(gap ?? '')
  );
}

/** Acts whose words say too little of what is bought, brought or let. */
const VAGUE: ReadonlySet<Act> = new Set<Act>(['invest', 'spend', 'acquire', 'order', 'lease', 'supply']);

/** An act of a clause by the thing that the clause names: *would pour the electricity of its plants*, *would rent a building*. */
function retype(event: Event, clause: Passage, { own, words }: { own: ReadonlySet<string>; words: Words }): Event {
  if (!VAGUE.has(event.act)) return event;
  const isSite = clause.assets.some(({ value }) => value === 'site');
  const isPower = clause.assets.some(({ value }) => value === 'power' || value === 'plant');
  const isLet = (event.act === 'order' || event.act === 'lease') && words.spaces.has(clause.text);
  const type = isLet
    ? 'data_centre_lease'
    : isPower && !isSite && event.type !== 'compute_contract'
      ? 'power_supply'
      : event.type;
  if (type === event.type) return event;
  const [one, two] = listOwn(clause, own);
  const told = { giver: two ? [two] : [], taker: one ? [one] : [], seller: [] };
  const sides = orient(told, type);
  return { ...event, type, sides: two && sides === told ? { giver: [], taker: [], seller: [] } : sides };
}

/** What flows by the thing that a clause names beside a party: power, chips, computing or space. */
const FLOWS: Readonly<Partial<Record<Asset, DealType>>> = {
  power: 'power_supply',
  plant: 'power_supply',
  chips: 'chip_supply',
  compute: 'compute_contract',
};

function findFlow(clause: Passage, { main, own }: { main: Event; own: ReadonlySet<string> }): Event | undefined {
  const parties = listOwn(clause, own);
  const housed = findHousing(clause, parties);
  if (housed && housed.type !== main.type) return housed;
  const found = clause.assets.find(({ value }) => FLOWS[value] !== undefined);
  const type = found && FLOWS[found.value];
  if (!type || type === main.type || parties.length === 0) return undefined;
  const [one, two] = parties;
  const told = { giver: two ? [two] : [], taker: one ? [one] : [], seller: [] };
  const oriented = orient(told, type);
  // Where neither the verb nor the business of the two says who gives, the ends stay open.
  const sides = oriented === told ? { giver: [], taker: [], seller: [] } : oriented;
  return { act: 'supply', type, passage: clause, start: found.start, end: found.end, sides, weight: 0 };
}

/** A flow of money with both parties in the clause: who lives by lending or investing gives. */
function fillMoney(event: Event, own: ReadonlySet<string>): Event {
  if (event.type !== 'debt_financing' && event.type !== 'equity_investment') return event;
  const [giver, taker] = listOwn(event.passage, own);
  return giver && taker ? { ...event, sides: orient({ giver: [giver], taker: [taker], seller: [] }, event.type) } : event;
}

/** What a clause tells without a verb that is an act: shares or a venture between the parties, or a further site. */
function findImplied(passage: Passage, { main, own, words }: { main: Event; own: ReadonlySet<string>; words: Words }): Event[] {
  const [giver, taker] = listOwn(passage, own);
  const sides = { giver: giver ? [giver] : [], taker: taker ? [taker] : [], seller: [] };
  const between = words.dealNouns
    .find(passage.text)
    .filter(
      ({ value }) =>
        (giver && (taker || SHARE.test(passage.text)) && value === 'equity_investment') ||
        ((giver || words.parties.has(passage.text)) && value === 'joint_venture'),
    )
    .map(({ value, start, end }): Event => ({ act: 'stake', type: value, passage, start, end, sides, weight: 0 }));
  // What a loan or a round pays for is its purpose and no leg of its own.
  const isMoney = main.type === 'debt_financing' || main.type === 'equity_investment';
  const sites = (isMoney ? [] : words.newSites.find(passage.text)).map(
    ({ start, end }): Event => ({
      ...{ act: 'build', type: 'data_centre_build', passage, start, end, weight: 0 },
      sides: { giver: [], taker: [], seller: [] },
    }),
  );
  return between.length > 0 ? between : sites;
}

/** Whose sites a party moves into: *Acme would place its cards in the halls of Beta*, *in Beta’s data centres*. */
function findHousing(clause: Passage, parties: readonly Mention[]): Event | undefined {
  const { assets, mentions, text } = clause;
  for (const { value, start, end } of assets) {
    if (value !== 'site') continue;
    const owner = mentions.find(
      (mention) =>
        mention.kind !== undefined &&
        mention.kind !== 'state' &&
        (MAKER.test(text.slice(end, mention.start)) || /^['’]s?[\s\u00a0]$/u.test(text.slice(mention.end, start))),
    );
    const tenant = parties.find(({ organisation }) => organisation.id !== owner?.organisation.id);
    if (!owner || !tenant) continue;
    const sides = { giver: [owner], taker: [tenant], seller: [] };
    return { act: 'lease', type: 'data_centre_lease', passage: clause, start, end, sides, weight: 0 };
  }
  return undefined;
}
