import type { Article } from '../deal/article.ts';
import type { Claim, DealReport, Evidence, Leg } from '../deal/claim.ts';
import { isUnconfirmed } from '../deal/stage.ts';
import type { Modality } from '../deal/taxonomy.ts';
import { findAffected } from './find-affected.ts';
import { findAmounts, readMoneyRole } from './find-amounts.ts';
import { findConditionalLegs } from './find-conditional-legs.ts';
import type { Counterpart, DealEvents } from './find-deal.ts';
import type { Event, Passage } from './find-events.ts';
import { findMeasures } from './find-measures.ts';
import { type FoundParty, findParties } from './find-parties.ts';
import { type FoundStage, findStage, isFirm } from './find-stage.ts';
import type { Words } from './languages/words.ts';
import { listPrincipals } from './list-principals.ts';
import { countNamed, listIds } from './list-sides.ts';
import { listThemes } from './list-themes.ts';
import { readModality } from './read-modality.ts';
import { scoreRelevance } from './score-relevance.ts';
import { weighStage } from './weigh-stage.ts';

/** Up to which sentence of the body a capacity is taken from, where a party is named. */
const NAMED_BODY = 20;
/** Up to which one it is taken from where nobody is named. */
const ALONE_BODY = 40;

/** What a report is built from. */
export interface Told {
  readonly article: Article;
  readonly index: number;
  readonly passages: readonly Passage[];
  readonly head: readonly Passage[];
  readonly events: DealEvents;
  /** Acts of other types that name a party of it. */
  readonly beside: readonly Event[];
  /** Who stands on the side that the main act leaves empty. */
  readonly counterpart?: Counterpart;
  /** Further legs between the same parties. */
  readonly others: readonly Event[];
  readonly words: Words;
}

/** The report of one deal, or undefined where no party is known: without one it could never meet another report of it. */
export function buildReport(told: Told): DealReport | undefined {
  const { article, index, events, words } = told;
  const parties = findParties(told);
  const stage = weighStage(findStage(events, { beside: told.beside, titles: listTitles(told) }, words), {
    ...{ passages: told.passages, events, words },
    isTranslated: article.machineTranslated,
  });
  const leg = readLeg(events[0], parties, stage, words);
  const titled = new Set(listTitles(told).flatMap(({ mentions }) => mentions.map(({ organisation }) => organisation.id)));
  const principals = listPrincipals(events[0], { parties, titled });
  if (principals.length === 0) return undefined;
  const claims = listClaims(told, parties, stage, leg);
  const relevance = scoreRelevance({ claims, head: told.head, parties });
  return { articleId: article.id, index, partiesKey: principals.join('+'), relevance, claims };
}

function listTitles({ head }: Told): Passage[] {
  return head.filter(({ zone }) => zone === 'title' || zone === 'original_title');
}

function readLeg(event: Event, parties: readonly FoundParty[], stage: FoundStage, words: Words): Leg {
  const from = parties.find(({ side }) => side === 'giver');
  const isOther = ({ mention }: FoundParty) => mention.organisation.id !== from?.mention.organisation.id;
  // Where what is sold has no name of its own, the money goes to who sells it.
  const to =
    parties.find((party) => party.side === 'taker' && isOther(party)) ??
    (event.type === 'acquisition' ? parties.find((party) => party.side === 'seller' && isOther(party)) : undefined);
  // A rumour told as a condition is a rumour: only what hangs on something beside the deal is conditional.
  const conditional = !isUnconfirmed(stage.stage) && isConditional(event, words);
  return {
    type: event.type,
    ...(from ? { from: from.mention.organisation.id } : {}),
    ...(to ? { to: to.mention.organisation.id } : {}),
    conditional,
  };
}

function listClaims(told: Told, parties: readonly FoundParty[], stage: FoundStage, leg: Leg): Claim[] {
  const { events, others, words } = told;
  const conditional = listConditional(told, parties);
  const affected = findAffected(told, parties, conditional);
  const modality = stage.modality;
  const [main] = events;
  const { head, passages, article } = told;
  const amounts = findAmounts({ events, head, passages, words, isTranslated: article.machineTranslated });
  return [
    { field: 'type', value: leg, ...cite(main.passage, main, force(main.passage, main, words, modality)) },
    ...[...others, ...conditional].map(
      (event): Claim => ({
        field: 'type',
        // What a deal brings that is itself only talked of hangs on it.
        value: readOther(event, conditional.includes(event) || !isFirm(stage.stage) || isConditional(event, words)),
        ...cite(event.passage, event, conditional.includes(event) ? 'conditional' : readModality(event.passage, event, words)),
      }),
    ),
    { field: 'stage', value: stage.stage, ...cite(stage.passage, stage, modality) },
    ...parties.map(
      ({ mention, passage, role }): Claim => ({
        field: 'party',
        value: { ...mention.organisation, role },
        ...cite(passage, mention, 'asserted'),
      }),
    ),
    ...amounts.map(
      ({ passage, found }): Claim => ({
        field: 'amount',
        value: found.money,
        ...cite(passage, found, force(passage, found, words, modality)),
      }),
    ),
    ...listValuations(told),
    ...listMeasures(told, parties, conditional),
    ...affected.map(
      ({ mention, passage }): Claim => ({
        field: 'affected',
        value: mention.organisation,
        ...cite(passage, mention, 'asserted'),
      }),
    ),
    ...listThemes({ told, parties, conditional, affected }),
  ];
}

/** The force of a claim: that of its own sentence, or, in a deal that is only talked of, at most that of the stage. */
function force(passage: Passage, span: { start: number; end: number }, words: Words, stage: Modality): Modality {
  const own = readModality(passage, span, words);
  return stage === 'speculative' || stage === 'attributed_anonymous' || stage === 'denied' ? stage : own;
}

export function cite(passage: Passage, { start, end }: { start: number; end: number }, modality: Modality): Evidence {
  return {
    zone: passage.zone,
    start: passage.start + start,
    end: passage.start + end,
    quote: passage.text.slice(start, end),
    modality,
  };
}

/** What the deal would bring with it, of types that it does not have already. */
function listConditional({ events, others, passages, words }: Told, parties: readonly FoundParty[]): Event[] {
  const own = new Set(parties.map(({ mention }) => mention.organisation.id));
  return findConditionalLegs(events[0], passages, own, words).filter(({ type }) => !others.some((other) => other.type === type));
}

function isConditional(event: Event, words: Words): boolean {
  return readModality(event.passage, event, words) === 'conditional';
}

function readOther({ type, sides }: Event, conditional: boolean): Leg {
  const [from] = sides.giver;
  const [to] = sides.taker;
  return {
    type,
    ...(from ? { from: from.organisation.id } : {}),
    ...(to ? { to: to.organisation.id } : {}),
    conditional,
  };
}

function listValuations({ events, head, passages, words }: Told): Claim[] {
  const ids = listIds(events);
  const near = passages.filter((passage) => !head.includes(passage) && passage.rank < NAMED_BODY && countNamed(passage, ids) > 0);
  return [...head, ...near]
    .flatMap((passage) =>
      passage.money.filter((found) => readMoneyRole(passage, found, words) === 'valuation').map((found) => ({ passage, found })),
    )
    .slice(0, 1)
    .map(({ passage, found }) => ({
      field: 'valuation',
      value: found.money,
      ...cite(passage, found, readModality(passage, found, words)),
    }));
}

/** One figure of each kind: the first in the sentences of the deal, else in the head, else soon after beside a party or beside nobody. */
function listMeasures(
  { article, events, head, passages, words }: Told,
  parties: readonly FoundParty[],
  conditional: readonly Event[],
): Claim[] {
  const told = events.map(({ passage }) => passage);
  const ids = new Set(parties.map(({ mention }) => mention.organisation.id));
  const near = passages.filter((passage) => !head.includes(passage) && passage.rank < ALONE_BODY);
  const isOwn = ({ mentions }: Passage) => mentions.some(({ organisation }) => ids.has(organisation.id));
  const isOthers = ({ mentions }: Passage) => mentions.some(({ kind }) => kind !== undefined && kind !== 'state');
  const named = near.filter((passage) => passage.rank < NAMED_BODY && isOwn(passage));
  const alone = near.filter((passage) => !isOwn(passage) && !isOthers(passage));
  // What the deal would bring is told late, and its size with it.
  const brought = passages.filter((passage) =>
    conditional.some(
      ({ passage: clause }) => clause.start >= passage.start && clause.start < passage.start + passage.text.length,
    ),
  );
  const ordered = [...told, ...head.filter((passage) => !told.includes(passage)), ...named, ...alone, ...brought];
  const claims = ordered.flatMap((passage) =>
    findMeasures(passage.text, words.lexicon).flatMap((found): Claim[] => {
      const isTold = told.includes(passage);
      if (!isTold && words.past.has(passage.text)) return [];
      if (found.field === 'stake' && !isTold) return [];
      if (found.field === 'term' && (named.includes(passage) || alone.includes(passage))) return [];
      if (found.field !== 'capacity' && alone.includes(passage)) return [];
      return [{ field: found.field, value: found.measure, ...cite(passage, found, readModality(passage, found, words)) }];
    }),
  );
  // What only a condition would bring stands behind what the deal has.
  const firm = claims.filter(({ modality }) => modality !== 'conditional');
  // The headline of a translation is what a machine gets wrong most.
  const isTrusted = ({ zone }: Claim) => !(article.machineTranslated && zone === 'title');
  const inOrder = [...firm.filter(isTrusted), ...firm, ...claims];
  return inOrder.filter(({ field }, at) => inOrder.findIndex((other) => other.field === field) === at);
}
