import type { DealType } from '../deal/taxonomy.ts';
import { findEvents, type Passage } from './find-events.ts';
import type { Pair } from './find-pair.ts';
import type { Words } from './languages/words.ts';
import type { Kind } from './organisations/gazetteer.ts';
import { readBusiness } from './organisations/read-business.ts';

/** What a word counts by the zone in which it stands. */
const ZONE = { original_title: 4, title: 3, lead: 2.5, body: 1, caption: 0, quote: 0.5 } as const;
/** So far into the body it counts in full. */
const NEAR_BODY = 8;
/** What is left of a word in a sentence of another time, behind a condition, or about others. */
const LEFT = { past: 0.2, conditional: 0.25, others: 0.4 } as const;
/** What each kind of word counts. */
const WORD = { act: 1, noun: 1, hint: 0.7 } as const;
/** What the word counts with which a condition takes up the deal: *if the purchase is concluded*. */
const TAKEN_UP = 5;
/** What a sum between the two names of a headline counts: *Acme’s $2bn for Beta*. */
const PAID = 5;
/** A word that a condition takes up stands right behind it. */
const TAKEN_UP_REACH = 14;
/** What is left of a type where neither of the two is in the business of it. */
const UNLIKELY = 0.4;
/** Who lets halls, lends, or makes power: without one of them in it a deal is seldom a lease, a loan or a supply of power. */
const LESSORS: readonly Kind[] = ['site', 'builder', 'miner', 'power', 'investor', 'telecom'];
const LENDERS: readonly Kind[] = ['bank', 'investor', 'chip'];
const GENERATORS: readonly Kind[] = ['power', 'hardware', 'builder', 'investor'];
const GIVERS: readonly (readonly [DealType, readonly Kind[]])[] = [
  ['data_centre_lease', LESSORS],
  ['debt_financing', LENDERS],
  ['power_supply', GENERATORS],
];

/** How much likelier a deal of a type is where one of the two is in such a business; 1 where nothing is said. */
const LIKELY: readonly { readonly kinds: readonly Kind[]; readonly times: Readonly<Partial<Record<DealType, number>>> }[] = [
  {
    kinds: ['power'],
    times: { power_supply: 2, equity_investment: 0.5, data_centre_lease: 0.5, compute_contract: 0.4, chip_supply: 0.2 },
  },
  {
    kinds: ['bank'],
    times: { debt_financing: 2, compute_contract: 0.2, data_centre_lease: 0.3, chip_supply: 0.2, power_supply: 0.2 },
  },
  {
    kinds: ['investor'],
    times: {
      equity_investment: 1.4,
      debt_financing: 1.4,
      acquisition: 1.4,
      compute_contract: 0.2,
      data_centre_lease: 0.5,
      power_supply: 0.3,
      chip_supply: 0.2,
    },
  },
  { kinds: ['site', 'builder'], times: { data_centre_lease: 1.4, compute_contract: 0.5, chip_supply: 0.4 } },
  { kinds: ['cloud'], times: { compute_contract: 1.3 } },
  { kinds: ['neocloud', 'miner'], times: { compute_contract: 1.5 } },
  { kinds: ['chip', 'hardware'], times: { chip_supply: 1.5, data_centre_lease: 0.3, power_supply: 0.4 } },
];

/**
 * How much an article speaks of each type of deal between two organisations: by the acts, the nouns and the words around them, by where they stand,
 * and by what the two are in the business of. Heaviest first.
 */
export function weighTypes(passages: readonly Passage[], pair: Pair, words: Words): [DealType, number][] {
  const own = new Set(pair.map(({ organisation }) => organisation.id));
  const weights = new Map<DealType, number>();
  const add = (type: DealType, weight: number) => weights.set(type, (weights.get(type) ?? 0) + weight);
  for (const passage of passages) {
    const weight = weighPassage(passage, own, words);
    if (weight === 0) continue;
    const told = new Set(words.dealNouns.find(passage.text).map(({ value }) => readRent(value, passage)));
    for (const type of told) add(type, weight * WORD.noun);
    const acts = new Set(findEvents(passage, words, undefined).map(({ type }) => type));
    for (const type of acts) add(type, weight * WORD.act);
    for (const type of new Set(words.dealHints.find(passage.text).map(({ value }) => value)))
      if (!told.has(type)) add(type, weight * WORD.hint);
  }
  for (const type of passages.flatMap((passage) => listTakenUp(passage, words))) add(type, TAKEN_UP);
  if (passages.some((passage) => isPaid(passage, own))) add('equity_investment', PAID);
  weights.delete('partnership');
  const kinds = pair.flatMap((mention) => readBusiness(mention) ?? []);
  if (kinds.length === 2) {
    for (const [type, givers] of GIVERS)
      if (!kinds.some((kind) => givers.includes(kind))) weights.set(type, (weights.get(type) ?? 0) * UNLIKELY);
  }
  const likely = LIKELY.filter((entry) => entry.kinds.some((kind) => kinds.includes(kind)));
  return [...weights]
    .map(([type, weight]): [DealType, number] => [type, likely.reduce((all, { times }) => all * (times[type] ?? 1), weight)])
    .sort(([, a], [, b]) => b - a);
}

function weighPassage({ zone, rank, text, mentions }: Passage, own: ReadonlySet<string>, words: Words): number {
  const zoned = ZONE[zone as keyof typeof ZONE] ?? 0;
  if (zone !== 'body') return zoned;
  const others = mentions.some(({ kind, organisation }) => kind !== undefined && kind !== 'state' && !own.has(organisation.id));
  return (
    zoned *
    (rank < NEAR_BODY ? 1 : 0.5) *
    (words.past.has(text) ? LEFT.past : 1) *
    (words.suppositions.has(text) ? LEFT.conditional : 1) *
    (others ? LEFT.others : 1)
  );
}

/** What a condition calls the deal: *if the loan is drawn*. */
function listTakenUp({ text, zone }: Passage, words: Words): DealType[] {
  if (zone !== 'body' && zone !== 'lead') return [];
  const [condition] = words.suppositions.find(text);
  if (!condition) return [];
  const after = text.slice(condition.end, condition.end + TAKEN_UP_REACH + 30);
  const all = [...words.dealNouns.find(after), ...words.dealHints.find(after)].filter(({ start }) => start <= TAKEN_UP_REACH);
  return [...new Set(all.map(({ value }) => value))];
}

/** Whether a sum stands between the two names of a headline. */
function isPaid({ zone, mentions, money }: Passage, own: ReadonlySet<string>): boolean {
  if (zone !== 'title' && zone !== 'original_title') return false;
  const [first, second] = mentions.filter(({ organisation }) => own.has(organisation.id));
  return money.some(({ start, end }) => first !== undefined && second !== undefined && start >= first.end && end <= second.start);
}

/** The rent of computing is no rent of halls. */
function readRent(type: DealType, { assets }: Passage): DealType {
  const isComputing =
    assets.some(({ value }) => value === 'compute' || value === 'chips') && !assets.some(({ value }) => value === 'site');
  return type === 'data_centre_lease' && isComputing ? 'compute_contract' : type;
}
