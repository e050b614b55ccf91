import { describe, expect, test } from 'vitest';
import { STAGES } from '../../../lambdas/deal/stage.ts';
import { DEAL_TYPES, THEMES } from '../../../lambdas/deal/taxonomy.ts';
import type { Slots } from '../../../lambdas/views/catalogue/catalogue.ts';
import { requireCatalogue } from '../../../lambdas/views/catalogue/require-catalogue.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const SLOTS: readonly Slots[] = [
  {},
  { object: 'Nebius' },
  { amount: '$2 billion' },
  { object: 'Nebius', amount: '$2 billion', capacity: '300 MW', place: 'Texas' },
];
const usd = { value: 1e9, currency: 'USD', qualifier: 'exact', printed: '$1 billion' } as const;
const mw = { value: 300, unit: 'MW', qualifier: 'exact', printed: '300 MW' } as const;

describe.each(['en', 'fr'] as const)('the catalogue of %s', (language) => {
  const catalogue = requireCatalogue(language);

  test.each(DEAL_TYPES)('has a headline of every stage, side and amount of knowledge for %s', (type) => {
    for (const frame of [...STAGES, 'reported'] as const) {
      for (const voice of ['giver', 'taker'] as const) {
        for (const slots of SLOTS) {
          const headline = plain(catalogue.headline(frame, { type, voice, subject: 'Meta', slots }));
          expect(headline).toContain('Meta');
          expect(headline).not.toMatch(/undefined|null| {2}|^ | $| [,.]/);
        }
      }
    }
  });

  test('keeps what is rumoured apart from what is announced, for every type', () => {
    const of = (frame: 'rumoured' | 'announced', type: (typeof DEAL_TYPES)[number]) =>
      catalogue.headline(frame, { type, voice: 'giver', subject: 'Meta', slots: { object: 'Nebius' } });
    for (const type of DEAL_TYPES) expect(of('rumoured', type)).not.toBe(of('announced', type));
  });

  test('says every kind of change', () => {
    const said = [
      catalogue.change({ kind: 'first_report' }),
      catalogue.change({ kind: 'stage', from: 'rumoured', to: 'in_talks' }),
      catalogue.change({ kind: 'amount', from: null, to: usd }),
      catalogue.change({ kind: 'capacity', from: mw, to: { ...mw, value: 600 } }),
      catalogue.change({ kind: 'party', names: ['MGX', 'SoftBank'] }),
      catalogue.change({ kind: 'source', names: ['Reuters'] }),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).not.toMatch(/undefined|null/);
  });

  test('says every change as a phrase, whose first word a line may capitalise', () => {
    const said = [
      catalogue.change({ kind: 'first_report' }),
      catalogue.change({ kind: 'stage', from: 'rumoured', to: 'in_talks' }),
      catalogue.change({ kind: 'amount', from: null, to: usd }),
      catalogue.change({ kind: 'capacity', from: null, to: mw }),
      catalogue.change({ kind: 'party', names: ['xAI'] }),
      catalogue.change({ kind: 'source', names: ['xAI'] }),
    ];
    for (const text of said) expect(text).toMatch(/^(?!xAI)\p{Ll}/u);
  });

  test.each(THEMES)('words what %s means otherwise where it is only talked of', (theme) => {
    const { stated, supposed } = catalogue.themes[theme];
    expect(supposed).not.toBe(stated);
    expect(supposed.split(':')[0]).toBe(stated.split(':')[0]);
    expect(supposed).toMatch(/\b(?:would|could|said to)\b|(?:ait|aient)(?=[ .])/);
  });

  test('keeps every qualifier apart', () => {
    const qualifiers = ['exact', 'about', 'at_least', 'more_than', 'up_to', 'range', 'undisclosed'] as const;
    const print = (value: number) => String(value);
    const said = qualifiers.map((qualifier) => catalogue.qualified({ ...usd, qualifier, low: 1e9, high: 2e9 }, print));
    expect(new Set(said).size).toBeGreaterThanOrEqual(qualifiers.length - 1);
    expect(catalogue.qualified({ ...usd, qualifier: 'range' }, print)).toContain('1000000000');
  });

  test.each(['MW', 'accelerators', 'months', '%'] as const)('prints a measure in %s', (unit) => {
    for (const value of [1, 18, 24, 1400]) {
      expect(plain(catalogue.measure({ value, unit, qualifier: 'exact', printed: '' }))).toMatch(/\d/);
    }
  });

  test('says of a quiet week whether nothing was reported, or nothing of weight', () => {
    const drops = { stored: 1, duplicate: 0, superseded: 0, quarantined: 0, removed: 0, reading: 0 };
    const quiet = (reported: number) => catalogue.sentences.quiet({ deals: { reported }, drops } as never);
    expect(plain(quiet(0))).toMatch(/1/);
    expect(plain(quiet(2))).toMatch(/2/);
    expect(catalogue.sentences.quietSubject('2026-W48')).toContain('48');
  });

  test('names languages, dates and lists', () => {
    expect(catalogue.languageName('ja')).toMatch(/apan|apon/);
    expect(catalogue.languageName('not a language')).toBe('not a language');
    expect(plain(catalogue.dates('2026-11-30', '2026-12-02'))).toMatch(/2026/);
    expect(catalogue.list(['a', 'b', 'c'])).toMatch(/a, b/);
  });
});

describe('an amount in dispute', () => {
  const rival = { value: 1e8, currency: 'USD' };
  const [before, now] = [
    { before: [rival], now: [] },
    { before: [], now: [rival] },
  ];
  const floor = { ...usd, qualifier: 'at_least' } as const;

  test.each([
    ['en', { to: floor, dispute: before }, 'amount settled: at least $1 billion (before: $1 billion or $100 million, disputed)'],
    ['en', { to: usd, dispute: before }, 'amount settled: $1 billion (before: $1 billion or $100 million, disputed)'],
    ['en', { to: usd, dispute: now }, 'amount disputed: $1 billion or $100 million (before: $1 billion)'],
    ['en', { to: null, dispute: before }, 'amount: not given (before: $1 billion or $100 million, disputed)'],
    [
      'fr',
      { to: floor, dispute: before },
      'montant tranché : au moins 1 milliard de dollars (avant : 1 milliard de dollars ou 100 millions de dollars, contesté)',
    ],
    [
      'fr',
      { to: usd, dispute: now },
      'montant contesté : 1 milliard de dollars ou 100 millions de dollars (avant : 1 milliard de dollars)',
    ],
  ] as const)('is told in %s as it begins and as it is settled: %j', (language, change, expected) =>
    expect(plain(requireCatalogue(language).change({ kind: 'amount', from: usd, ...change }))).toBe(expected),
  );
});

describe('the number of deals', () => {
  const summary = (language: 'en' | 'fr', announced: number, unconfirmed: number) =>
    plain(requireCatalogue(language).sentences.summary({ announced, unconfirmed, ended: 0 }));

  test.each([
    ['en', 0, 1, '1 deal in this edition, unconfirmed.'],
    ['en', 3, 0, '3 deals in this edition, all announced.'],
    ['en', 1, 2, '3 deals in this edition: 1 announced and 2 unconfirmed.'],
    ['fr', 0, 1, '1 opération dans cette édition, non confirmée.'],
    ['fr', 3, 0, '3 opérations dans cette édition, toutes annoncées.'],
    ['fr', 1, 2, '3 opérations dans cette édition : 1 annoncée et 2 non confirmées.'],
  ] as const)('is told in %s: %i announced, %i unconfirmed', (language, announced, unconfirmed, expected) =>
    expect(summary(language, announced, unconfirmed)).toBe(expected),
  );
});

test('French gives every zone its article', () => {
  const { zones, sentences } = requireCatalogue('fr');
  const said = Object.values(zones).map((zone) => sentences.says({ zone, values: '', isOnly: true }).split(' donne')[0]);
  expect(said).toEqual([
    'le titre original',
    'le titre',
    'le chapeau',
    'le corps',
    'la légende',
    'la citation',
    'le commentaire',
    'la correction',
    'l’habillage de la page',
  ]);
});
