import type { DealType, Zone } from '../deal/taxonomy.ts';
import { type Event, findEvents, type Passage } from './find-events.ts';
import { findImpliedDeal } from './find-implied-deal.ts';
import { findPair, type Pair } from './find-pair.ts';
import { isInfrastructure } from './is-infrastructure.ts';
import type { Act, Asset } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { listIds } from './list-sides.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { orient } from './orient.ts';
import { weighTypes } from './weigh-types.ts';

/** The acts of one deal, the one that tells it best first. */
export type DealEvents = readonly [Event, ...Event[]];

/** A deal, and the other acts of the head between the same parties: they may name a party or a stage that its own acts do not. */
export interface FoundDeal {
  readonly events: DealEvents;
  readonly beside: readonly Event[];
  /** Whom the article is about beside the one party that the main act of a contract names. */
  readonly counterpart?: Counterpart;
}

/** A party with the passage that names it. */
export interface Counterpart {
  readonly mention: Mention;
  readonly passage: Passage;
}

/** Sentences of the body that still belong to the news itself. */
const HEAD_BODY = 4;

/** The passages that tell the news: titles, lead and the first sentences of the body. */
export function readHead(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ zone, rank }) => zone !== 'caption' && (zone !== 'body' || rank < HEAD_BODY));
}

/** The kind of asset that the head is about: the first one named in a title, else in the lead. */
export function findContext(head: readonly Passage[]): Asset | undefined {
  return head.find(({ assets, zone }) => assets.length > 0 && zone !== 'body')?.assets[0]?.value;
}

/** Least weight of an act that stands for a deal, and of one that stands for a second deal beside it. */
const LEAST = { main: 6, further: 11 } as const;
const MOST_DEALS = 5;
const MOST_LEGS = 2;
/** Acts that are clear enough for a further leg, each with the type that it then has. */
const LEG_OF: Readonly<Partial<Record<Act, DealType>>> = {
  adopt: 'chip_adoption',
  order: 'chip_supply',
  supply: 'chip_supply',
  spend: 'chip_supply',
  invest: 'equity_investment',
  stake: 'equity_investment',
  lease: 'data_centre_lease',
};

/**
 * The deals that an article reports, the main one first: none, one, or in a round-up several.
 *
 * Of all acts in the head that are infrastructure, the one with the greatest weight leads; acts of the same type that share a party with it
 * belong to the same deal. Where no act names both sides the titles may imply one. What remains is another deal only where it names both its sides and shares no party with those before.
 */
export function findDeals(passages: readonly Passage[], words: Words, isTranslated: boolean): FoundDeal[] {
  const head = readHead(passages);
  const context = findContext(head);
  const pair = findPair(passages, words);
  const read = head.flatMap((passage) => findEvents(passage, words, context));
  const turned = read
    .map((event) => (isTranslated ? weighTranslated(event, pair) : event))
    .map((event) => weighPair(event, pair));
  const all = turned.filter((event) => isInfrastructure(event, head));
  const isTold = isTranslated
    ? all.some((event) => event.weight >= LEAST.main && hasBothSides(event) && (!pair || joins(event, pair)))
    : all.some(
        (event) => event.weight >= LEAST.main && (event.passage.zone !== 'body' || !isTitled(pair, head) || hasBothSides(event)),
      );
  const implied = isTold ? undefined : findImpliedDeal(head, words, { isTranslated, pair, passages });
  let rest = implied ? [...all, implied] : all;
  const deals: DealEvents[] = [];
  while (deals.length < MOST_DEALS) {
    const found = findHeaviest(rest);
    const main = found && deals.length === 0 && pair ? retype(found, pair, weighTypes(passages, pair, words)) : found;
    if (!main || main.weight < (deals.length === 0 ? LEAST.main : LEAST.further)) break;
    deals.push([main, ...rest.filter((event) => event !== found && event.type === main.type && sharesParty(event, main))]);
    rest = rest.filter((event) => isFurther(event, deals));
  }
  return deals.map((events, at) => {
    const counterpart = at === 0 && pair ? findCounterpart(events[0], pair, passages) : undefined;
    return {
      events,
      beside: all.filter((event) => !events.includes(event) && isBeside(event, events)),
      ...(counterpart && { counterpart }),
    };
  });
}

/** Acts that say no more than that something is agreed. */
const VAGUE: ReadonlySet<Act> = new Set<Act>(['contract', 'partner', 'tie']);
/** So many times as much must an article speak of another type. */
const CLEARLY = 5;

/** An act that is vague, or not between the two whom the article is about, with the type that the article speaks of far more. */
function retype(event: Event, pair: Pair, [top, ...others]: readonly (readonly [DealType, number])[]): Event {
  const own = others.find(([type]) => type === event.type)?.[1] ?? 0;
  if (
    !top ||
    (!VAGUE.has(event.act) && joins(event, pair)) ||
    top[0] === event.type ||
    top[1] < own * CLEARLY ||
    top[1] < CLEARLY
  )
    return event;
  return { ...event, type: top[0], sides: orient(event.sides, top[0]) };
}

/** Contracts have two sides, whether or not one sentence names both. */
const CONTRACTS: ReadonlySet<DealType> = new Set<DealType>([
  'power_supply',
  'compute_contract',
  'data_centre_lease',
  'chip_supply',
]);

function findCounterpart({ type, sides }: Event, pair: Pair, passages: readonly Passage[]): Counterpart | undefined {
  const named = [...sides.giver, ...sides.taker, ...sides.seller].map(({ organisation }) => organisation.id);
  const [own, other] = pair
    .map(({ organisation }) => organisation.id)
    .toSorted((a, b) => Number(named.includes(b)) - Number(named.includes(a)));
  if (!CONTRACTS.has(type) || named.length !== 1 || named[0] !== own) return undefined;
  for (const passage of passages) {
    const mention = passage.mentions.find(({ organisation }) => organisation.id === other);
    if (mention) return { mention, passage };
  }
  return undefined;
}

/** A headline says least where a machine translated it, an original title most. */
const TRANSLATED_WEIGHT: Readonly<Partial<Record<Zone, number>>> = { title: -3, original_title: 3 };

/** Whether a title names both of a pair. */
function isTitled(pair: Pair | undefined, head: readonly Passage[]): boolean {
  const isNamed = ({ mentions }: Passage, { organisation }: Mention) =>
    mentions.some((each) => each.organisation.id === organisation.id);
  return pair !== undefined && head.some((passage) => passage.zone === 'title' && pair.every((one) => isNamed(passage, one)));
}

/** How much more an act says that joins the two whom an article is about. */
const PAIR_WEIGHT = 4;

function weighPair(event: Event, pair: Pair | undefined): Event {
  return pair && joins(event, pair) ? { ...event, weight: event.weight + PAIR_WEIGHT } : event;
}

/** Whether an act has one of a pair on one side, and the other on another. */
function joins({ sides }: Event, [one, two]: Pair): boolean {
  const holds = (side: readonly Mention[], { organisation }: Mention) =>
    side.some((each) => each.organisation.id === organisation.id);
  const all = [sides.giver, sides.taker, sides.seller];
  return all.some((side) => holds(side, one) && !holds(side, two)) && all.some((side) => holds(side, two) && !holds(side, one));
}

/** Prepositions are what a machine mistranslates first: where both businesses are known, they say who provides. */
function weighTranslated(event: Event, pair: Pair | undefined): Event {
  const weight = event.weight + (TRANSLATED_WEIGHT[event.passage.zone] ?? 0);
  return { ...event, weight, sides: dropUnknown(orient(dropOthers(event.sides, pair), event.type)) };
}

/** Without names of unknown business beside the two whom the article is about. */
function dropOthers({ giver, taker, seller }: Event['sides'], pair: Pair | undefined): Event['sides'] {
  if (!pair) return { giver, taker, seller };
  const own = new Set(pair.map(({ organisation }) => organisation.id));
  const keep = (side: readonly Mention[]) =>
    side.filter(({ kind, organisation }) => kind !== undefined || own.has(organisation.id));
  return { giver: keep(giver), taker: keep(taker), seller: keep(seller) };
}

/** Without names of unknown business where both sides have one of known business: a place or a site stands there. */
function dropUnknown(sides: Event['sides']): Event['sides'] {
  const known = (side: 'giver' | 'taker') => sides[side].filter(({ kind }) => kind !== undefined && kind !== 'state');
  return known('giver').length > 0 && known('taker').length > 0
    ? { ...sides, giver: known('giver'), taker: known('taker') }
    : sides;
}

function hasBothSides({ sides }: Event): boolean {
  return sides.giver.length > 0 && sides.taker.length > 0;
}

/** Whether an act of another type names a party of a deal, in a title or the lead. */
function isBeside(event: Event, deal: DealEvents): boolean {
  const own = listIds([event]);
  const isNear = event.passage.zone !== 'body' || event.passage === deal[0].passage;
  return isNear && own.size > 0 && [...listIds(deal.slice(0, 1))].some((id) => own.has(id));
}

/** Further legs of a deal: acts of other types in which both sides are parties of it. */
export function findLegs(deal: DealEvents, passages: readonly Passage[], words: Words): Event[] {
  const [main] = deal;
  const own = listIds(deal);
  const seen = new Set<string>([main.type]);
  return passages
    .flatMap((passage) => findEvents(passage, words, undefined))
    .filter(({ act, type, sides }) => {
      const fits =
        sides.giver.length > 0 &&
        sides.taker.length > 0 &&
        [...sides.giver.slice(0, 1), ...sides.taker.slice(0, 1)].every(({ organisation }) => own.has(organisation.id));
      if (!fits || LEG_OF[act] !== type || (type === 'equity_investment' && main.type === 'debt_financing') || seen.has(type))
        return false;
      seen.add(type);
      return true;
    })
    .slice(0, MOST_LEGS);
}

function findHeaviest(events: readonly Event[]): Event | undefined {
  return events.reduce<Event | undefined>((best, event) => (best && best.weight >= event.weight ? best : event), undefined);
}

/** Whether an act names both its sides, none of them a party before. */
function isFurther(event: Event, deals: readonly DealEvents[]): boolean {
  const taken = listIds(deals.flat());
  const { giver, taker } = event.sides;
  return giver.length > 0 && taker.length > 0 && [...listIds([event])].every((id) => !taken.has(id));
}

function sharesParty(a: Event, b: Event): boolean {
  const ids = listIds([b]);
  const own = [...listIds([a])];
  return own.length === 0 || own.some((id) => ids.has(id));
}
