import type { Modality } from '../deal/taxonomy.ts';
import type { Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';

/** A condition at the beginning of a sentence governs all of it, another one what follows this closely. */
const CONDITION_REACH = 80;

/**
 * With what force a passage says what stands at a span: conditional behind an *if*, attributed where somebody is named or hidden as
 * its source, and else asserted.
 */
export function readModality(passage: Passage, span: { start: number; end: number }, words: Words): Modality {
  const before = passage.text.slice(0, span.end);
  if (
    words.conditions
      .find(before)
      .some(({ start, end }) => start === 0 || (end <= span.start && span.start - end < CONDITION_REACH))
  )
    return 'conditional';
  if (words.anonymous.has(passage.text)) return 'attributed_anonymous';
  if (words.attribution.has(passage.text)) return 'attributed_named';
  return 'asserted';
}
