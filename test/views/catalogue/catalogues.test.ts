import { describe, expect, test } from 'vitest';
import { STAGES } from '../../../lambdas/deal/stage.ts';
import { DEAL_TYPES } from '../../../lambdas/deal/taxonomy.ts';
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
