import type { Catalogue, Frame } from './catalogue.ts';
import { compact, type Scale, unbroken } from './compact.ts';
import { composeEnglishHeadline } from './en-headline.ts';
import { english as sentences } from './en-sentences.ts';
import { createFormats } from './formats.ts';

const LOCALE = 'en-GB';
const SCALE: Scale = [
  [1e12, 'trillion', 'trillion'],
  [1e9, 'billion', 'billion'],
  [1e6, 'million', 'million'],
];
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩' };
const formats = createFormats(LOCALE);

const measures = {
  MW: (value: number) => (value >= 1000 ? `${formats.number(value / 1000)} GW` : `${formats.number(value)} MW`),
  months: (value: number) => {
    if (value % 12 === 0) return value === 12 ? '1 year' : `${formats.number(value / 12)} years`;
    return value === 1 ? '1 month' : `${formats.number(value)} months`;
  },
  accelerators: (value: number) => `${formats.number(value)} accelerators`,
  '%': (value: number) => `${formats.number(value)}%`,
};

function money({ value, currency }: { value: number; currency: string }): string {
  const figure = compact(value, { scale: SCALE, locale: LOCALE });
  if (currency === '?') return unbroken(`${figure} (currency unclear)`);
  const symbol = Object.hasOwn(SYMBOLS, currency) ? SYMBOLS[currency] : undefined;
  return unbroken(symbol ? `${symbol}${figure}` : `${currency} ${figure}`);
}

export const ENGLISH: Catalogue = {
  language: 'en',
  ...formats,
  wording: {
    colon: ': ',
    semicolon: '; ',
    tagline: 'The deals behind the computing of AI and the cloud',
    skipped: 'Skip to the letter',
    lead: 'The lead',
    leadUnconfirmed: 'The lead, unconfirmed',
    announced: 'Announced',
    unconfirmed: 'Talks and rumours',
    unconfirmedNote: 'No party has confirmed these, or the sources are weak. None of it is fact.',
    ended: 'Called off',
    moves: 'Moves and corrections',
    numbers: 'The week in numbers',
    ties: 'Who depends on whom',
    tieUnconfirmed: 'unconfirmed',
    tieLoop: 'the money can come back',
    checks: 'Needs checking',
    checksNote: 'Sources that cannot all be right. Every value is kept, with the place it stands in.',
    origin: 'How it was made',
    whatChanged: 'What changed',
    whyItMatters: 'Why it matters',
    sources: 'Sources',
    importance: 'Importance',
    credibility: 'Credibility',
    amount: 'Amount',
    capacity: 'Capacity',
    accelerators: 'Accelerators',
    term: 'Term',
    stake: 'Stake',
    valuation: 'Valuation',
    parties: 'Parties',
    stage: 'Stage',
    type: 'Type',
    conditional: 'conditional',
    disputed: 'disputed',
    undisclosed: 'not disclosed',
    noAmount: 'amount not disclosed',
    noChange: 'Reported again, with nothing new',
    loop: 'A loop: the money that one party gives can come back as payment for what it supplies.',
    quietTitle: 'A quiet week',
    deals: 'Deals',
    dollars: 'US dollars',
    bounded: 'Ranges and ceilings',
    power: 'Power',
    noFigure: 'none given',
    method:
      'Everything here is computed from passages of the sources, without a language model. Importance decides the order; credibility decides the section and the badge.',
    archive: 'This edition is frozen: it stays as it is, whatever is learnt later.',
    contents: 'In this letter',
  },
  stages: {
    rumoured: 'Rumoured',
    in_talks: 'In talks',
    letter_of_intent: 'Letter of intent',
    announced: 'Announced',
    signed: 'Signed',
    closed: 'Closed',
    delivering: 'Delivering',
    completed: 'Completed',
    denied: 'Denied',
    withdrawn: 'Withdrawn',
    terminated: 'Terminated',
    expired: 'Expired',
  },
  badges: { announced: 'Announced', unconfirmed: 'Unconfirmed', ended: 'Called off' },
  types: {
    equity_investment: 'equity investment',
    debt_financing: 'debt financing',
    acquisition: 'acquisition',
    joint_venture: 'joint venture',
    compute_contract: 'compute contract',
    chip_supply: 'chip supply',
    chip_adoption: 'chip adoption',
    data_centre_build: 'data centre build',
    data_centre_lease: 'data centre lease',
    power_supply: 'power supply',
    public_support: 'public support',
    partnership: 'partnership',
  },
  roles: {
    investor: 'investor',
    investee: 'investee',
    acquirer: 'acquirer',
    target: 'target',
    seller: 'seller',
    customer: 'customer',
    provider: 'provider',
    developer: 'developer',
    host: 'host',
    lessor: 'lessor',
    lessee: 'lessee',
    lender: 'lender',
    borrower: 'borrower',
    guarantor: 'guarantor',
    partner: 'partner',
    contractor: 'contractor',
    utility: 'utility',
  },
  zones: {
    original_title: 'original title',
    title: 'title',
    lead: 'lead',
    body: 'body',
    caption: 'caption',
    quote: 'quotation',
    comment: 'comment',
    boilerplate: 'page furniture',
  },
  themes: {
    custom_silicon: 'Custom silicon: chips designed or adopted outside the general market.',
    compute_dependency: 'Compute dependency: one party comes to rely on the computing of the other.',
    supplier_diversification: 'Supplier diversification: a further source beside the incumbent.',
    circular_financing: 'Circular financing: money that may return to its giver as orders.',
    vendor_finance: 'Vendor finance: a supplier funds its own customer.',
    power_constraint: 'Power constraint: electricity sets the pace, not chips.',
    debt_funding: 'Debt funding: building with borrowed money.',
    sovereign_compute: 'Sovereign compute: a state wants computing on its own ground.',
    vertical_integration: 'Vertical integration: one company takes in another step of its chain.',
    antitrust: 'Antitrust: regulators may have a say.',
    lab_valuation: 'Lab valuation: a price is put on an AI lab.',
    overcapacity_risk: 'Overcapacity: more may be built than is asked for.',
    local_opposition: 'Local opposition: neighbours object.',
  },
  conflictFields: { amount: 'Amount', capacity: 'Capacity', stage: 'Stage' },
  conflictKinds: {
    scale: 'off by a power of ten, often a slip of translation',
    qualifier: 'one is a ceiling or a floor',
    currency: 'different currencies',
    basis: 'perhaps not the same thing counted',
    identity: 'perhaps another deal or a valuation',
    revision: 'revised by the same source',
    stage: 'different stages',
  },
  headline: (frame: Frame, told) => composeEnglishHeadline(frame, told),
  money,
  qualified({ value, qualifier, low = value, high }, print) {
    switch (qualifier) {
      case 'about':
        return `about ${print(value)}`;
      case 'at_least':
        return `at least ${print(value)}`;
      case 'more_than':
        return `more than ${print(value)}`;
      case 'up_to':
        return `up to ${print(value)}`;
      case 'range':
        return high === undefined ? print(value) : `${print(low)} to ${print(high)}`;
      default:
        return print(value);
    }
  },
  measure: ({ value, unit }) => unbroken(measures[unit](value)),
  change(change) {
    switch (change.kind) {
      case 'first_report':
        return 'First report';
      case 'stage':
        return `${ENGLISH.stages[change.to]} (before: ${ENGLISH.stages[change.from].toLowerCase()})`;
      case 'amount':
        return `Amount: ${figure(change.to, money)} (before: ${figure(change.from, money)})`;
      case 'capacity':
        return `Capacity: ${figure(change.to, ENGLISH.measure)} (before: ${figure(change.from, ENGLISH.measure)})`;
      case 'party':
        return `${ENGLISH.list(change.names)} joined`;
      case 'source':
        return `Now also reported by ${ENGLISH.list(change.names)}`;
    }
  },
  sentences,
};

function figure<T extends Parameters<Catalogue['qualified']>[0]>(quantity: T | null, print: (quantity: T) => string): string {
  return quantity ? ENGLISH.qualified(quantity, (value) => print({ ...quantity, value })) : 'not given';
}
