import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lambdas/compile/compose-edition.ts';
import { buildEditionView } from '../../lambdas/views/build-edition-view.ts';
import { makeDeal } from '../compile/make-deal.ts';
import { EDITION, makeDrop, makeInput } from '../compile/make-edition.ts';

const between = ['a:Alpha:investor', 'b:Beta:investee'];
const only = (told: Partial<Parameters<typeof makeDeal>[0]>) =>
  composeEdition(
    makeInput({
      deals: [makeDeal({ between, type: 'equity_investment', stage: 'announced', amount: { value: 2e10 }, ...told })],
    }),
  );

describe('buildEditionView()', () => {
  test.each([
    ['announced', 'Announced: Alpha to invest $20 billion in Beta'],
    ['rumoured', 'Rumour: Alpha may invest $20 billion in Beta'],
    ['in_talks', 'Alpha in talks to invest $20 billion in Beta'],
    ['closed', 'Closed: Alpha has invested $20 billion in Beta'],
  ] as const)('names actor, act, amount and stage in the subject: %s', (stage, subject) =>
    expect(buildEditionView(only({ stage }), 'en').subject).toBe(subject),
  );

  test('says in the subject that there is no amount', () =>
    expect(buildEditionView(only({ stage: 'signed', amount: null }), 'en').subject).toBe(
      'Alpha signs deal to invest in Beta (amount not disclosed)',
    ));

  test('tells the second deal in the preheader', () => {
    const { preheader } = buildEditionView(EDITION, 'en');
    expect(preheader).toContain('Closed: CoreWeave has borrowed $2.6 billion from Morgan Stanley and MUFG');
  });

  test('says that a rumour leads', () => {
    const view = buildEditionView(only({ stage: 'rumoured', credibility: 25 }), 'en');
    expect(view.lead).toMatchObject({ label: 'The lead, unconfirmed', deal: { badge: 'Unconfirmed' } });
  });

  test('marks what is converted, and what is disputed with the values against it', () => {
    const { sections } = buildEditionView(EDITION, 'en');
    const notes = sections.flatMap(({ deals }) => deals.flatMap(({ note }) => note?.replaceAll('\u00a0', ' ') ?? []));
    expect(notes).toEqual([
      'About $2.15 billion, converted at a yearly average rate',
      'Disputed: other sources or passages say $500 million in the title',
    ]);
  });

  test('points from who gives to who takes, and both ways where neither does', () => {
    const arrow = (type: 'joint_venture' | 'power_supply') => buildEditionView(only({ type }), 'en').ties?.items[0]?.text;
    expect(arrow('power_supply')).toBe('Alpha → Beta');
    expect(arrow('joint_venture')).toBe('Alpha ↔ Beta');
  });

  test('tells a quiet week as such, shortly', () => {
    const view = buildEditionView(composeEdition(makeInput({ drops: [makeDrop('stored', { setAside: 2 })] })), 'en');
    expect(view).toMatchObject({
      subject: 'A quiet week: no infrastructure deal of note, week 48',
      quiet: 'Nothing that was read this week tells of a deal (1 drop read).',
      sections: [],
    });
    expect(view.lead ?? view.numbers ?? view.moves ?? view.ties ?? view.checks).toBeUndefined();
  });

  test('has the same parts in both languages', () => {
    const [english, french] = [buildEditionView(EDITION, 'en'), buildEditionView(EDITION, 'fr')];
    const outline = ({ sections, moves, ties, checks, origin }: typeof english) => [
      ...sections.map(({ standing, deals }) => [
        standing,
        deals.map(({ key, facts, changes, reasons }) => [key, facts.length, changes.length, reasons.length]),
      ]),
      ...[moves, ties, checks, origin].map((list) => list?.items.length),
    ];
    expect(outline(french)).toEqual(outline(english));
  });
});
