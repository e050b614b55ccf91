import type { DealType } from '../../deal/taxonomy.ts';
import type { Frame, Slots, Voice } from './catalogue.ts';

/** Forms of a verb: `buy`, `buys`, `has bought`. */
type Verb = readonly [base: string, present: string, perfect: string];
type Act = readonly [verb: Verb, ...rest: (string | undefined)[]];

const BUY: Verb = ['buy', 'buys', 'has bought'];
const SUPPLY: Verb = ['supply', 'supplies', 'has supplied'];

const after = (word: string, slot: string | undefined) => (slot === undefined ? undefined : `${word} ${slot}`);
const of = (slot: string | undefined, thing: string) => (slot === undefined ? thing : `${slot} of ${thing}`);

const ACTS: Readonly<Record<DealType, Readonly<Record<Voice, (slots: Slots) => Act>>>> = {
  equity_investment: {
    giver: ({ amount, object }) => [['invest', 'invests', 'has invested'], amount, after('in', object)],
    taker: ({ amount, object }) => [['raise', 'raises', 'has raised'], amount ?? 'equity', after('from', object)],
  },
  debt_financing: {
    giver: ({ amount, object }) => [['lend', 'lends', 'has lent'], amount, after('to', object)],
    taker: ({ amount, object }) => [['borrow', 'borrows', 'has borrowed'], amount, after('from', object)],
  },
  acquisition: {
    giver: ({ amount, object }) => [BUY, object ?? 'a company', after('for', amount)],
    taker: ({ amount, object }) => [['be bought', 'is bought', 'has been bought'], after('by', object), after('for', amount)],
  },
  joint_venture: both(({ amount, object }) => [
    ['form', 'forms', 'has formed'],
    amount === undefined ? 'a joint venture' : `a joint venture worth ${amount}`,
    after('with', object),
  ]),
  compute_contract: {
    giver: ({ amount, capacity, object }) => [
      ['provide', 'provides', 'has provided'],
      of(capacity, 'computing power'),
      after('to', object),
      after('for', amount),
    ],
    taker: ({ amount, capacity, object }) => [BUY, of(capacity, 'computing power'), after('from', object), after('for', amount)],
  },
  chip_supply: {
    giver: ({ amount, object }) => [SUPPLY, 'chips', after('to', object), after('for', amount)],
    taker: ({ amount, object }) => [BUY, 'chips', after('from', object), after('for', amount)],
  },
  chip_adoption: {
    giver: ({ amount, object }) => [SUPPLY, 'its own chips', after('to', object), after('for', amount)],
    taker: ({ amount, object }) => [['adopt', 'adopts', 'has adopted'], 'chips', after('of', object), after('for', amount)],
  },
  data_centre_build: both(({ amount, capacity, object, place }) =>
    amount === undefined
      ? [['build', 'builds', 'has built'], of(capacity, 'data centres'), after('with', object), after('in', place)]
      : [
          ['spend', 'spends', 'has spent'],
          `${amount} on ${of(capacity, 'data centres')}`,
          after('with', object),
          after('in', place),
        ],
  ),
  data_centre_lease: {
    giver: ({ amount, capacity, object }) => [
      ['let', 'lets', 'has let'],
      of(capacity, 'data centre space'),
      after('to', object),
      after('for', amount),
    ],
    taker: ({ amount, capacity, object }) => [
      ['lease', 'leases', 'has leased'],
      of(capacity, 'data centre space'),
      after('from', object),
      after('for', amount),
    ],
  },
  power_supply: {
    giver: ({ amount, capacity, object }) => [SUPPLY, of(capacity, 'power'), after('to', object), after('for', amount)],
    taker: ({ amount, capacity, object }) => [BUY, of(capacity, 'power'), after('from', object), after('for', amount)],
  },
  public_support: {
    giver: ({ amount, object }) => [['grant', 'grants', 'has granted'], amount ?? 'support', after('to', object)],
    taker: ({ amount, object }) => [['receive', 'receives', 'has received'], of(amount, 'public support'), after('from', object)],
  },
  partnership: both(({ amount, object }) => [
    ['work', 'works', 'has worked'],
    after('with', object) ?? 'with a partner',
    amount === undefined ? undefined : `in a deal of ${amount}`,
  ]),
};

function both(act: (slots: Slots) => Act): Readonly<Record<Voice, (slots: Slots) => Act>> {
  return { giver: act, taker: act };
}

/** The verb carries the stage: nothing that is only talked of is told as done. */
const FRAMES: Readonly<Record<Frame, (subject: string, verb: Verb, rest: string) => string>> = {
  rumoured: (subject, [base], rest) => `${subject} may ${base} ${rest}`,
  in_talks: (subject, [base], rest) => `${subject} in talks to ${base} ${rest}`,
  letter_of_intent: (subject, [base], rest) => `${subject} signs letter of intent to ${base} ${rest}`,
  announced: (subject, [base], rest) => `${subject} to ${base} ${rest}`,
  signed: (subject, [base], rest) => `${subject} signs deal to ${base} ${rest}`,
  closed: (subject, [, , perfect], rest) => `${subject} ${perfect} ${rest}`,
  delivering: (subject, [, present], rest) => `${subject} ${present} ${rest}, now under way`,
  completed: (subject, [, , perfect], rest) => `${subject} ${perfect} ${rest}, completed`,
  denied: (subject, [base], rest) => `Denied: ${subject} to ${base} ${rest}`,
  withdrawn: (subject, [base], rest) => `Withdrawn: ${subject} to ${base} ${rest}`,
  terminated: (subject, [base], rest) => `Terminated: ${subject} to ${base} ${rest}`,
  expired: (subject, [base], rest) => `No longer heard of: ${subject} to ${base} ${rest}`,
  reported: (subject, [base], rest) => `${subject} said to ${base} ${rest}`,
};

interface Told {
  readonly type: DealType;
  readonly voice: Voice;
  readonly subject: string;
  readonly slots: Slots;
}

/** @example composeEnglishHeadline('in_talks', …) // 'Blackstone in talks to invest about $3 billion in Nscale' */
export function composeEnglishHeadline(frame: Frame, { type, voice, subject, slots }: Told): string {
  const [verb, ...rest] = ACTS[type][voice](slots);
  const text = rest.filter((part) => part !== undefined).join(' ');
  return FRAMES[frame](subject, verb, text).replaceAll(' ,', ',').trim();
}
