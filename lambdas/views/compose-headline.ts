import type { Leg } from '../deal/claim.ts';
import type { Party } from '../deal/deal.ts';
import type { EditionHead } from '../deal/edition.ts';
import { isUnconfirmed } from '../deal/stage.ts';
import { standingOf } from '../deal/standing.ts';
import type { DealType, PartyRole } from '../deal/taxonomy.ts';
import type { Catalogue, Frame, Slots, Voice } from './catalogue/catalogue.ts';
import { clean } from './clean.ts';

/** The side that the news is about, by type of leg: who buys, borrows or builds. */
const TOLD_FROM: Readonly<Record<DealType, Voice>> = {
  equity_investment: 'giver',
  debt_financing: 'taker',
  acquisition: 'giver',
  joint_venture: 'giver',
  compute_contract: 'taker',
  chip_supply: 'taker',
  chip_adoption: 'taker',
  data_centre_build: 'giver',
  data_centre_lease: 'taker',
  power_supply: 'taker',
  public_support: 'giver',
  partnership: 'giver',
};
const TAKERS: ReadonlySet<PartyRole> = new Set(['investee', 'target', 'customer', 'lessee', 'borrower', 'host']);
/** So many names stand for one side. */
const MOST_NAMES = 2;
const MOST_NAME = 60;

/** The frame that a deal is told in: where its stage says more than its sources can carry, as hearsay. */
export function frameOf(head: EditionHead): Frame {
  return standingOf(head) === 'unconfirmed' && !isUnconfirmed(head.stage) ? 'reported' : head.stage;
}

/** The amount as the headline gives it; undefined where none is known. */
export function printAmount({ amount }: Pick<EditionHead, 'amount'>, catalogue: Catalogue): string | undefined {
  if (!amount || amount.qualifier === 'undisclosed') return undefined;
  const { currency } = amount;
  return catalogue.qualified(amount, (value) => catalogue.money({ value, currency }));
}

/** The amount, marked where it is in dispute. */
export function printDisputedAmount(head: Pick<EditionHead, 'amount'>, catalogue: Catalogue): string | undefined {
  const amount = printAmount(head, catalogue);
  return amount !== undefined && head.amount?.status === 'conflict' ? `${amount} (${catalogue.wording.disputed})` : amount;
}

/**
 * Who does what, with whom, for how much: in words that say no more than the stage and the sources allow.
 *
 * Names come from the parties of the main leg. A figure in conflict is marked as disputed. A short one names one of each side,
 * without the place, and no capacity beside an amount.
 */
export function composeHeadline(head: EditionHead, catalogue: Catalogue, { isShort = false } = {}): string {
  const [main] = head.legs;
  const sides = main && findSides(head.parties, main);
  if (!main || !sides) return listParties(head, main, catalogue);
  const { voice, subject, objects, hosts } = sides;
  const amount = printDisputedAmount(head, catalogue);
  const capacity = isShort && amount !== undefined ? null : head.capacity;
  const slots: Slots = {
    ...(objects.length > 0 && { object: catalogue.list(isShort ? objects.slice(0, 1) : objects) }),
    ...(amount !== undefined && { amount }),
    ...(capacity && { capacity: catalogue.qualified(capacity, (value) => catalogue.measure({ ...capacity, value })) }),
    ...(hosts.length > 0 && !isShort && { place: catalogue.list(hosts) }),
  };
  return catalogue.headline(frameOf(head), { type: main.type, voice, subject, slots });
}

const nameOf = ({ name }: Party) => clean(name, MOST_NAME);

function findSides(parties: readonly Party[], { type, from, to }: Leg) {
  const hosts = parties.filter(({ role, id }) => role === 'host' && id !== from && id !== to);
  const others = parties.filter((party) => !hosts.includes(party));
  const giver = others.find(({ id }) => id === from) ?? others.find(({ id, role }) => id !== to && !TAKERS.has(role));
  const taker =
    others.find(({ id }) => id === to) ??
    others.find(({ id, role }) => id !== giver?.id && (TAKERS.has(role) || role === 'partner'));
  const told = TOLD_FROM[type];
  const subject = told === 'giver' ? (giver ?? taker) : (taker ?? giver);
  if (!subject) return undefined;
  const object = subject === giver ? taker : giver;
  const alike = object ? others.filter(({ id, role }) => id !== subject.id && id !== object.id && role === object.role) : [];
  const objects = object ? [object, ...alike].slice(0, MOST_NAMES).map(nameOf) : [];
  const voice: Voice = subject === giver ? 'giver' : 'taker';
  return { voice, subject: nameOf(subject), objects, hosts: hosts.slice(0, MOST_NAMES).map(nameOf) };
}

function listParties({ parties, stage }: EditionHead, main: Leg | undefined, catalogue: Catalogue): string {
  const what = main ? catalogue.types[main.type] : catalogue.stages[stage];
  return `${catalogue.list(parties.map(nameOf))}${catalogue.wording.colon}${what}`;
}
