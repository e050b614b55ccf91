import type { Stage } from '../deal/stage.ts';
import type { Event, Passage } from './find-events.ts';
import { type FoundStage, isFirm } from './find-stage.ts';
import type { Words } from './languages/words.ts';
import { countNamed, listIds } from './list-sides.ts';
import type { PhraseFinder } from './phrases.ts';

/** So many sentences of the body tell how far a deal has come; later ones tell of other times. */
const TELLING_BODY = 12;

/** A text of so many sentences would state the deal that its headline does. */
const TELLING_TEXT = 6;

/** Sentences of the body among which talks are told that the news is about. */
const TALKS_BODY = 6;

interface Around {
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly isTranslated: boolean;
  readonly words: Words;
}

/**
 * What the text says of how far a deal has come, against what its titles and acts say by themselves.
 *
 * A headline has no room for a hedge, and a translating machine loses it: *weighs* becomes a verb of fact. So a firm stage stands only
 * as long as the text does not take it back. In this order: a party that denies makes a deal `denied`; a letter of intent is one,
 * whoever signed it; and where no party confirms anything, talks, a nameless source, parties that decline to comment or mere conditions
 * make it `in_talks` or `rumoured`. What a machine translated is never firm without a party behind it.
 */
export function weighStage(told: FoundStage, around: Around): FoundStage {
  const text = around.passages.filter(({ zone, rank }) => zone === 'lead' || (zone === 'body' && rank < TELLING_BODY));
  const denied = told.stage === 'terminated' || told.stage === 'withdrawn' ? undefined : findDenial(text, around);
  if (denied) return denied;
  if (told.stage === 'terminated') return findStagePhrase(text, 'withdrawn', around) ?? told;
  if (told.stage === 'in_talks') {
    const signed = text.filter(
      (passage) => (passage.zone === 'lead' || countParties(passage, around) > 1) && !around.words.talks.has(passage.text),
    );
    return findStagePhrase(signed, 'letter_of_intent', around) ?? told;
  }
  if (told.stage !== 'rumoured' && !isFirm(told.stage)) return told;
  const letter = findStagePhrase(text, 'letter_of_intent', around);
  if (letter) return letter;
  if (told.stage === 'rumoured') return findTalks(text, around) ?? told;
  if (isConfirmed(text, around)) return told;
  const isDoubtful = around.isTranslated ? text.length > 0 : isUntold(told, text, around);
  return findHedge(text, around) ?? (isDoubtful ? { ...told, stage: 'rumoured', modality: 'speculative' } : told);
}

/** Whether only a headline says that it happened: the text behind it is long enough to, and never states it of both sides. */
function isUntold(told: FoundStage, text: readonly Passage[], around: Around): boolean {
  const { events, words } = around;
  if (text.length < TELLING_TEXT || text.includes(told.passage)) return false;
  const sides = Math.min(2, listIds(events.slice(0, 1)).size);
  const isStated = ({ passage, start }: Event) =>
    text.includes(passage) &&
    (countParties(passage, around) >= sides || words.parties.has(passage.text)) &&
    ![words.conditions, words.past].some((finder) => finder.has(passage.text)) &&
    ![words.negations, words.suppositions].some((finder) => finder.has(passage.text.slice(0, start)));
  return !events.some(isStated);
}

/** A party says, or is quoted, that there is no such deal. */
function findDenial(text: readonly Passage[], around: Around): FoundStage | undefined {
  // A denial may come late, as an update; then it names who denies.
  const late = around.passages.filter(
    (passage) => passage.zone === 'body' && !text.includes(passage) && namesParty(passage, around),
  );
  const denied = { stage: 'denied', modality: 'denied' } as const;
  return (
    findFirst(
      [...text, ...late],
      around.words.denials,
      (passage) => namesParty(passage, around) || /["“”«»]/u.test(passage.text),
      denied,
    ) ?? findDenied([...text, ...late], around)
  );
}

/** Before a word of denial: *neither confirmed nor denied*, *did not deny*. */
const UNDENIED =
  /(?<!\p{L})(?:nor|not|never|ni|pas|sans|without|declined to|refused to|refusé de)[\s\u00a0](?:\p{L}{1,12}[\s\u00a0]){0,2}$/iu;

/** A party that denies, in a sentence about talks: *denies roundly to hold any negotiation*. */
function findDenied(text: readonly Passage[], around: Around): FoundStage | undefined {
  const { words } = around;
  const told = text.filter((passage) => namesParty(passage, around) && words.talks.has(passage.text));
  for (const { entry, finder } of words.stages.filter(({ entry }) => entry.stage === 'denied')) {
    const plain = told.filter((passage) =>
      finder.find(passage.text).some(({ start }) => !UNDENIED.test(passage.text.slice(Math.max(0, start - 40), start))),
    );
    const found = findFirst(plain, finder, () => true, entry);
    if (found) return found;
  }
  return undefined;
}

/** The phrases of a stage in a sentence about a party, or of both under one word such as *the companies*. */
function findStagePhrase(text: readonly Passage[], stage: Stage, around: Around): FoundStage | undefined {
  const { words } = around;
  const entries = words.stages.filter(({ entry }) => entry.stage === stage);
  for (const { entry, finder } of entries) {
    const found = findFirst(text, finder, (passage) => namesParty(passage, around) && !words.past.has(passage.text), entry);
    if (found) return found;
  }
  return undefined;
}

/** Talks between the parties that the first sentences tell of. */
function findTalks(text: readonly Passage[], around: Around): FoundStage | undefined {
  const first = text.filter(({ zone, rank }) => zone === 'lead' || rank < TALKS_BODY);
  const talks = { stage: 'in_talks', modality: 'attributed_anonymous' } as const;
  return findFirst(first, around.words.talks, (passage) => namesParty(passage, around), talks);
}

/** Whether a party, or somebody in its name, states the deal: behind no condition, no nameless source and no refusal to speak. */
function isConfirmed(text: readonly Passage[], around: Around): boolean {
  const { words } = around;
  return text.some(
    (passage) =>
      isAboutDeal(passage, around) &&
      words.confirmations.has(passage.text) &&
      ![words.anonymous, words.refusals, words.conditions, words.suppositions, words.past, words.negations].some((finder) =>
        finder.has(passage.text),
      ),
  );
}

/** Whether a sentence names both sides, tells the act itself, or speaks of both under one word. */
function isAboutDeal(passage: Passage, around: Around): boolean {
  const isTold = around.events.some((event) => event.passage === passage);
  return isTold || countParties(passage, around) > 1 || around.words.parties.has(passage.text);
}

function findHedge(text: readonly Passage[], around: Around): FoundStage | undefined {
  const { words } = around;
  const isAbout = (passage: Passage) => namesParty(passage, around);
  const anywhere = () => true;
  const hidden = findFirst(text, words.anonymous, anywhere, { stage: 'rumoured', modality: 'attributed_anonymous' });
  const talks = findFirst(text, words.talks, anywhere, { stage: 'in_talks', modality: 'attributed_anonymous' });
  if (hidden && talks) return talks;
  const refused = findFirst(text, words.refusals, isAbout, { stage: 'rumoured', modality: 'speculative' });
  const supposed = findFirst(text, words.suppositions, (passage) => countParties(passage, around) > 1 || around.isTranslated, {
    stage: 'rumoured',
    modality: 'conditional',
  });
  // Where no party states the deal, an outlet that only passes it on, and a plan, are rumours.
  const told = [...listTitles(around), ...text];
  const passed = findFirst(told, words.unconfirmed, isAbout, { stage: 'rumoured', modality: 'speculative' });
  return hidden ?? talks ?? findRumour(text, around) ?? refused ?? supposed ?? passed;
}

/** A word of rumour about a party in the lead, where no reach is asked of it. */
function findRumour(text: readonly Passage[], around: Around): FoundStage | undefined {
  const lead = text.filter(({ zone }) => zone === 'lead');
  const free = around.words.stages.filter(({ entry }) => entry.stage === 'rumoured' && entry.reach === undefined);
  for (const { entry, finder } of free) {
    const found = findFirst(lead, finder, (passage) => countParties(passage, around) > 0, entry);
    if (found) return found;
  }
  return undefined;
}

function listTitles({ passages }: Around): Passage[] {
  return passages.filter(({ zone }) => zone === 'title' || zone === 'original_title');
}

function namesParty(passage: Passage, around: Around): boolean {
  return countParties(passage, around) > 0 || around.words.parties.has(passage.text);
}

function countParties(passage: Passage, { events }: Around): number {
  return countNamed(passage, listIds(events));
}

function findFirst(
  text: readonly Passage[],
  finder: PhraseFinder<true>,
  fits: (passage: Passage) => boolean,
  as: Pick<FoundStage, 'stage' | 'modality'>,
): FoundStage | undefined {
  for (const passage of text) {
    const found = fits(passage) ? finder.find(passage.text)[0] : undefined;
    if (found) return { stage: as.stage, modality: as.modality, passage, start: found.start, end: found.end };
  }
  return undefined;
}
