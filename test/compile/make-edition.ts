import { composeEdition, type EditionInput } from '../../lambdas/compile/compose-edition.ts';
import type { DropRecord } from '../../lambdas/deal/ports.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { makeDeal } from './make-deal.ts';

const NOW = { since: '2026-11-20T07:00:00.000Z', asOf: '2026-11-27T07:00:00.000Z', week: '2026-W48' };

export function makeInput(input: Partial<EditionInput> = {}): EditionInput {
  return { ...NOW, deals: [], previousDeals: [], drops: [], firstToTell: 0, settings: DEFAULT_SETTINGS, ...input };
}

export function makeDrop(outcome: NonNullable<DropRecord['ended']>['outcome'], counts = {}): DropRecord {
  const ended = { outcome, counts: { stored: 0, merged: 0, setAside: 0, failed: 0, ...counts }, failures: [] };
  return { key: 'drops/a.txt', versionId: '1', arrivedAt: NOW.asOf, sequencer: '1', size: 1, ended };
}

const MW = { unit: 'MW', qualifier: 'exact', printed: '' } as const;
const YEARS = { unit: 'months', qualifier: 'exact', printed: '' } as const;

const talks = {
  between: ['blackstone:Blackstone:investor', 'nscale:Nscale:investee'],
  type: 'equity_investment',
  amount: { value: 3e9, qualifier: 'about', printed: 'about $3 billion' },
} as const;
const lease = {
  between: ['digital-realty:Digital Realty:lessor', 'oracle:Oracle:lessee'],
  type: 'data_centre_lease',
  stage: 'signed',
  capacity: { ...MW, value: 300 },
  term: { ...YEARS, value: 180 },
} as const;

/** Deals of a week that has everything: talks, a slip of scale, a loop, a denial, a correction, euros, gigawatts. */
export const DEALS = [
  makeDeal({
    between: ['vistra:Vistra:provider', 'meta:Meta:customer'],
    type: 'power_supply',
    stage: 'announced',
    amount: { value: 8.5e9, qualifier: 'at_least', printed: 'at least $8.5 billion', zone: 'lead' },
    capacity: { ...MW, value: 2100 },
    term: { ...YEARS, value: 240 },
    themes: ['power_constraint'],
    sources: [
      {
        title: 'Meta signs for nuclear power from three plants',
        url: 'https://power.example/meta-vistra',
        names: ['Power Wire'],
        rootSource: 'power-wire',
        reliability: 80,
      },
      {
        title: 'Meta achète de l’électricité nucléaire',
        language: 'fr',
        names: ['Lettre Infra'],
        rootSource: 'lettre-infra',
        reliability: 55,
      },
    ],
  }),
  makeDeal({
    ...lease,
    credibility: 70,
    sources: [
      { title: 'Oracle leases 300 MW in northern Virginia', url: 'https://dct.example/oracle' },
      { articleId: 'later', names: ['Virginia Business Post'], rootSource: 'vbp', title: 'A campus in Loudoun fills up' },
    ],
  }),
  makeDeal({
    between: ['morgan-stanley:Morgan Stanley:lender', 'coreweave:CoreWeave:borrower', 'mufg:MUFG:lender'],
    type: 'debt_financing',
    stage: 'closed',
    amount: { value: 2.6e9, printed: '$2.6 billion' },
    themes: ['debt_funding'],
    credibility: 90,
    sources: [
      {
        title: 'CoreWeave closes delayed draw term loan facility',
        names: ['CoreWeave'],
        rootSource: 'coreweave',
        reliability: 95,
      },
    ],
  }),
  makeDeal({
    between: ['equinix:Equinix:acquirer', 'bulk:Bulk Infrastructure:target'],
    type: 'acquisition',
    stage: 'announced',
    amount: { value: 1.9e9, currency: 'EUR', printed: '€1.9 billion' },
    sources: [{ title: 'Equinix buys a Nordic operator', url: 'https://nordic.example/bulk', names: ['Nordic Data'] }],
  }),
  makeDeal({
    between: ['coreweave:CoreWeave:provider', 'mistral-ai:Mistral AI:customer'],
    type: 'compute_contract',
    stage: 'signed',
    amount: { value: 1.4e9, qualifier: 'up_to', printed: 'up to $1.4 billion' },
    accelerators: { unit: 'accelerators', qualifier: 'about', value: 18_000, printed: '18,000' },
    themes: ['compute_dependency', 'sovereign_compute'],
    affected: [{ id: 'scaleway', name: 'Scaleway' }],
  }),
  makeDeal({
    ...talks,
    stage: 'in_talks',
    credibility: 40,
    themes: ['lab_valuation'],
    valuation: { value: 14e9, currency: 'USD', qualifier: 'exact', printed: '$14 billion' },
    sources: [
      {
        title: 'Blackstone in talks over a stake in Nscale, sources say',
        url: 'https://wire.example/nscale',
        names: ['Reuters'],
        rootSource: 'reuters',
        reliability: 80,
      },
      {
        articleId: 'rumour',
        arrivedAt: '2026-11-18T00:00:00.000Z',
        publishedAt: '2026-11-18',
        names: ['Tech Mole'],
        rootSource: 'tech-mole',
        reliability: 35,
        title: 'Is Blackstone looking at Nscale?',
      },
    ],
  }),
  makeDeal({
    between: ['samsung:Samsung:investor', 'tenstorrent:Tenstorrent:investee'],
    type: 'equity_investment',
    stage: 'rumoured',
    credibility: 25,
    amount: {
      value: 5e9,
      printed: '$5 Milliard',
      zone: 'original_title',
      status: 'conflict',
      alternatives: [{ value: 5e8, currency: 'USD', zone: 'title', printed: '500 millions de dollars' }],
    },
    conflicts: [{ field: 'amount', kind: 'scale' }],
    legs: [
      { type: 'equity_investment', from: 'samsung', to: 'tenstorrent', conditional: false },
      { type: 'chip_supply', from: 'samsung', to: 'tenstorrent', conditional: false },
      { type: 'partnership', from: 'samsung', to: 'tenstorrent', conditional: true },
    ],
    themes: ['custom_silicon', 'circular_financing'],
    affected: [{ id: 'nvidia', name: 'Nvidia' }],
    sources: [
      {
        title: 'Samsung pèse un pari sur Tenstorrent',
        language: 'fr',
        names: ['Gazette des puces', 'Chip Observer'],
        rootSource: 'chip-observer',
        reliability: 35,
      },
    ],
  }),
  makeDeal({
    between: ['nebius:Nebius:provider', 'inflection:Inflection:customer'],
    type: 'compute_contract',
    stage: 'denied',
    credibility: 25,
    amount: { value: 1.2e9, printed: '$1.2 billion' },
    sources: [{ title: 'Nebius says there is no such contract', names: ['Nebius'], rootSource: 'nebius', reliability: 95 }],
  }),
];

/** The same deals as the edition before knew them. */
export const PREVIOUS_DEALS = [
  makeDeal({
    ...talks,
    stage: 'rumoured',
    credibility: 25,
    amount: { value: 2e9, qualifier: 'about' },
    sources: [{ articleId: 'rumour', rootSource: 'tech-mole' }],
  }),
  makeDeal({ ...lease, stage: 'letter_of_intent', sources: [{}] }),
];

export const EDITION = composeEdition(
  makeInput({
    deals: DEALS,
    previousDeals: PREVIOUS_DEALS,
    previousWeek: '2026-W47',
    drops: [
      makeDrop('stored', { stored: 9, merged: 2, setAside: 3 }),
      makeDrop('stored', { failed: 1, stored: 1 }),
      makeDrop('duplicate', { merged: 1 }),
      makeDrop('quarantined'),
    ],
    firstToTell: 10,
  }),
);
