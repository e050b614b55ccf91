import type { Money } from '../deal/quantity.ts';
import type { DealType, Zone } from '../deal/taxonomy.ts';
import { findClauses } from './find-clauses.ts';
import type { Event, Passage } from './find-events.ts';
import type { FoundMoney } from './find-money.ts';
import type { MoneyTopic } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { countNamed, listIds } from './list-sides.ts';

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
/** In a translation the headline is what the machine gets wrong most. */
const TRANSLATED_RANK: readonly Zone[] = ['original_title', 'lead', 'quote', 'body', 'caption', 'title'];
/** Types of deals that are investments themselves. */
const INVESTED: ReadonlySet<DealType> = new Set<DealType>([
  'equity_investment',
  'data_centre_build',
  'joint_venture',
  'acquisition',
  'public_support',
]);
/** How far before a sum somebody may be said to have estimated something at it. */
const APPRAISAL_REACH = 140;
/** How far behind its noun a sum may stand: *the amount that they have in mind is 320 billion won*. */
const NAMED_REACH = { plain: 40, copula: 100 };
const COPULA =
  /(?<!\p{L})(?:is|was|would be|could be|comes to|amounts to|est|serait|était|s['’]élève|s['’]élèverait|atteint|atteindrait)[\s\u00a0](?:de|d['’]|à|about|around|some|environ|quelque)?[\s\u00a0]?(?:about|around|environ|quelque)?[\s\u00a0]?$/iu;
/** Up to which sentence of the body a sum beside a party may be the deal's. */
const NEAR_BODY = 14;

/** How much farther off a sum in another clause is, in a language that sets it before or behind what is done with it. */
const OTHER_CLAUSE = 100;

interface Sums {
  readonly events: readonly Event[];
  /** The titles, whose sums belong to the deal wherever they stand, and the passages where a sum may be named as a budget or cost. */
  readonly head: readonly Passage[];
  readonly passages: readonly Passage[];
  readonly isTranslated: boolean;
  readonly words: Words;
}

/**
 * The amounts that the article gives for the deal, the most trustworthy zone first: an original title above a translated one, a title
 * above the text, in a translation the text above the title. After the first, only the same figure is kept, one that differs by a power of
 * ten or in its currency, and one of a title that the text calls a valuation: other sums are other things.
 */
export function findAmounts({ events, head, passages, isTranslated, words }: Sums): PlacedMoney[] {
  const titles = head.filter(({ zone }) => zone === 'title' || zone === 'original_title');
  const told = events.filter((event) => isSameFlow(event, events[0])).flatMap((event) => nearest(event, words));
  const titled = titles.flatMap((passage) => listDeals(passage, words).slice(0, 1));
  const rank = isTranslated ? TRANSLATED_RANK : RANK;
  const isWorth = (placed: PlacedMoney) => isValuation(placed, passages, words);
  const ranked = [...titled, ...told].sort(
    (a, b) => Number(isWorth(a)) - Number(isWorth(b)) || rank.indexOf(a.passage.zone) - rank.indexOf(b.passage.zone),
  );
  const near = passages.filter((passage) => isNear(passage, events));
  const text = passages.filter(isText).flatMap((passage) => named(passage, events, words));
  const first = ranked[0] ?? [...head, ...near].flatMap((passage) => named(passage, events, words))[0];
  if (!first) return [];
  const beside = [...near.flatMap((passage) => listDeals(passage, words)), ...text];
  const same = [first, ...ranked, ...beside].filter(
    (placed) => belongsTo(first.found.money, placed.found.money) || (titled.includes(placed) && isWorth(placed)),
  );
  return same.filter(
    (a, at) => same.findIndex((b) => b.passage.start + b.found.start === a.passage.start + a.found.start) === at,
  );
}

function listDeals(passage: Passage, words: Words): PlacedMoney[] {
  return passage.money.filter((found) => readMoneyRole(passage, found, words) === 'deal').map((found) => ({ passage, found }));
}

/** Whether the text calls the same figure a valuation. */
function isValuation({ found: { money } }: PlacedMoney, passages: readonly Passage[], words: Words): boolean {
  return passages.some((passage) =>
    passage.money.some(
      (other) =>
        other.money.value === money.value &&
        other.money.currency === money.currency &&
        readMoneyRole(passage, other, words) === 'valuation',
    ),
  );
}

const isText = ({ zone, rank }: Passage) => zone === 'lead' || (zone === 'body' && rank < NEAR_BODY);

/** Whether a sentence of the lead or soon after names a party of the deal. */
function isNear(passage: Passage, events: readonly Event[]): boolean {
  return isText(passage) && countNamed(passage, listIds(events)) > 0;
}

/** The sum of a passage nearest to an act, those after it first. */
function nearest(event: Event, words: Words): PlacedMoney[] {
  const { passage } = event;
  const sums = passage.money.filter((found) => readMoneyRole(passage, found, words) === 'deal');
  // What an act is about stands behind it, or in some languages before.
  const [after, before] = words.lexicon.postpositions ? [40, 0] : [0, 40];
  const clause =
    words.lexicon.sumsFirst && findClauses(passage.text).find(({ start, end }) => start <= event.start && event.end <= end);
  const distance = ({ start, end }: FoundMoney) => {
    if (clause)
      return Math.max(start - event.end, event.start - end) + (clause.start <= start && end <= clause.end ? 0 : OTHER_CLAUSE);
    return start >= event.end ? start - event.end + after : event.start - end + before;
  };
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
function named(passage: Passage, [main]: readonly Event[], words: Words): PlacedMoney[] {
  // What a site costs is no price of the power or the chips for it.
  const isInvested = main !== undefined && INVESTED.has(main.type);
  const isNamed = ({ start }: FoundMoney) => {
    const reach = COPULA.test(passage.text.slice(Math.max(0, start - 24), start)) ? NAMED_REACH.copula : NAMED_REACH.plain;
    return words.amountNouns
      .find(passage.text.slice(0, start))
      .some((noun) => start - noun.end < reach && (isInvested || !/^invest/iu.test(passage.text.slice(noun.start, noun.end))));
  };
  return passage.money
    .filter((found) => readMoneyRole(passage, found, words) === 'deal' && isNamed(found))
    .map((found) => ({ passage, found }));
}

/** Whether a second figure is the first one again, the first one by another power of ten, or the first one in another currency. */
function belongsTo(first: Money, other: Money): boolean {
  const ends = [first.value, first.high ?? first.value];
  if (ends.some((end) => Math.abs(other.value / end - 1) < 0.005 || Math.abs((other.high ?? other.value) / end - 1) < 0.005))
    return true;
  const power = Math.log10(other.value / first.value);
  const isSameCurrency = other.currency === first.currency || other.currency === '?' || first.currency === '?';
  return isSameCurrency && Math.abs(power - Math.round(power)) < 0.005 && Math.abs(power) < 3.5;
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
  if (topic) return topic.topic === 'valuation' && isDealValued(before, words) ? 'deal' : topic.topic;
  if (isAppraised(passage.text.slice(Math.max(0, found.start - APPRAISAL_REACH), found.start), words)) return 'valuation';
  return passage.zone === 'body' && words.past.has(passage.text.slice(0, found.start)) ? 'prior' : 'deal';
}

/** Whether what is said to be worth a sum is a deal and no company: *a report valued the deal at $5bn*. */
function isDealValued(before: string, words: Words): boolean {
  const noun = words.valuedDeals.find(before).at(-1);
  return noun !== undefined && /^[\s\u00a0](?:\p{L}{1,12}[\s\u00a0]){1,3}$/u.test(before.slice(noun.end));
}

/** Whether the sum repeats, in brackets, the one directly before it. */
function isEquivalent(passage: Passage, found: FoundMoney): boolean {
  const previous = passage.money.findLast(({ end }) => end <= found.start);
  return previous !== undefined && /^[\s\u00a0]?[(（][^()]{0,24}$/u.test(passage.text.slice(previous.end, found.start));
}

/** Whether the sum stands behind *at* and, further before, who estimated something: *had valued the estate, land included, at £2bn*. */
function isAppraised(before: string, words: Words): boolean {
  return /[\s\u00a0](?:at|à)[\s\u00a0]$/u.test(before) && words.appraisals.has(before);
}

function endsNear(before: string, finder: Words['money'][number]['leading']): boolean {
  return finder.find(before).some(({ end }) => before.length - end <= 26 && !/[.;:,]\s|[，；。：]|\d/u.test(before.slice(end)));
}

function startsNear(after: string, finder: Words['money'][number]['trailing']): boolean {
  const first = finder.find(after)[0];
  return first !== undefined && first.start <= 4 && !/[.;:，；。：、]/u.test(after.slice(0, first.start));
}
