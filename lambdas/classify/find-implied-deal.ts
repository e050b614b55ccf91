import type { DealType } from '../deal/taxonomy.ts';
import type { Event, Passage, Sides } from './find-events.ts';
import type { Pair } from './find-pair.ts';
import type { Act, Asset } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { orient } from './orient.ts';
import type { Found } from './phrases.ts';
import { weighTypes } from './weigh-types.ts';

/** The act that a type of deal is told by where no verb tells it. */
const ACT_OF: Readonly<Partial<Record<DealType, Act>>> = {
  equity_investment: 'stake',
  debt_financing: 'borrow',
  acquisition: 'acquire',
  joint_venture: 'venture',
  data_centre_lease: 'lease',
  data_centre_build: 'build',
};
/** What two parties do with each other about an asset, if nothing else is said. */
const TYPE_OF: Readonly<Partial<Record<Asset, DealType>>> = {
  power: 'power_supply',
  plant: 'power_supply',
  chips: 'chip_supply',
  compute: 'compute_contract',
  site: 'data_centre_lease',
};
interface Context {
  /** Whether the lead may imply one too, and the asset alone. */
  readonly isTranslated: boolean;
  /** The two organisations that the article is about, where they are clear: the deal is between them. */
  readonly pair: Pair | undefined;
  /** All that is read of the article: what it speaks of most tells the type. */
  readonly passages: readonly Passage[];
}

/** It stands only where no act names both sides, and then says more than an act with one. */
const WEIGHT = 20;

/**
 * The deal that the titles name without a verb that can be read: a machine makes *eyes* a part of the face and *nears* a road, and a headline
 * does without one. What stays are the two names, and what is between them: a word such as *stake* or *loan*, or else the asset.
 *
 * The first of two names gives money; goods flow as the business of the parties has it.
 *
 * @param head titles, lead and the first sentences of the body
 * @returns undefined where no title or sentence of the lead names two organisations, or nothing tells what is between them
 */
export function findImpliedDeal(
  head: readonly Passage[],
  words: Words,
  { isTranslated, pair, passages }: Context,
): Event | undefined {
  const titles = head.filter(({ zone }) => zone === 'title' || zone === 'original_title').toReversed();
  const told = isTranslated
    ? [...titles, ...head.filter(({ zone }) => zone === 'lead')]
    : titles.filter((title) => (listNouns(title, words).length > 0 || isPaid(title, pair)) && !isAboutMore(title, words));
  const passage = told.find((each) => listNames(each, pair).length > 1);
  const [first, second] = passage ? listNames(passage, pair) : [];
  const spoken = pair ? weighTypes(passages, pair, words)[0]?.[0] : undefined;
  const type = passage && (spoken ?? findType(passage, told, words, pair));
  if (!passage || !first || !second || !type) return undefined;
  const isSupply = type === 'data_centre_lease' && [first, second].some(({ kind }) => kind === 'power');
  const meant = isSupply ? 'power_supply' : type;
  const sides: Sides = { giver: [first], taker: [second], seller: [] };
  const span = findSpan(passage, words) ?? { start: first.start, end: second.end };
  return { act: ACT_OF[meant] ?? 'contract', type: meant, passage, ...span, sides: orient(sides, meant), weight: WEIGHT };
}

/** What is between two parties: by a word for it beside them, by a sum between their names, else by the other titles before the lead. */
function findType(passage: Passage, told: readonly Passage[], words: Words, pair: Pair | undefined): DealType | undefined {
  const [own] = listNouns(passage, words);
  if (own) return own.value;
  if (isPaid(passage, pair)) return 'equity_investment';
  const isTitle = ({ zone }: Passage) => zone !== 'lead';
  return findWord([passage, ...told.filter(isTitle)], words) ?? findWord(told, words);
}

function findWord(passages: readonly Passage[], words: Words): DealType | undefined {
  const noun = passages.flatMap((each) => listNouns(each, words))[0];
  return noun?.value ?? passages.flatMap(({ assets }) => assets.flatMap(({ value }) => TYPE_OF[value] ?? []))[0];
}

/** Whether a sum stands between two names, as in *Acme’s $2bn for Beta*. */
function isPaid(passage: Passage, pair: Pair | undefined): boolean {
  const [first, second] = listNames(passage, pair);
  return passage.money.some(
    ({ start, end }) => first !== undefined && second !== undefined && start >= first.end && end <= second.start,
  );
}

/** Whether a headline is about results, spending or shares. */
function isAboutMore({ text }: Passage, words: Words): boolean {
  return words.subjects
    .find(text)
    .some(
      ({ value }) => value === 'earnings' || value === 'market' || value === 'capex' || value === 'opinion' || value === 'study',
    );
}

/** Words for what is between two companies, but for those in a name: *Acme Capital*. */
function listNouns({ text, mentions }: Passage, words: Words): Found<DealType>[] {
  return words.dealNouns
    .find(text)
    .filter((noun) => !mentions.some(({ kind, start, end }) => kind !== undefined && start <= noun.start && noun.end <= end));
}

function findSpan(passage: Passage, words: Words): { start: number; end: number } | undefined {
  const found = listNouns(passage, words)[0] ?? passage.assets[0];
  return found && { start: found.start, end: found.end };
}

/** Two companies of a passage in their order: those that the article is about, else those that the gazetteer holds before others. */
function listNames({ mentions }: Passage, pair: Pair | undefined): Mention[] {
  const companies = mentions.filter(({ kind, organisation }) =>
    pair ? pair.some((one) => one.organisation.id === organisation.id) : kind !== 'state',
  );
  const once = companies.filter(
    ({ organisation }, at) => companies.findIndex((other) => other.organisation.id === organisation.id) === at,
  );
  const chosen = [...once.filter(({ kind }) => kind !== undefined), ...once.filter(({ kind }) => kind === undefined)].slice(0, 2);
  return once.filter((mention) => chosen.includes(mention));
}
