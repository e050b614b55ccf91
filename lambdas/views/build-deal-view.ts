import type { EditionDeal, EditionSource } from '../deal/edition.ts';
import type { Measure } from '../deal/quantity.ts';
import { standingOf } from '../deal/standing.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { capitalize, clean } from './clean.ts';
import { composeHeadline, printAmount } from './compose-headline.ts';
import type { DealView, FactView, SourceView } from './edition-view.ts';
import { findLink } from './find-link.ts';

/** So many names of one source are printed: who published it, and whom that credits. */
const MOST_SOURCE_NAMES = 2;

/** A deal in the words of one language. */
export function buildDealView(deal: EditionDeal, catalogue: Catalogue): DealView {
  const { wording, sentences } = catalogue;
  const standing = standingOf(deal);
  const note = noteAmount(deal, catalogue);
  return {
    key: deal.key,
    standing,
    badge: catalogue.badges[standing],
    headline: composeHeadline(deal, catalogue),
    summary: summarize(deal, catalogue),
    ...(note !== undefined && { note: capitalize(note) }),
    facts: listFacts(deal, note, catalogue),
    changes: deal.changes.length > 0 ? deal.changes.map(catalogue.change).map((line) => clean(line, 300)) : [wording.noChange],
    reasons: listReasons(deal, catalogue),
    sources: deal.sources.map((source) => buildSourceView(source, catalogue)),
    ...(deal.moreSources > 0 && { moreSources: sentences.moreSources(deal.moreSources) }),
    importance: deal.importance,
    credibility: deal.credibility,
  };
}

function summarize(deal: EditionDeal, catalogue: Catalogue): string {
  const [main] = deal.legs;
  const amount = printAmount(deal, catalogue) ?? (deal.capacity ? undefined : catalogue.wording.noAmount);
  const parts = [
    catalogue.stages[deal.stage],
    main && catalogue.types[main.type],
    amount,
    ...[deal.capacity, deal.accelerators, deal.term, deal.stake].map((measure) => printMeasure(measure, catalogue)),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function listFacts(deal: EditionDeal, note: string | undefined, catalogue: Catalogue): FactView[] {
  const { wording } = catalogue;
  const { valuation } = deal;
  const parties = deal.parties.map(({ name, role }) => `${clean(name, 60)} (${catalogue.roles[role]})`);
  const types = deal.legs.map(({ type, conditional }) =>
    conditional ? `${catalogue.types[type]} (${wording.conditional})` : catalogue.types[type],
  );
  const facts: readonly (readonly [label: string, value: string | undefined, note?: string | undefined])[] = [
    [wording.amount, printAmount(deal, catalogue) ?? wording.undisclosed, note],
    [wording.capacity, printMeasure(deal.capacity, catalogue)],
    [wording.accelerators, printMeasure(deal.accelerators, catalogue)],
    [wording.term, printMeasure(deal.term, catalogue)],
    [wording.stake, printMeasure(deal.stake, catalogue)],
    [
      wording.valuation,
      valuation ? catalogue.qualified(valuation, (value) => catalogue.money({ ...valuation, value })) : undefined,
    ],
    [wording.parties, catalogue.list(parties)],
    [wording.stage, catalogue.stages[deal.stage]],
    [wording.type, types.length > 0 ? catalogue.list([...new Set(types)]) : undefined],
  ];
  return facts.flatMap(([label, value, note]) =>
    value ? { label, value: capitalize(value), ...(note !== undefined && { note: capitalize(note) }) } : [],
  );
}

/** What must be known beside the amount: that it is converted, and what stands against it. */
function noteAmount({ amount, convertedUsd }: EditionDeal, catalogue: Catalogue): string | undefined {
  const notes: string[] = [];
  if (convertedUsd !== undefined)
    notes.push(catalogue.sentences.converted(catalogue.money({ value: convertedUsd, currency: 'USD' })));
  if (amount?.status === 'conflict') {
    const others = amount.alternatives.map((money) =>
      catalogue.sentences.place(catalogue.money(money), catalogue.zones[money.zone]),
    );
    notes.push(
      `${catalogue.wording.disputed}${catalogue.wording.colon}${catalogue.sentences.alternatives(catalogue.list(others.slice(0, 3)))}`,
    );
  }
  return notes.length > 0 ? notes.join(catalogue.wording.semicolon) : undefined;
}

function printMeasure(measure: Measure | null, catalogue: Catalogue): string | undefined {
  if (!measure || measure.qualifier === 'undisclosed') return undefined;
  return catalogue.qualified(measure, (value) => catalogue.measure({ ...measure, value }));
}

function listReasons(
  { themes, affected, hasLoop }: EditionDeal,
  { themes: meanings, wording, sentences, list }: Catalogue,
): string[] {
  return [
    ...(hasLoop ? [wording.loop] : []),
    ...themes.slice(0, 3).map((theme) => meanings[theme]),
    ...(affected.length > 0 ? [sentences.affected(list(affected.slice(0, 5).map(({ name }) => clean(name, 60))))] : []),
  ];
}

function buildSourceView({ title, url, publishedAt, language, names }: EditionSource, catalogue: Catalogue): SourceView {
  const link = findLink(url);
  const host = link === undefined ? undefined : new URL(link).hostname.replace(/^www\./, '');
  const printed = names.slice(0, MOST_SOURCE_NAMES).map((name) => clean(name, 60));
  const details = [
    publishedAt === undefined ? undefined : catalogue.date(publishedAt),
    language === catalogue.language || language === 'und' ? undefined : catalogue.languageName(language),
  ].filter((detail) => detail !== undefined);
  return {
    name: printed.length > 0 ? printed.join(', ') : (host ?? ''),
    title: clean(title, 140),
    ...(link !== undefined && { url: link }),
    details: details.join(', '),
  };
}
