import type { Event, Passage } from './find-events.ts';
import type { Asset } from './languages/lexicon.ts';
import type { Words } from './languages/words.ts';
import { listOwn } from './list-sides.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { orient } from './orient.ts';
import type { Found } from './phrases.ts';

/** A sentence with a condition in which both parties and chips stand: *if Acme moves its work to chips that Beta designed*. */
export function findAdoption(
  passage: Passage,
  { main, own, words }: { main: Event; own: ReadonlySet<string>; words: Words },
): Event | undefined {
  const [one, two] = listOwn(passage, own);
  if (!one || !two || main.type.startsWith('chip_') || !words.suppositions.has(passage.text)) return undefined;
  const made = findMade(passage, [one, two]);
  if (made) {
    const sides = { giver: [made.maker], taker: [made.maker === one ? two : one], seller: [] };
    return { act: 'adopt', type: 'chip_adoption', passage, start: made.start, end: made.end, sides, weight: 0 };
  }
  const chips = passage.assets.find((asset) => asset.value === 'chips' && !isMadeByOthers(asset, passage, own));
  if (!chips) return undefined;
  const sides = orient({ giver: [two], taker: [one], seller: [] }, 'chip_adoption');
  return { act: 'adopt', type: 'chip_adoption', passage, start: chips.start, end: chips.end, sides, weight: 0 };
}

/** Chips and boards, right before who makes them. */
const BOARDS =
  /(?<!\p{L})(?:cartes|puces|processeurs|accélérateurs|cards|boards|chips|processors|accelerators)[\s\u00a0](?:of|de|d['’]|from|by|made by|designed by|conçu\p{L}{0,2} par)[\s\u00a0]?$/iu;
/** Machines that their owner designs. */
const DESIGNED =
  /(?<!\p{L})(?:serveurs|machines|cartes|puces|processeurs|servers|cards|chips|processors)[\s\u00a0](?:que|that|which)[\s\u00a0]$/iu;
const DESIGNS =
  /^[\s\u00a0](?:itself[\s\u00a0]|self[\s\u00a0])?(?:dessine|conçoit|designs?|draws?|develops?|makes|développe)(?!\p{L})/iu;

/** Chips that one of two makes, by the words around its name: *the cards of Acme*, *servers that Acme designs*. */
function findMade(
  { text, mentions }: Passage,
  two: readonly Mention[],
): { maker: Mention; start: number; end: number } | undefined {
  for (const { organisation, start, end } of mentions) {
    const maker = two.find((one) => one.organisation.id === organisation.id);
    const before = text.slice(Math.max(0, start - 40), start);
    const board = BOARDS.exec(before) ?? (DESIGNS.test(text.slice(end, end + 24)) ? DESIGNED.exec(before) : null);
    if (maker && board) return { maker, start: start - before.length + board.index, end };
  }
  return undefined;
}

/** Behind chips stands who makes them: *the next machines from Acme*. */
export const MAKER = /^[\s\u00a0](?:from|by|of|de|chez|d['’])[\s\u00a0]?$/u;

/** Whether chips are somebody's who is no party. */
function isMadeByOthers(chips: Found<Asset>, { text, mentions }: Passage, own: ReadonlySet<string>): boolean {
  return mentions.some(
    ({ organisation, start }) => !own.has(organisation.id) && start > chips.end && MAKER.test(text.slice(chips.end, start)),
  );
}
