import type { DealType } from '../deal/taxonomy.ts';
import type { Told } from './build-report.ts';
import { type Event, findEvents, type Passage } from './find-events.ts';
import type { FoundParty } from './find-parties.ts';
import type { Words } from './languages/words.ts';
import { listIds, listSides } from './list-sides.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Kind } from './organisations/gazetteer.ts';

/** Whom a deal of others can displace, whatever the business of its parties. */
const AFFECTED: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>([
  'lab',
  'cloud',
  'chip',
  'neocloud',
  'site',
  'hardware',
]);
/** Who is named for advice or an opinion as often as for a share in the business. */
const ADVISERS: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['bank', 'investor', undefined]);
const MOST = 10;
/** How many characters may stand between a word of rivalry and a name that the gazetteer does not hold. */
const RIVAL_REACH = 30;
/** How many characters may stand between a word such as *unit of* and a name. */
const OWNER_REACH = 5;
/** The same where it stands in apposition: *Acme, first client of Beta*. */
const APPOSED_REACH = 18;
/** Operators of grids serve whoever wins. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'rte red-electrica national-grid tennet elia statnett fingrid svenska-kraftnat terna amprion 50hertz transgrid pjm ercot miso'.split(
    ' ',
  ),
);
/** Least weight of an act that somebody does in an own deal. */
const LEAST_WEIGHT = 6;
/** So many words has a heading at the most. */
const MOST_HEADING_WORDS = 10;

export interface Affected {
  readonly mention: Mention;
  readonly passage: Passage;
}

/**
 * Who is named as a rival, an incumbent or a dependency, and is no party: each once.
 *
 * Where words of rivalry stand in a sentence, those in the business of a party, or in computing at all, count in it, in the sentence before it
 * and in the one behind it; a name of unknown business close to such a word, or in a list with one that counts. Words of contrast do where the
 * sentence names two.
 */
export function findAffected(told: Told, parties: readonly FoundParty[], conditional: readonly Event[]): Affected[] {
  const { passages, words } = told;
  // Who takes part in what the deal would bring is no bystander.
  const own = new Set([...parties.map(({ mention }) => mention.organisation.id), ...listIds(conditional)]);
  for (const id of [...listHeld(passages, own, words), ...listServed(passages, own, words)]) own.add(id);
  const kinds = new Set(parties.flatMap(({ mention }) => mention.kind ?? []));
  const losing = findLosing(told);
  const unable = UNABLE[told.events[0].type] ?? [];
  const affected = new Map<string, Affected>();
  for (const [at, passage] of passages.entries()) {
    const rivalry = words.rivalry.has(passage.text);
    const contrast = words.contrast.has(passage.text) && passage.mentions.length > 1;
    const listed = [
      ...(rivalry || contrast ? listPeers(passage, rivalry ? kinds : new Set(), words) : []),
      ...(rivalry
        ? [passages[at - 1], passages[at + 1]].flatMap((next) =>
            next && isBeside(next, passage, told) ? listPeers(next, kinds, words) : [],
          )
        : []),
      ...(rivalry ? listUnknown(passage, words) : []),
    ];
    const bystanders = listBystanders(passage, kinds, words).filter(
      ({ mention }) => !mention.kind || !unable.includes(mention.kind),
    );
    const named = losing.has(passage) ? listLosers(passage, words) : [];
    const counted = [...listed, ...bystanders, ...named].filter(({ mention }) => !own.has(mention.organisation.id));
    for (const found of addListed(counted, words)) {
      const { id } = found.mention.organisation;
      if (!own.has(id) && !affected.has(id)) affected.set(id, found);
    }
  }
  return [...affected.values()].slice(0, MOST);
}

/** Who in a deal of a type can only supply what it needs, and is no rival for it unless the text says so. */
const UNABLE: Readonly<Partial<Record<DealType, readonly Kind[]>>> = {
  data_centre_lease: ['chip', 'hardware'],
  data_centre_build: ['chip', 'hardware'],
  power_supply: ['chip'],
  debt_financing: ['chip', 'hardware'],
};

/** Words with which a heading asks who loses by a deal. */
const ASKS = /^(?:[^\p{L}]{0,6})(?:and |et )?(?:who|whom|to whom|qui|à qui|ceux qui|those who)(?!\p{L})/iu;

/** The sentences below a heading of rivalry, up to the next heading: *Who loses*, *The rivals listen*. */
function findLosing({ passages, words }: Told): ReadonlySet<Passage> {
  const losing = new Set<Passage>();
  let isLosing = false;
  for (const passage of passages) {
    if (passage.zone !== 'body') continue;
    if (isHeading(passage))
      isLosing = words.rivalry.has(passage.text) || (ASKS.test(passage.text) && passage.mentions.length === 0);
    else if (isLosing) losing.add(passage);
  }
  return losing;
}

/** Whoever is named below such a heading, but for who lends, invests or advises. */
function listLosers(passage: Passage, words: Words): Affected[] {
  if (words.advisers.has(passage.text)) return [];
  const isPast = isEarlier(passage.text, words);
  return passage.mentions
    .filter((mention) => !isOwner(passage, mention, words) && !isCustomer(passage, mention, words))
    .filter(({ kind, organisation }) => kind !== 'state' && !NEUTRAL.has(organisation.id))
    .filter((mention) => !ADVISERS.has(mention.kind) || isTopic(passage, mention))
    .filter((mention) => !isPast || mention === passage.mentions[0])
    .map((mention) => ({ mention, passage }));
}

/** So far into a sentence stands the name that it is about. */
const TOPIC_REACH = 24;

/** Whether a sentence is about a name of unknown business: *First of all Acme, which …*, *In second place Acme: it …*. */
function isTopic({ text, mentions }: Passage, mention: Mention): boolean {
  const isFirst = mentions.every(({ start }) => start >= mention.start);
  const isTold = /^(?:,[\s\u00a0](?:which|who|whose|qui|dont)|[\s\u00a0]?:)(?!\p{L})/u.test(text.slice(mention.end));
  return mention.kind === undefined && isFirst && isTold && mention.start <= TOPIC_REACH;
}

/** With the names of unknown business that stand in a list with one that counts. */
function addListed(affected: readonly Affected[], words: Words): Affected[] {
  return affected.flatMap((one) => {
    const { mentions, text } = one.passage;
    const at = mentions.indexOf(one.mention);
    const joined = (a: Mention | undefined, b: Mention | undefined) =>
      a && b && /\p{L}|&/u.test(text.slice(a.end, b.start)) && words.isList(text.slice(a.end, b.start));
    const beside = [
      joined(mentions[at - 1], one.mention) ? mentions[at - 1] : undefined,
      joined(one.mention, mentions[at + 1]) ? mentions[at + 1] : undefined,
    ];
    const unknown = beside.filter((mention) => mention !== undefined && mention.kind === undefined);
    return [one, ...unknown.flatMap((mention) => (mention ? { mention, passage: one.passage } : []))];
  });
}

/** What a party supplies to others whom it does not deal with here. */
const SUPPLIES: ReadonlySet<DealType> = new Set<DealType>([
  'data_centre_lease',
  'compute_contract',
  'chip_supply',
  'power_supply',
]);

/** Words of what goes on already. */
const ALREADY = /(?<!\p{L})(?:déjà|already|currently|actuellement|aujourd['’]hui)(?!\p{L})/iu;
/** Right before the name of a customer. */
const TO = /(?<!\p{L})(?:à|to|for|pour)[\s\u00a0]$/iu;

/** Whether a sentence about a party says whom it serves already: *Acme already lets two halls to Beta*. */
function isServed({ text, mentions }: Pick<Passage, 'text' | 'mentions'>, mention: Mention, own: ReadonlySet<string>): boolean {
  const [first] = mentions;
  return first !== undefined && own.has(first.organisation.id) && ALREADY.test(text) && TO.test(text.slice(0, mention.start));
}

/** Ids of whom a party already serves: *Acme lets two halls to Beta*. */
function listServed(passages: readonly Passage[], own: ReadonlySet<string>, words: Words): string[] {
  return passages
    .filter(({ zone, text }) => zone === 'body' && !words.rivalry.has(text))
    .flatMap((passage) => findEvents(passage, words, undefined))
    .filter(
      ({ type, sides }) =>
        SUPPLIES.has(type) && sides.giver.length > 0 && sides.giver.every(({ organisation }) => own.has(organisation.id)),
    )
    .flatMap(({ sides }) => sides.taker.map(({ organisation }) => organisation.id));
}

/** Between the name of an owner and what it owns. */
const HOLDS =
  /^[^.;:]{0,24}?(?<!\p{L})(?:owns?|controls?|possess\p{L}*|holds?|bought|acquired|has bought|has acquired|took over|contrôle|détient|possède|a repris|a racheté|a acquis|rachète)(?!\p{L})[^.;:]{0,40}$/iu;
/** Before the names of examples of what somebody owns or put money into. */
const EXAMPLES =
  /(?:spent|invested|bought|owns?|controls?|dépensé|investi|acheté|possède|détient)(?!\p{L}).{0,100}(?:among them|including|such as|dont|parmi (?:eux|elles|lesquels))[\s\u00a0]$/iu;

/** Right before the name of whom a party owns. */
const OWNED =
  /(?:parent|mother company|maison-mère|maison mère|owner|propriétaire|subsidiary|daughter|daughter company|unit|arm|filiale|fille|branche)(?:[\s\u00a0](?:of|de|du)|[\s\u00a0]d['’])?[\s\u00a0]?$/iu;

/** Ids of whom a party owns, or serves already: *Acme, that possesses Beta*, *it has spent years on landlords, among them Beta*. */
function listHeld(passages: readonly Passage[], own: ReadonlySet<string>, words: Words): string[] {
  return passages.flatMap(({ text, mentions }) => {
    // *Acme controls Beta, has taken over Gamma*: the verbs of a list have one subject.
    const held = new Set<string>();
    return mentions.flatMap((mention, at) => {
      if (own.has(mention.organisation.id)) return [];
      const owner = mentions[at - 1];
      const gap =
        owner && (own.has(owner.organisation.id) || held.has(owner.organisation.id))
          ? text.slice(owner.end, mention.start)
          : undefined;
      const isHeld = gap !== undefined && HOLDS.test(gap) && !words.suppositions.has(gap) && !words.conditions.has(gap);
      const isExample =
        mentions.slice(0, at).every(({ organisation }) => own.has(organisation.id)) &&
        EXAMPLES.test(text.slice(Math.max(0, mention.start - 160), mention.start));
      const isServedNow = !words.rivalry.has(text) && isServed({ text, mentions }, mention, own);
      const isOwned = OWNED.test(text.slice(Math.max(0, mention.start - 24), mention.start)) && !words.rivalry.has(text);
      if (isHeld) held.add(mention.organisation.id);
      return isHeld || isExample || isOwned || isServedNow ? [mention.organisation.id] : [];
    });
  });
}

function listPeers(passage: Passage, kinds: ReadonlySet<Kind>, words: Words): Affected[] {
  const advises = words.advisers.has(passage.text);
  return passage.mentions
    .filter((mention) => !isOwner(passage, mention, words) && !isCustomer(passage, mention, words))
    .filter(({ kind }) => kind !== undefined && (AFFECTED.has(kind) || kinds.has(kind)) && !(advises && ADVISERS.has(kind)))
    .map((mention) => ({ mention, passage }));
}

/**
 * Who is in the business of a party, or in computing, and named in the text with nothing of their own told: no sum, no earlier time, no act.
 * Whoever an article about a deal names besides its parties is there because it concerns them.
 */
function listBystanders(passage: Passage, kinds: ReadonlySet<Kind>, words: Words): Affected[] {
  const { zone, text, money } = passage;
  if (zone !== 'lead' && zone !== 'body') return [];
  const peers = listPeers(passage, kinds, words).filter(({ mention }) => !ADVISERS.has(mention.kind));
  if (peers.length === 0 || money.length > 0 || isEarlier(text, words) || words.advisers.has(text)) return [];
  const acting = listIds(findEvents(passage, words, undefined).filter(isOwnDeal));
  return peers.filter(({ mention: { organisation } }) => !acting.has(organisation.id) && !NEUTRAL.has(organisation.id));
}

/** An act with both its sides, in different businesses, is a deal of others; two of one business that do the same are a list. */
function isOwnDeal({ weight, sides }: Event): boolean {
  const filled = [sides.giver, sides.taker, sides.seller].filter((side) => side.length > 0);
  return weight >= LEAST_WEIGHT && filled.length > 1 && new Set(listSides(sides).map(({ kind }) => kind)).size > 1;
}

/** Whether a sentence tells of another time than now; *already* does not. */
function isEarlier(text: string, words: Words): boolean {
  return words.past
    .find(text)
    .some(({ start, end }) => !/^(?:déjà|already|also|meanwhile|separately)$/iu.test(text.slice(start, end)));
}

/** Names that the gazetteer does not hold right behind a word of rivalry, and whoever stands in a list with one that counts. */
function listUnknown(passage: Passage, words: Words): Affected[] {
  if (words.advisers.has(passage.text)) return [];
  const rivals = words.rivalry.find(passage.text);
  const listed: Mention[] = [];
  for (const [at, mention] of passage.mentions.entries()) {
    if (mention.kind === 'state') continue;
    const previous = passage.mentions[at - 1];
    const isJoined =
      previous !== undefined && listed.includes(previous) && words.isList(passage.text.slice(previous.end, mention.start));
    const isClose =
      (mention.kind === undefined && rivals.some(({ end }) => end <= mention.start && mention.start - end <= RIVAL_REACH)) ||
      rivals.some(({ start }) => isApposition(passage.text.slice(mention.end, start)));
    if (isJoined || isClose || AFFECTED.has(mention.kind)) listed.push(mention);
  }
  return listed.filter((mention) => !isOwner(passage, mention, words)).map((mention) => ({ mention, passage }));
}

/** What stands between a name and what it is called right behind it: *Acme, its historic lender*. */
function isApposition(gap: string): boolean {
  return gap.length <= RIVAL_REACH && /^,[\s\u00a0](?:\p{Ll}{1,12}['’\s\u00a0]){0,2}$/u.test(gap);
}

/** Whether a name only says whose the next or the last one is: *Acme-backed Beta*, *Beta, a unit of Acme*. */
function isOwner({ text }: Passage, { start, end }: Mention, words: Words): boolean {
  return (
    /^-\p{Ll}/u.test(text.slice(end, end + 2)) ||
    words.owners.find(text.slice(0, start)).some((found) => start - found.end <= OWNER_REACH)
  );
}

/** Whether a name is that of a customer: *Acme, client of Beta*, *its halls serve Acme*. */
function isCustomer({ text }: Passage, { start, end }: Mention, words: Words): boolean {
  return (
    words.serving.find(text.slice(0, start)).some((found) => start - found.end <= OWNER_REACH) ||
    words.served.find(text.slice(end)).some((found) => found.start <= (text[end] === ',' ? APPOSED_REACH : OWNER_REACH))
  );
}

/** Whether a sentence stands in the same paragraph as another, or is the heading above it. */
function isBeside(next: Passage, passage: Passage, { article }: Told): boolean {
  if (next.zone === 'title' || next.zone === 'original_title') return false;
  const [first, last] = next.start < passage.start ? [next, passage] : [passage, next];
  return (first === next && isHeading(next)) || !article.text.slice(first.start + first.text.length, last.start).includes('\n');
}

/** Whether a sentence is a heading: short, and without a full stop. */
function isHeading({ text }: Passage): boolean {
  return text.split(' ').length <= MOST_HEADING_WORDS && !/[.!…]["”»’)]?$/u.test(text);
}
