import type { Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';

/** A condition that begins so close to a sentence's beginning governs what follows its first comma. */
const OPENING_REACH = 20;
/** So does one behind a colon or a conjunction. */
const OPENS_CLAUSE = /(?:[:;—–(]|,? (?:and|but|et|mais))[\s\u00a0]$/u;
/** What a condition in a sentence governs: the rest of its sentence, or the next one where that goes on with *would then*. */
export function listClauses(passage: Passage, next: Passage | undefined, words: Words): Passage[] {
  const clause = cutConsequence(passage, words);
  if (!clause) return [];
  return next?.zone === passage.zone && words.consequences.has(next.text) ? [clause, next] : [clause];
}

/** What a consequence is told in: *would build*, *construirait*, *bâtira*. */
const CONSEQUENT = /(?<!\p{L})(?:would|could|will|might|shall|peut|pourra)(?!\p{L})|\p{L}{2}(?:rait|raient|ra|ront)(?!\p{L})/iu;

/** The comma behind a condition from which on its consequence is told; the condition may have commas of its own. */
function findConsequence(text: string, from: number): number {
  const first = text.indexOf(',', from);
  for (let at = first; at !== -1; at = text.indexOf(',', at + 1)) {
    const next = text.indexOf(',', at + 1);
    if (CONSEQUENT.test(text.slice(at, next === -1 ? text.length : next))) return at;
  }
  return first;
}

/** The part of a sentence with a condition in which the consequence stands, as a passage of its own: the clauses have their own subjects. */
function cutConsequence(passage: Passage, words: Words): Passage | undefined {
  const { text } = passage;
  const condition = words.suppositions.find(text)[0] ?? words.inversions.find(text).find(({ start }) => start === 0);
  if (!condition) return undefined;
  const comma = findConsequence(text, condition.end);
  const opens = condition.start <= OPENING_REACH || OPENS_CLAUSE.test(text.slice(0, condition.start));
  if (opens && comma === -1) return undefined;
  const [from, to] = opens ? [comma + 1, text.length] : [0, condition.start];
  const within = <T extends { start: number; end: number }>(found: readonly T[]): T[] =>
    found.flatMap((one) => (one.start >= from && one.end <= to ? { ...one, start: one.start - from, end: one.end - from } : []));
  return {
    ...{ zone: passage.zone, rank: passage.rank, start: passage.start + from, text: text.slice(from, to) },
    ...{
      mentions: within(passage.mentions),
      money: within(passage.money),
      acts: within(passage.acts),
      assets: within(passage.assets),
    },
  };
}
