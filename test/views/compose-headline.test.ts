import { describe, expect, test } from 'vitest';
import type { DealAmount } from '../../lambdas/deal/deal.ts';
import { STAGES } from '../../lambdas/deal/stage.ts';
import { DEAL_TYPES } from '../../lambdas/deal/taxonomy.ts';
import { requireCatalogue } from '../../lambdas/views/catalogue/require-catalogue.ts';
import { composeHeadline } from '../../lambdas/views/compose-headline.ts';
import { makeDeal } from '../compile/make-deal.ts';

type Told = Parameters<typeof makeDeal>[0];

const TEN = { value: 1e10, qualifier: 'at_least' } as const satisfies Partial<DealAmount>;
const investment = {
  between: ['amazon:Amazon:investor', 'openai:OpenAI:investee'],
  type: 'equity_investment',
  amount: TEN,
} as const;
const MW = { value: 300, unit: 'MW', qualifier: 'exact', printed: '300 MW' } as const;

const print = (told: Told, language: 'en' | 'fr') =>
  composeHeadline(makeDeal(told), requireCatalogue(language)).replaceAll('\u00a0', ' ');

describe('composeHeadline()', () => {
  test.each([
    ['rumoured', 'Amazon may invest at least $10 billion in OpenAI'],
    ['in_talks', 'Amazon in talks to invest at least $10 billion in OpenAI'],
    ['letter_of_intent', 'Amazon signs letter of intent to invest at least $10 billion in OpenAI'],
    ['announced', 'Amazon to invest at least $10 billion in OpenAI'],
    ['signed', 'Amazon signs deal to invest at least $10 billion in OpenAI'],
    ['closed', 'Amazon has invested at least $10 billion in OpenAI'],
    ['denied', 'Denied: Amazon to invest at least $10 billion in OpenAI'],
  ] as const)('says of %s: %s', (stage, headline) => expect(print({ ...investment, stage }, 'en')).toBe(headline));

  test.each([
    ['rumoured', 'Amazon investirait au moins 10 milliards de dollars dans OpenAI'],
    ['in_talks', 'Amazon en pourparlers pour investir au moins 10 milliards de dollars dans OpenAI'],
    ['announced', 'Amazon va investir au moins 10 milliards de dollars dans OpenAI'],
    ['closed', 'Amazon a investi au moins 10 milliards de dollars dans OpenAI'],
    ['denied', 'Démenti : Amazon investirait au moins 10 milliards de dollars dans OpenAI'],
  ] as const)('says in French of %s: %s', (stage, headline) => expect(print({ ...investment, stage }, 'fr')).toBe(headline));

  test('does not state what only a weak source claims', () => {
    const claimed = { ...investment, stage: 'signed', credibility: 35 } as const;
    expect(print(claimed, 'en')).toBe('Amazon said to invest at least $10 billion in OpenAI');
    expect(print(claimed, 'fr')).toBe('Amazon investirait au moins 10 milliards de dollars dans OpenAI');
  });

  test('marks a figure in conflict as disputed', () => {
    const amount = { value: 1e10, status: 'conflict' } as const;
    expect(print({ ...investment, stage: 'rumoured', amount }, 'en')).toBe('Amazon may invest $10 billion (disputed) in OpenAI');
  });

  test('sets no preposition before another in French', () => {
    const ceiling = { value: 1e9, qualifier: 'up_to' } as const;
    const told = { ...investment, stage: 'announced', amount: ceiling } as const;
    expect(print({ ...told, type: 'acquisition' }, 'fr')).toBe('Amazon va racheter OpenAI pour au plus 1 milliard de dollars');
    expect(print({ ...told, type: 'joint_venture' }, 'fr')).toContain('une coentreprise d’au plus 1 milliard de dollars');
    expect(print(told, 'fr')).toBe('Amazon va investir jusqu’à 1 milliard de dollars dans OpenAI');
  });

  test.each([
    [
      { between: ['x:Uniper:provider', 'y:Meta:customer'], type: 'power_supply', stage: 'announced', capacity: MW },
      'Meta to buy 300 MW of power from Uniper',
      'Meta va acheter 300 MW d’électricité à Uniper',
    ],
    [
      {
        between: ['x:Nebius:developer'],
        type: 'data_centre_build',
        stage: 'announced',
        amount: { value: 1.5e9, currency: 'EUR' },
      },
      'Nebius to spend €1.5 billion on data centres',
      'Nebius va consacrer 1,5 milliard d’euros à des centres de données',
    ],
    [
      { between: ['x:AMD:provider', 'y:Scaleway:customer'], type: 'chip_adoption', stage: 'rumoured' },
      'Scaleway may adopt chips of AMD',
      'Scaleway adopterait les puces d’AMD',
    ],
    [
      {
        between: ['a:Alpha:lender', 'b:Beta:borrower', 'c:Gamma:lender'],
        type: 'debt_financing',
        stage: 'closed',
        amount: { value: 26e8 },
      },
      'Beta has borrowed $2.6 billion from Alpha and Gamma',
      'Beta a emprunté 2,6 milliards de dollars auprès d’Alpha et Gamma',
    ],
    [
      { between: ['a:Alpha:partner', 'b:Beta:partner'], type: 'joint_venture', stage: 'signed' },
      'Alpha signs deal to form a joint venture with Beta',
      'Alpha signe un accord pour créer une coentreprise avec Beta',
    ],
    [
      {
        between: ['b:Beta:investee'],
        legs: [{ type: 'equity_investment', to: 'b', conditional: false }],
        type: 'equity_investment',
        stage: 'closed',
        amount: { value: 5e8 },
      },
      'Beta has raised $500 million',
      'Beta a levé 500 millions de dollars',
    ],
  ] as const satisfies readonly (readonly [Told, string, string])[])('tells %j', (told, english, french) => {
    expect(print(told, 'en')).toBe(english);
    expect(print(told, 'fr')).toBe(french);
  });

  test('finds words for every type, stage and language, with and without the other side', () => {
    for (const type of DEAL_TYPES) {
      for (const stage of STAGES) {
        for (const language of ['en', 'fr'] as const) {
          const whole = print(
            { between: ['a:Alpha:partner', 'b:Beta:partner'], type, stage, amount: {}, capacity: MW },
            language,
          );
          const half = print({ between: ['a:Alpha:partner'], type, stage }, language);
          expect(whole).toMatch(/Alpha.*Beta|Beta.*Alpha/);
          expect(half).toContain('Alpha');
          expect(`${whole}\n${half}`).not.toMatch(/undefined|null| {2}| $/m);
        }
      }
    }
  });

  test('keeps a party that is named to break the line in one line', () =>
    expect(
      print(
        { ...investment, between: ['amazon:Ama\r\nBcc x\u202ezon:investor', 'openai:OpenAI:investee'], stage: 'closed' },
        'en',
      ),
    ).toBe('Ama Bcc x zon has invested at least $10 billion in OpenAI'));
});
