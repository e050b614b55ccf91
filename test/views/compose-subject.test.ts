import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lambdas/compile/compose-edition.ts';
import { STAGES } from '../../lambdas/deal/stage.ts';
import { DEAL_TYPES } from '../../lambdas/deal/taxonomy.ts';
import { buildEditionView } from '../../lambdas/views/build-edition-view.ts';
import { makeDeal } from '../compile/make-deal.ts';
import { EDITION, makeInput } from '../compile/make-edition.ts';

type Told = Partial<Parameters<typeof makeDeal>[0]>;

const INVESTMENT = {
  between: ['a:Alpha:investor', 'b:Beta:investee'],
  type: 'equity_investment',
  stage: 'announced',
  amount: { value: 2e10 },
} as const;
const RIVAL = { value: 2e9, currency: 'USD', zone: 'title', printed: '' } as const;
const DISPUTED = { value: 2e10, status: 'conflict', alternatives: [RIVAL] } as const;

const only = (told: Told, previousDeals: readonly ReturnType<typeof makeDeal>[] = []) =>
  composeEdition(makeInput({ deals: [makeDeal({ ...INVESTMENT, ...told })], previousDeals }));
const subject = (told: Told, language: 'en' | 'fr' = 'en') => buildEditionView(only(told), language).subject;

describe('composeSubject()', () => {
  test.each([
    ['announced', 'Announced: Alpha to invest $20 billion in Beta'],
    ['rumoured', 'Rumour: Alpha may invest $20 billion in Beta'],
    ['in_talks', 'Alpha in talks to invest $20 billion in Beta'],
    ['closed', 'Closed: Alpha has invested $20 billion in Beta'],
  ] as const)('names actor, act, amount and stage in the subject: %s', (stage, expected) =>
    expect(subject({ stage })).toBe(expected),
  );

  test('says in the subject that there is no amount', () =>
    expect(subject({ stage: 'signed', amount: null })).toBe('Alpha signs deal to invest in Beta (amount not disclosed)'));

  test('tells the second deal in the preheader, and how many there are', () =>
    expect(buildEditionView(EDITION, 'en').preheader).toBe(
      'Also – Closed: CoreWeave has borrowed $2.6 billion from Morgan Stanley and MUFG. 8 deals in this edition: 5 announced, 2 unconfirmed and 1 called off.',
    ));

  test.each([
    ['en', 'Unconfirmed · rumoured · equity investment · $20 billion (disputed) · Alpha (investor) and Beta (investee)'],
    [
      'fr',
      'Non confirmé · rumeur · prise de participation · 20 milliards de dollars (contesté) · Alpha (investisseur) et Beta (société financée)',
    ],
  ] as const)('names actor, act, amount and stage of the only deal in the preheader, in other words: %s', (language, expected) =>
    expect(buildEditionView(only({ stage: 'rumoured', amount: DISPUTED }), language).preheader).toBe(expected),
  );

  test('tells in the preheader what changed about the only deal', () => {
    const previous = makeDeal({ ...INVESTMENT, stage: 'rumoured', amount: DISPUTED });
    const edition = only({ stage: 'in_talks', sources: [{}, { articleId: 'new' }] }, [previous]);
    expect(buildEditionView(edition, 'en').preheader).toBe(
      'Unconfirmed · in talks (before: rumoured) · equity investment · amount settled: $20 billion (before: $20 billion or $2 billion, disputed) · Alpha (investor) and Beta (investee)',
    );
  });

  test('never states in the preheader what only a weak source claims', () =>
    expect(buildEditionView(only({ stage: 'signed', credibility: 35 }), 'en').preheader).toMatch(/^Unconfirmed · signed · /));

  const LONG = {
    between: ['a:Consolidated Computing Company:provider', 'b:Artificial Minds of Europe:customer', 'c:Third Party:customer'],
    type: 'compute_contract',
    stage: 'signed',
    amount: DISPUTED,
  } as const;

  test('leaves out further names, and capacity beside an amount, before it gives up the sentence', () => {
    const capacity = { value: 150, unit: 'MW', qualifier: 'up_to', printed: '' } as const;
    const between = ['a:Nebius Group:provider', 'b:Mistral AI:customer', 'c:Third Party:customer'];
    const told = { ...LONG, between, capacity, stage: 'announced' } as const;
    expect(subject(told)).toBe('Announced: Mistral AI to buy computing power from Nebius Group for $20 billion (disputed)');
  });

  test('gives stage, names, act and amount as a list where a sentence is too long', () => {
    expect(subject(LONG)).toBe('Signed: Consolidated… and Artificial Minds…, compute contract, $20 billion (disputed)');
  });

  test('is never long, and always has the stage, a name and the amount, whoever does what', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...'abcdefgh '), minLength: 3, maxLength: 60 })
      .map((text) => `X${text.trim()}`);
    const told = fc.record({
      type: fc.constantFrom(...DEAL_TYPES),
      stage: fc.constantFrom(...STAGES),
      names: fc.tuple(name, name),
    });
    fc.assert(
      fc.property(told, fc.constantFrom('en' as const, 'fr' as const), ({ type, stage, names: [a, b] }, language) => {
        const line = subject({ type, stage, amount: DISPUTED, between: [`a:${a}:partner`, `b:${b}:partner`] }, language);
        expect(line.length).toBeLessThanOrEqual(100);
        expect(line).toMatch(/\$20 billion \(disputed\)|20 milliards de dollars \(contesté\)/);
        expect(line).toContain('X');
      }),
    );
  });
});
