import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lambdas/compile/compose-edition.ts';
import { buildDealView } from '../../lambdas/views/build-deal-view.ts';
import { buildEditionView } from '../../lambdas/views/build-edition-view.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { makeDeal } from '../compile/make-deal.ts';
import { EDITION, makeDrop, makeInput } from '../compile/make-edition.ts';

const plain = (text = '') => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
const between = ['a:Alpha:investor', 'b:Beta:investee'];
const only = (told: Partial<Parameters<typeof makeDeal>[0]>) =>
  composeEdition(
    makeInput({
      deals: [makeDeal({ between, type: 'equity_investment', stage: 'announced', amount: { value: 2e10 }, ...told })],
    }),
  );

describe('buildEditionView()', () => {
  test('warns under a lead that is not confirmed, and says so in its badge alone', () => {
    const view = buildEditionView(only({ stage: 'rumoured', credibility: 25 }), 'en');
    expect(view.lead).toMatchObject({
      label: 'The lead',
      note: 'No party has confirmed this deal, or its sources are weak. None of it is fact.',
      deal: { badge: 'Unconfirmed' },
    });
    expect(buildEditionView(only({ stage: 'signed' }), 'en').lead).not.toHaveProperty('note');
  });

  test('words what a deal means as a fact where it is announced, and as a possibility where it is not', () => {
    const reasons = (told: Partial<Parameters<typeof makeDeal>[0]>) =>
      buildEditionView(only({ themes: ['compute_dependency'], ...told }), 'en').lead?.deal.reasons;
    expect(reasons({ stage: 'signed' })).toEqual({
      title: 'Why it matters',
      items: ['Compute dependency: one party comes to rely on the computing of the other.'],
    });
    const supposed = {
      title: 'Why it would matter',
      items: ['Compute dependency: one party would come to rely on the computing of the other.'],
    };
    expect(reasons({ stage: 'in_talks' })).toEqual(supposed);
    expect(reasons({ stage: 'signed', credibility: 35 })).toEqual(supposed);
  });

  test('marks a disputed amount wherever it stands, and says which place of which source disputes it', () => {
    const amount = {
      value: 2e10,
      status: 'conflict',
      alternatives: [{ value: 2e9, currency: 'USD', zone: 'title', printed: '' }],
    } as const;
    const view = (sources: readonly object[], language: 'en' | 'fr') =>
      buildEditionView(only({ stage: 'rumoured', amount, sources }), language).lead?.deal;
    const english = view([{}], 'en');
    expect(plain(english?.summary)).toBe('Rumoured · equity investment · $20 billion (disputed)');
    expect(plain(english?.note)).toBe('disputed: the title says $2 billion');
    expect(plain(view([{}, { articleId: 'other' }], 'en')?.note)).toBe('disputed: the title of one source says $2 billion');
    expect(plain(view([{}], 'fr')?.note)).toBe('contesté : le titre donne 2 milliards de dollars');
    expect(plain(view([{}, { articleId: 'other' }], 'fr')?.note)).toContain('le titre d’une source donne');
  });

  test('says that a source is a machine translation', () => {
    const details = (language: 'en' | 'fr') =>
      buildEditionView(only({ sources: [{ machineTranslated: true, language: 'fr' }] }), language).lead?.deal.sources[0]?.details;
    expect(plain(details('en'))).toBe('24 November 2026, French, machine-translated');
    expect(plain(details('fr'))).toBe('24 novembre 2026, traduction automatique');
  });

  test('calls a first report new, and what it knew changed', () => {
    const titles = [EDITION.unconfirmed, EDITION.announced].flatMap((deals) =>
      deals.map((deal) => buildDealView(deal, ENGLISH).changes.title),
    );
    expect(titles.toSorted()).toEqual(['New', 'New', 'New', 'New', 'What changed', 'What changed']);
  });

  test('does not name the stage beside a badge that does', () => {
    const summary = (stage: 'announced' | 'signed') => buildEditionView(only({ stage }), 'en').lead?.deal.summary;
    expect(plain(summary('announced'))).toBe('Equity investment · $20 billion');
    expect(plain(summary('signed'))).toBe('Signed · equity investment · $20 billion');
  });

  test('lists moves, but not where only the lead moved, which says it itself', () => {
    const moved = (...all: readonly ReturnType<typeof makeDeal>[]) => {
      const deals = all.map((deal) => ({
        ...deal,
        sources: [...deal.sources, { ...deal.sources[0], articleId: `new ${deal.key}` }],
      }));
      const previousDeals = all.map((deal) => ({ ...deal, stage: 'rumoured' as const }));
      const edition = composeEdition(makeInput({ deals: deals as typeof all, previousDeals }));
      expect(edition.moves).toHaveLength(all.length);
      return buildEditionView(edition, 'en').moves?.items.map(({ text, detail }) => `${plain(text)}: ${plain(detail)}`);
    };
    const told = { type: 'acquisition', stage: 'signed', amount: { value: 2e10 } } as const;
    const lead = makeDeal({ between, ...told });
    const other = makeDeal({ between: ['c:Gamma:acquirer', 'd:Delta:target'], ...told, amount: { value: 1e10 } });
    expect(moved(lead)).toBeUndefined();
    expect(moved(lead, other)).toEqual([
      'Alpha signs deal to buy Beta for $20 billion: signed (before: rumoured)',
      'Gamma signs deal to buy Delta for $10 billion: signed (before: rumoured)',
    ]);
  });

  test('gives days, of which two editions in a row share none', () => {
    const dates = (since: string, asOf: string, language: 'en' | 'fr' = 'en') =>
      buildEditionView({ ...EDITION, since, asOf }, language).dates;
    const [first, second, third] = ['2026-11-06T07:00:00.000Z', '2026-11-13T07:00:00.000Z', '2026-11-20T07:00:00.000Z'];
    expect(dates(first, second)).toBe('7–13 November 2026');
    expect(dates(second, third)).toBe('14–20 November 2026');
    expect(dates(second, third, 'fr')).toBe('14–20 novembre 2026');
    expect(plain(dates('2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'))).toBe('23–29 November 2026');
    expect(plain(dates('2026-11-27T07:00:00.000Z', '2026-12-04T07:00:00.000Z'))).toBe('28 November – 4 December 2026');
    expect(dates(first, '2026-11-06T09:00:00.000Z')).toBe('6 November 2026');
  });

  test('marks what is converted, and what is disputed with the values against it', () => {
    const { sections } = buildEditionView(EDITION, 'en');
    const notes = sections.flatMap(({ deals }) => deals.flatMap(({ note }) => (note === undefined ? [] : plain(note))));
    expect(notes).toEqual(['about $2.15 billion, converted at a yearly average rate', 'disputed: the title says $500 million']);
  });

  test('points from who gives to who takes, and both ways where neither does', () => {
    const arrow = (type: 'joint_venture' | 'power_supply') => buildEditionView(only({ type }), 'en').ties?.items[0]?.text;
    expect(arrow('power_supply')).toBe('Alpha → Beta');
    expect(arrow('joint_venture')).toBe('Alpha ↔ Beta');
  });

  test('says what goes from one to the other, whether under a condition, confirmed, or in a loop', () => {
    const { ties } = buildEditionView(EDITION, 'en');
    expect(ties?.note).toContain('An arrow points to the one who receives');
    expect(ties?.items).toContainEqual({ text: 'Vistra → Meta', detail: 'power' });
    expect(ties?.items).toContainEqual({
      text: 'Samsung → Tenstorrent',
      detail: 'capital and chips; unconfirmed; the money could come back',
    });
    expect(ties?.items).toContainEqual({ text: 'Samsung ↔ Tenstorrent', detail: 'partnership (conditional); unconfirmed' });
  });

  test('puts the conflicts of one deal under one headline, and prints no figure twice', () => {
    const conflicts = (['amount', 'stage'] as const).map(
      (field) => ({ field, kind: field === 'amount' ? 'scale' : field }) as const,
    );
    const amount = {
      value: 2e10,
      printed: '$20 billion',
      zone: 'lead',
      status: 'conflict',
      alternatives: [{ value: 2e9, currency: 'USD', zone: 'title', printed: '2 milliards $' }],
    } as const;
    const { checks } = buildEditionView(only({ stage: 'rumoured', amount, conflicts }), 'en');
    expect(checks?.items).toHaveLength(1);
    const [first] = checks?.items ?? [];
    expect(first?.conflicts.map(({ field }) => field)).toEqual(['Amount', 'Stage']);
    expect(first?.conflicts[0]?.values.map(plain)).toEqual([
      '“$20 billion” in the opening',
      '$2 billion, “2 milliards $” in the title',
    ]);
  });

  test('leaves power out of the numbers where nobody names any', () => {
    const labels = (told: object) => buildEditionView(only(told), 'en').numbers?.rows.map(({ label }) => label);
    expect(labels({})).toEqual(['Deals reported', 'US dollars']);
    const capacity = { value: 300, unit: 'MW', qualifier: 'exact', printed: '' };
    expect(labels({ capacity })).toEqual(['Deals reported', 'US dollars', 'Power']);
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
        deals.map(({ key, facts, changes, reasons }) => [key, facts.length, changes.items.length, reasons.items.length]),
      ]),
      ...[moves, ties, checks, origin].map((list) => list?.items.length),
    ];
    expect(outline(french)).toEqual(outline(english));
  });
});
