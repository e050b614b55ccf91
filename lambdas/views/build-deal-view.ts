import type { EditionDeal, EditionSource } from '../deal/edition.ts';
import type { Measure } from '../deal/quantity.ts';
import { standingOf } from '../deal/standing.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { unbroken } from './catalogue/compact.ts';
import { capitalize, clean } from './clean.ts';
import { composeHeadline, printAmount, printDisputedAmount } from './compose-headline.ts';
import type { DealView, FactView, SourceView } from './edition-view.ts';
import { findLink } from './find-link.ts';

/** French sets a space before these signs; no line may begin with one. */
const BEFORE_SIGN = / (?=[:;?!»])/g;
/** So many names of one source are printed: who published it, and whom that credits. */
const MOST_SOURCE_NAMES = 2;
/** So many figures against an amount are printed. */
const MOST_RIVALS = 3;

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
    ...(note !== undefined && { note }),
    facts: listFacts(deal, note, catalogue),
    changes: listChanges(deal, catalogue),
    reasons: {
      title: standing === 'announced' ? wording.whyItMatters : wording.whyItWouldMatter,
      items: listReasons(deal, catalogue),
    },
    sources: deal.sources.map((source) => buildSourceView(source, catalogue)),
    ...(deal.moreSources > 0 && { moreSources: sentences.moreSources(deal.moreSources) }),
    importance: deal.importance,
    credibility: deal.credibility,
  };
}

/** What stands beside the badge, which names the stage where that is *announced*. */
function summarize(deal: EditionDeal, catalogue: Catalogue): string {
  const badge = catalogue.badges[standingOf(deal)].toLowerCase();
  return capitalize(
    listSizes(deal, catalogue)
      .filter((part) => part !== badge)
      .join(' · '),
  );
}

interface Said {
  /** What is said of the stage and the amount, where not only how they are now. */
  readonly stage?: string | undefined;
  readonly amount?: string | undefined;
}

/** Stage, type and sizes, each a phrase. */
export function listSizes(deal: EditionDeal, catalogue: Catalogue, said: Said = {}): string[] {
  const [main] = deal.legs;
  const amount = printDisputedAmount(deal, catalogue) ?? (deal.capacity ? undefined : catalogue.wording.noAmount);
  const parts = [
    said.stage ?? catalogue.stages[deal.stage],
    main && catalogue.types[main.type],
    said.amount ?? amount,
    ...[deal.capacity, deal.accelerators, deal.term, deal.stake].map((measure) => printMeasure(measure, catalogue)),
  ];
  return parts.filter((part) => part !== undefined);
}

/** Who takes part, and as what. */
export function printParties({ parties }: EditionDeal, catalogue: Catalogue): string {
  return catalogue.list(parties.map(({ name, role }) => `${clean(name, 60)} (${catalogue.roles[role]})`));
}

/** A first report changes nothing: it is new. */
function listChanges({ changes }: EditionDeal, { wording, change }: Catalogue): DealView['changes'] {
  const title = changes.some(({ kind }) => kind === 'first_report') ? wording.isNew : wording.whatChanged;
  return { title, items: changes.length > 0 ? changes.map((item) => clean(change(item), 300)) : [wording.noChange] };
}

function listFacts(deal: EditionDeal, note: string | undefined, catalogue: Catalogue): FactView[] {
  const { wording } = catalogue;
  const { valuation } = deal;
  const types = deal.legs.map(({ type, conditional }) =>
    conditional ? `${catalogue.types[type]} (${wording.conditional})` : catalogue.types[type],
  );
  const facts: readonly (readonly [label: string, value: string | undefined, note?: string | undefined])[] = [
    [wording.amount, printAmount(deal, catalogue) ?? wording.undisclosed, note],
    [wording.capacity, printMeasure(deal.capacity, catalogue)],
    [wording.accelerators, printMeasure(deal.accelerators, catalogue, ({ value }) => catalogue.number(value))],
    [wording.term, printMeasure(deal.term, catalogue)],
    [wording.stake, printMeasure(deal.stake, catalogue)],
    [
      wording.valuation,
      valuation ? catalogue.qualified(valuation, (value) => catalogue.money({ ...valuation, value })) : undefined,
    ],
    [wording.parties, printParties(deal, catalogue)],
    [wording.stage, catalogue.stages[deal.stage]],
    [wording.type, types.length > 0 ? catalogue.list([...new Set(types)]) : undefined],
  ];
  return facts.flatMap(([label, value, note]) => (value ? { label, value, ...(note !== undefined && { note }) } : []));
}

/** What must be known beside the amount: that it is converted, and what stands against it. */
function noteAmount({ amount, convertedUsd, sources, moreSources }: EditionDeal, catalogue: Catalogue): string | undefined {
  const notes: string[] = [];
  if (convertedUsd !== undefined)
    notes.push(catalogue.sentences.converted(catalogue.money({ value: convertedUsd, currency: 'USD' })));
  if (amount?.status === 'conflict') {
    const isOnly = sources.length + moreSources === 1;
    const byZone = Map.groupBy(amount.alternatives.slice(0, MOST_RIVALS), ({ zone }) => zone);
    const others = [...byZone].map(([zone, rivals]) =>
      catalogue.sentences.says({ zone: catalogue.zones[zone], values: catalogue.list(rivals.map(catalogue.money)), isOnly }),
    );
    notes.push(`${catalogue.wording.disputed}${catalogue.wording.colon}${catalogue.list(others)}`);
  }
  return notes.length > 0 ? notes.join(catalogue.wording.semicolon) : undefined;
}

function printMeasure(measure: Measure | null, catalogue: Catalogue, print = catalogue.measure): string | undefined {
  if (!measure || measure.qualifier === 'undisclosed') return undefined;
  return catalogue.qualified(measure, (value) => print({ ...measure, value }));
}

/** From its themes: what a deal means, or would mean where nobody has confirmed it or it was called off. */
function listReasons(deal: EditionDeal, { themes: meanings, wording, sentences, list }: Catalogue): string[] {
  const { themes, affected, hasLoop } = deal;
  const named = affected.slice(0, 5).map(({ name }) => clean(name, 60));
  const isStated = standingOf(deal) === 'announced';
  return [
    ...(hasLoop ? [isStated ? wording.loop : wording.loopSupposed] : []),
    ...themes.slice(0, 3).map((theme) => meanings[theme][isStated ? 'stated' : 'supposed']),
    ...(named.length > 0 ? [sentences.affected(list(named), named.length)] : []),
  ];
}

function buildSourceView(source: EditionSource, catalogue: Catalogue): SourceView {
  const { title, url, publishedAt, language, machineTranslated, names } = source;
  const link = findLink(url);
  const host = link === undefined ? undefined : new URL(link).hostname.replace(/^www\./, '');
  const printed = names.slice(0, MOST_SOURCE_NAMES).map((name) => clean(name, 60));
  const details = [
    publishedAt === undefined ? undefined : unbroken(catalogue.date(publishedAt)),
    language === catalogue.language || language === 'und' ? undefined : catalogue.languageName(language),
    machineTranslated ? catalogue.wording.machineTranslated : undefined,
  ].filter((detail) => detail !== undefined);
  return {
    name: printed.length > 0 ? printed.join(', ') : (host ?? ''),
    title: clean(title, 140).replace(BEFORE_SIGN, '\u00a0'),
    ...(link !== undefined && { url: link }),
    details: details.join(', '),
  };
}
