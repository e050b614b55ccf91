import type { PartyRole } from '../deal/taxonomy.ts';
import { ROLES, type Side } from './acts.ts';
import type { Told } from './build-report.ts';
import { findClauses } from './find-clauses.ts';
import type { DealEvents } from './find-deal.ts';
import type { Event, Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Kind } from './organisations/gazetteer.ts';

/** A party, with the passage of its best mention. */
export interface FoundParty {
  readonly side: Side;
  readonly role: PartyRole;
  readonly mention: Mention;
  readonly passage: Passage;
}

/** Who may be named in a list of investors. */
const LISTED: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>([
  'investor',
  'bank',
  'tech',
  'chip',
  'hardware',
  'telecom',
  'cloud',
  'power',
  undefined,
]);

/**
 * The parties of a deal, givers before takers before sellers, each once, at its first mention in the best act.
 *
 * States are parties only where nobody else stands on their side. Lists of investors elsewhere in the article add to the givers of a round.
 */
export function findParties({ events, beside, counterpart, passages, words }: Told): FoundParty[] {
  const [main] = events;
  const parties = new Map<string, FoundParty>();
  const add = (side: Side, mention: Mention, passage: Passage) => {
    if (!parties.has(mention.organisation.id))
      parties.set(mention.organisation.id, { side, mention, passage, role: readRole(side, main.type) });
  };
  for (const { sides, passage, act, start } of events) {
    // Who took part in an earlier round takes none in this one.
    if (passage !== main.passage && passage.zone === 'body' && words.past.has(passage.text.slice(0, start))) continue;
    for (const side of ['giver', 'taker', 'seller'] as const) {
      const named = sides[side];
      const companies = named.filter(({ kind }) => kind !== 'state');
      const filled = act !== main.act && [...parties.values()].some((party) => party.side === side);
      for (const mention of filled ? [] : companies.length > 0 ? companies : named) add(side, mention, passage);
    }
  }
  if (counterpart) add(main.sides.giver.length === 0 ? 'giver' : 'taker', counterpart.mention, counterpart.passage);
  for (const { mention, side, passage } of findCounterpart(main, beside)) add(side, mention, passage);
  if (main.type === 'equity_investment' && main.act !== 'stake')
    for (const [mention, passage] of findInvestors(passages, words, parties)) add('giver', mention, passage);
  return dropPlaces([...parties.values()], main.type);
}

/** Whom an act of another type between a party and somebody else puts on the side that the main act leaves empty. */
function findCounterpart(main: Event, beside: readonly Event[]): { mention: Mention; side: Side; passage: Passage }[] {
  const empty = main.sides.taker.length === 0 ? 'taker' : main.sides.giver.length === 0 ? 'giver' : undefined;
  const filled = empty === 'taker' ? main.sides.giver : main.sides.taker;
  if (!empty || filled.length !== 1) return [];
  const own = new Set(filled.map(({ organisation }) => organisation.id));
  const found = beside
    .filter(({ sides }) => sides.giver.length > 0 && sides.taker.length > 0)
    .flatMap(({ sides, passage }) =>
      [...sides.giver, ...sides.taker].map((mention) => ({ mention, side: empty, passage }) as const),
    )
    .find(({ mention }) => mention.kind !== undefined && mention.kind !== 'state' && !own.has(mention.organisation.id));
  return found ? [found] : [];
}

function readRole(side: Side, type: DealEvents[0]['type']): PartyRole {
  return side === 'seller' ? 'seller' : ROLES[type][side];
}

/** Names in lists of investors, outside what the article tells of earlier rounds. */
function findInvestors(
  passages: readonly Passage[],
  words: Words,
  parties: ReadonlyMap<string, FoundParty>,
): [Mention, Passage][] {
  const takers = new Set(
    [...parties.values()].filter(({ side }) => side === 'taker').map(({ mention }) => mention.organisation.id),
  );
  return passages
    .filter(
      ({ text, zone, rank }, at) =>
        (zone === 'lead' || rank < 12) &&
        words.rounds.has(text) &&
        ![passages[at - 1]?.text ?? '', text].some((told) => words.past.has(told)),
    )
    .flatMap((passage) =>
      [...listAfter(passage, words), ...listBefore(passage, words)].map((mention): [Mention, Passage] => [mention, passage]),
    )
    .filter(([{ organisation, kind }]) => LISTED.has(kind) && !takers.has(organisation.id));
}

/** The names joined to each other behind words such as *led by*. */
function listAfter(passage: Passage, words: Words): Mention[] {
  return words.investorLists.find(passage.text).flatMap(({ end }) => {
    const listed: Mention[] = [];
    let reached = end;
    for (const mention of passage.mentions.filter(({ start }) => start >= end)) {
      const gap = passage.text.slice(reached, mention.start);
      if (!continues(gap, reached === end, words)) break;
      reached = mention.end;
      if (!describes(passage, mention, words)) listed.push(mention);
    }
    return listed;
  });
}

/** The names before words such as *participated in the round*. */
function listBefore(passage: Passage, words: Words): Mention[] {
  const predicates = words.investorPredicates.find(passage.text);
  if (words.lexicon.coverbs) {
    const clauses = findClauses(passage.text);
    return predicates.flatMap(({ start, end }) => {
      const clause = clauses.find((part) => part.start <= start && end <= part.end);
      return passage.mentions.filter(
        (mention) => clause && mention.start >= clause.start && mention.end <= start && !describes(passage, mention, words),
      );
    });
  }
  // Where verbs stand last, several may share a sentence: *Aが主導し、Bも参加した*.
  const predicate = words.lexicon.postpositions ? predicates.at(-1) : predicates[0];
  return predicate
    ? passage.mentions.filter((mention) => mention.end <= predicate.start && !describes(passage, mention, words))
    : [];
}

/** Whether what stands before a name goes on with a list: a few words without a preposition, and behind a name a comma or conjunction. */
function continues(gap: string, first: boolean, words: Words): boolean {
  const bare = gap.replace(/\([^()]{0,60}\)|（[^（）]{0,60}）/g, '');
  const joined =
    first ||
    /[,、]/u.test(bare) ||
    words.lexicon.and.some((and) => bare.toLowerCase().includes(` ${and} `)) ||
    words.isList(bare);
  return bare.length < 60 && joined && !words.breaks.has(bare) && !words.prepositions.has(bare) && !/[.;:。]/u.test(bare);
}

/** Whether a name only says whose or what the next one is. */
function describes(passage: Passage, mention: Mention, words: Words): boolean {
  const after = passage.text.slice(mention.end, mention.end + 64);
  return /^['’]/u.test(after) || words.isModifier(after);
}

/** Without the places that only say where: a state beside companies, unless it is all there is on its side of a flow of money. */
function dropPlaces(parties: readonly FoundParty[], type: DealEvents[0]['type']): FoundParty[] {
  const money = type === 'equity_investment' || type === 'debt_financing' || type === 'public_support';
  return parties.filter(
    ({ mention, side }) => mention.kind !== 'state' || (money && side === 'giver') || type === 'public_support',
  );
}
