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
  const kinds = new Set(parties.flatMap(({ mention }) => mention.kind ?? []));
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
    for (const found of [...listed, ...listBystanders(passage, kinds, words)]) {
      const { id } = found.mention.organisation;
      if (!own.has(id) && !affected.has(id)) affected.set(id, found);
    }
  }
  return [...affected.values()].slice(0, MOST);
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
    words.served.find(text.slice(end)).some((found) => found.start <= OWNER_REACH)
  );
}

/** Whether a sentence stands in the same paragraph as another, or is the heading above it. */
function isBeside(next: Passage, passage: Passage, { article }: Told): boolean {
  if (next.zone === 'title' || next.zone === 'original_title') return false;
  const [first, last] = next.start < passage.start ? [next, passage] : [passage, next];
  const isHeading = first === next && next.text.split(' ').length <= MOST_HEADING_WORDS && !/[.!?]["”»’)]?$/u.test(next.text);
  return isHeading || !article.text.slice(first.start + first.text.length, last.start).includes('\n');
}
