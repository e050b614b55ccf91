import type { DealReport } from '../deal/claim.ts';
import type { Verdict } from '../deal/taxonomy.ts';
import type { DealEvents } from './find-deal.ts';
import type { Passage } from './find-events.ts';
import type { Subject } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { listSides } from './list-sides.ts';

/** Subjects that matter although they are no deal. */
const SIGNALS: ReadonlySet<Subject> = new Set<Subject>(['earnings', 'capex', 'policy', 'opening', 'statement']);
/** Subjects of a title that make an article no deal, whatever it mentions. */
const NEVER: ReadonlySet<Subject> = new Set<Subject>(['earnings', 'opinion', 'study']);

/** What a deal must exceed, and least relevance of one for the operator only: 50 to 60. */
const GATE = { deal: 60, maybe: 50 } as const;

/** Whether the titles say that an article is about something else than the deal that it mentions. */
export function isAboutOther(head: readonly Passage[], events: DealEvents, words: Words): boolean {
  const titles = head.filter(({ zone }) => zone === 'title' || zone === 'original_title');
  const subjects = titles.flatMap(({ text }) => words.subjects.find(text).map(({ value }) => value));
  const titled =
    events.some(({ passage, sides }) => titles.includes(passage) && listSides(sides).length > 0) ||
    titles.some((title) => namesBothSides(title, events[0]));
  if (titles.some(({ text }) => /[?？]\s*$/u.test(text))) return true;
  const isSpent = head.some(({ text }) => words.ownSpending.has(text)) && isOwnBusiness(['capex'], head, events);
  if (countParties(events) < 2 && (isSpent || isOwnBusiness(subjects, titles, events))) return true;
  if (subjects.some((subject) => NEVER.has(subject))) return !titled || subjects.includes('earnings');
  return subjects.length > 0 && !titled;
}

/** Whether a title names somebody on either side of an act. */
function namesBothSides({ mentions }: Passage, { sides }: DealEvents[0]): boolean {
  const isNamed = (side: 'giver' | 'taker') =>
    sides[side].some(({ organisation }) => mentions.some((mention) => mention.organisation.id === organisation.id));
  return isNamed('giver') && isNamed('taker');
}

/** Whether the titles tell of one company's spending or shares: neither has a second party, a place or, for shares, a sum. */
function isOwnBusiness(subjects: readonly Subject[], titles: readonly Passage[], [main]: DealEvents): boolean {
  const placed = titles.some(({ mentions }) => mentions.some(({ kind }) => kind === 'state'));
  if (subjects.includes('market')) return !titles.some(({ money }) => money.length > 0);
  const isSpending = main.type === 'data_centre_build' || main.type === 'equity_investment';
  return subjects.includes('capex') && isSpending && !placed;
}

function countParties(events: DealEvents): number {
  return new Set(events.flatMap(({ sides }) => [...sides.giver, ...sides.taker].map(({ organisation }) => organisation.id))).size;
}

/** What an article is, from the reports that it gave and, without any, from the words of its titles and lead. */
export function readVerdict(reports: readonly DealReport[], head: readonly Passage[], words: Words): Verdict {
  const relevance = reports[0]?.relevance ?? 0;
  if (relevance > GATE.deal) return 'deal';
  if (relevance >= GATE.maybe) return 'maybe';
  const front = head.filter(({ zone }) => zone !== 'body');
  const titles = front.filter(({ zone }) => zone !== 'lead');
  const about = front.some(
    ({ assets, mentions }) => assets.length > 0 || mentions.some(({ kind }) => kind !== undefined && kind !== 'state'),
  );
  const spending = head
    .flatMap(({ text }) => words.subjects.find(text).map(({ value }) => value))
    .filter((subject) => subject === 'capex' || subject === 'earnings');
  const subjects = [...titles.flatMap(({ text }) => words.subjects.find(text).map(({ value }) => value)), ...spending];
  return about && subjects.some((subject) => SIGNALS.has(subject)) ? 'signal' : 'other';
}
