import type { CheckValue, Edition, EditionDeal, EditionSums } from '../deal/edition.ts';
import { type Standing, standingOf } from '../deal/standing.ts';
import type { DealType } from '../deal/taxonomy.ts';
import { buildDealView } from './build-deal-view.ts';
import type { Catalogue, Language } from './catalogue/catalogue.ts';
import { requireCatalogue } from './catalogue/require-catalogue.ts';
import { clean } from './clean.ts';
import { composeHeadline } from './compose-headline.ts';
import { composeSubject } from './compose-subject.ts';
import type { ChecksView, EditionView, ListView, NumbersView, SectionView } from './edition-view.ts';

/** Neither side gives to the other. */
const MUTUAL: ReadonlySet<DealType> = new Set(['joint_venture', 'partnership']);

/** An edition in the words of one language: the one thing that mail, text and page are laid out from. */
export function buildEditionView(edition: Edition, language: Language): EditionView {
  const catalogue = requireCatalogue(language);
  const { wording, sentences } = catalogue;
  const { lead, week } = edition;
  const deals = listDeals(edition);
  const [first, second] = deals;
  const summary = first ? sentences.summary(countStandings(deals)) : wording.quietTitle;
  const moves = listMoves(edition, catalogue);
  const ties = listTies(edition, catalogue);
  const checks = listChecks(edition, catalogue);
  return {
    ...{ language, name: 'Offtake', tagline: wording.tagline, title: sentences.edition(week) },
    ...(first ? composeSubject(first, { second, summary, catalogue }) : tellQuiet(edition, catalogue)),
    issue: sentences.issue(week),
    dates: catalogue.dates(edition.since, edition.asOf),
    summary,
    ...(!first && { quiet: sentences.quiet(edition.origin) }),
    ...(lead && {
      lead: {
        label: wording.lead,
        ...(standingOf(lead) !== 'announced' && { note: wording.leadNote }),
        deal: buildDealView(lead, catalogue),
      },
    }),
    sections: listSections(edition, catalogue),
    ...(moves.items.length > 0 && { moves }),
    ...(edition.origin.deals.reported > 0 && { numbers: buildNumbers(edition, catalogue) }),
    ...(ties.items.length > 0 && { ties }),
    ...(checks.items.length > 0 && { checks }),
    origin: {
      title: wording.origin,
      items: [
        sentences.drops(edition.origin.drops),
        sentences.articles(edition.origin.articles),
        sentences.deals({ ...edition.origin.deals, printed: deals.length }),
        wording.method,
      ].map((text) => ({ text })),
    },
    labels: {
      colon: wording.colon,
      semicolon: wording.semicolon,
      skip: wording.skipped,
      contents: wording.contents,
      sources: wording.sources,
      importance: wording.importance,
      credibility: wording.credibility,
    },
    footer: [wording.archive],
  };
}

function listDeals({ lead, announced, unconfirmed, ended }: Edition): EditionDeal[] {
  return [...(lead ? [lead] : []), ...announced, ...unconfirmed, ...ended];
}

function countStandings(deals: readonly EditionDeal[]): Record<Standing, number> {
  const counts = { announced: 0, unconfirmed: 0, ended: 0 };
  for (const deal of deals) counts[standingOf(deal)] += 1;
  return counts;
}

function tellQuiet({ week, origin }: Edition, { sentences }: Catalogue): Pick<EditionView, 'subject' | 'preheader'> {
  return { subject: sentences.quietSubject(week), preheader: sentences.quiet(origin) };
}

function listSections({ announced, unconfirmed, ended }: Edition, catalogue: Catalogue): SectionView[] {
  const { wording } = catalogue;
  const view = (deals: readonly EditionDeal[]) => deals.map((deal) => buildDealView(deal, catalogue));
  const sections: SectionView[] = [
    { standing: 'announced', title: wording.announced, deals: view(announced) },
    { standing: 'unconfirmed', title: wording.unconfirmed, note: wording.unconfirmedNote, deals: view(unconfirmed) },
    { standing: 'ended', title: wording.ended, deals: view(ended) },
  ];
  return sections.filter(({ deals }) => deals.length > 0);
}

/** None where the only one is the lead's, which has just been told in full. */
function listMoves({ moves, lead }: Edition, catalogue: Catalogue): ListView {
  const items = moves.every(({ key }) => key === lead?.key)
    ? []
    : moves.map((move) => ({
        text: composeHeadline(move, catalogue),
        detail: move.changes.map(catalogue.change).join(catalogue.wording.semicolon),
      }));
  return { title: catalogue.wording.moves, items };
}

function listTies({ ties }: Edition, { wording, flows, list }: Catalogue): ListView {
  const byPair = Map.groupBy(ties, ({ from, to, type }) => `${clean(from, 60)} ${MUTUAL.has(type) ? '↔' : '→'} ${clean(to, 60)}`);
  const items = [...byPair].map(([text, given]) => {
    const words = given.map(({ type, isConditional }) =>
      isConditional ? `${flows[type]} (${wording.conditional})` : flows[type],
    );
    const marks = [
      ...(given.some(({ isConfirmed }) => isConfirmed) ? [] : [wording.tieUnconfirmed]),
      ...(given.some(({ isLoop }) => isLoop) ? [wording.tieLoop] : []),
    ];
    return { text, detail: [list(words), ...marks].join(wording.semicolon) };
  });
  return { title: wording.ties, note: wording.tiesNote, items };
}

function listChecks({ checks }: Edition, catalogue: Catalogue): ChecksView {
  const { wording, conflictFields, conflictKinds } = catalogue;
  const items = [...Map.groupBy(checks, ({ key }) => key).values()].flatMap((some) => {
    const conflicts = some.map(({ field, kinds, values }) => ({
      field: conflictFields[field],
      kinds: kinds.map((kind) => conflictKinds[kind]).join(wording.semicolon),
      values: values.map((value) => printCheck(value, catalogue)),
    }));
    return some.slice(0, 1).map((check) => ({ headline: composeHeadline(check, catalogue), conflicts }));
  });
  return { title: wording.checks, note: wording.checksNote, items };
}

/** A value as it was printed, with the figure it was read as where that is not the same words. */
function printCheck({ printed, zone, money }: CheckValue, { sentences, zones, ...catalogue }: Catalogue): string {
  const said = clean(printed, 80);
  const figure = money && catalogue.money(money);
  const isSame = figure === undefined || figure.replaceAll('\u00a0', ' ') === said.replaceAll('\u00a0', ' ');
  return sentences.place(isSame ? sentences.quote(said) : `${figure}, ${sentences.quote(said)}`, zones[zone]);
}

function buildNumbers({ numbers }: Edition, catalogue: Catalogue): NumbersView {
  const { wording, sentences, badges } = catalogue;
  const both = [numbers.announced, numbers.unconfirmed];
  // In a narrow column a figure may be broken.
  const usd = (value: number) => catalogue.money({ value, currency: 'USD' }).replaceAll('\u00a0', ' ');
  const most = Math.max(...both.map((sums) => sums.usd));
  const span = ({ low, high }: EditionSums['bounded']) =>
    low > 0 ? sentences.span(usd(low), usd(high)) : sentences.ceiling(usd(high));
  const power = ({ megawatts }: EditionSums) =>
    megawatts > 0 ? catalogue.measure({ value: megawatts, unit: 'MW', qualifier: 'exact', printed: '' }) : wording.noFigure;
  const rows: NumbersView['rows'] = [
    { label: wording.deals, values: both.map(({ deals }) => catalogue.number(deals)) },
    {
      label: wording.dollars,
      values: both.map((sums) => (sums.summed > 0 ? usd(sums.usd) : wording.noFigure)),
      ...(most > 0 && { shares: both.map((sums) => Math.round((100 * sums.usd) / most)) }),
    },
    ...(both.some(({ bounded }) => bounded.deals > 0)
      ? [
          {
            label: wording.bounded,
            values: both.map(({ bounded }) => (bounded.deals > 0 ? span(bounded) : wording.noFigure)),
          },
        ]
      : []),
    ...(both.some(({ megawatts }) => megawatts > 0) ? [{ label: wording.power, values: both.map(power) }] : []),
  ];
  return {
    title: wording.numbers,
    columns: [
      { standing: 'announced', title: badges.announced, notes: sentences.sumNotes(numbers.announced) },
      { standing: 'unconfirmed', title: badges.unconfirmed, notes: sentences.sumNotes(numbers.unconfirmed) },
    ],
    rows,
  };
}
