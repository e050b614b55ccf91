import type { Money } from '../deal/quantity.ts';
import type { Zone } from '../deal/taxonomy.ts';
import type { Event, Passage } from './find-events.ts';
import type { FoundMoney } from './find-money.ts';
import type { MoneyTopic } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';

/** A sum with the passage it stands in. */
export interface PlacedMoney {
  readonly passage: Passage;
  readonly found: FoundMoney;
}

/** What a sum is about: the deal, one of the topics that are none, the same sum in another currency, or too small a thing. */
export type MoneyRole = MoneyTopic | 'deal' | 'equivalent' | 'small';

/** Sums below this are prices, fines and fees, never the amount of an infrastructure deal. */
const SMALLEST = 100_000;
const RANK: readonly Zone[] = ['original_title', 'title', 'lead', 'quote', 'body', 'caption'];

/**
 * The amounts that the article gives for the deal, the most trustworthy zone first: an original title above a translated one, a title
 * above the text. After the first, only the same figure, or one that differs by a power of ten, is kept: other sums are other things.
 *
 * @param events acts of the deal, the main one first
 * @param head the titles, whose sums belong to the deal wherever they stand, and the passages where a sum may be named as a budget or cost
 */
export function findAmounts(events: readonly Event[], head: readonly Passage[], words: Words): PlacedMoney[] {
  const titles = head.filter(({ zone }) => zone === 'title' || zone === 'original_title');
  const told = events.filter((event) => isSameFlow(event, events[0])).flatMap((event) => nearest(event, words));
  const titled = titles.flatMap((passage) =>
    passage.money
      .filter((found) => readMoneyRole(passage, found, words) === 'deal')
      .map((found) => ({ passage, found }))
      .slice(0, 1),
  );
  const ranked = [...titled, ...told].sort((a, b) => RANK.indexOf(a.passage.zone) - RANK.indexOf(b.passage.zone));
  const first = ranked[0];
  if (!first) return head.flatMap((passage) => named(passage, words)).slice(0, 1);
  const same = ranked.filter(({ found: { money } }) => belongsTo(first.found.money, money));
  return same.filter(
    (a, at) => same.findIndex((b) => b.passage.start + b.found.start === a.passage.start + a.found.start) === at,
  );
}

/** The sum of a passage nearest to an act, those after it first. */
function nearest(event: Event, words: Words): PlacedMoney[] {
  const { passage } = event;
  const sums = passage.money.filter((found) => readMoneyRole(passage, found, words) === 'deal');
  const distance = ({ start, end }: FoundMoney) => (start >= event.end ? start - event.end : event.start - end + 40);
  const found = sums.toSorted((a, b) => distance(a) - distance(b))[0];
  return found ? [{ passage, found }] : [];
}

/** Whether an act has nobody else on a side that the main act fills: what a seller invests of its own is another sum. */
function isSameFlow(event: Event, main: Event | undefined): boolean {
  return (['giver', 'taker'] as const).every((side) => {
    const own = main?.sides[side].map(({ organisation }) => organisation.id) ?? [];
    const named = event.sides[side];
    return own.length === 0 || named.length === 0 || named.some(({ organisation }) => own.includes(organisation.id));
  });
}

/** The sums of a passage that it names as cost, budget or value. */
function named(passage: Passage, words: Words): PlacedMoney[] {
  const isNamed = ({ start }: FoundMoney) =>
    words.amountNouns.find(passage.text.slice(0, start)).some(({ end }) => start - end < 40);
  return passage.money
    .filter((found) => readMoneyRole(passage, found, words) === 'deal' && isNamed(found))
    .map((found) => ({ passage, found }));
}

/** Whether a second figure is the first one again, or the first one by another power of ten. */
function belongsTo(first: Money, other: Money): boolean {
  const power = Math.log10(other.value / first.value);
  return other.currency === first.currency && Math.abs(power - Math.round(power)) < 0.005 && Math.abs(power) < 3.5;
}

/**
 * What a sum of a passage is about, by the words directly before and after it.
 *
 * @example // in "at a valuation of $5bn" the sum is a 'valuation', in "($4bn)" after another sum an 'equivalent'
 */
export function readMoneyRole(passage: Passage, found: FoundMoney, words: Words): MoneyRole {
  if (found.money.value < SMALLEST) return 'small';
  const before = passage.text.slice(Math.max(0, found.start - 48), found.start);
  const after = passage.text.slice(found.end, found.end + 48);
  if (isEquivalent(passage, found)) return 'equivalent';
  const topic = words.money.find(({ leading, trailing }) => endsNear(before, leading) || startsNear(after, trailing));
  if (topic) return topic.topic;
  return passage.zone === 'body' && words.past.has(passage.text.slice(0, found.start)) ? 'prior' : 'deal';
}

/** Whether the sum repeats, in brackets, the one directly before it. */
function isEquivalent(passage: Passage, found: FoundMoney): boolean {
  const previous = passage.money.findLast(({ end }) => end <= found.start);
  return previous !== undefined && /^[\s\u00a0]?[(（][^()]{0,24}$/u.test(passage.text.slice(previous.end, found.start));
}

function endsNear(before: string, finder: Words['money'][number]['leading']): boolean {
  return finder.find(before).some(({ end }) => before.length - end <= 26 && !/[.;:,]\s|\d/u.test(before.slice(end)));
}

function startsNear(after: string, finder: Words['money'][number]['trailing']): boolean {
  const first = finder.find(after)[0];
  return first !== undefined && first.start <= 4 && !/[.;:]/u.test(after.slice(0, first.start));
}
