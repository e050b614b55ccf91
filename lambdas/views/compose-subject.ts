import type { Change, EditionDeal } from '../deal/edition.ts';
import { standingOf } from '../deal/standing.ts';
import { listSizes, printParties } from './build-deal-view.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { capitalize, clean } from './clean.ts';
import { composeHeadline, frameOf, printDisputedAmount } from './compose-headline.ts';
import type { EditionView } from './edition-view.ts';

/** Phones show about forty of them, wide screens about seventy. */
const MOST_SUBJECT = 94;
/** So many, where else it could not be said what is done. */
const LONGEST_SUBJECT = 100;
const MOST_PREHEADER = 240;
/** Less of a name tells nobody who it is. */
const LEAST_NAME = 12;

interface Beside {
  /** The next deal of the edition. */
  readonly second?: EditionDeal | undefined;
  /** How many deals there are. */
  readonly summary: string;
  readonly catalogue: Catalogue;
}

/** The subject tells the first deal with its stage; the preheader the next one, or what else is known of the only one. */
export function composeSubject(
  first: EditionDeal,
  { second, summary, catalogue }: Beside,
): Pick<EditionView, 'subject' | 'preheader'> {
  const preheader = second ? `${catalogue.sentences.also(tell(second, catalogue))} ${summary}` : tellMore(first, catalogue);
  return { subject: tell(first, catalogue), preheader: clean(plain(preheader), MOST_PREHEADER) };
}

/** The fullest form that fits: a sentence, or a list without the finer points, or at last without what is done. */
function tell(deal: EditionDeal, catalogue: Catalogue): string {
  const { sentences, wording, types } = catalogue;
  const size = deal.amount || deal.capacity ? '' : ` (${wording.noAmount})`;
  const short = composeHeadline(deal, catalogue, { isShort: true });
  const tellings = [`${composeHeadline(deal, catalogue)}${size}`, `${short}${size}`, short].map((headline) =>
    plain(sentences.subject(headline, frameOf(deal))),
  );
  const [main] = deal.legs;
  const amount = [printDisputedAmount(deal, catalogue)].filter((printed) => printed !== undefined);
  const listed = list(deal, [...(main ? [types[main.type]] : []), ...amount], catalogue);
  const fitting = [...tellings, listed].find(({ length }) => length <= MOST_SUBJECT);
  return fitting ?? (listed.length <= LONGEST_SUBJECT ? listed : clean(list(deal, amount, catalogue), MOST_SUBJECT));
}

/** Stage, actors and what more there is, without a sentence around them; names give way to the rest. */
function list(deal: EditionDeal, what: readonly string[], catalogue: Catalogue): string {
  const { wording, badges, stages } = catalogue;
  const stage = frameOf(deal) === 'reported' ? badges.unconfirmed : capitalize(stages[deal.stage]);
  const print = (names: readonly string[]) => plain(`${stage}${wording.colon}${[catalogue.list(names), ...what].join(', ')}`);
  const parties = deal.parties.slice(0, 2);
  const room = MOST_SUBJECT - print(parties.map(() => '')).length;
  return print(parties.map(({ name }) => clean(name, Math.max(LEAST_NAME, Math.floor(room / parties.length)))));
}

/** How it stands and what changed, and who takes part. */
function tellMore(deal: EditionDeal, catalogue: Catalogue): string {
  const standing = standingOf(deal);
  const told = (kind: Change['kind']) => deal.changes.filter((change) => change.kind === kind).map(catalogue.change)[0];
  const parts = [
    ...(standing === 'announced' ? [] : [catalogue.badges[standing]]),
    ...listSizes(deal, catalogue, { stage: told('stage'), amount: told('amount') }),
    printParties(deal, catalogue),
  ];
  return capitalize(parts.join(' · '));
}

/** Other spaces have a header written in an encoding of its own. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
