import type { Edition, EditionDeal, EditionSums } from '../deal/edition.ts';
import { type Standing, standingOf } from '../deal/standing.ts';
import type { DealType } from '../deal/taxonomy.ts';
import { buildDealView } from './build-deal-view.ts';
import type { Catalogue, Language } from './catalogue/catalogue.ts';
import { requireCatalogue } from './catalogue/require-catalogue.ts';
import { clean } from './clean.ts';
import { composeHeadline, frameOf } from './compose-headline.ts';
import type { ChecksView, EditionView, ListView, NumbersView, SectionView } from './edition-view.ts';

/** Phones show about forty of them, wide screens about seventy. */
const MOST_SUBJECT = 140;
const MOST_PREHEADER = 180;
/** Neither side gives to the other. */
const MUTUAL: ReadonlySet<DealType> = new Set(['joint_venture', 'partnership']);

/** An edition in the words of one language: the one thing that mail, text and page are laid out from. */
export function buildEditionView(edition: Edition, language: Language): EditionView {
  const catalogue = requireCatalogue(language);
  const { wording, sentences } = catalogue;
  const { lead, week } = edition;
  const deals = listDeals(edition);
  const moves = listMoves(edition, catalogue);
  const ties = listTies(edition, catalogue);
  const checks = listChecks(edition, catalogue);
  return {
    ...{ language, name: 'Offtake', tagline: wording.tagline, title: sentences.edition(week) },
    ...composeSubject(edition, catalogue),
    issue: sentences.issue(week),
    dates: catalogue.dates(edition.since, edition.asOf),
    summary: deals.length > 0 ? sentences.summary(countStandings(deals)) : wording.quietTitle,
    ...(deals.length === 0 && { quiet: sentences.quiet(edition.origin) }),
    ...(lead && {
      lead: {
        label: standingOf(lead) === 'announced' ? wording.lead : wording.leadUnconfirmed,
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
      skip: wording.skipped,
      contents: wording.contents,
      whatChanged: wording.whatChanged,
      whyItMatters: wording.whyItMatters,
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

/** The subject tells the first deal with its stage, the preheader the next one. */
function composeSubject(edition: Edition, catalogue: Catalogue): Pick<EditionView, 'subject' | 'preheader'> {
  const { sentences, wording } = catalogue;
  const [first, second] = listDeals(edition);
  if (!first) return { subject: sentences.quietSubject(edition.week), preheader: sentences.quiet(edition.origin) };
  const tell = (deal: EditionDeal) => {
    const size = deal.amount || deal.capacity ? '' : ` (${wording.noAmount})`;
    return sentences.subject(`${composeHeadline(deal, catalogue)}${size}`, frameOf(deal));
  };
  const summary = sentences.summary(countStandings(listDeals(edition)));
  const preheader = second ? `${sentences.also(tell(second))} ${summary}` : summary;
  // Plain spaces: others have a header written in an encoding of its own.
  const header = (text: string, most: number) => clean(text.replaceAll('\u00a0', ' '), most);
  return { subject: header(tell(first), MOST_SUBJECT), preheader: header(preheader, MOST_PREHEADER) };
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

function listMoves({ moves }: Edition, catalogue: Catalogue): ListView {
  const items = moves.map((move) => ({
    text: composeHeadline(move, catalogue),
    detail: move.changes.map(catalogue.change).join('. '),
  }));
  return { title: catalogue.wording.moves, items };
}

function listTies({ ties }: Edition, { wording, types }: Catalogue): ListView {
  const byPair = Map.groupBy(ties, ({ from, to, type }) => `${clean(from, 60)} ${MUTUAL.has(type) ? '↔' : '→'} ${clean(to, 60)}`);
  const items = [...byPair].map(([text, flows]) => {
    const words = flows.map(({ type }) => types[type]);
    if (!flows.some(({ isConfirmed }) => isConfirmed)) words.push(wording.tieUnconfirmed);
    if (flows.some(({ isLoop }) => isLoop)) words.push(wording.tieLoop);
    return { text, detail: words.join(', ') };
  });
  return { title: wording.ties, items };
}

function listChecks({ checks }: Edition, catalogue: Catalogue): ChecksView {
  const { wording, sentences, zones, conflictFields, conflictKinds } = catalogue;
  const items = checks.map((check) => ({
    headline: composeHeadline(check, catalogue),
    field: conflictFields[check.field],
    kinds: check.kinds.map((kind) => conflictKinds[kind]).join(wording.semicolon),
    values: check.values.map(({ printed, zone, money }) => {
      const quote = sentences.quote(clean(printed, 80));
      return sentences.place(money ? `${catalogue.money(money)}, ${quote}` : quote, zones[zone]);
    }),
  }));
  return { title: wording.checks, note: wording.checksNote, items };
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
    { label: wording.power, values: both.map(power) },
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
