import type { Catalogue, Frame } from './catalogue.ts';
import { compact, type Scale, unbroken } from './compact.ts';
import { describeFigures } from './describe-figures.ts';
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
    leadNote: 'No party has confirmed this deal, or its sources are weak. None of it is fact.',
    announced: 'Announced',
    unconfirmed: 'Talks and rumours',
    unconfirmedNote: 'No party has confirmed these, or the sources are weak. None of it is fact.',
    ended: 'Called off',
    moves: 'Moves and corrections',
    numbers: 'The week in numbers',
    ties: 'Who provides what to whom',
    tiesNote: 'New this week. An arrow points to the one who receives, and who may come to depend on the other.',
    tieUnconfirmed: 'unconfirmed',
    tieLoop: 'the money could come back',
    checks: 'Needs checking',
    checksNote: 'Sources that cannot all be right. Every value is kept, with the place it stands in.',
    origin: 'How it was made',
    whatChanged: 'What changed',
    isNew: 'New',
    whyItMatters: 'Why it matters',
    whyItWouldMatter: 'Why it would matter',
    machineTranslated: 'machine-translated',
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
    settled: 'settled',
    before: 'before',
    notGiven: 'not given',
    undisclosed: 'not disclosed',
    noAmount: 'amount not disclosed',
    noChange: 'reported again, with nothing new',
    loop: 'A loop: the money that one party gives can come back as payment for what it supplies.',
    loopSupposed: 'A loop: the money that one party would give could come back as payment for what it supplies.',
    quietTitle: 'A quiet week',
    deals: 'Deals reported',
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
    rumoured: 'rumoured',
    in_talks: 'in talks',
    letter_of_intent: 'letter of intent',
    announced: 'announced',
    signed: 'signed',
    closed: 'closed',
    delivering: 'delivering',
    completed: 'completed',
    denied: 'denied',
    withdrawn: 'withdrawn',
    terminated: 'terminated',
    expired: 'expired',
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
    lead: 'opening',
    body: 'body',
    caption: 'caption',
    quote: 'quotation',
    comment: 'comment',
    correction: 'correction',
    boilerplate: 'page furniture',
  },
  themes: {
    custom_silicon: {
      stated: 'Custom silicon: chips designed or adopted outside the general market.',
      supposed: 'Custom silicon: chips would be designed or adopted outside the general market.',
    },
    compute_dependency: {
      stated: 'Compute dependency: one party comes to rely on the computing of the other.',
      supposed: 'Compute dependency: one party would come to rely on the computing of the other.',
    },
    supplier_diversification: {
      stated: 'Supplier diversification: a further source beside the incumbent.',
      supposed: 'Supplier diversification: there would be a further source beside the incumbent.',
    },
    circular_financing: {
      stated: 'Circular financing: money that may return to its giver as orders.',
      supposed: 'Circular financing: the money could return to its giver as orders.',
    },
    vendor_finance: {
      stated: 'Vendor finance: a supplier funds its own customer.',
      supposed: 'Vendor finance: a supplier would fund its own customer.',
    },
    power_constraint: {
      stated: 'Power constraint: electricity sets the pace, not chips.',
      supposed: 'Power constraint: electricity would set the pace, not chips.',
    },
    debt_funding: {
      stated: 'Debt funding: building with borrowed money.',
      supposed: 'Debt funding: it would be built with borrowed money.',
    },
    sovereign_compute: {
      stated: 'Sovereign compute: a state wants computing on its own ground.',
      supposed: 'Sovereign compute: a state would have computing on its own ground.',
    },
    vertical_integration: {
      stated: 'Vertical integration: one company takes in another step of its chain.',
      supposed: 'Vertical integration: one company would take in another step of its chain.',
    },
    antitrust: {
      stated: 'Antitrust: regulators may have a say.',
      supposed: 'Antitrust: regulators could have a say.',
    },
    lab_valuation: {
      stated: 'Lab valuation: a price is put on an AI lab.',
      supposed: 'Lab valuation: a price would be put on an AI lab.',
    },
    overcapacity_risk: {
      stated: 'Overcapacity: more may be built than is asked for.',
      supposed: 'Overcapacity: more could be built than is asked for.',
    },
    local_opposition: {
      stated: 'Local opposition: neighbours object.',
      supposed: 'Local opposition: neighbours are said to object.',
    },
  },
  flows: {
    equity_investment: 'capital',
    debt_financing: 'loans',
    acquisition: 'new owner',
    joint_venture: 'joint venture',
    compute_contract: 'computing power',
    chip_supply: 'chips',
    chip_adoption: 'chips of its own design',
    data_centre_build: 'data centres',
    data_centre_lease: 'data centre space',
    power_supply: 'power',
    public_support: 'public support',
    partnership: 'partnership',
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
        return 'first report';
      case 'stage':
        return `${ENGLISH.stages[change.to]} (before: ${ENGLISH.stages[change.from]})`;
      case 'amount':
      case 'capacity':
        return describeFigures(change, ENGLISH);
      case 'party':
        return `now with ${ENGLISH.list(change.names)}`;
      case 'source':
        return `now also reported by ${ENGLISH.list(change.names)}`;
    }
  },
  sentences,
};
