import type { Frame, Sentences } from './catalogue.ts';
import { createPlural } from './formats.ts';

const plural = createPlural('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Stages that the headline itself does not name. */
const PREFIXES: Readonly<Partial<Record<Frame, string>>> = {
  rumoured: 'Rumour',
  announced: 'Announced',
  closed: 'Closed',
  reported: 'Unconfirmed',
};

const numberOf = (week: string) => ({ year: week.slice(0, 4), week: String(Number(week.slice(6))) });
/** The parts whose count is not zero. */
const said = (...parts: readonly (readonly [count: number, text: string])[]) =>
  list.format(parts.filter(([count]) => count > 0).map(([, text]) => text));

export const english: Sentences = {
  issue: (week) => `Week ${numberOf(week).week}, ${numberOf(week).year}`,
  edition: (week) => `Offtake, week ${numberOf(week).week} of ${numberOf(week).year}`,
  summary({ announced, unconfirmed, ended }) {
    const total = announced + unconfirmed + ended;
    const deals = `${plural(total, 'deal', 'deals')} in this edition`;
    const parts = [
      [announced, 'announced'],
      [unconfirmed, 'unconfirmed'],
      [ended, 'called off'],
    ] as const;
    const alone = parts.find(([count]) => count === total);
    if (alone) return `${deals}, ${total > 1 ? 'all ' : ''}${alone[1]}.`;
    return `${deals}: ${said(...parts.map(([count, word]) => [count, `${count} ${word}`] as const))}.`;
  },
  quiet({ deals, drops }) {
    const read = drops.stored + drops.duplicate + drops.superseded;
    if (deals.reported === 0) return `Nothing that was read this week tells of a deal (${plural(read, 'drop', 'drops')} read).`;
    return `${plural(deals.reported, 'deal was', 'deals were')} reported, none of them important enough to print.`;
  },
  quietSubject: (week) => `A quiet week: no infrastructure deal of note, week ${numberOf(week).week}`,
  subject: (headline, frame) => (PREFIXES[frame] ? `${PREFIXES[frame]}: ${headline}` : headline),
  also: (headline) => `Also – ${headline}.`,
  converted: (money) => `about ${money}, converted at a yearly average rate`,
  says: ({ zone, values, isOnly }) => `the ${zone}${isOnly ? '' : ' of one source'} says ${values}`,
  moreSources: (count) => `and ${count} more`,
  affected: (names) => `Named as affected: ${names}.`,
  quote: (text) => `“${text}”`,
  place: (value, zone) => `${value} in the ${zone}`,
  ceiling: (high) => `up to ${high}`,
  span: (low, high) => `${low} to ${high}`,
  sumNotes({ summed, deals, converted, disputed, bounded }) {
    return [
      ...(summed < deals ? [`${summed} of ${plural(deals, 'deal', 'deals')} with a figure in the sum`] : []),
      ...(converted > 0 ? [`${plural(converted, 'figure', 'figures')} converted from another currency`] : []),
      ...(disputed > 0 ? [`${plural(disputed, 'disputed figure', 'disputed figures')} counted at the lowest value`] : []),
      ...(bounded.deals > 0 ? [`${plural(bounded.deals, 'range or ceiling', 'ranges or ceilings')} kept out of the sum`] : []),
    ];
  },
  drops({ stored, duplicate, superseded, quarantined, removed, pending }) {
    const others = said(
      [duplicate, plural(duplicate, 'duplicate', 'duplicates')],
      [superseded, `${superseded} superseded`],
      [quarantined, `${quarantined} quarantined`],
      [removed, `${removed} removed before reading`],
      [pending, `${pending} still being read`],
    );
    return `${plural(stored, 'drop', 'drops')} read${others ? `; beside them ${others}` : ''}.`;
  },
  articles({ stored, merged, setAside, failed }) {
    const total = stored + merged + setAside + failed;
    if (total === 0) return 'No article.';
    const parts = said(
      [stored, `${stored} told of a new deal`],
      [merged, `${merged} merged into a known one`],
      [setAside, `${setAside} set aside as no deal`],
      [failed, `${failed} failed`],
    );
    return `${plural(total, 'article', 'articles')}: ${parts}.`;
  },
  deals({ reported, printed, minor, beyondCaps }) {
    const parts = said(
      [printed, `${printed} printed`],
      [minor, `${minor} of too little importance`],
      [beyondCaps, `${beyondCaps} beyond the limits of an edition`],
    );
    return reported === 0 ? 'No deal reported.' : `${plural(reported, 'deal', 'deals')} reported: ${parts}.`;
  },
  sentTo: (address) => `Sent to ${address}, who asked for this letter.`,
  unsubscribe: 'To get no more of them, reply with the word UNSUBSCRIBE.',
};
