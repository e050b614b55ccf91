import type { Deal } from '../deal/deal.ts';
import type { Edition, EditionMove } from '../deal/edition.ts';
import { placeOf } from '../deal/place-of.ts';
import type { DropRecord } from '../deal/ports.ts';
import { standingOf } from '../deal/standing.ts';
import { scoreImportance } from '../score/importance.ts';
import type { Settings } from '../settings.ts';
import { type Candidate, compareCandidates } from './candidate.ts';
import { chooseDeals } from './choose-deals.ts';
import { describeOrigin } from './describe-origin.ts';
import { findChanges } from './find-changes.ts';
import { findChecks } from './find-checks.ts';
import { findTies } from './find-ties.ts';
import { headOf } from './head-of.ts';
import { printDeal } from './print-deal.ts';
import { sumDeals } from './sum-deals.ts';

/** Everything that an edition is made from. */
export interface EditionInput {
  readonly week: string;
  /** ISO 8601. */
  readonly since: string;
  readonly asOf: string;
  readonly previousWeek?: string;
  /** Deals as they stand at `asOf`; only those with an article that `previousDeals` do not have are news. */
  readonly deals: readonly Deal[];
  /** The deals as the edition before saw them. */
  readonly previousDeals: readonly Deal[];
  /** Drops that arrived in between. */
  readonly drops: readonly DropRecord[];
  /** How many articles that arrived in between were the first to tell of a deal. */
  readonly firstToTell: number;
  readonly settings: Pick<Settings, 'importance' | 'edition'>;
}

/** So many lines stand in one of the short sections. */
const MOST_LINES = 12;

/** The edition of a week: a function of its input, in which the order of deals and drops does not matter. */
export function composeEdition(input: EditionInput): Edition {
  const candidates = listCandidates(input);
  const moves = [...candidates, ...listExpired(input)].flatMap(findMove);
  const { printed, minor, beyondCaps } = chooseDeals(candidates, input.settings.edition);
  const inSection = (standing: ReturnType<typeof standingOf>) => printed.filter(({ deal }) => standingOf(deal) === standing);
  const sections = { announced: inSection('announced'), unconfirmed: inSection('unconfirmed'), ended: inSection('ended') };
  const lead = sections.announced[0] ?? sections.unconfirmed[0];
  const print = (some: readonly Candidate[]) => some.filter((candidate) => candidate !== lead).map(printDeal);
  const all = (standing: ReturnType<typeof standingOf>) =>
    candidates.map(({ deal }) => deal).filter((deal) => standingOf(deal) === standing);
  return {
    ...{ shape: 1, week: input.week, since: input.since, asOf: input.asOf },
    ...(input.previousWeek !== undefined && { previousWeek: input.previousWeek }),
    ...(lead && { lead: printDeal(lead) }),
    announced: print(sections.announced),
    unconfirmed: print(sections.unconfirmed),
    ended: print(sections.ended),
    moves: moves.slice(0, MOST_LINES),
    numbers: { announced: sumDeals(all('announced')), unconfirmed: sumDeals(all('unconfirmed')) },
    ties: findTies(printed).slice(0, MOST_LINES),
    checks: candidates.flatMap(({ deal }) => findChecks(deal)).slice(0, MOST_LINES),
    origin: {
      ...describeOrigin(input.drops, input.firstToTell),
      deals: { reported: candidates.length, minor: minor.length, beyondCaps: beyondCaps.length },
    },
  };
}

/** Deals that an article told of which the edition before had not seen. */
function listCandidates(input: EditionInput): Candidate[] {
  const known = listKnown(input);
  const told = input.deals.filter((deal) => isTold(deal, known));
  return told.map((deal) => considerDeal(deal, input)).sort(compareCandidates);
}

/** Deals that nobody told of, and that expired for that since the edition before. */
function listExpired(input: EditionInput): Candidate[] {
  const known = listKnown(input);
  const silent = input.deals.filter((deal) => deal.stage === 'expired' && !isTold(deal, known));
  const considered = silent.map((deal) => considerDeal(deal, input));
  return considered.filter(({ previous }) => previous && previous.stage !== 'expired').sort(compareCandidates);
}

/** Reports behind the deals as they stood: an article may tell of several. */
function listKnown({ previousDeals }: EditionInput): ReadonlySet<string> {
  return new Set(previousDeals.flatMap((deal) => deal.sources.map(placeOf)));
}

function isTold(deal: Deal, known: ReadonlySet<string>): boolean {
  return deal.sources.some((source) => !known.has(placeOf(source)));
}

function considerDeal(deal: Deal, { previousDeals, asOf, settings }: EditionInput): Candidate {
  const previous = findPrevious(deal, previousDeals);
  const known = previous && { previous };
  const importance = scoreImportance(deal, { asOf, weights: settings.importance, ...known }).value;
  return { deal, ...known, changes: findChanges(deal, previous), importance };
}

/** By a report that told of both: the key of a deal may change when others come. */
function findPrevious(deal: Deal, previousDeals: readonly Deal[]): Deal | undefined {
  const places = new Set(deal.sources.map(placeOf));
  const same = previousDeals.filter(({ sources }) => sources.some((source) => places.has(placeOf(source))));
  // Several where they have merged since.
  return same.sort((a, b) => (a.key < b.key ? -1 : 1))[0];
}

/** Only what was told before can be corrected. */
function findMove({ deal, changes }: Candidate): EditionMove | [] {
  const telling = changes.filter(({ kind }) => kind === 'stage' || kind === 'amount' || kind === 'capacity');
  return telling.length > 0 ? { ...headOf(deal), changes: telling } : [];
}
