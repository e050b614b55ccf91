import type { DealType } from '../deal/taxonomy.ts';
import { ACTS, type ActFrame, type Side } from './acts.ts';
import { findAsset, findAssetBefore } from './assets.ts';
import type { FoundMoney } from './find-money.ts';
import type { Act, Asset } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Kind } from './organisations/gazetteer.ts';
import { readBusiness } from './organisations/read-business.ts';
import { orient } from './orient.ts';
import type { Found } from './phrases.ts';
import { isDescribing } from './read-marked-sides.ts';
import { readSides } from './read-sides.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with what stands in it; offsets of finds count from the sentence's beginning. */
export interface Passage extends Sentence {
  readonly mentions: readonly Mention[];
  readonly money: readonly FoundMoney[];
  readonly acts: readonly Found<Act>[];
  readonly assets: readonly Found<Asset>[];
}

/** Parties by side. */
export type Sides = Readonly<Record<Side, readonly Mention[]>>;

/** One act of a deal that a sentence tells. */
export interface Event {
  readonly act: Act;
  readonly type: DealType;
  readonly passage: Passage;
  /** The words of the act, in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sides: Sides;
  /** Higher where the sentence says more exactly what happens. */
  readonly weight: number;
}

/** Goods that are bought by the sum. */
const BOUGHT: Readonly<Partial<Record<Asset, DealType>>> = {
  power: 'power_supply',
  plant: 'power_supply',
  chips: 'chip_supply',
  compute: 'compute_contract',
};
const POWER_UNIT = /(?<!\p{L})(?:MW|GW|m[eé]gawatts?|gigawatts?)(?!\p{L})/iu;
/** How many characters may stand between an act and what says that there is none. */
const NONE_REACH = 40;
/** How many characters may stand between a word of selling and the goods. */
const GOODS_REACH = 40;
/** Types in which two may give together. */
const MONEY: ReadonlySet<DealType> = new Set<DealType>([
  'equity_investment',
  'debt_financing',
  'acquisition',
  'data_centre_build',
]);
/** How many characters after an act a sum may begin that the act is about. */
const MONEY_REACH = 60;

/**
 * The acts of deals that a sentence tells, each with its type and parties.
 *
 * @param context the asset the title and lead are about, for sentences that name none
 */
export function findEvents(passage: Passage, words: Words, context: Asset | undefined): Event[] {
  return passage.acts.flatMap((found) => readEvent(found, passage, words, context) ?? []);
}

function readEvent(found: Found<Act>, passage: Passage, words: Words, context: Asset | undefined): Event | undefined {
  if (isNone(found, passage, words) || isOfContract(found, passage, words)) return undefined;
  const { postpositions } = words.lexicon;
  // *建設するデータセンター* tells which site, and no news.
  if (postpositions && found.value === 'build' && isDescribing(passage.text.slice(found.end, found.end + 8), postpositions))
    return undefined;
  const frame = ACTS[found.value];
  const told = readSides(passage, found, words);
  const near = postpositions ? findAssetBefore(passage.assets, found, passage.text) : findAsset(passage.assets, found);
  const read = readType(frame, told, near ?? (frame.type === undefined || frame.undirected ? context : undefined), passage);
  const type = read && settleType(found, read, passage, { told, words });
  if (type === undefined) return undefined;
  const bought = frame === ACTS.receive ? findBought(passage) : undefined;
  if (bought && told.taker.length > 0) {
    const sides = { giver: bought.from, taker: told.taker, seller: [] };
    return {
      act: found.value,
      type: bought.type,
      passage,
      start: found.start,
      end: found.end,
      sides,
      weight: weigh(frame, bought.type, sides, passage, near),
    };
  }
  const goods = frame === ACTS.sell ? findGoods(passage, found) : undefined;
  if (goods) return sellGoods(found, passage, told, goods);
  const sides = frame.reversedFor?.includes(type) ? reverse(told) : told;
  if (!(postpositions ? meetsNeedsBefore : meetsNeeds)(withSums(frame, passage, words), passage, found, sides)) return undefined;
  const said =
    frame === ACTS.lease
      ? findLetting(passage, found, sides, words)
      : frame === ACTS.contract
        ? findWon(passage, found, words)
        : undefined;
  const directed = said ?? direct(frame, sides, type);
  if (type === 'partnership' && (directed.giver.length === 0 || directed.taker.length === 0)) return undefined;
  return {
    act: found.value,
    type,
    passage,
    start: found.start,
    end: found.end,
    sides: directed,
    weight: weigh(frame, type, directed, passage, near),
  };
}

/** Contracts and alliances about a site or computing. */
const SITED: ReadonlySet<DealType> = new Set<DealType>(['data_centre_lease', 'compute_contract', 'partnership']);

/** Who has halls to let, or builds them for those who let them. */
const LESSORS: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>([
  'site',
  'miner',
  'neocloud',
  'builder',
  'investor',
  'power',
  'telecom',
  undefined,
]);

/** What a contract about a site is for, in a language that chains its verbs: to build it, to let it where somebody lets, or else what nobody says. */
function settleType(
  found: Found<Act>,
  type: DealType,
  passage: Passage,
  { told, words }: { told: Sides; words: Words },
): DealType {
  if (!words.lexicon.coverbs || (found.value !== 'contract' && found.value !== 'partner')) return type;
  if (isToBuild(found, type, passage)) return 'data_centre_build';
  const isLet =
    passage.acts.some(({ value }) => value === 'lease') || [...told.giver, ...told.taker].some(({ kind }) => LESSORS.has(kind));
  return type === 'data_centre_lease' && !isLet ? 'partnership' : type;
}

/** Whether two agree on a site and the sentence goes on to tell that it is built: *签署协议，共建智算中心*. */
function isToBuild({ end }: Found<Act>, type: DealType, { acts, assets }: Passage): boolean {
  if (!SITED.has(type)) return false;
  const built = acts.find((act) => act.value === 'build' && act.start >= end);
  return built !== undefined && assets.some((asset) => asset.value === 'site' && asset.start >= built.start - 2);
}

/** Whether what somebody is given is a contract, and its sum no gift: *Acme wins a $2bn contract*, *Beta awarded Acme a contract*. */
function isOfContract({ value, start, end }: Found<Act>, { acts, text }: Passage, words: Words): boolean {
  const isWon = value === 'receive' && words.winning.find(text).some((won) => won.start <= start && end <= won.end);
  if (!isWon && value !== 'grant') return false;
  return acts.some((act) => act.value === 'contract' && act.start >= end && act.start - end <= WON_REACH);
}

/** How far before its contract the verb stands that says who won it. */
const WON_REACH = 80;

/** The sides of a contract that somebody wins: *Acme wins a contract from Beta*; who wins provides. */
function findWon({ mentions, text }: Passage, act: Found<Act>, words: Words): Sides | undefined {
  const won = words.winning.find(text).findLast(({ end }) => end <= act.start && act.start - end <= WON_REACH);
  const winner = won && mentions.findLast(({ end }) => end <= won.start);
  const payer = mentions.find(({ start }) => start >= act.end);
  if (!won || !winner || !payer || won.start - winner.end > 1) return undefined;
  return { giver: [winner], taker: [payer], seller: [] };
}

/** The sides of a lease that says to whom: *Acme agreed to lease 400 MW to Beta*; who acts lets. */
function findLetting({ mentions, text }: Passage, act: Found<Act>, { giver, taker }: Sides, words: Words): Sides | undefined {
  const all = [...giver, ...taker];
  const lessor = all.filter(({ end }) => end <= act.start);
  const lessee = all.filter(({ start }) => {
    const last = mentions.findLast(({ end }) => end <= start);
    const gap = text.slice(Math.max(act.end, last?.end ?? 0), start);
    return start >= act.end && words.letting.find(gap).at(-1)?.end === gap.trimEnd().length;
  });
  return lessor.length > 0 && lessee.length > 0 ? { giver: lessor, taker: lessee, seller: [] } : undefined;
}

/** Goods behind a word of selling: *sell power to Acme*, *sell Acme electricity*. */
function findGoods({ assets }: Passage, act: Found<Act>): Found<Asset> | undefined {
  const next = assets.find(({ start }) => start >= act.end && start - act.end <= GOODS_REACH);
  return next && next.value !== 'plant' && BOUGHT[next.value] ? next : undefined;
}

function sellGoods(act: Found<Act>, passage: Passage, told: Sides, goods: Found<Asset>): Event | undefined {
  const type = BOUGHT[goods.value];
  const sides = { giver: told.seller, taker: [...told.giver, ...told.taker], seller: [] };
  if (!type || sides.giver.length === 0 || sides.taker.length === 0) return undefined;
  const weight = weigh(ACTS.supply, type, sides, passage, goods.value);
  return { act: 'supply', type, passage, start: act.start, end: act.end, sides, weight };
}

/** Whether there is no such act: *no new hyperscale lease*. */
function isNone({ start }: Found<Act>, { text }: Passage, words: Words): boolean {
  const before = text.slice(Math.max(0, start - NONE_REACH), start);
  const last = words.none.find(before).at(-1);
  return last !== undefined && /^[\s\u00a0](?:\p{L}{3,20}[\s\u00a0]){0,2}$/u.test(before.slice(last.end));
}

/** The sides of a flow of goods, told as a flow of money: who sells gives, who buys takes. */
function reverse({ giver, taker, seller }: Sides): Sides {
  return { giver: [...seller, ...taker], taker: giver, seller: [] };
}

/** The sides as the business of the parties has them, and of two equal partners one on each. */
function direct(frame: ActFrame, sides: Sides, type: DealType): Sides {
  // *Acme and Beta sign to power the servers*: two in one breath, of whom one provides.
  const isShared = sides.giver.length > 1 && sides.taker.length === 0 && !MONEY.has(type);
  const oriented = frame.undirected || isShared ? orient(sides, type) : sides;
  const equals = frame.undirected || frame === ACTS.merge || frame === ACTS.venture;
  if (!equals || oriented.taker.length > 0 || oriented.giver.length < 2) return oriented;
  return { ...oriented, giver: oriented.giver.slice(0, 1), taker: oriented.giver.slice(1) };
}

function readType(frame: ActFrame, sides: Sides, asset: Asset | undefined, passage: Passage): DealType | undefined {
  const isPower = [...sides.giver, ...sides.taker].some((mention) => readBusiness(mention) === 'power');
  const named = frame.object !== undefined && sides[frame.object].some(({ kind }) => kind !== 'state');
  const fits = asset && frame.byAsset?.[asset];
  // Whoever buys power buys it from somebody; without a seller it is a site with so many megawatts.
  if (fits === 'power_supply' && frame === ACTS.acquire && sides.seller.length === 0) return frame.type;
  if ((fits === 'data_centre_lease' || fits === 'compute_contract') && frame !== ACTS.lease && isPower) return 'power_supply';
  if (fits === 'compute_contract' && frame !== ACTS.acquire && isSite(frame, sides)) return 'data_centre_lease';
  // Who neither builds nor owns halls sells what runs in them.
  if (fits === 'data_centre_lease' && frame === ACTS.contract && isComputing(sides)) return 'compute_contract';
  if (!fits && (frame === ACTS.contract || frame === ACTS.supply) && isPower && POWER_UNIT.test(passage.text))
    return 'power_supply';
  // Whoever rents computing out sells no chips.
  if (
    fits === 'chip_supply' &&
    frame === ACTS.order &&
    sides.giver.length > 0 &&
    sides.giver.every(({ kind }) => kind === 'neocloud')
  )
    return 'compute_contract';
  if (fits && !(named && frame.type !== undefined && !frame.undirected)) return fits;
  return frame.type;
}

/** Whether both sides are in computing, and one of them sells it. */
function isComputing({ giver, taker }: Sides): boolean {
  const kinds = [...giver, ...taker].map(readBusiness);
  return (
    kinds.length > 1 &&
    kinds.includes('neocloud') &&
    kinds.every((kind) => kind === 'neocloud' || kind === 'lab' || kind === 'cloud')
  );
}

/** What a sum is for, where it stands right behind it, and whose it is: *$2bn of Acme power*. */
function findBought({ money, assets, mentions, text }: Passage): { type: DealType; from: Mention[] } | undefined {
  const asset = assets.find(({ start }) =>
    money.some(
      ({ end }) =>
        end < start &&
        /^[\s\u00a0](?:of|worth of|de|d['’])[\s\u00a0](?:[\p{L}.'’-]{1,20}[\s\u00a0]){0,2}$/u.test(text.slice(end, start)),
    ),
  );
  const type = asset && BOUGHT[asset.value];
  const owner = mentions.find(({ end }) => asset !== undefined && end <= asset.start && asset.start - end <= 2);
  return type && owner ? { type, from: [owner] } : undefined;
}

/** Whether a developer of data centres provides: it lets halls, and no computing. */
function isSite(frame: ActFrame, { giver, taker }: Sides): boolean {
  const providers = frame.undirected ? [...giver, ...taker] : giver;
  return providers.some((mention) => readBusiness(mention) === 'site');
}

/** A frame with what it needs in a language that names a sum before what is done with it; a round has a name where it has no sum. */
function withSums(frame: ActFrame, { text }: Passage, words: Words): ActFrame {
  if (frame.needs !== 'money_after' || !words.lexicon.sumsFirst) return frame;
  return { ...frame, needs: frame === ACTS.raise && words.namedRounds.has(text) ? 'party' : 'money_near' };
}

function meetsNeeds(frame: ActFrame, passage: Passage, act: Found<Act>, sides: Sides): boolean {
  const parties = sides.giver.length + sides.taker.length + sides.seller.length;
  if (frame.needs === 'money') return passage.money.length > 0;
  if (frame.needs === 'money_after') return passage.money.some(({ start }) => start >= act.end && start - act.end <= MONEY_REACH);
  if (frame.needs === 'money_near')
    return passage.money.some(({ start, end }) => start - act.end <= MONEY_REACH && act.start - end <= MONEY_REACH);
  if (frame.needs === 'party') return parties > 0;
  if (frame.needs === 'counterpart') return parties > 1;
  if (frame.needs === 'chips_after') return isAboutChips(passage, act);
  if (frame.needs === 'object')
    return (frame.object !== undefined && sides[frame.object].length > 0) || passage.assets.some(({ start }) => start >= act.end);
  return true;
}

/** The same where what an act is about stands before it. */
function meetsNeedsBefore(frame: ActFrame, passage: Passage, { start, end }: Found<Act>, sides: Sides): boolean {
  const isNear = (found: { start: number; end: number }) => found.end >= start - MONEY_REACH && found.start <= end + MONEY_REACH;
  const parties = sides.giver.length + sides.taker.length + sides.seller.length;
  if (frame.needs === 'money' || frame.needs === 'money_after') return passage.money.some(isNear);
  if (frame.needs === 'counterpart') return parties > 1;
  if (frame.needs === 'chips_after') return passage.assets.some((asset) => asset.value === 'chips' && isNear(asset));
  if (frame.needs === 'object')
    return (frame.object !== undefined && sides[frame.object].length > 0) || passage.assets.some(isNear);
  return true;
}

/** Whether the act names chips itself, or they stand right after it. */
function isAboutChips(passage: Passage, act: Found<Act>): boolean {
  return passage.assets.some(({ value, start, end }) => value === 'chips' && end > act.start && start - act.end <= MONEY_REACH);
}

function weigh(frame: ActFrame, type: DealType, sides: Sides, passage: Passage, asset: Asset | undefined): number {
  const filled = [sides.giver, sides.taker, sides.seller].filter((side) => side.length > 0).length;
  const both = filled > 1;
  const one = filled > 0;
  const zone = passage.zone === 'title' || passage.zone === 'original_title' ? 3 : passage.zone === 'lead' ? 3 : 0;
  return (
    frame.weight +
    (both ? 4 : one ? 1 : -4) +
    zone +
    (asset ? 1 : 0) +
    (passage.money.length > 0 ? 1 : 0) -
    (type === 'partnership' ? 2 : 0) -
    (isVague(sides, passage) ? 12 : 0)
  );
}

/** Whether nothing ties an act to this field: no party of the gazetteer, no sum, and no site, computing or power. */
function isVague(sides: Sides, passage: Passage): boolean {
  const placed = passage.assets.some(({ value }) => value === 'site' || value === 'compute' || value === 'power');
  return (
    passage.money.length === 0 &&
    !placed &&
    ![...sides.giver, ...sides.taker, ...sides.seller].some(({ kind }) => kind !== undefined)
  );
}
