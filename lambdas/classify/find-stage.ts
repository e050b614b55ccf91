import type { Stage } from '../deal/stage.ts';
import type { Modality } from '../deal/taxonomy.ts';
import type { Event, Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';
import type { PhraseFinder } from './phrases.ts';

/** A stage, and the words that say so; offsets count from the beginning of the passage. */
export interface FoundStage {
  readonly stage: Stage;
  readonly modality: Modality;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * How far the deal has come by the words around its acts, in the order of the lexicon: an end outweighs talks, talks
 * outweigh a signature. Without any such word the report itself announces the deal.
 *
 * @param events acts of one deal, the main one first
 * @param around acts of other types between the same parties, and the titles, which may say that there are talks or a letter of intent only
 */
export function findStage(
  events: readonly [Event, ...Event[]],
  around: { beside: readonly Event[]; titles: readonly Passage[] },
  words: Words,
): FoundStage {
  const { beside, titles } = around;
  for (const { entry, finder } of words.stages) {
    const doubted = isFirm(entry.stage) ? (findHidden(events[0], words) ?? findDoubt(events[0], words)) : undefined;
    if (doubted) return doubted;
    const told = isFirm(entry.stage) ? events : [...events, ...beside.filter((event) => sharesBoth(event, events[0]))];
    for (const event of told) {
      const found = finder.find(event.passage.text).find(({ start, end }) => {
        if (entry.unlessReported && words.reported.has(event.passage.text.slice(0, start))) return false;
        const distance = start >= event.end ? start - event.end : event.start >= end ? event.start - end : 0;
        const reach = entry.reach ?? 60;
        return start >= event.end ? distance <= Math.min(reach, entry.reachAfter ?? reach) : distance <= reach;
      });
      if (found)
        return { stage: entry.stage, modality: entry.modality, passage: event.passage, start: found.start, end: found.end };
    }
    const headline = isFirm(entry.stage) || entry.reach !== undefined ? undefined : findInTitles(finder, titles, events[0]);
    if (headline) return { stage: entry.stage, modality: entry.modality, ...headline };
  }
  const [{ passage, start, end }] = events;
  return { stage: 'announced', modality: 'asserted', passage, start, end };
}

/** Whether only a party can say that a deal has come this far. */
export function isFirm(stage: Stage): boolean {
  return stage === 'announced' || stage === 'signed' || stage === 'closed' || stage === 'completed';
}

/** A source without a name behind the main act: what it says is done is still a rumour. */
function findHidden({ passage }: Event, words: Words): FoundStage | undefined {
  const found = words.anonymous.find(passage.text)[0];
  return found && { stage: 'rumoured', modality: 'attributed_anonymous', passage, start: found.start, end: found.end };
}

/** So far before an act stands what denies it, and so far what supposes it. */
const NEGATION_REACH = 40;
const SUPPOSITION_REACH = 60;

/** An act that the sentence says did not happen, or that it only supposes or advises: no more than talk. */
function findDoubt({ passage, start, end }: Event, words: Words): FoundStage | undefined {
  const before = passage.text.slice(0, start);
  const near = (finder: PhraseFinder<true>, reach: number) =>
    finder.find(before).findLast((found) => start - found.end <= reach && !/[,;:.]\s|[，；：。]/.test(before.slice(found.end)));
  const denied = near(words.negations, NEGATION_REACH);
  if (denied) return { stage: 'denied', modality: 'denied', passage, start: denied.start, end };
  const supposed = near(words.suppositions, SUPPOSITION_REACH);
  return supposed && { stage: 'rumoured', modality: 'conditional', passage, start: supposed.start, end };
}

/** Whether both sides of an act are parties of the main one. */
function sharesBoth(event: Event, main: Event): boolean {
  const ids = [...main.sides.giver, ...main.sides.taker].map(({ organisation }) => organisation.id);
  const own = [...event.sides.giver, ...event.sides.taker];
  return own.length > 1 && own.every(({ organisation }) => ids.includes(organisation.id));
}

/** A phrase anywhere in a title that names both sides of the deal. */
function findInTitles(
  finder: PhraseFinder<true>,
  titles: readonly Passage[],
  { sides }: Event,
): { passage: Passage; start: number; end: number } | undefined {
  const both = [sides.giver[0], sides.taker[0]].map((mention) => mention?.organisation.id);
  for (const passage of titles) {
    const named = both.every((id) => passage.mentions.some(({ organisation }) => organisation.id === id));
    const found = named ? finder.find(passage.text)[0] : undefined;
    if (found) return { passage, start: found.start, end: found.end };
  }
  return undefined;
}
